package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FunctionTest {
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    /** What each function is, by Math. */
    private static DoubleUnaryOperator meaning(Function f) {
        return switch (f) {
            case TANH -> Math::tanh;
            case SIGMOID -> x -> 1 / (1 + Math.exp(-x));
            case RELU -> x -> Math.max(0, x);
            case LEAKY_RELU -> x -> x > 0 ? x : 0.01 * x;
            case GELU -> x -> x * 0.5 * (1 + ElementaryTest.erf(x / Math.sqrt(2)));
            case RELU6 -> x -> Math.min(Math.max(0, x), 6);
            case SILU -> x -> x / (1 + Math.exp(-x));
            case ELU -> x -> x > 0 ? x : Math.exp(x) - 1;
            case SOFTPLUS -> x -> Math.log(1 + Math.exp(x));
            case ABS -> Math::abs;
            case EXP -> Math::exp;
            case LOG -> Math::log;
            case SQUARE -> x -> x * x;
            case SQRT -> Math::sqrt;
            case SIN -> Math::sin;
            case COS -> Math::cos;
            case TAN -> Math::tan;
            case ASIN -> Math::asin;
            case ACOS -> Math::acos;
            case ATAN -> Math::atan;
            case SINH -> Math::sinh;
            case COSH -> Math::cosh;
            case ASINH -> x -> Math.log(x + Math.sqrt(x * x + 1));
            case ACOSH -> x -> Math.log(x + Math.sqrt(x * x - 1));
            case ATANH -> x -> Math.log((1 + x) / (1 - x)) / 2;
            case SIGN -> Math::signum;
        };
    }

    /** From where on a function is defined, a little inside; by steps of 0.01 it never is 0. */
    private static double start(Function f) {
        return switch (f) {
            case LOG, SQRT -> 0.01;
            case ASIN, ACOS, ATANH -> -0.9849;
            case ACOSH -> 1.01;
            case TAN -> -1.5049;
            default -> -6.0049;
        };
    }

    private static double end(Function f) {
        return switch (f) {
            case ASIN, ACOS, ATANH -> 0.99;
            case TAN -> 1.51;
            default -> 6;
        };
    }

    @ParameterizedTest
    @EnumSource
    void isWhatItsFormulaSays(Function f) {
        DoubleUnaryOperator meaning = meaning(f);
        for (double at = start(f); at < end(f); at += 0.01) {
            float x = (float) at;
            double y = meaning.applyAsDouble(x);

            assertEquals(y, f.apply(x), 2e-6 * (1 + Math.abs(y)), () -> f + " of " + x);
        }
    }

    @ParameterizedTest
    @EnumSource
    void slopeIsItsDerivative(Function f) {
        DoubleUnaryOperator meaning = meaning(f);
        double h = 1e-5;
        for (double at = start(f); at < end(f); at += 0.01) {
            float x = (float) at;
            double slope = (meaning.applyAsDouble(x + h) - meaning.applyAsDouble(x - h)) / (2 * h);

            assertEquals(
                    slope,
                    f.derivative(x, f.apply(x)),
                    1e-5 * (1 + Math.abs(slope)),
                    () -> "slope of " + f + " at " + x);
        }
    }

    @ParameterizedTest
    @EnumSource
    void passesOnWhatIsNotANumber(Function f) {
        assertEquals(Float.NaN, f.apply(Float.NaN));
    }

    @Test
    void goesToItsLimits() {
        for (Function f : List.of(Function.RELU, Function.GELU, Function.EXP, Function.SQUARE)) {
            assertEquals(INFINITY, f.apply(INFINITY), f::toString);
        }
        assertEquals(6, Function.RELU6.apply(INFINITY));
        assertEquals(0, Function.SILU.apply(-1000), 0);
        assertEquals(1000, Function.SILU.apply(1000));
        assertEquals(-1, Function.ELU.apply(-INFINITY));
        assertEquals(1000, Function.SOFTPLUS.apply(1000));
        assertEquals(0, Function.SOFTPLUS.apply(-1000));
        assertEquals(INFINITY, Function.SOFTPLUS.apply(INFINITY));
        assertEquals(1, Function.SOFTPLUS.apply(-20) / Math.exp(-20), 1e-6);
        assertEquals(1, Function.SOFTPLUS.apply(-40) / Math.exp(-40), 1e-6);
        assertEquals(-1e-8f, Function.ELU.apply(-1e-8f));
        assertEquals(Math.expm1(-1e-4f), Function.ELU.apply(-1e-4f), 1e-11);
        assertEquals(1, Function.TANH.apply(100));
        assertEquals(-1, Function.TANH.apply(-100));
        assertEquals(1, Function.SIGMOID.apply(200));
        assertEquals(0, Function.SIGMOID.apply(-200));
        assertEquals(0, Function.RELU.apply(-INFINITY));
        assertEquals(0, Function.GELU.apply(-1e30f), 0);
        assertEquals(-INFINITY, Function.LOG.apply(0));
        assertEquals(Float.NaN, Function.LOG.apply(-1));
        assertEquals(Float.NaN, Function.SQRT.apply(-1));
        assertEquals(Float.NaN, Function.ASIN.apply(1.5f));
        assertEquals(Float.NaN, Function.ACOSH.apply(0.5f));
        assertEquals(Float.NaN, Function.ATANH.apply(-1.5f));
        assertEquals(-INFINITY, Function.ATANH.apply(-1));
        assertEquals(-INFINITY, Function.ASINH.apply(-INFINITY));
        assertEquals(INFINITY, Function.ACOSH.apply(INFINITY));
        assertEquals(89.41599, Function.ASINH.apply(Float.MAX_VALUE), 1e-4);
        assertEquals(-89.41599, Function.ASINH.apply(-Float.MAX_VALUE), 1e-4);
        assertEquals(-1e-12f, Function.ASINH.apply(-1e-12f));
        assertEquals(1e-12f, Function.ATANH.apply(1e-12f));
        assertEquals(0, Function.SIGN.apply(0));
    }

    @Test
    void reluHasNoSlopeAtItsCorner() {
        assertEquals(0, Function.RELU.derivative(0, 0));
        assertEquals(0, Function.ABS.derivative(0, 0));
        assertEquals(1, Function.ELU.derivative(0, 0));
        assertTrue(Function.RELU.derivative(1e-30f, 1e-30f) == 1);
    }
}
