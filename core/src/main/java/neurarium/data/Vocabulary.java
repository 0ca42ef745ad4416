package neurarium.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The characters of a text, each with a number from 0: the commonest first. Characters are Unicode
 * code points, so an emoji is one. Where there are more of them than the vocabulary holds, the
 * rarest share one place, {@link #OTHER}.
 */
public final class Vocabulary {
    /** Stands for every character that has no place of its own. */
    public static final int OTHER = 0x25a1; // □

    private final int[] characters;
    private final Map<Integer, Integer> places = new HashMap<>();

    private Vocabulary(int[] characters) {
        this.characters = characters;
        for (int i = 0; i < characters.length; i++) {
            places.put(characters[i], i);
        }
    }

    /** The vocabulary of these characters in this order; none may come twice. */
    public static Vocabulary of(String characters) {
        int[] codes = codePoints(characters);
        Vocabulary vocabulary = new Vocabulary(codes);
        if (vocabulary.places.size() != codes.length) {
            throw new IllegalArgumentException("a vocabulary takes each character once");
        }
        return vocabulary;
    }

    /**
     * The vocabulary of a text by how often each code point occurs in it.
     *
     * @param counts how often, by code point
     * @param most how many characters it may hold
     */
    public static Vocabulary of(Map<Integer, Integer> counts, int most) {
        List<Integer> codes = new ArrayList<>(counts.keySet());
        codes.sort(
                (a, b) -> {
                    int difference = counts.get(b) - counts.get(a);
                    return difference != 0 ? difference : a - b;
                });
        boolean overflows = codes.size() > most;
        int[] characters = new int[overflows ? most : codes.size()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = codes.get(i);
        }
        if (overflows) {
            int other = characters.length - 1;
            for (int i = 0; i < characters.length; i++) {
                other = characters[i] == OTHER ? i : other;
            }
            characters[other] = OTHER;
        }
        return new Vocabulary(characters);
    }

    /** The code points of a text; half of a surrogate pair alone becomes U+FFFD. */
    public static int[] codePoints(String text) {
        int[] codes = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            int code = text.codePointAt(i);
            i += code >= 0x10000 ? 1 : 0;
            codes[count++] = code >= 0xd800 && code < 0xe000 ? 0xfffd : code;
        }
        return Arrays.copyOf(codes, count);
    }

    public int size() {
        return characters.length;
    }

    /** The code point of a place. */
    public int character(int place) {
        return characters[place];
    }

    /** The place of a code point, or of {@link #OTHER}; −1 where there is neither. */
    public int place(int character) {
        Integer place = places.get(character);
        if (place == null) {
            place = places.get(OTHER);
        }
        return place == null ? -1 : place;
    }

    /** All characters in their order. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int character : characters) {
            text.appendCodePoint(character);
        }
        return text.toString();
    }
}
