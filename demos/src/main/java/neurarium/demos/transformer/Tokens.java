package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Vocabulary;

/** A text as a model reads it: the newline that begins one, then each character that it knows. */
final class Tokens {
    private final int[] places;
    private final int leftOut;
    private final int cut;

    private Tokens(int[] places, int leftOut, int cut) {
        this.places = places;
        this.leftOut = leftOut;
        this.cut = cut;
    }

    /** The last of a text that, with the newline, makes at most so many tokens. */
    static Tokens of(String text, Vocabulary characters, int most) {
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
        int cut = Math.max(0, known.size() - (most - 1));
        int[] places = new int[1 + known.size() - cut];
        places[0] = Math.max(0, characters.place('\n'));
        for (int i = 1; i < places.length; i++) {
            places[i] = known.get(cut + i - 1);
        }
        return new Tokens(places, leftOut, cut);
    }

    /** The numbers of the tokens in the vocabulary. */
    int[] places() {
        return places;
    }

    /** How many characters the model does not know. */
    int leftOut() {
        return leftOut;
    }

    /** How many characters at the beginning do not fit. */
    int cut() {
        return cut;
    }
}
