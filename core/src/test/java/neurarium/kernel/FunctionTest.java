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
        };
    }

    /** Numbers without 0, where ReLU has its corner; logarithm and root take positive ones only. */
    private static double start(Function f) {
        return f == Function.LOG || f == Function.SQRT ? 0.01 : -6.0049;
    }

    @ParameterizedTest
    @EnumSource
    void isWhatItsFormulaSays(Function f) {
        DoubleUnaryOperator meaning = meaning(f);
        for (double at = start(f); at < 6; at += 0.01) {
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
        for (double at = start(f); at < 6; at += 0.01) {
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
    }

    @Test
    void reluHasNoSlopeAtItsCorner() {
        assertEquals(0, Function.RELU.derivative(0, 0));
        assertEquals(0, Function.ABS.derivative(0, 0));
        assertEquals(1, Function.ELU.derivative(0, 0));
        assertTrue(Function.RELU.derivative(1e-30f, 1e-30f) == 1);
    }
}
