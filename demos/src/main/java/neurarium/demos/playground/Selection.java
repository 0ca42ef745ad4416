package neurarium.demos.playground;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/**
 * What a person points at or has chosen. Layers count from 0 (the first hidden one), neurons from
 * 0; a bias comes from −1. In texts and on the page everything counts from 1, and a bias comes from
 * 0.
 */
final class Selection {
    /** A weight, or a bias where {@code from} is −1. */
    record Weight(int layer, int to, int from) {
        String write() {
            return (layer + 1) + " " + (to + 1) + " " + (from + 1);
        }

        boolean isIn(Network network) {
            return layer >= 0
                    && layer < network.layers.size()
                    && to >= 0
                    && to < network.size(layer)
                    && from >= -1
                    && from < network.inputs(layer);
        }
    }

    /** A neuron. */
    record Neuron(int layer, int index) {
        boolean isIn(Network network) {
            return layer < network.layers.size() && index < network.size(layer);
        }
    }

    /** Nowhere. */
    static final Neuron NO_NEURON = new Neuron(Integer.MAX_VALUE, 0);

    static final Weight NO_WEIGHT = new Weight(-1, 0, 0);

    Weight weight = NO_WEIGHT;
    Weight hovered = NO_WEIGHT;
    Neuron pinned = NO_NEURON;
    Neuron pointed = NO_NEURON;

    /** The neuron whose map is shown large: the one pointed at, the pinned one, or the output. */
    Neuron shown(Network network) {
        if (pointed.isIn(network)) {
            return pointed;
        }
        return pinned.isIn(network) ? pinned : new Neuron(network.layers.size() - 1, 0);
    }

    /** Whether the whole output is shown, not a single neuron. */
    boolean showsOutput(Network network) {
        return !pointed.isIn(network) && !pinned.isIn(network);
    }

    /** What is wrong with a text that names a weight; nothing where {@link #read} can take it. */
    static Text problem(String text, Network network) {
        return text.isEmpty() || read(text).isIn(network)
                ? Text.NONE
                : Complaint.of(
                        "edge",
                        text,
                        "写作“层 到 从”，例如“1 2 1”；从 0 即偏置。",
                        "write “layer to from”, such as “1 2 1”; from 0 is the bias.");
    }

    static Weight read(String text) {
        List<String> words = Words.split(text, ' ');
        if (words.size() != 3) {
            return NO_WEIGHT;
        }
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            double number = Numbers.parse(words.get(i));
            numbers[i] = number == Math.rint(number) ? (int) number : 0;
        }
        return new Weight(numbers[0] - 1, numbers[1] - 1, numbers[2] - 1);
    }
}
