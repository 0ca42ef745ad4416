package neurarium.symbolic;

import java.util.List;

/**
 * Reads a formula as people type it: {@code + − * / ^}, parentheses, bars ({@code |x|}), products
 * without a sign ({@code 2x(y + 1)}), raised characters ({@code x²}, {@code e⁻ˣ}), functions with
 * or without parentheses ({@code sin 2x}, {@code sin²x}), π and e. Powers bind more tightly than
 * signs: −x² is −(x²). What letters in a row mean is in {@link Word}.
 */
public final class Parser {
    /** A longer text is refused. */
    public static final int MAX_LENGTH = 200;

    /**
     * Reads a formula.
     *
     * @param variables the names it may use; each stands for the value of its place in the list
     */
    public static Parsed parse(String text, List<String> variables) {
        return parse(text, Names.of(variables));
    }

    /** Reads a formula of any variables: a letter each, perhaps with an index. */
    public static Parsed parse(String text) {
        return parse(text, Names.any());
    }

    private static Parsed parse(String text, Names names) {
        if (text.length() > MAX_LENGTH) {
            return Parsed.bad(Parsed.Problem.TOO_LONG, MAX_LENGTH + 1, "");
        }
        return new Grammar(text, names).parsed();
    }
}
