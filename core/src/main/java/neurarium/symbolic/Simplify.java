package neurarium.symbolic;

import neurarium.symbolic.Expression.Binary;
import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;
import neurarium.symbolic.Expression.Negation;

/**
 * Puts formulas together in their tidy form: numbers are computed, zeros and ones vanish, the
 * number of a product stands in front, signs move outwards. Where a formula is defined, its tidy
 * form has the same value.
 */
public final class Simplify {
    static final Constant ZERO = new Constant(0);
    static final Constant ONE = new Constant(1);

    private Simplify() {}

    /** A whole formula in its tidy form. */
    public static Expression of(Expression expression) {
        if (expression instanceof Negation negation) {
            return negate(of(negation.of()));
        }
        if (expression instanceof Call call) {
            return call(call.function(), of(call.of()));
        }
        if (expression instanceof Binary binary) {
            Expression left = of(binary.left());
            Expression right = of(binary.right());
            return switch (binary.operator()) {
                case PLUS -> plus(left, right);
                case MINUS -> minus(left, right);
                case TIMES -> times(left, right);
                case OVER -> over(left, right);
                case POWER -> power(left, right);
                case MAX, MIN -> extreme(binary.operator(), left, right);
            };
        }
        return expression;
    }

    /** A number; a negative one is the negation of its size, as it is written. */
    static Expression constant(double value) {
        return value < 0 ? new Negation(new Constant(-value)) : new Constant(value);
    }

    private static boolean is(Expression expression, double value) {
        return expression instanceof Constant constant && constant.value() == value;
    }

    /** Whether an expression is a plain number, maybe with a sign; π and e keep their names. */
    private static boolean isNumber(Expression expression) {
        if (expression instanceof Negation negation) {
            return isNumber(negation.of());
        }
        return expression instanceof Constant constant && constant.name().isEmpty();
    }

    private static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    private static boolean isWhole(double value) {
        return isFinite(value) && value == Math.rint(value);
    }

    static Expression negate(Expression a) {
        if (a instanceof Negation negation) {
            return negation.of();
        }
        if (a instanceof Binary binary && binary.operator() == Operator.MINUS) {
            return minus(binary.right(), binary.left());
        }
        return is(a, 0) ? a : new Negation(a);
    }

    static Expression plus(Expression a, Expression b) {
        if (is(a, 0)) {
            return b;
        }
        if (is(b, 0)) {
            return a;
        }
        if (isNumber(a) && isNumber(b) && isFinite(a.value() + b.value())) {
            return constant(a.value() + b.value());
        }
        if (b instanceof Negation negation) {
            return minus(a, negation.of());
        }
        if (a instanceof Negation negation) {
            return minus(b, negation.of());
        }
        return a.equals(b) ? times(new Constant(2), a) : new Binary(Operator.PLUS, a, b);
    }

    static Expression minus(Expression a, Expression b) {
        if (is(b, 0)) {
            return a;
        }
        if (is(a, 0)) {
            return negate(b);
        }
        if (isNumber(a) && isNumber(b) && isFinite(a.value() - b.value())) {
            return constant(a.value() - b.value());
        }
        if (b instanceof Negation negation) {
            return plus(a, negation.of());
        }
        return a.equals(b) ? ZERO : new Binary(Operator.MINUS, a, b);
    }

    static Expression times(Expression a, Expression b) {
        double number = numberOf(a) * numberOf(b);
        Expression rest = product(restOf(a), restOf(b));
        if (number == 0) {
            return ZERO;
        }
        if (!isFinite(number)) {
            return new Binary(Operator.TIMES, a, b);
        }
        if (rest instanceof Binary quotient && quotient.operator() == Operator.OVER) {
            Expression top = times(constant(number), quotient.left());
            return number == 1 ? rest : over(top, quotient.right());
        }
        double size = Math.abs(number);
        Expression positive;
        if (is(rest, 1)) {
            positive = new Constant(size);
        } else if (size == 1) {
            positive = rest;
        } else {
            positive = new Binary(Operator.TIMES, new Constant(size), rest);
        }
        return number < 0 ? negate(positive) : positive;
    }

    /** The number in front of a product: 3 in 3x, −1 in −x, 1 in x. */
    private static double numberOf(Expression a) {
        if (a instanceof Negation negation) {
            return -numberOf(negation.of());
        }
        if (isNumber(a)) {
            return a.value();
        }
        boolean leads = a instanceof Binary binary && leadsNumber(binary);
        return leads ? ((Binary) a).left().value() : 1;
    }

    private static boolean leadsNumber(Binary binary) {
        return binary.operator() == Operator.TIMES && isNumber(binary.left());
    }

    /** A product without its number. */
    private static Expression restOf(Expression a) {
        if (a instanceof Negation negation) {
            return restOf(negation.of());
        }
        if (isNumber(a)) {
            return ONE;
        }
        return a instanceof Binary binary && leadsNumber(binary) ? binary.right() : a;
    }

    private static Expression product(Expression a, Expression b) {
        if (is(a, 1)) {
            return b;
        }
        if (is(b, 1)) {
            return a;
        }
        if (a instanceof Binary binary
                && binary.operator() == Operator.OVER
                && is(binary.left(), 1)) {
            return over(b, binary.right());
        }
        if (b instanceof Binary binary
                && binary.operator() == Operator.OVER
                && is(binary.left(), 1)) {
            return over(a, binary.right());
        }
        return a.equals(b) ? power(a, new Constant(2)) : new Binary(Operator.TIMES, a, b);
    }

    static Expression over(Expression a, Expression b) {
        if (is(a, 0) && !is(b, 0)) {
            return ZERO;
        }
        if (is(b, 1)) {
            return a;
        }
        if (isNumber(a) && isNumber(b) && isWhole(a.value() / b.value())) {
            double quotient = a.value() / b.value();
            if (quotient * b.value() == a.value()) {
                return constant(quotient);
            }
        }
        if (a.equals(b) && !isNumber(a)) {
            return ONE;
        }
        if (a instanceof Negation negation) {
            return negate(over(negation.of(), b));
        }
        if (a instanceof Binary quotient && quotient.operator() == Operator.OVER) {
            return over(quotient.left(), times(quotient.right(), b));
        }
        double times = numberOf(a) / numberOf(b);
        if (numberOf(b) != 1 && isWhole(times)) {
            return over(times(constant(times), restOf(a)), restOf(b));
        }
        return new Binary(Operator.OVER, a, b);
    }

    static Expression power(Expression base, Expression exponent) {
        if (is(exponent, 1) || is(base, 1)) {
            return base;
        }
        if (is(exponent, 0)) {
            return ONE;
        }
        if (isNumber(base) && isNumber(exponent)) {
            double value = Operator.POWER.apply(base.value(), exponent.value());
            if (isWhole(value) && Math.abs(value) < 1e6) {
                return constant(value);
            }
        }
        return new Binary(Operator.POWER, base, exponent);
    }

    static Expression call(NamedFunction function, Expression of) {
        if (function == NamedFunction.LN
                && of instanceof Constant constant
                && constant.name().equals("e")) {
            return ONE;
        }
        if (is(of, 0) || is(of, 1)) {
            double value = function.apply(of.value());
            if (isWhole(value)) {
                return constant(value);
            }
        }
        return new Call(function, of);
    }

    private static Expression extreme(Operator operator, Expression a, Expression b) {
        return a.equals(b) ? a : new Binary(operator, a, b);
    }
}
