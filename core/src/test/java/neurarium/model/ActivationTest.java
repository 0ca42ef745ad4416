package neurarium.model;

import static neurarium.model.Activation.LINEAR;
import static neurarium.model.Activation.RELU;
import static neurarium.model.Activation.SIGMOID;
import static neurarium.model.Activation.STEP;
import static neurarium.model.Activation.TANH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationTest {
    private static final double EPSILON = 1e-12;

    @Test
    void stepIsOneFromZeroOnAndMinusOneBelow() {
        assertEquals(-1, STEP.apply(-0.001));
        assertEquals(1, STEP.apply(0));
        assertEquals(1, STEP.apply(3));
    }

    @Test
    void tanhIsTheSmoothSign() {
        assertEquals(0, TANH.apply(0));
        assertEquals(0.6, TANH.apply(Math.log(2)), EPSILON); // (2 − 1/2) / (2 + 1/2)
        assertEquals(-0.8, TANH.apply(-Math.log(3)), EPSILON); // (1/3 − 3) / (1/3 + 3)
        assertEquals(1, TANH.apply(1000));
    }

    @Test
    void sigmoidRunsFromZeroToOne() {
        assertEquals(0.5, SIGMOID.apply(0));
        assertEquals(0.75, SIGMOID.apply(Math.log(3)), EPSILON); // 1 / (1 + 1/3)
        assertEquals(0.2, SIGMOID.apply(-Math.log(4)), EPSILON); // 1 / (1 + 4)
        assertEquals(0, SIGMOID.apply(-1000));
        assertEquals(1, SIGMOID.apply(1000));
    }

    @Test
    void reluCutsOffWhatIsNegative() {
        assertEquals(0, RELU.apply(-2));
        assertEquals(0, RELU.apply(0));
        assertEquals(3, RELU.apply(3));
    }

    @Test
    void linearChangesNothing() {
        assertEquals(-2, LINEAR.apply(-2));
        assertEquals(3, LINEAR.apply(3));
    }

    @Test
    void derivativesHaveTheirValuesByHand() {
        assertEquals(1, TANH.derivative(0));
        assertEquals(0.64, TANH.derivative(Math.log(2)), EPSILON); // 1 − 0.6²
        assertEquals(0.25, SIGMOID.derivative(0));
        assertEquals(0.1875, SIGMOID.derivative(Math.log(3)), EPSILON); // 0.75 · 0.25
        assertEquals(1, LINEAR.derivative(-7));
    }

    @Test
    void derivativesAtACornerOrJumpAreZero() {
        assertEquals(0, STEP.derivative(0));
        assertEquals(0, RELU.derivative(0));
    }

    @ParameterizedTest
    @EnumSource
    void derivativeMatchesCentralDifferencesWhereTheCurveIsSmooth(Activation f) {
        boolean isSingle = f == Activation.GELU; // erf is known to seven digits
        double h = isSingle ? 1e-2 : 1e-5;
        double tolerance = isSingle ? 1e-4 : 1e-8;
        for (double z : new double[] {-5, -2.5, -1, -0.3, 0.2, 0.7, 1.5, 4}) {
            double difference = (f.apply(z + h) - f.apply(z - h)) / (2 * h);

            assertEquals(difference, f.derivative(z), tolerance, () -> f + " at z = " + z);
        }
    }
}
