package neurarium.symbolic;

import java.util.ArrayList;
import java.util.List;
import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;
import neurarium.symbolic.Expression.Negation;
import neurarium.symbolic.Parsed.Problem;

/** The rules by which {@link Parser} reads, a method for each: sums of products of powers. */
final class Grammar {
    private static final Expression MINUS_ONE = new Negation(new Constant(1));

    private final Names names;
    private final Lexer lexer;
    private final Scanner scanner;

    /** How many bars are open here that a further bar closes. */
    private int bars;

    /** How many lists of arguments are open, in which a comma is no decimal point. */
    private int lists;

    Grammar(String text, Names names) {
        this.names = names;
        lexer = new Lexer(text, names);
        scanner = lexer.scanner;
    }

    /** The whole text as a formula. */
    Parsed parsed() {
        if (scanner.isAtEnd()) {
            return Parsed.bad(Problem.EMPTY, 1, "");
        }
        Expression expression = sum();
        if (!scanner.isAtEnd()) {
            lexer.unexpected();
        }
        Parsed problem = lexer.problem();
        return problem == null ? Parsed.of(expression, names.variables()) : problem;
    }

    private Expression sum() {
        Expression sum = product();
        while (true) {
            if (scanner.take('+')) {
                sum = new Binary(Operator.PLUS, sum, product());
            } else if (scanner.take('-')) {
                sum = new Binary(Operator.MINUS, sum, product());
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
                product = new Binary(Operator.TIMES, product, signed());
            } else if (scanner.take('/')) {
                product = new Binary(Operator.OVER, product, signed());
            } else if (scanner.isBetweenNumbers()) {
                return lexer.unexpected();
            } else if (startsOperand()) {
                product = new Binary(Operator.TIMES, product, power());
            } else {
                return product;
            }
        }
    }

    private Expression signed() {
        if (scanner.take('-')) {
            return new Negation(signed());
        }
        return scanner.take('+') ? signed() : power();
    }

    private Expression power() {
        Expression base = operand();
        if (scanner.isRaised()) {
            return raise(base, raised());
        }
        return takesPower() ? raise(base, signed()) : base;
    }

    private Expression raised() {
        scanner.raise();
        Expression exponent = sum();
        scanner.lower();
        return exponent;
    }

    private boolean takesPower() {
        boolean stars = scanner.now() == '*' && scanner.next() == '*';
        if (stars) {
            scanner.advance(2);
        }
        return stars || scanner.take('^');
    }

    /** e^u is the exponential function of u. */
    private static Expression raise(Expression base, Expression exponent) {
        boolean isE = base instanceof Constant constant && constant.name().equals("e");
        return isE
                ? new Call(NamedFunction.EXP, exponent)
                : new Binary(Operator.POWER, base, exponent);
    }

    private boolean startsOperand() {
        char c = scanner.now();
        return Scanner.isDigit(c)
                || Scanner.isLetter(c)
                || c == '√'
                || closing(c) != 0
                || (c == '|' && bars == 0);
    }

    /** What closes a parenthesis; 0 for anything else. */
    private static char closing(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            default -> 0;
        };
    }

    private Expression operand() {
        char c = scanner.now();
        if (Scanner.isDigit(c)) {
            return lexer.number(lists == 0);
        }
        if (Scanner.isLetter(c)) {
            return name();
        }
        if (scanner.take('√')) {
            return new Call(NamedFunction.SQRT, power());
        }
        if (c == '|') {
            return absolute();
        }
        return closing(c) != 0
                ? inside(false).get(0)
                : lexer.fail(Problem.NOTHING_TO_USE, scanner.at(), 1);
    }

    private Expression absolute() {
        int start = scanner.at();
        scanner.advance(1);
        bars++;
        Expression inside = sum();
        bars--;
        return scanner.take('|') ? new Call(NamedFunction.ABS, inside) : notClosed(start);
    }

    /**
     * What stands in parentheses.
     *
     * @param isList whether there may be more than one, with commas between
     */
    private List<Expression> inside(boolean isList) {
        int start = scanner.at();
        char close = closing(scanner.now());
        scanner.advance(1);
        int outer = bars;
        bars = 0;
        lists += isList ? 1 : 0;
        List<Expression> inside = new ArrayList<>();
        do {
            inside.add(sum());
        } while (isList && scanner.take(','));
        lists -= isList ? 1 : 0;
        bars = outer;
        if (!scanner.take(close)) {
            notClosed(start);
        }
        return inside;
    }

    private Expression notClosed(int start) {
        return scanner.isAtEnd() ? lexer.fail(Problem.NOT_CLOSED, start, 1) : lexer.unexpected();
    }

    /** A function with its argument, a constant or a variable. */
    private Expression name() {
        Word.Part part = lexer.name();
        if (part == null) {
            return lexer.unknown();
        }
        int start = scanner.at();
        scanner.advance(part.length());
        boolean sigma = part.text().equals("σ") && (startsOperand() || !names.isOpen);
        return part.isFunction() || sigma ? call(part, start) : names.value(part.text());
    }

    /** A function, perhaps with a power behind its name: sin²x is (sin x)², sin⁻¹x is asin x. */
    private Expression call(Word.Part part, int start) {
        int powerStart = scanner.at();
        Expression power = null;
        if (scanner.isRaised()) {
            power = raised();
        } else if (takesPower()) {
            power = scanner.take('-') ? new Negation(operand()) : operand();
        }
        boolean isInverse = MINUS_ONE.equals(power);
        String name = isInverse ? Functions.inverse(part.text()) : part.text();
        if (name.isEmpty()) {
            return lexer.fail(Problem.UNEXPECTED, powerStart, scanner.at() - powerStart);
        }
        List<Expression> arguments =
                closing(scanner.now()) != 0
                        ? inside(true)
                        : List.of(argument(start, part.length()));
        Expression value = Functions.call(name, part.base(), arguments);
        if (value == null) {
            return lexer.fail(Problem.BAD_ARGUMENTS, start, part.length());
        }
        return power == null || isInverse ? value : new Binary(Operator.POWER, value, power);
    }

    /** What a function without parentheses is of: numbers and variables without a sign between. */
    private Expression argument(int start, int length) {
        boolean negative = scanner.take('-');
        Expression argument = power();
        while (!scanner.isBetweenNumbers() && (Scanner.isDigit(scanner.now()) || startsValue())) {
            argument = new Binary(Operator.TIMES, argument, power());
        }
        if (closing(scanner.now()) != 0 || (scanner.now() == '|' && bars == 0)) {
            return lexer.fail(Problem.UNCLEAR_ARGUMENT, start, length);
        }
        return negative ? new Negation(argument) : argument;
    }

    /** Whether a variable or a constant comes next, not a function. */
    private boolean startsValue() {
        Word.Part part = Scanner.isLetter(scanner.now()) ? lexer.name() : null;
        return part != null && !part.isFunction() && !part.text().equals("σ");
    }
}
