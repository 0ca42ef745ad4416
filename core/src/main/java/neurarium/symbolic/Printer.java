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

    /** A number with a true minus, at most ten digits behind the point, and 1.5·10²⁰. */
    static String number(double value) {
        double tidy = Math.rint(value * 1e10) / 1e10;
        boolean isTidy = Math.abs(tidy - value) <= 1e-12 * Math.abs(value);
        String text = Decimal.write(isTidy ? tidy : value);
        if (Math.abs(value) < 1e15 && value == Math.rint(value)) {
            text = Long.toString((long) value);
        }
        int power = text.indexOf('E');
        if (power < 0) {
            return trimmed(text).replace('-', '−');
        }
        String digits = trimmed(text.substring(0, power));
        String ten = "10" + raised(text.substring(power + 1));
        boolean one = digits.equals("1") || digits.equals("-1");
        return (one ? digits.replace("1", "") : digits + "·").replace('-', '−') + ten;
    }

    private static String trimmed(String digits) {
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }

    private static String call(Call call) {
        if (call.function() == NamedFunction.EXP) {
            return "e^{" + print(call.of()) + "}";
        }
        if (call.function() == NamedFunction.SQRT) {
            return "√" + within(ATOM, call.of());
        }
        if (call.function() == NamedFunction.ABS) {
            return "|" + print(call.of()) + "|";
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
            case MAX, MIN -> u.operator().symbol + "(" + print(a) + ", " + print(b) + ")";
        };
    }

    /** A number stands in front of a letter or a parenthesis without a sign, but not of a bar. */
    private static String product(Expression a, Expression b) {
        String left = within(PRODUCT, a);
        String right = within(isQuotient(b) || isSigned(b) ? POWER : PRODUCT, b);
        char first = right.charAt(0);
        boolean leads = a instanceof Constant constant && !constant.name().equals("e");
        boolean tight = leads && rank(a) == ATOM && !Character.isDigit(first) && first != '|';
        return left + (tight ? "" : "·") + right;
    }

    private static String power(Expression base, Expression exponent) {
        boolean endsHigh =
                base instanceof Call call
                        && (call.function() == NamedFunction.EXP
                                || call.function() == NamedFunction.SQRT);
        String below = endsHigh ? "(" + print(base) + ")" : within(ATOM, base);
        if (exponent instanceof Constant constant
                && constant.name().isEmpty()
                && constant.value() == Math.rint(constant.value())
                && constant.value() >= 0
                && constant.value() < 100) {
            return below + raised(print(constant));
        }
        return below + "^{" + print(exponent) + "}";
    }

    private static String raised(String digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            text.append(digit == '-' ? '⁻' : SUPERSCRIPTS.charAt(digit - '0'));
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
                case MAX, MIN -> ATOM;
            };
        }
        return expression instanceof Constant constant ? rank(constant) : ATOM;
    }

    private static int rank(Constant constant) {
        if (constant.value() < 0) {
            return SUM;
        }
        String text = number(constant.value());
        boolean isPower = SUPERSCRIPTS.indexOf(text.charAt(text.length() - 1)) >= 0;
        return text.indexOf('·') >= 0 ? PRODUCT : isPower ? POWER : ATOM;
    }
}
