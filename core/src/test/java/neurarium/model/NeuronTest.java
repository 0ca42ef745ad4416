package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.data.Sample;
import neurarium.data.TruthTable;
import neurarium.model.Neuron.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NeuronTest {
    private static final List<Sample> TABLE = TruthTable.LECTURE.samples();

    private final Neuron neuron = new Neuron(new Parameters(2, -3, 1), Activation.LINEAR);

    @Test
    void addsTheBiasToTheWeightedSum() {
        assertEquals(2 * 4 - 3 * 5 + 1, neuron.z(4, 5));
    }

    @Test
    void putsTheSumThroughTheActivation() {
        neuron.activation = Activation.RELU;

        assertEquals(0, neuron.y(4, 5)); // z = −6
        assertEquals(9, neuron.y(4, 0)); // z = 9
    }

    @Test
    void squaresTheErrorsAndAddsThem() {
        List<Sample> samples = List.of(new Sample(1, 0, 1), new Sample(0, 1, -1));

        double loss = neuron.loss(samples);

        assertEquals((1 - 3) * (1 - 3) + (-1 + 2) * (-1 + 2), loss); // y = 3 and −2
    }

    @Test
    void hasNoLossWithoutSamples() {
        assertEquals(0, neuron.loss(List.of()));
        assertEquals(new Parameters(0, 0, 0), neuron.gradient(List.of()));
    }

    @Test
    void gradientOfALinearNeuronIsThatOfTheFormula() {
        List<Sample> samples = List.of(new Sample(1, 0, 1), new Sample(2, 1, -1));

        Parameters gradient = neuron.gradient(samples);

        // y = 3 and 2, so ∂L/∂z = −2 (1 − 3) = 4 and −2 (−1 − 2) = 6
        assertEquals(new Parameters(4 * 1 + 6 * 2, 6, 4 + 6), gradient);
    }

    @ParameterizedTest
    @EnumSource(names = {"TANH", "SIGMOID", "LINEAR"})
    void gradientMatchesCentralDifferencesOnTheLecturesTable(Activation activation) {
        neuron.activation = activation;
        List<Parameters> places =
                List.of(
                        new Parameters(0, 0, 0),
                        new Parameters(1, 1, -3.5),
                        new Parameters(-0.4, 0.7, 0.2),
                        new Parameters(0.3, -1.2, 0.9));
        for (Parameters p : places) {
            neuron.set(p);
            Parameters gradient = neuron.gradient(TABLE);

            assertEquals(slope(p, 1, 0, 0), gradient.w1(), 1e-6, () -> "∂L/∂w₁ at " + p);
            assertEquals(slope(p, 0, 1, 0), gradient.w2(), 1e-6, () -> "∂L/∂w₂ at " + p);
            assertEquals(slope(p, 0, 0, 1), gradient.b(), 1e-6, () -> "∂L/∂b at " + p);
        }
    }

    /** All of the table's z are 0.5 or more from the corner at 0. */
    @Test
    void gradientMatchesCentralDifferencesForReluAwayFromItsCorner() {
        neuron.activation = Activation.RELU;
        Parameters p = new Parameters(1, 1, -2.5); // z = −0.5, 0.5, 0.5, 1.5
        neuron.set(p);

        Parameters gradient = neuron.gradient(TABLE);

        assertEquals(slope(p, 1, 0, 0), gradient.w1(), 1e-6);
        assertEquals(slope(p, 0, 1, 0), gradient.w2(), 1e-6);
        assertEquals(slope(p, 0, 0, 1), gradient.b(), 1e-6);
    }

    @Test
    void gradientOfAStepIsZero() {
        neuron.activation = Activation.STEP;

        assertEquals(0, neuron.gradient(TABLE).norm());
    }

    @Test
    void descendsAgainstTheGradient() {
        List<Sample> samples = List.of(new Sample(1, 0, 1), new Sample(2, 1, -1));

        neuron.descend(samples, 0.5);

        // the gradient is (16, 6, 10)
        assertEquals(new Parameters(2 - 8, -3 - 3, 1 - 5), neuron.parameters());
    }

    @Test
    void aSmallStepMakesTheLossSmaller() {
        neuron.activation = Activation.TANH;
        neuron.set(new Parameters(0.5, -0.5, 0.1));
        double before = neuron.loss(TABLE);

        neuron.descend(TABLE, 0.01);

        assertTrue(neuron.loss(TABLE) < before);
    }

    @Test
    void decidesForPlusOnTheLineItself() {
        assertEquals(1, neuron.decision(1, 1)); // z = 0
        assertEquals(1, neuron.decision(2, 1)); // z = 2
        assertEquals(-1, neuron.decision(1, 2)); // z = −3
    }

    @Test
    void countsTheSamplesOnTheirOwnSide() {
        neuron.set(new Parameters(1, 1, -3.5));
        assertEquals(4, neuron.correct(TABLE));

        neuron.set(new Parameters(1, 1, -2.5));
        assertEquals(2, neuron.correct(TABLE)); // (1, 2) and (2, 1) have z = 0.5

        neuron.set(new Parameters(-1, -1, 3.5));
        assertEquals(0, neuron.correct(TABLE));
    }

    @Test
    void returnsTheParametersItWasGiven() {
        Parameters given = new Parameters(7, 8, 9);

        neuron.set(given);

        assertEquals(given, neuron.parameters());
    }

    @Test
    void normIsTheLengthOfTheVector() {
        assertEquals(7, new Parameters(2, -3, 6).norm());
    }

    /** ∂L/∂t along a direction, by central differences. */
    private double slope(Parameters p, double w1, double w2, double b) {
        double h = 1e-5;
        double ahead = lossAt(p.w1() + h * w1, p.w2() + h * w2, p.b() + h * b);
        double behind = lossAt(p.w1() - h * w1, p.w2() - h * w2, p.b() - h * b);
        return (ahead - behind) / (2 * h);
    }

    private double lossAt(double w1, double w2, double b) {
        return new Neuron(new Parameters(w1, w2, b), neuron.activation).loss(TABLE);
    }
}
