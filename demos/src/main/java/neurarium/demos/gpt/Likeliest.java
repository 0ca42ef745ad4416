package neurarium.demos.gpt;

/** The places of the largest numbers. */
final class Likeliest {
    private Likeliest() {}

    /** So many places, the largest number first; of equal ones the first. */
    static int[] of(float[] values, int count) {
        int[] best = new int[Math.min(count, values.length)];
        int kept = 0;
        for (int i = 0; i < values.length; i++) {
            int at = kept;
            while (at > 0 && values[i] > values[best[at - 1]]) {
                at--;
            }
            if (at < best.length) {
                kept = Math.min(best.length, kept + 1);
                System.arraycopy(best, at, best, at + 1, kept - 1 - at);
                best[at] = i;
            }
        }
        return best;
    }
}
