package neurarium.demos.transformer;

import neurarium.model.Sampling;
import neurarium.ui.Glyphs;

/** Characters as they are written, and the likeliest of many. */
final class Characters {
    /** So many characters at most are shown of a vocabulary: the likeliest. */
    static final int MOST = 64;

    private Characters() {}

    /** A character as it is written in a picture. */
    static String visible(int code) {
        return Glyphs.of(code);
    }

    /** The places of the most probable characters of a row, the likeliest first. */
    static int[] likeliest(float[] probabilities, int row, int vocabulary, int most) {
        return Sampling.largest(probabilities, row * vocabulary, vocabulary, most);
    }
}
