package neurarium.symbolic;

import neurarium.symbolic.Expression.Call;
import neurarium.symbolic.Expression.Constant;

/** The table of derivatives of functions: f′(x) for f(x). */
final class Slopes {
    private static final Constant TWO = new Constant(2);

    private Slopes() {}

    /** The derivative of a function with respect to what it is of. */
    static Expression of(Call y) {
        Expression x = y.of();
        return switch (y.function()) {
            case EXP -> y;
            case LN -> over(x);
            case SIN -> Simplify.call(NamedFunction.COS, x);
            case COS -> Simplify.negate(Simplify.call(NamedFunction.SIN, x));
            case TAN -> Simplify.plus(Simplify.ONE, square(y));
            case ASIN -> over(root(Simplify.minus(Simplify.ONE, square(x))));
            case ACOS -> Simplify.negate(over(root(Simplify.minus(Simplify.ONE, square(x)))));
            case ATAN -> over(Simplify.plus(Simplify.ONE, square(x)));
            case SINH -> Simplify.call(NamedFunction.COSH, x);
            case COSH -> Simplify.call(NamedFunction.SINH, x);
            case TANH -> Simplify.minus(Simplify.ONE, square(y));
            case ASINH -> over(root(Simplify.plus(square(x), Simplify.ONE)));
            case ACOSH -> over(root(Simplify.minus(square(x), Simplify.ONE)));
            case ATANH -> over(Simplify.minus(Simplify.ONE, square(x)));
            case SQRT -> over(Simplify.times(TWO, y));
            case ABS -> Simplify.call(NamedFunction.SIGN, x);
            case RELU -> Simplify.call(NamedFunction.HEAVISIDE, x);
            case SIGN, HEAVISIDE -> Simplify.ZERO;
            case SIGMOID -> Simplify.times(y, Simplify.minus(Simplify.ONE, y));
        };
    }

    private static Expression square(Expression x) {
        return Simplify.power(x, TWO);
    }

    private static Expression root(Expression x) {
        return Simplify.call(NamedFunction.SQRT, x);
    }

    private static Expression over(Expression x) {
        return Simplify.over(Simplify.ONE, x);
    }
}
