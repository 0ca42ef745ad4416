package neurarium.symbolic;

import java.util.ArrayList;
import java.util.List;
import neurarium.io.Decimal;

/**
 * Letters without a space between them, taken apart into the names that they are: {@code x1w1} into
 * x₁ and w₁, {@code sin2x} into sin, 2 and x, {@code log_2x} into log₂ and x.
 *
 * <p>Where any letter may be a variable, every word could be a product of letters. But who types
 * relu or bias means one thing: letters are multiplied in twos only ({@code ab}, {@code wx}), and a
 * function runs into x, y or z only ({@code sinx}, not cost). Any other word is not known.
 */
final class Word {
    /** What a part of a word is. */
    enum Kind {
        FUNCTION,
        SYMBOL,
        NUMBER
    }

    /**
     * A part of a word.
     *
     * @param at the index of its first character in the word
     * @param text its name as it is written
     * @param base that of a logarithm; 0 where it has none
     */
    record Part(Kind kind, int at, int length, String text, double base) {
        boolean isFunction() {
            return kind == Kind.FUNCTION;
        }
    }

    private final String word;

    /** The character behind the word. */
    private final char next;

    private final Names names;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    /** How many letters came one after the other, and at most did; an index ends a row of them. */
    private int letters;

    private int mostLetters;
    private boolean hasFunction;
    private boolean known = true;

    Word(String word, char next, Names names) {
        this.word = word;
        this.next = next;
        this.names = names;
        while (known && at < word.length()) {
            known = read();
        }
        known &= !names.isOpen || mostLetters <= (hasFunction ? 1 : 2);
    }

    boolean isKnown() {
        return known;
    }

    int length() {
        return word.length();
    }

    /** The part that begins at an index. */
    Part part(int index) {
        for (Part part : parts) {
            if (part.at == index) {
                return part;
            }
        }
        throw new IllegalArgumentException(word + " has no part at " + index);
    }

    /** Reads the next part; whether it is known. */
    private boolean read() {
        String function = Functions.at(at, word);
        if (!function.isEmpty()) {
            hasFunction = true;
            letters = 0;
            return function(function);
        }
        char c = word.charAt(at);
        return (Names.isLatin(c) || Names.isGreek(c)) ? symbol() : number();
    }

    private void add(Kind kind, int length, String text, double base) {
        parts.add(new Part(kind, at, length, text, base));
        at += length;
    }

    /** Whether a function of letters alone comes before; log₂ ends clearly. */
    private boolean followsName() {
        return followsFunction() && parts.get(parts.size() - 1).base == 0;
    }

    private boolean followsFunction() {
        return !parts.isEmpty() && parts.get(parts.size() - 1).isFunction();
    }

    /** A function; of all only log has a base: log₂x, log_2 x or log2 x. */
    private boolean function(String name) {
        Index index = Index.at(at + name.length(), word);
        String base = index.number();
        boolean usual = base.equals("2") || base.equals("10");
        if (name.equals("log") && !base.isEmpty() && (index.isBelow() || usual)) {
            add(Kind.FUNCTION, name.length() + index.length(), name, Decimal.read(base));
            return index.isBelow() || at == word.length(); // log2x may be log(2x) as well
        }
        add(Kind.FUNCTION, name.length(), name, 0);
        return !index.isBelow();
    }

    private boolean symbol() {
        int spelled = names.spelled(word, at);
        int end = at + Math.max(1, spelled);
        Index index = Index.at(end, word);
        String letter = Names.letter(word.substring(at, end));
        boolean bare = index.length() == 0;
        letters = Names.isLatin(letter.charAt(0)) ? letters + 1 : 0;
        mostLetters = Math.max(mostLetters, letters);
        if (bare && letters > 0 && followsName() && !mayRunOn(letter)) {
            return false;
        }
        letters = bare ? letters : 0;
        String name = letter + index.text();
        add(Kind.SYMBOL, end + index.length() - at, name, 0);
        return (bare || !index.text().isEmpty()) && (name.equals("σ") || names.value(name) != null);
    }

    /** Whether a function may run into a letter: never into e, so that sine is no sin(e). */
    private boolean mayRunOn(String letter) {
        return names.isOpen ? "xyz".contains(letter) : !letter.equals("e");
    }

    /** A number behind a function; but sin2(x) may be sin(2)·x or sin(2x). */
    private boolean number() {
        int end = at;
        while (end < word.length() && Scanner.isDigit(word.charAt(end))) {
            end++;
        }
        if (end == at || !followsFunction() || (end == word.length() && next == '(')) {
            return false;
        }
        add(Kind.NUMBER, end - at, "", 0);
        return true;
    }
}
