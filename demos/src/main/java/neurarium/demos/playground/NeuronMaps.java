package neurarium.demos.playground;

import java.util.List;
import neurarium.data.ToySet;
import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;

/** The plane as neurons see it: small maps in the network, one large map beside it. */
final class NeuronMaps {
    /** Cells along each side of the map. */
    static final int CELLS = 60;

    /** A small map shows every third cell. */
    private static final int STRIDE = 3;

    private static final int SMALL = CELLS / STRIDE;
    private static final Ink[] CLASSES = {
        Ink.PLUS,
        Ink.MINUS,
        Ink.CLASS_3,
        Ink.CLASS_4,
        Ink.CLASS_5,
        Ink.CLASS_6,
        Ink.CLASS_7,
        Ink.CLASS_8,
        Ink.CLASS_9,
        Ink.CLASS_10
    };

    private final float[] small = new float[SMALL * SMALL];
    private final float[] large = new float[CELLS * CELLS];
    private final Ink[] inks = new Ink[CELLS * CELLS];

    static Ink ink(int kind) {
        return CLASSES[kind];
    }

    /** The middle of a cell of the map, from −6 to 6. */
    static double coordinate(int cell) {
        return ToySet.REACH * ((2 * cell + 1.0) / CELLS - 1);
    }

    /** The features of every cell, row by row from the top. */
    static void fill(float[] inputs, List<Feature> features) {
        int at = 0;
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                for (Feature feature : features) {
                    inputs[at++] = (float) feature.of(coordinate(column), -coordinate(row));
                }
            }
        }
    }

    /** A feature over the plane. */
    void feature(Feature feature, Box box, Surface surface) {
        double range = feature.of(4, 4) > 8 ? 16 : feature.of(2, 2) < 1 ? 1 : 6;
        for (int row = 0; row < SMALL; row++) {
            for (int column = 0; column < SMALL; column++) {
                double x1 = coordinate(STRIDE * column + 1);
                double x2 = -coordinate(STRIDE * row + 1);
                small[row * SMALL + column] = (float) feature.of(x1, x2);
            }
        }
        surface.heat(small, SMALL, SMALL, range, box);
    }

    /** The output of a neuron that has full colour. */
    static double range(Network network, int layer) {
        Activation f = network.activations.get(layer);
        return f == Activation.TANH || f == Activation.SIGMOID ? 1 : 3;
    }

    /** A neuron over the plane, small. */
    void small(Network network, int layer, int index, Box box, Surface surface) {
        float[] values = network.map.values(layer);
        int neurons = network.size(layer);
        for (int row = 0; row < SMALL; row++) {
            int from = (STRIDE * row + 1) * CELLS + 1;
            for (int column = 0; column < SMALL; column++) {
                small[row * SMALL + column] = values[(from + STRIDE * column) * neurons + index];
            }
        }
        surface.heat(small, SMALL, SMALL, range(network, layer), box);
    }

    /** A neuron over the plane, large. */
    void large(Network network, int layer, int index, Box box, Surface surface) {
        float[] values = network.map.values(layer);
        int neurons = network.size(layer);
        for (int i = 0; i < large.length; i++) {
            large[i] = values[i * neurons + index];
        }
        surface.heat(large, CELLS, CELLS, range(network, layer), box);
    }

    /** What the output says: a number, or the class that wins, the stronger the surer. */
    void output(Network network, Box box, Surface surface) {
        if (network.outputs == 1) {
            large(network, network.last, 0, box, surface);
            return;
        }
        float[] values = network.map.output().value();
        int outputs = network.outputs;
        for (int i = 0; i < large.length; i++) {
            int best = Evaluation.largest(values, i * outputs, outputs);
            inks[i] = CLASSES[best];
            large[i] = strength(network, values, i * outputs, best);
        }
        surface.tint(large, inks, CELLS, CELLS, box);
    }

    /** The probability of the winner, or its output from −1 to 1, spread over 0 to 1. */
    private static float strength(Network network, float[] values, int at, int best) {
        if (!network.entropy) {
            return Math.max(0, Math.min(1, 0.5f + 0.5f * values[at + best]));
        }
        double sum = 0;
        for (int j = 0; j < network.outputs; j++) {
            sum += Math.exp(values[at + j] - values[at + best]);
        }
        double chance = 1.0 / network.outputs;
        return (float) ((1 / sum - chance) / (1 - chance));
    }
}
