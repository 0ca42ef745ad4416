package neurarium.demos.playground;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.model.Activation;
import neurarium.optim.OptimizerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaygroundModelTest {
    private final PlaygroundModel model = new PlaygroundModel();
    private final Settings settings = model.settings;

    PlaygroundModelTest() {
        model.seed(1);
    }

    private Network network() {
        model.update();
        return model.network;
    }

    private Examples examples() {
        model.update();
        return model.examples;
    }

    private Evaluation evaluation() {
        model.update();
        return model.evaluation;
    }

    private void run(int steps) {
        for (int i = 0; i < steps && model.canStep(); i++) {
            model.step();
        }
    }

    @Test
    void learnsTheCircle() {
        double before = evaluation().testLoss;

        run(200);

        assertTrue(evaluation().testLoss < before / 4);
        assertTrue(evaluation().testRight > 0.9 * examples().testCount());
    }

    @ParameterizedTest
    @EnumSource
    void everyOptimizerMakesTheLossSmaller(OptimizerKind kind) {
        settings.optimizer = kind;
        boolean isAdaptive = kind == OptimizerKind.ADAM || kind == OptimizerKind.RMSPROP;
        settings.rate = isAdaptive ? 0.01 : 0.03;
        model.trainingChanged();
        double before = evaluation().trainLoss;

        run(30);

        assertTrue(evaluation().trainLoss < before, kind + " " + before);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEP")
    void everyActivationTrains(Activation activation) {
        for (int i = 0; i < 8; i++) {
            settings.activations[i] = activation;
        }
        settings.rate = 0.01;
        model.networkChanged();
        double before = evaluation().trainLoss;

        run(20);

        assertTrue(evaluation().trainLoss < before);
        assertFalse(model.hasDiverged);
    }

    @ParameterizedTest
    @EnumSource
    void everySourceWithPointsTrains(PointSource source) {
        settings.source = source;
        settings.table("1,1,a\n2,2,b\n3,3,c");
        model.drawn.add(1, 1, 0);
        model.drawn.add(-1, 1, 3);
        model.pointsChanged();
        double before = evaluation().trainLoss;

        run(30);

        assertTrue(evaluation().trainLoss < before, source::toString);
    }

    @Test
    void fourClassesBySoftmaxAreLearned() {
        settings.source = PointSource.GAUSSIANS;
        settings.classes = 4;
        settings.loss = Settings.Loss.ENTROPY;
        model.pointsChanged();

        run(60);

        assertEquals(4, network().outputs);
        assertTrue(evaluation().testRight > 0.9 * examples().testCount());
        int counted = 0;
        for (int i = 0; i < 16; i++) {
            counted += evaluation().confusion(i / 4, i % 4);
        }
        assertEquals(examples().testCount(), counted);
    }

    /** One update by the engine against the same by plain loops. */
    @Test
    void anUpdateMovesEveryWeightByItsGradient() {
        settings.source = PointSource.LECTURE;
        settings.layers = 1;
        settings.neurons[0] = 2;
        settings.batch = 4;
        settings.rate = 0.5;
        model.networkChanged();
        model.pointsChanged();
        float[] w = network().weights(); // 2×2 weights, 2 biases, 1×2 weights, 1 bias
        double[] gradient = new double[w.length];
        for (int i = 0; i < 4; i++) {
            double[] x = {examples().points.x1(i), examples().points.x2(i)};
            double d = examples().points.target(i) == 0 ? 1 : -1;
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
        assertEquals(gradient[7], network().gradient(1, 0, 1), 1e-6);
        model.finishUpdate();

        float[] after = network().weights();
        for (int i = 0; i < w.length; i++) {
            assertEquals(w[i] - 0.5 * gradient[i], after[i], 1e-6, "weight " + i);
        }
    }

    @Test
    void penaltiesArePartOfTheGradient() {
        model.forward();
        model.backward();
        double plain = network().gradient(0, 1, 1);
        model.reset();
        settings.l1 = 0.1;
        settings.l2 = 0.01;
        model.forward();
        model.backward();

        double w = network().weight(0, 1, 1);
        assertEquals(plain + 0.1 * Math.signum(w) + 0.01 * w, network().gradient(0, 1, 1), 1e-6);
    }

    @Test
    void halfStepsAreAnUpdate() {
        PlaygroundModel whole = new PlaygroundModel();
        whole.seed(1);
        whole.settings.stepSize = Settings.StepSize.UPDATE;
        whole.step();

        model.forward();
        assertEquals(Training.Phase.BACKWARD, model.next());
        model.backward();
        assertEquals(Training.Phase.UPDATE, model.next());
        model.finishUpdate();

        assertArrayEquals(whole.network.weights(), network().weights());
        assertEquals(1, model.training.updates);
    }

    @Test
    void aWildRateDivergesAndKeepsFiniteWeights() {
        for (int i = 0; i < 8; i++) {
            settings.activations[i] = Activation.LINEAR;
        }
        settings.source = PointSource.PLANE;
        settings.rate = 10;
        model.networkChanged();
        model.pointsChanged();

        run(50);

        assertTrue(model.hasDiverged);
        assertFalse(model.canStep());
        for (float w : network().weights()) {
            assertTrue(Float.isFinite(w));
        }
        model.rate(0.001);
        assertTrue(model.canStep());
    }

    @Test
    void resetReturnsToTheFirstWeights() {
        float[] first = network().weights();
        run(3);
        assertFalse(model.isUntouched());

        model.reset();

        assertArrayEquals(first, network().weights());
        assertTrue(model.isUntouched());
        assertEquals(0, model.training.epoch);
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

        assertArrayEquals(again.network.weights(), network().weights());
    }

    @Test
    void anotherBatchSizeGoesOnWithTheSameWeights() {
        run(5);
        float[] weights = network().weights();
        settings.batch = 3;
        model.trainingChanged();

        assertArrayEquals(weights, network().weights());
        assertEquals(5, model.training.epoch);
    }

    @Test
    void whatIsChosenIsBuiltOnceAndRunOnce() {
        Network before = network();
        settings.layers = 3;
        model.networkChanged();
        settings.batch = 7;
        model.trainingChanged();
        assertSame(before, model.network);
        assertEquals(5, model.sizes().length);

        model.update();
        Network built = model.network;
        built.map.output().data().write()[0] = 7;
        model.update();

        assertNotSame(before, built);
        assertSame(built, model.network);
        assertEquals(7, built.map.output().value()[0], "the map is not run again");
    }

    @Test
    void nothingToLearnMeansNoStep() {
        settings.source = PointSource.DRAWN;
        model.pointsChanged();

        assertFalse(model.canStep());
        assertEquals(0, evaluation().trainRight);
    }

    @Test
    void theMapIsWhatTheNetworkSaysOfItsCells() {
        float[] map = network().map.output().value();
        double x1 = NeuronMaps.coordinate(17);
        double x2 = -NeuronMaps.coordinate(5);
        float[] w = network().weights(); // 4×2, 4, 2×4, 2, 1×2, 1
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
                map[5 * NeuronMaps.CELLS + 17],
                1e-5);
    }

    @Test
    void dropoutLeavesTheEvaluationAlone() {
        double before = evaluation().trainLoss;
        settings.dropout = 0.5;
        model.trainingChanged();

        assertEquals(before, evaluation().trainLoss, 1e-9);
        model.forward();
        assertTrue(Math.abs(model.training.batchLoss()) < 10);
    }
}
