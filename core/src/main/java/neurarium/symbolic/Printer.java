package neurarium.symbolic;

import neurarium.io.Decimal;
import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;
import neurarium.symbolic.Expression.Negation;
import neurarium.symbolic.Expression.Variable;

/**
 * Writes formulas as on the lecture's slides: 2x + 2, x² · e^{kx}, √(x + 1). A raised whole number
 * is in Unicode, any other exponent between braces behind a caret.
 */
public final class Printer {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int ATOM = 4;

    private Printer() {}

    public static String print(Expression expression) {
        if (expression instanceof Constant constant) {
            return constant.name().isEmpty() ? number(constant.value()) : constant.name();
        }
        if (expression instanceof Variable variable) {
            return variable.name();
        }
        if (expression instanceof Negation negation) {
            return "−" + within(PRODUCT, negation.of());
        }
        if (expression instanceof Call call) {
            return call(call);
        }
        return binary((Binary) expression);
    }

    /** As it is typed again: exponents in parentheses. */
    public static String plain(Expression expression) {
        return print(expression).replace("^{", "^(").replace('}', ')');
    }

    /** A number with a true minus and at most ten digits behind the point. */
    static String number(double value) {
        double tidy = Math.rint(value * 1e10) / 1e10;
        String text =
                tidy == Math.rint(tidy) && Math.abs(tidy) < 1e15
                        ? Long.toString((long) tidy)
                        : Decimal.write(Math.abs(value) < 1e15 ? tidy : value);
        return text.replace('-', '−');
    }

    private static String call(Call call) {
        if (call.function() == NamedFunction.EXP) {
            return "e^{" + print(call.of()) + "}";
        }
        if (call.function() == NamedFunction.SQRT) {
            return "√" + within(ATOM, call.of());
        }
        return call.function().symbol + "(" + print(call.of()) + ")";
    }

    private static String binary(Binary u) {
        Expression a = u.left();
        Expression b = u.right();
        return switch (u.operator()) {
            case PLUS -> within(SUM, a) + " + " + within(SUM + (isSigned(b) ? 1 : 0), b);
            case MINUS -> within(SUM, a) + " − " + within(PRODUCT, b);
            case TIMES -> product(a, b);
            case OVER -> within(PRODUCT, a) + "/" + within(POWER, b);
            case POWER -> power(a, b);
        };
    }

    /** A number stands in front of a letter or a parenthesis without a sign. */
    private static String product(Expression a, Expression b) {
        String left = within(PRODUCT, a);
        String right = within(isQuotient(b) || isSigned(b) ? POWER : PRODUCT, b);
        boolean tight = a instanceof Constant && !Character.isDigit(right.charAt(0));
        return left + (tight ? "" : "·") + right;
    }

    private static String power(Expression base, Expression exponent) {
        boolean raisable =
                base instanceof Variable
                        || (base instanceof Constant && rank(base) == ATOM)
                        || (base instanceof Call call
                                && call.function() != NamedFunction.EXP
                                && call.function() != NamedFunction.SQRT);
        String below = raisable ? print(base) : "(" + print(base) + ")";
        if (exponent instanceof Constant constant
                && constant.name().isEmpty()
                && constant.value() == Math.rint(constant.value())
                && constant.value() < 100) {
            return below + raised(print(constant));
        }
        return below + "^{" + print(exponent) + "}";
    }

    private static String raised(String digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            text.append(SUPERSCRIPTS.charAt(digits.charAt(i) - '0'));
        }
        return text.toString();
    }

    private static boolean isSigned(Expression expression) {
        return expression instanceof Negation;
    }

    private static boolean isQuotient(Expression expression) {
        return expression instanceof Binary binary && binary.operator() == Operator.OVER;
    }

    /** A part, in parentheses where it binds less tightly than its place needs. */
    private static String within(int place, Expression part) {
        return rank(part) < place ? "(" + print(part) + ")" : print(part);
    }

    private static int rank(Expression expression) {
        if (expression instanceof Negation) {
            return SUM;
        }
        if (expression instanceof Binary binary) {
            return switch (binary.operator()) {
                case PLUS, MINUS -> SUM;
                case TIMES, OVER -> PRODUCT;
                case POWER -> POWER;
            };
        }
        boolean negative = expression instanceof Constant constant && constant.value() < 0;
        return negative ? SUM : ATOM;
    }
}
