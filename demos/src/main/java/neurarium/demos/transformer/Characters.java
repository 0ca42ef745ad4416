package neurarium.demos.transformer;

/** Characters as they are written, and the likeliest of many. */
final class Characters {
    /** So many characters at most are shown of a vocabulary: the likeliest. */
    static final int MOST = 64;

    private Characters() {}

    /** A character as it is written in a picture. */
    static String visible(int code) {
        return switch (code) {
            case '\n' -> "⏎";
            case ' ' -> "␣";
            default -> new StringBuilder().appendCodePoint(code).toString();
        };
    }

    /** The places of the most probable characters of a row, the likeliest first. */
    static int[] likeliest(float[] probabilities, int row, int vocabulary, int most) {
        int count = Math.min(most, vocabulary);
        boolean[] taken = new boolean[vocabulary];
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            int best = -1;
            for (int j = 0; j < vocabulary; j++) {
                boolean better =
                        best < 0
                                || probabilities[row * vocabulary + j]
                                        > probabilities[row * vocabulary + best];
                best = !taken[j] && better ? j : best;
            }
            taken[best] = true;
            places[i] = best;
        }
        return places;
    }
}
