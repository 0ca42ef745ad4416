package neurarium.demos.neuron;

import neurarium.model.Neuron;
import neurarium.tensor.Rng;

/**
 * The parameters that a seed begins with: weights from ±1, and the bias that leads the first line
 * through a random point among the samples, so that it is in sight. All three are whole hundredths:
 * what the page shows of them is exact.
 */
final class FirstParameters {
    private FirstParameters() {}

    static Neuron.Parameters of(int seed) {
        Rng rng = new Rng(seed);
        double w1 = hundredths(rng.uniform(-1, 1));
        double w2 = hundredths(rng.uniform(-1, 1));
        double b = -w1 * rng.uniform(0.5, 1.5) - w2 * rng.uniform(0.5, 1.5);
        double middle = -w1 - w2; // of the line through (1, 1); rounding towards it stays in sight
        double rounded = middle + (int) ((b - middle) * 100) / 100.0;
        return new Neuron.Parameters(w1, w2, hundredths(rounded));
    }

    private static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }
}
