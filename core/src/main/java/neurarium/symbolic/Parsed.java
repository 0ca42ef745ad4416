package neurarium.symbolic;

import java.util.List;

/**
 * What became of a text: a formula, or what is wrong with it and where.
 *
 * @param expression the formula; null where there is a problem
 * @param variables the names of its variables, in the order of their values
 * @param problem what is wrong; {@link Problem#NONE} where nothing is
 * @param column where, counted from 1
 * @param found the characters there; empty at the end of the text
 * @param guesses what may have been meant by an unknown name, likeliest first
 */
public record Parsed(
        Expression expression,
        List<String> variables,
        Problem problem,
        int column,
        String found,
        List<String> guesses) {
    /** What can be wrong with a text. */
    public enum Problem {
        NONE,
        /** There is nothing but space. */
        EMPTY,
        /** It has more than {@link Parser#MAX_LENGTH} characters. */
        TOO_LONG,
        /** A name that is no function, variable or constant. */
        UNKNOWN_NAME,
        /** Something that cannot stand here. */
        UNEXPECTED,
        /** A number, a name or a parenthesis should stand here. */
        NOTHING_TO_USE,
        /** A parenthesis, or a bar of |x|, that nothing closes; the column is its own. */
        NOT_CLOSED,
        /** A number such as 1.2.3 or 1e999. */
        BAD_NUMBER,
        /** A function of more or fewer numbers than it takes. */
        BAD_ARGUMENTS,
        /** A function without parentheses that may end before a factor or behind it. */
        UNCLEAR_ARGUMENT
    }

    static Parsed of(Expression expression, List<String> variables) {
        return new Parsed(expression, variables, Problem.NONE, 0, "", List.of());
    }

    static Parsed bad(Problem problem, int column, String found) {
        return new Parsed(null, List.of(), problem, column, found, List.of());
    }

    Parsed with(List<String> guesses) {
        return new Parsed(expression, variables, problem, column, found, guesses);
    }

    public boolean isGood() {
        return problem == Problem.NONE;
    }
}
