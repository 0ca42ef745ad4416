package neurarium.symbolic;

import neurarium.io.Decimal;
import neurarium.symbolic.Parsed.Problem;

/** Numbers and names out of the characters of a formula, and the first problem with them. */
final class Lexer {
    final Scanner scanner;
    private final Names names;
    private Parsed problem;

    /** The last word, and where it begins; null before the first. */
    private Word word;

    private int wordStart;

    Lexer(String text, Names names) {
        scanner = new Scanner(text);
        this.names = names;
    }

    /** The first problem; null as long as there is none. */
    Parsed problem() {
        return problem;
    }

    /** Remembers the first problem and goes to the end, so that nothing further is read. */
    Expression fail(Problem kind, int index, int length) {
        if (problem == null) {
            problem = Parsed.bad(kind, index + 1, scanner.original(index, length));
        }
        scanner.advance(Parser.MAX_LENGTH);
        return Simplify.ZERO;
    }

    /** The present character cannot stand here. */
    Expression unexpected() {
        return fail(Problem.UNEXPECTED, scanner.at(), 1);
    }

    /**
     * The number that starts here.
     *
     * @param comma whether a comma between digits is a point
     */
    Expression number(boolean comma) {
        int start = scanner.at();
        String number = scanner.number(comma);
        scanner.advance(number.length());
        boolean good = number.indexOf('.') == number.lastIndexOf('.') && !number.startsWith(".e");
        double value = good && !number.equals(".") ? Decimal.read(number) : Double.NaN;
        return Math.abs(value) <= Double.MAX_VALUE
                ? new Expression.Constant(value)
                : fail(Problem.BAD_NUMBER, start, number.length());
    }

    /** The name that starts here; null where its word is not known. */
    Word.Part name() {
        int start = scanner.at();
        if (word == null || start >= wordStart + word.length()) {
            String letters = scanner.word();
            word = new Word(letters, scanner.at(start + letters.length()), names);
            wordStart = start;
        }
        return word.isKnown() ? word.part(start - wordStart) : null;
    }

    /** The word that starts here is not known. */
    Expression unknown() {
        fail(Problem.UNKNOWN_NAME, scanner.at(), word.length());
        problem = problem.with(Guesses.of(problem.found(), names));
        return Simplify.ZERO;
    }
}
