package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Vocabulary;

/** A text as a model reads it: the newline that begins one, then each character that it knows. */
final class Tokens {
    /** A text is cut to this many tokens at most, so that every matrix can be seen. */
    static final int MAX = 32;

    /** The numbers of the tokens in the vocabulary. */
    final int[] places;

    /** How many characters the model does not know. */
    final int leftOut;

    /** How many characters at the beginning do not fit. */
    final int cut;

    private Tokens(int[] places, int leftOut, int cut) {
        this.places = places;
        this.leftOut = leftOut;
        this.cut = cut;
    }

    /** The last tokens of a text that, with the newline, fit into a context. */
    static Tokens of(String text, Vocabulary characters, int context) {
        int maxLength = Math.min(MAX, context);
        List<Integer> known = new ArrayList<>();
        int leftOut = 0;
        for (int code : Vocabulary.codePoints(text)) {
            int place = characters.place(code);
            if (place >= 0) {
                known.add(place);
            } else {
                leftOut++;
            }
        }
        int cut = Math.max(0, known.size() - (maxLength - 1));
        int[] places = new int[1 + known.size() - cut];
        places[0] = Math.max(0, characters.place('\n'));
        for (int i = 1; i < places.length; i++) {
            places[i] = known.get(cut + i - 1);
        }
        return new Tokens(places, leftOut, cut);
    }
}
