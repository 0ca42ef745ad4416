package neurarium.demos.neuron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import neurarium.data.Sample;
import neurarium.data.TruthTable;
import neurarium.demos.neuron.NeuronModel.Search;
import neurarium.model.Activation;
import neurarium.model.Neuron.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronModelTest {
    private final NeuronModel model = new NeuronModel();

    NeuronModelTest() {
        model.seed(1);
    }

    @Test
    void opensWithTheLecturesTable() {
        assertEquals(TruthTable.LECTURE.samples(), model.samples);
        assertEquals(Activation.TANH, model.neuron.activation);
        assertEquals(Search.GRADIENT, model.search);
        assertEquals(0.03, model.alpha);
        assertEquals(0, model.steps);
        assertFalse(model.isFree());
        assertTrue(model.overlap.isEmpty());
    }

    @Test
    void showsTheOutputOfThePresentInput() {
        model.neuron.set(new Parameters(2, -1, 0.5));
        model.x1 = 1;
        model.x2 = 2;

        assertEquals(0.5, model.z());
        assertEquals(Math.tanh(0.5), model.y());
    }

    @Test
    void gradientDescentGetsTheLecturesTableRight() {
        step(150);

        assertEquals(4, model.correct());
        for (int i = 0; i < 1000; i++) {
            model.step();
            assertEquals(4, model.correct(), "and keeps it right");
        }
        assertTrue(model.loss() < 0.2, () -> "L = " + model.loss());
    }

    @Test
    void gradientDescentFollowsItsFormula() {
        Parameters before = model.neuron.parameters();
        Parameters gradient = model.neuron.gradient(model.samples);

        model.step();

        assertEquals(before.w1() - 0.03 * gradient.w1(), model.neuron.w1, 1e-15);
        assertEquals(before.w2() - 0.03 * gradient.w2(), model.neuron.w2, 1e-15);
        assertEquals(before.b() - 0.03 * gradient.b(), model.neuron.b, 1e-15);
    }

    @ParameterizedTest
    @EnumSource(names = {"STEP", "TANH", "SIGMOID", "RELU", "LINEAR"})
    void noActivationGetsXorRight(Activation activation) {
        model.table(Optional.of(TruthTable.XOR));
        model.activation(activation);

        assertTrue(model.overlap.isPresent());
        assertEquals(0.5, model.overlap.get().x1());
        assertEquals(0.5, model.overlap.get().x2());
        for (Search search : List.of(Search.GRADIENT, Search.RANDOM)) {
            model.search(search);
            for (int i = 0; i < 20_000 && model.canStep(); i++) {
                model.step();
                assertTrue(model.correct() < 4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STEP", "TANH", "SIGMOID", "RELU", "LINEAR"})
    void randomSearchKeepsTheBestItFound(Activation activation) {
        model.activation(activation);
        model.search(Search.RANDOM);
        double best = model.loss();
        boolean improved = false;
        for (int i = 0; i < 500; i++) {
            Parameters before = model.neuron.parameters();

            model.step();

            assertTrue(model.loss() <= best, "never gets worse");
            boolean kept = model.neuron.parameters().equals(before);
            assertTrue(kept || model.neuron.parameters().equals(model.lastTry));
            assertTrue(kept || model.loss() < best);
            improved |= !kept;
            best = model.loss();
        }
        assertTrue(improved);
        assertEquals(501, model.tries.added());
        assertEquals((float) best, model.losses.last());
    }

    @Test
    void randomSearchTriesParametersWithinItsReach() {
        model.search(Search.RANDOM);
        for (int i = 0; i < 500; i++) {
            model.step();

            Parameters tried = model.lastTry;
            assertTrue(Math.abs(tried.w1()) <= 4 && Math.abs(tried.w2()) <= 4);
            assertTrue(Math.abs(tried.b()) <= 8);
        }
    }

    @Test
    void theStepFunctionIsFlatForDescent() {
        model.activation(Activation.STEP);

        assertTrue(model.isFlat());
        assertFalse(model.canStep());

        model.search(Search.RANDOM);
        assertTrue(model.canStep());
    }

    @Test
    void theLossOfTheStepFunctionIsAMultipleOfFour() {
        model.activation(Activation.STEP);
        model.search(Search.RANDOM);
        for (int i = 0; i < 100; i++) {
            model.step();

            assertEquals(4.0 * (4 - model.correct()), model.loss());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 2})
    void linearActivationDivergesAtALargeRate(double alpha) {
        model.activation(Activation.LINEAR);
        model.alpha(alpha);
        Parameters last = model.neuron.parameters();
        while (model.canStep()) {
            last = model.neuron.parameters();
            model.step();
        }

        assertTrue(model.hasDiverged);
        assertEquals(last, model.neuron.parameters(), "stays at the last good parameters");
        assertTrue(Math.abs(model.neuron.w1) <= 20 && Math.abs(model.neuron.w2) <= 20);
        assertTrue(Math.abs(model.neuron.b) <= 20);
    }

    @Test
    void aSmallerRateLetsADivergedRunGoOn() {
        diverge();

        model.alpha(0.01);

        assertFalse(model.hasDiverged);
        assertTrue(model.canStep());
        double before = model.loss();
        model.step();
        assertFalse(model.hasDiverged);
        assertTrue(model.loss() < before);
    }

    @Test
    void movingAParameterLetsADivergedRunGoOn() {
        diverge();

        model.neuron.w1 = 0;
        model.moved();

        assertFalse(model.hasDiverged);
    }

    @Test
    void resetReturnsToTheSameStart() {
        Parameters start = model.neuron.parameters();
        step(20);

        model.reset();

        assertEquals(start, model.neuron.parameters());
        assertEquals(0, model.steps);
        assertEquals(1, model.losses.added());
        assertEquals((float) model.loss(), model.losses.last());
    }

    @Test
    void resetEndsADivergence() {
        diverge();

        model.reset();

        assertFalse(model.hasDiverged);
        assertTrue(model.canStep());
    }

    @Test
    void resetReturnsToWhereThePageOpened() {
        model.neuron.set(new Parameters(1, 2, 3));
        model.startHere();
        step(20);

        model.reset();

        assertEquals(new Parameters(1, 2, 3), model.neuron.parameters());
    }

    @ParameterizedTest
    @EnumSource(names = {"RANDOM", "GRADIENT"})
    void theSameSeedGivesTheSameRunAgain(Search search) {
        NeuronModel other = new NeuronModel();
        other.seed(1);
        model.search(search);
        other.search(search);
        step(300);
        Parameters first = model.neuron.parameters();

        model.reset();
        step(300);
        for (int i = 0; i < 300; i++) {
            other.step();
        }

        assertEquals(first, model.neuron.parameters(), "after reset");
        assertEquals(first, other.neuron.parameters(), "in another model");
    }

    @Test
    void anotherSeedGivesAnotherStart() {
        Parameters first = model.neuron.parameters();

        model.seed(2);

        assertNotEquals(first, model.neuron.parameters());
    }

    @Test
    void theFirstLinePassesAmongTheSamplesForEverySeed() {
        for (int seed = 0; seed < 200; seed++) {
            model.seed(seed);
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double x1 : new double[] {0.5, 1.5}) {
                for (double x2 : new double[] {0.5, 1.5}) {
                    least = Math.min(least, model.neuron.z(x1, x2));
                    most = Math.max(most, model.neuron.z(x1, x2));
                }
            }

            assertTrue(least <= 1e-12 && most >= -1e-12, "seed " + seed);
            assertTrue(Math.abs(model.neuron.w1) <= 1 && Math.abs(model.neuron.w2) <= 1);
        }
    }

    @Test
    void theFirstParametersAreWholeHundredths() {
        for (int seed = 0; seed < 200; seed++) {
            model.seed(seed);
            Parameters start = model.neuron.parameters();

            assertEquals(Math.rint(start.w1() * 100) / 100, start.w1(), "seed " + seed);
            assertEquals(Math.rint(start.w2() * 100) / 100, start.w2(), "seed " + seed);
            assertEquals(Math.rint(start.b() * 100) / 100, start.b(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGMOID", "RELU"})
    void theLossStaysAboveTheNumberOfRowsOutOfReach(Activation activation) {
        model.activation(activation);
        model.search(Search.RANDOM);
        for (TruthTable table : TruthTable.values()) {
            model.table(Optional.of(table));
            step(2000);

            assertTrue(model.loss() >= model.outOfReach(), table::name);
            assertTrue(model.outOfReach() > 0, table::name);
        }
    }

    @Test
    void searchingByHandHasNoSteps() {
        model.search(Search.HAND);

        assertFalse(model.canStep());
    }

    @Test
    void everyMoveByHandIsAStepOfTheLossCurve() {
        model.search(Search.HAND);

        model.neuron.w1 = 1;
        model.moved();
        model.neuron.b = -1;
        model.moved();

        assertEquals(2, model.steps);
        assertEquals(3, model.losses.added());
        assertEquals((float) model.loss(), model.losses.last());
    }

    @Test
    void choosingAnActivationOrDataBeginsANewRun() {
        step(5);
        model.activation(Activation.SIGMOID);
        assertEquals(0, model.steps);

        step(5);
        model.table(Optional.of(TruthTable.OR));
        assertEquals(0, model.steps);
        assertEquals(TruthTable.OR.samples(), model.samples);
        assertEquals((float) model.loss(), model.losses.last());
    }

    @Test
    void freePointsAreAddedAndRemoved() {
        model.points("");
        model.table(Optional.empty());

        model.addPoint(1, 1, 1);
        model.addPoint(2, 2, -1);
        assertEquals(List.of(new Sample(1, 1, 1), new Sample(2, 2, -1)), model.samples);

        model.removePoint(1.2, 1, 0.25);
        assertEquals(List.of(new Sample(2, 2, -1)), model.samples);

        model.removePoint(1.7, 2, 0.25);
        assertEquals(List.of(new Sample(2, 2, -1)), model.samples, "0.3 away is too far");
    }

    @Test
    void findsTheOverlapOfFreePointsAsTheyChange() {
        model.points("0 0 -; 1 1 +");
        model.table(Optional.empty());
        assertTrue(model.overlap.isEmpty());

        model.addPoint(2, 2, -1);
        assertTrue(model.overlap.isPresent());

        model.removePoint(2, 2, 0.25);
        assertTrue(model.overlap.isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void withoutPointsThereIsNothingToStep(Search search) {
        model.points("");
        model.table(Optional.empty());

        model.search(search);

        assertFalse(model.canStep());
        assertEquals(0, model.loss());
    }

    private void step(int times) {
        for (int i = 0; i < times; i++) {
            model.step();
        }
    }

    private void diverge() {
        model.activation(Activation.LINEAR);
        model.alpha(2);
        while (model.canStep()) {
            model.step();
        }
        assertTrue(model.hasDiverged);
    }
}
