package neurarium.demos.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaygroundModelTest {
    private final PlaygroundModel model = new PlaygroundModel();
    private final Settings settings = model.settings;

    PlaygroundModelTest() {
        model.seed(1);
    }

    private void run(int steps) {
        for (int i = 0; i < steps && model.canStep(); i++) {
            model.step();
        }
    }

    @Test
    void learnsTheCircle() {
        double before = model.evaluation().testLoss();

        run(200);

        assertTrue(model.evaluation().testLoss() < before / 4);
        assertTrue(model.evaluation().testRight() > 0.9 * model.examples().testCount());
    }

    @ParameterizedTest
    @EnumSource
    void everyMethodMakesTheLossSmaller(Method method) {
        settings.method = method;
        settings.rate = method == Method.ADAM || method == Method.RMSPROP ? 0.01 : 0.03;
        model.trainingChanged();
        double before = model.evaluation().trainLoss();

        run(30);

        assertTrue(model.evaluation().trainLoss() < before, method + " " + before);
    }

    @ParameterizedTest
    @EnumSource
    void everyActivationTrains(Unit unit) {
        for (int i = 0; i < 8; i++) {
            settings.units[i] = unit;
        }
        settings.rate = 0.01;
        model.networkChanged();
        double before = model.evaluation().trainLoss();

        run(20);

        assertTrue(model.evaluation().trainLoss() < before);
        assertFalse(model.hasDiverged());
    }

    @ParameterizedTest
    @EnumSource
    void everySourceWithPointsTrains(Source source) {
        settings.source = source;
        settings.table = "1,1,a\n2,2,b\n3,3,c";
        model.drawn.add(1, 1, 0);
        model.drawn.add(-1, 1, 3);
        model.pointsChanged();
        double before = model.evaluation().trainLoss();

        run(30);

        assertTrue(model.evaluation().trainLoss() < before, source::toString);
    }

    @Test
    void fourClassesBySoftmaxAreLearned() {
        settings.source = Source.GAUSSIANS;
        settings.classes = 4;
        settings.loss = Settings.Loss.ENTROPY;
        model.pointsChanged();

        run(60);

        assertEquals(4, model.network().outputs);
        assertTrue(model.evaluation().testRight() > 0.9 * model.examples().testCount());
        int counted = 0;
        for (int i = 0; i < 16; i++) {
            counted += model.evaluation().confusion(i / 4, i % 4);
        }
        assertEquals(model.examples().testCount(), counted);
    }

    /** One update by the engine against the same by plain loops. */
    @Test
    void anUpdateMovesEveryWeightByItsGradient() {
        settings.source = Source.LECTURE;
        settings.layers = 1;
        settings.neurons[0] = 2;
        settings.batch = 4;
        settings.rate = 0.5;
        model.networkChanged();
        model.pointsChanged();
        float[] w = model.network().weights(); // 2×2 weights, 2 biases, 1×2 weights, 1 bias
        double[] gradient = new double[w.length];
        for (int i = 0; i < 4; i++) {
            double[] x = {model.points().x1(i), model.points().x2(i)};
            double d = model.points().target(i) == 0 ? 1 : -1;
            double[] h = new double[2];
            for (int j = 0; j < 2; j++) {
                h[j] = Math.tanh(w[2 * j] * x[0] + w[2 * j + 1] * x[1] + w[4 + j]);
            }
            double y = Math.tanh(w[6] * h[0] + w[7] * h[1] + w[8]);
            double dz = 2 * (y - d) / 4 * (1 - y * y);
            for (int j = 0; j < 2; j++) {
                double dh = dz * w[6 + j] * (1 - h[j] * h[j]);
                gradient[2 * j] += dh * x[0];
                gradient[2 * j + 1] += dh * x[1];
                gradient[4 + j] += dh;
                gradient[6 + j] += dz * h[j];
            }
            gradient[8] += dz;
        }

        model.forward();
        model.backward();
        assertEquals(gradient[7], model.network().gradient(1, 0, 1), 1e-6);
        model.update();

        float[] after = model.network().weights();
        for (int i = 0; i < w.length; i++) {
            assertEquals(w[i] - 0.5 * gradient[i], after[i], 1e-6, "weight " + i);
        }
    }

    @Test
    void penaltiesArePartOfTheGradient() {
        model.forward();
        model.backward();
        double plain = model.network().gradient(0, 1, 1);
        model.reset();
        settings.l1 = 0.1;
        settings.l2 = 0.01;
        model.forward();
        model.backward();

        double w = model.network().weight(0, 1, 1);
        assertEquals(
                plain + 0.1 * Math.signum(w) + 0.01 * w, model.network().gradient(0, 1, 1), 1e-6);
    }

    @Test
    void halfStepsAreAnUpdate() {
        PlaygroundModel whole = new PlaygroundModel();
        whole.seed(1);
        whole.stepSize = PlaygroundModel.StepSize.UPDATE;
        whole.step();

        model.forward();
        assertEquals(Training.Phase.BACKWARD, model.training().next());
        model.backward();
        assertEquals(Training.Phase.UPDATE, model.training().next());
        model.update();

        assertArrayEquals(whole.network().weights(), model.network().weights());
        assertEquals(1, model.training().updates());
    }

    @Test
    void aWildRateDivergesAndKeepsFiniteWeights() {
        for (int i = 0; i < 8; i++) {
            settings.units[i] = Unit.LINEAR;
        }
        settings.source = Source.PLANE;
        settings.rate = 10;
        model.networkChanged();
        model.pointsChanged();

        run(50);

        assertTrue(model.hasDiverged());
        assertFalse(model.canStep());
        for (float w : model.network().weights()) {
            assertTrue(Float.isFinite(w));
        }
        model.rate(0.001);
        assertTrue(model.canStep());
    }

    @Test
    void resetReturnsToTheFirstWeights() {
        float[] first = model.network().weights();
        run(3);
        assertFalse(model.isUntouched());

        model.reset();

        assertArrayEquals(first, model.network().weights());
        assertTrue(model.isUntouched());
        assertEquals(0, model.training().epoch());
        assertEquals(1, model.trainLosses.added());
    }

    @Test
    void theSameSeedRunsTheSame() {
        PlaygroundModel again = new PlaygroundModel();
        again.seed(1);
        run(5);
        for (int i = 0; i < 5; i++) {
            again.step();
        }

        assertArrayEquals(again.network().weights(), model.network().weights());
    }

    @Test
    void anotherBatchSizeGoesOnWithTheSameWeights() {
        run(5);
        float[] weights = model.network().weights();
        settings.batch = 3;
        model.trainingChanged();

        assertArrayEquals(weights, model.network().weights());
        assertEquals(5, model.training().epoch());
    }

    @Test
    void nothingToLearnMeansNoStep() {
        settings.source = Source.DRAWN;
        model.pointsChanged();

        assertFalse(model.canStep());
        assertEquals(0, model.evaluation().trainRight());
    }

    @Test
    void theMapIsWhatTheNetworkSaysOfItsCells() {
        float[] map = model.map().output().value();
        double x1 = PlaygroundModel.coordinate(17);
        double x2 = -PlaygroundModel.coordinate(5);
        float[] w = model.network().weights(); // 4×2, 4, 2×4, 2, 1×2, 1
        double[] h = new double[4];
        for (int j = 0; j < 4; j++) {
            h[j] = Math.tanh(w[2 * j] * x1 + w[2 * j + 1] * x2 + w[8 + j]);
        }
        double[] g = new double[2];
        for (int j = 0; j < 2; j++) {
            double z = w[20 + j];
            for (int i = 0; i < 4; i++) {
                z += w[12 + 4 * j + i] * h[i];
            }
            g[j] = Math.tanh(z);
        }

        assertEquals(
                Math.tanh(w[22] * g[0] + w[23] * g[1] + w[24]),
                map[5 * PlaygroundModel.CELLS + 17],
                1e-5);
    }

    @Test
    void dropoutLeavesTheEvaluationAlone() {
        double before = model.evaluation().trainLoss();
        settings.dropout = 0.5;
        model.trainingChanged();

        assertEquals(before, model.evaluation().trainLoss(), 1e-9);
        model.forward();
        assertTrue(Math.abs(model.training().batchLoss()) < 10);
    }
}
