package neurarium.symbolic;

import java.util.List;
import neurarium.io.Decimal;

/**
 * Reads a formula as people type it: {@code + − * / ^}, parentheses, products without a sign
 * ({@code 2x(y + 1)}), Unicode powers ({@code x²}), functions with or without parentheses ({@code
 * sin 2x}), π and e. Powers bind more tightly than signs: −x² is −(x²).
 */
public final class Parser {
    /** A longer text is refused. */
    public static final int MAX_LENGTH = 200;

    private final Scanner scanner;
    private final List<String> variables;
    private Parsed problem;

    private Parser(String text, List<String> variables) {
        scanner = new Scanner(text);
        this.variables = variables;
    }

    /**
     * Reads a formula.
     *
     * @param variables the names it may use; each stands for the value of its place in the list
     */
    public static Parsed parse(String text, List<String> variables) {
        if (text.length() > MAX_LENGTH) {
            return Parsed.bad(Parsed.Problem.TOO_LONG, MAX_LENGTH + 1, "");
        }
        Parser parser = new Parser(text, variables);
        if (parser.scanner.isAtEnd()) {
            return Parsed.bad(Parsed.Problem.EMPTY, 1, "");
        }
        Expression expression = parser.sum();
        if (parser.problem == null && !parser.scanner.isAtEnd()) {
            parser.fail(Parsed.Problem.UNEXPECTED, parser.scanner.at(), 1);
        }
        return parser.problem == null ? Parsed.of(expression) : parser.problem;
    }

    /** Remembers the first problem and goes to the end, so that nothing further is read. */
    private Expression fail(Parsed.Problem kind, int index, int length) {
        if (problem == null) {
            problem = Parsed.bad(kind, index + 1, scanner.original(index, length));
        }
        scanner.advance(MAX_LENGTH);
        return new Expression.Constant(0);
    }

    private Expression sum() {
        Expression sum = product();
        while (true) {
            if (scanner.take('+')) {
                sum = new Expression.Binary(Operator.PLUS, sum, product());
            } else if (scanner.take('-')) {
                sum = new Expression.Binary(Operator.MINUS, sum, product());
            } else {
                return sum;
            }
        }
    }

    private Expression product() {
        Expression product = signed();
        while (true) {
            if (scanner.now() == '*' && scanner.next() != '*') {
                scanner.advance(1);
                product = new Expression.Binary(Operator.TIMES, product, signed());
            } else if (scanner.take('/')) {
                product = new Expression.Binary(Operator.OVER, product, signed());
            } else if (startsOperand()) {
                product = new Expression.Binary(Operator.TIMES, product, power());
            } else {
                return product;
            }
        }
    }

    private Expression signed() {
        if (scanner.take('-')) {
            return new Expression.Negation(signed());
        }
        return scanner.take('+') ? signed() : power();
    }

    private Expression power() {
        Expression base = operand();
        String raised = scanner.superscript();
        if (!raised.isEmpty() && !raised.equals("-")) {
            scanner.advance(raised.length());
            double exponent = Decimal.read(raised);
            return raise(base, Simplify.constant(exponent));
        }
        if (scanner.take('^')) {
            return raise(base, signed());
        }
        if (scanner.now() == '*' && scanner.next() == '*') {
            scanner.advance(2);
            return raise(base, signed());
        }
        return base;
    }

    /** e^u is the exponential function of u. */
    private static Expression raise(Expression base, Expression exponent) {
        boolean isE = base instanceof Expression.Constant constant && constant.name().equals("e");
        return isE
                ? new Expression.Call(NamedFunction.EXP, exponent)
                : new Expression.Binary(Operator.POWER, base, exponent);
    }

    private boolean startsOperand() {
        char c = scanner.now();
        return Scanner.isDigit(c) || Scanner.isLetter(c) || c == '(' || c == '√';
    }

    private Expression operand() {
        int start = scanner.at();
        char c = scanner.now();
        if (Scanner.isDigit(c)) {
            return number(start);
        }
        if (Scanner.isLetter(c)) {
            return name(start);
        }
        if (scanner.take('√')) {
            return new Expression.Call(NamedFunction.SQRT, power());
        }
        if (scanner.take('(')) {
            Expression inside = sum();
            return scanner.take(')') ? inside : notClosed(start);
        }
        return fail(Parsed.Problem.NOTHING_TO_USE, start, 1);
    }

    private Expression notClosed(int start) {
        return scanner.isAtEnd()
                ? fail(Parsed.Problem.NOT_CLOSED, start, 1)
                : fail(Parsed.Problem.UNEXPECTED, scanner.at(), 1);
    }

    private Expression number(int start) {
        String digits = scanner.digits();
        int point = digits.indexOf('.');
        boolean twoPoints = point >= 0 && digits.indexOf('.', point + 1) >= 0;
        scanner.advance(digits.length());
        boolean powerOfTen =
                (scanner.now() == 'e' || scanner.now() == 'E')
                        && scanner.at() == start + digits.length()
                        && Scanner.isDigit(scanner.next());
        if (twoPoints || powerOfTen || digits.equals(".")) {
            return fail(Parsed.Problem.BAD_NUMBER, start, digits.length() + (powerOfTen ? 2 : 0));
        }
        return new Expression.Constant(Decimal.read(digits));
    }

    /**
     * A function with its argument, a constant or a variable: the longest name that starts here.
     */
    private Expression name(int start) {
        String letters = scanner.letters();
        for (int length = letters.length(); length > 0; length--) {
            String name = letters.substring(0, length);
            for (NamedFunction function : NamedFunction.values()) {
                if (function.symbol.equals(name)) {
                    scanner.advance(length);
                    return new Expression.Call(function, argument());
                }
            }
            Expression value = value(name);
            if (value != null) {
                scanner.advance(length);
                return value;
            }
        }
        return fail(Parsed.Problem.UNKNOWN_NAME, start, letters.length());
    }

    /** A variable or a constant; null where there is none of this name. */
    private Expression value(String name) {
        int index = variables.indexOf(name);
        if (index >= 0) {
            return new Expression.Variable(name, index);
        }
        return switch (name) {
            case "e" -> new Expression.Constant(Math.E, "e");
            case "pi", "π" -> new Expression.Constant(Math.PI, "π");
            default -> null;
        };
    }

    /** What a function is of: a parenthesis, or numbers and variables without a sign between. */
    private Expression argument() {
        if (scanner.now() == '(') {
            return operand();
        }
        Expression argument = power();
        while (Scanner.isDigit(scanner.now()) || startsValue()) {
            argument = new Expression.Binary(Operator.TIMES, argument, power());
        }
        return argument;
    }

    /** Whether a variable or a constant comes next, not a function. */
    private boolean startsValue() {
        String letters = scanner.letters();
        for (int length = letters.length(); length > 0; length--) {
            String name = letters.substring(0, length);
            for (NamedFunction function : NamedFunction.values()) {
                if (function.symbol.equals(name)) {
                    return false;
                }
            }
            if (value(name) != null) {
                return true;
            }
        }
        return false;
    }
}
