package neurarium.symbolic;

/**
 * What became of a text: a formula, or what is wrong with it and where.
 *
 * @param expression the formula; null where there is a problem
 * @param problem what is wrong; {@link Problem#NONE} where nothing is
 * @param column where, counted from 1
 * @param found the characters there; empty at the end of the text
 */
public record Parsed(Expression expression, Problem problem, int column, String found) {
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
        /** A parenthesis that nothing closes; the column is its own. */
        NOT_CLOSED,
        /** A number such as 1.2.3 or 2e5. */
        BAD_NUMBER
    }

    static Parsed of(Expression expression) {
        return new Parsed(expression, Problem.NONE, 0, "");
    }

    static Parsed bad(Problem problem, int column, String found) {
        return new Parsed(null, problem, column, found);
    }

    public boolean isGood() {
        return problem == Problem.NONE;
    }
}
