package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyperbolicTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static void same(double expected, double actual) {
        assertEquals(expected, actual, 1e-12 * Math.abs(expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-700, -20, -1, -1.1e-3, -9e-4, -1e-20, 0, 1e-9, 0.3, 1, 5, 30, 709})
    void areWhatTheyAreInTheJdk(double x) {
        same(Math.sinh(x), Hyperbolic.sinh(x));
        same(Math.tanh(x), Hyperbolic.tanh(x));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-300, -2, -0.01, -1e-7, 0, 1e-15, 1e-4, 0.7, 3, 40, 300})
    void areTurnedAroundByTheirInverses(double x) {
        same(x, Hyperbolic.asinh(Math.sinh(x)));
        same(Math.abs(x), Math.abs(x) < 0.01 ? Math.abs(x) : Hyperbolic.acosh(Math.cosh(x)));
        same(x, Math.abs(x) > 2 ? x : Hyperbolic.atanh(Math.tanh(x)));
    }

    @Test
    void areDefinedWhereTheyShouldBe() {
        assertEquals(1, Hyperbolic.tanh(1000));
        assertEquals(-1, Hyperbolic.tanh(-INFINITY));
        assertEquals(-INFINITY, Hyperbolic.sinh(-1000));
        assertEquals(0, Hyperbolic.acosh(1));
        assertEquals(Double.NaN, Hyperbolic.acosh(0.9));
        assertEquals(INFINITY, Hyperbolic.acosh(INFINITY));
        assertEquals(INFINITY, Hyperbolic.atanh(1));
        assertEquals(-INFINITY, Hyperbolic.atanh(-1));
        assertEquals(Double.NaN, Hyperbolic.atanh(-1.1));
        assertEquals(-INFINITY, Hyperbolic.asinh(-INFINITY));
        same(Math.log(2) + 200 * Math.log(10), Hyperbolic.asinh(1e200));
        DoubleUnaryOperator[] all = {
            Hyperbolic::sinh,
            Hyperbolic::tanh,
            Hyperbolic::asinh,
            Hyperbolic::acosh,
            Hyperbolic::atanh
        };
        for (DoubleUnaryOperator each : all) {
            assertEquals(Double.NaN, each.applyAsDouble(Double.NaN));
        }
    }
}
