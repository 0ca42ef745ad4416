package neurarium.demos.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import neurarium.model.Activation;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkModelTest {
    private static final double TOLERANCE = 2e-6;

    private final NetworkModel model = new NetworkModel();

    private void assertValues(Map<String, Double> expected) {
        for (Map.Entry<String, Double> entry : expected.entrySet()) {
            assertEquals(entry.getValue(), model.value(entry.getKey()), TOLERANCE, entry.getKey());
        }
    }

    @Test
    void theOpeningNumbersAreTheFormulasOfTheLecture() {
        double p = Math.tanh(0.4 * 1 - 0.1 * 2);
        double q = Math.tanh(-0.3 * 1 + 0.5 * 2);
        double y1 = Math.tanh(0.8 * p + 0.3 * q);
        double y2 = Math.tanh(-0.5 * p + 0.6 * q);
        double dy1 = 2 * (y1 - 1);
        double dy2 = 2 * (y2 + 1);
        double f1 = 1 - y1 * y1; // f′(w₁p + w₂q)
        double f2 = 1 - y2 * y2; // f′(r₁p + r₂q)
        double dp = dy1 * f1 * 0.8 + dy2 * f2 * -0.5;
        double dq = dy1 * f1 * 0.3 + dy2 * f2 * 0.6;
        double fp = 1 - p * p;
        double fq = 1 - q * q;

        assertValues(
                Map.of(
                        "p",
                        p,
                        "q",
                        q,
                        "y1",
                        y1,
                        "y2",
                        y2,
                        "L1",
                        (y1 - 1) * (y1 - 1),
                        "L2",
                        (y2 + 1) * (y2 + 1)));
        assertValues(Map.of("L", (y1 - 1) * (y1 - 1) + (y2 + 1) * (y2 + 1)));
        assertValues(Map.of("dL_dy1", dy1, "dL_dy2", dy2, "dL_dp", dp, "dL_dq", dq));
        assertValues(Map.of("dL_dw1", dy1 * f1 * p, "dL_dw2", dy1 * f1 * q));
        assertValues(Map.of("dL_dr1", dy2 * f2 * p, "dL_dr2", dy2 * f2 * q));
        assertValues(Map.of("dL_du1", dp * fp * 1, "dL_du2", dp * fp * 2));
        assertValues(Map.of("dL_dv1", dq * fq * 1, "dL_dv2", dq * fq * 2));
        assertValues(Map.of("f'y1", f1, "f'y2", f2, "f'p", fp, "f'q", fq));
    }

    @Test
    void aLinearNetworkOfWholeNumbersIsExact() {
        model.activation(Activation.LINEAR);
        Map<String, Double> whole = new HashMap<>();
        double[] numbers = {1, 2, 3, -1, 2, -3, 1, 1, 2, -1};
        String[] keys = {"x1", "x2", "u1", "u2", "v1", "v2", "w1", "w2", "r1", "r2"};
        for (int i = 0; i < keys.length; i++) {
            whole.put(keys[i], numbers[i]);
        }
        model.set(whole); // p = 3 − 2 = 1, q = 2 − 6 = −4, y = (1 − 4, 2 + 4)

        assertValues(Map.of("p", 1.0, "q", -4.0, "y1", -3.0, "y2", 6.0));
        assertValues(Map.of("L1", 16.0, "L2", 49.0, "L", 65.0));
        assertValues(Map.of("dL_dy1", -8.0, "dL_dy2", 14.0));
        assertValues(Map.of("dL_dw1", -8.0, "dL_dw2", 32.0, "dL_dr1", 14.0, "dL_dr2", -56.0));
        assertValues(Map.of("dL_dp", -8.0 * 1 + 14 * 2, "dL_dq", -8.0 * 1 + 14 * -1));
        assertValues(Map.of("dL_du1", 20.0, "dL_du2", 40.0, "dL_dv1", -22.0, "dL_dv2", -44.0));
    }

    @ParameterizedTest
    @EnumSource(names = {"TANH", "SIGMOID", "RELU", "LINEAR"})
    void everyDerivativeAgreesWithItsMeasurement(Activation activation) {
        model.activation(activation);
        for (int seed = 1; seed <= 20; seed++) {
            model.seed(seed);
            Rng rng = new Rng(seed);
            for (String key : LectureNet.DATA) {
                model.set(key, rng.uniform(-2, 2));
            }

            assertEquals(12, model.agreeing(), "seed " + seed);
        }
    }

    @Test
    void atTheCornerOfReluTheMeasurementIsBetweenTheSlopes() {
        model.activation(Activation.RELU);
        model.set("u1", 0.2); // u₁x₁ + u₂x₂ = 0.2 − 0.2

        assertEquals(0, model.value("dL_du1"));
        assertNotEquals(0, model.measured("u1"), 1e-3);
        assertTrue(model.agreeing() < 12);
    }

    @Test
    void aDeadReluLeavesFourWeightsWithoutADerivative() {
        model.activation(Activation.RELU);
        model.set("u1", -0.5);

        assertEquals(0, model.value("p"));
        assertEquals(4, model.flatWeights(0));
        assertValues(Map.of("dL_du1", 0.0, "dL_du2", 0.0, "dL_dw1", 0.0, "dL_dr1", 0.0));
    }

    @Test
    void numbersAreKnownOnceTheirStepIsMade() {
        assertTrue(model.isKnown("w1"));
        assertFalse(model.isKnown("p"));
        assertEquals(Phase.START, model.phase());

        model.step();

        assertTrue(model.isKnown("p"));
        assertTrue(model.isKnown("u1x1"));
        assertFalse(model.isKnown("q"));
        assertEquals(Phase.FORWARD, model.phase());

        model.moveTo(LecturePass.FORWARD_ENDS + 3);

        assertTrue(model.isKnown("dL_dw1"));
        assertFalse(model.isKnown("dL_dw2"));
        assertEquals(Phase.BACKWARD, model.phase());
    }

    @Test
    void theUpdateMovesEveryWeightAgainstItsDerivative() {
        model.moveTo(LecturePass.BACKWARD_ENDS);
        double loss = model.value("L");
        double gradient = model.value("dL_dw1");

        model.step();

        assertEquals(0.8 - 0.1 * gradient, model.value("w1"), 1e-12);
        assertEquals("u1", model.changes().get(0).key());
        assertEquals(8, model.changes().size());
        assertTrue(model.value("L") < loss);
        assertEquals(Phase.UPDATE, model.phase());
        assertFalse(model.isKnown("p"));

        model.step();

        assertEquals(1, model.position());
        assertEquals(2, model.losses.size());
    }

    @Test
    void lossFallsOverManyUpdates() {
        for (int i = 0; i < 20 * 50; i++) {
            model.step();
        }

        assertEquals(50, model.updates());
        for (int i = 1; i < model.losses.size(); i++) {
            assertTrue(model.losses.get(i) < model.losses.get(i - 1), "update " + i);
        }
        assertTrue(model.value("L") < 0.03, () -> "L = " + model.value("L"));
    }

    @Test
    void everyStepCanBeUndone() {
        for (int i = 0; i < 45; i++) {
            model.step();
        }
        assertEquals(2, model.updates());

        for (int i = 0; i < 45; i++) {
            assertTrue(model.canGoBack());
            model.back();
        }

        assertFalse(model.canGoBack());
        assertEquals(0, model.position());
        assertEquals(NetworkNumbers.OPENING, model.given());
        assertEquals(1, model.losses.size());
    }

    @Test
    void aRunThatDivergesStopsWithTheWeightsItHad() {
        model.activation(Activation.LINEAR);
        model.alpha(2);
        for (int i = 0; i < 2000 && model.canStep(); i++) {
            model.step();
        }

        assertTrue(model.diverged);
        assertFalse(model.canStep());
        for (String key : LectureNet.WEIGHTS) {
            assertTrue(Math.abs(model.value(key)) <= NetworkModel.LIMIT, key);
        }

        model.alpha(0.1);
        assertTrue(model.canStep());
    }

    @Test
    void resetReturnsToTheNumbersSetLast() {
        model.set("w1", 0.25);
        for (int i = 0; i < 30; i++) {
            model.step();
        }

        model.reset();

        assertEquals(0.25, model.value("w1"));
        assertEquals(0.4, model.value("u1"));
        assertEquals(0, model.position());
        assertEquals(0, model.updates());
    }

    @Test
    void theFirstSeedGivesTheOpeningNumbers() {
        model.seed(7);
        assertNotEquals(0.4, model.value("u1"));
        double other = model.value("u1");
        model.seed(1);
        assertEquals(NetworkNumbers.OPENING, model.given());
        model.seed(7);
        assertEquals(other, model.value("u1"));
    }
}
