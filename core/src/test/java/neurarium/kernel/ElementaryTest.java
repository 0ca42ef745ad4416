package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ElementaryTest {
    private static final float INFINITY = Float.POSITIVE_INFINITY;

    private interface FloatFunction {
        float apply(float x);
    }

    @Test
    void expIsRightToItsRelativeError() {
        for (double at = -87.33; at < 88.36; at += 0.001) {
            float x = (float) at;
            double right = Math.exp(x);

            assertEquals(1, Elementary.exp(x) / right, 1e-7, () -> "exp of " + x);
        }
    }

    @Test
    void expGoesToZeroAndInfinityAtItsEnds() {
        assertEquals(1, Elementary.exp(0));
        assertTrue(Elementary.exp(-87.33f) > 0);
        assertEquals(0, Elementary.exp(-87.34f));
        assertEquals(0, Elementary.exp(-INFINITY));
        assertTrue(Elementary.exp(88.37f) < INFINITY);
        assertEquals(INFINITY, Elementary.exp(88.38f));
        assertEquals(INFINITY, Elementary.exp(INFINITY));
    }

    @Test
    void tanhIsRightToItsAbsoluteErrorAndStaysWithinOne() {
        assertAbsoluteError(4e-7, Math::tanh, Elementary::tanh);
        assertTrue(greatest(Elementary::tanh) <= 1);
        assertEquals(1, Elementary.tanh(INFINITY));
        assertEquals(-1, Elementary.tanh(-INFINITY));
    }

    @Test
    void erfIsRightToItsAbsoluteError() {
        assertAbsoluteError(5e-7, ElementaryTest::erf, Elementary::erf);
        assertEquals(1, Elementary.erf(INFINITY));
        assertEquals(-1, Elementary.erf(-INFINITY));
    }

    @Test
    void tanhAndErfAreOdd() {
        for (float x = 0; x < 10; x += 0.01f) {
            assertEquals(-Elementary.tanh(x), Elementary.tanh(-x));
            assertEquals(-Elementary.erf(x), Elementary.erf(-x));
        }
    }

    @Test
    void whatIsNotANumberStaysSo() {
        assertEquals(Float.NaN, Elementary.exp(Float.NaN));
        assertEquals(Float.NaN, Elementary.tanh(Float.NaN));
        assertEquals(Float.NaN, Elementary.erf(Float.NaN));
    }

    private static void assertAbsoluteError(
            double error, DoubleUnaryOperator right, FloatFunction function) {
        for (double at = -12; at < 12; at += 0.0001) {
            float x = (float) at;

            assertEquals(right.applyAsDouble(x), function.apply(x), error, () -> "of " + x);
        }
    }

    private static float greatest(FloatFunction function) {
        float greatest = 0;
        for (double at = -12; at < 12; at += 0.0001) {
            greatest = Math.max(greatest, Math.abs(function.apply((float) at)));
        }
        return greatest;
    }

    /** By its series 2/√π Σ (−1)ⁿ x²ⁿ⁺¹ / (n! (2n + 1)), far out by its continued fraction. */
    static double erf(double x) {
        if (Math.abs(x) > 2.5) {
            double a = Math.abs(x);
            double f = 0;
            for (int n = 100; n > 0; n--) {
                f = n / 2.0 / (a + f);
            }
            return Math.signum(x) * (1 - Math.exp(-a * a) / Math.sqrt(Math.PI) / (a + f));
        }
        double term = x;
        double sum = x;
        for (int n = 1; n < 60; n++) {
            term *= -x * x / n;
            sum += term / (2 * n + 1);
        }
        return 2 / Math.sqrt(Math.PI) * sum;
    }
}
