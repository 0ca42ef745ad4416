package neurarium.demos.playground;

import java.util.Arrays;
import java.util.List;
import neurarium.ui.InvalidValue;
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

        /** Whether a network has it, given its numbers of neurons from the features on. */
        boolean isIn(int[] sizes) {
            return layer >= 0
                    && layer < sizes.length - 1
                    && to >= 0
                    && to < sizes[layer + 1]
                    && from >= -1
                    && from < sizes[layer];
        }
    }

    /** A neuron of a layer. */
    record Neuron(int layer, int index) {
        boolean isIn(int[] sizes) {
            return layer < sizes.length - 1 && index < sizes[layer + 1];
        }

        /** The key of its spot in the picture. */
        String key() {
            return "neuron" + (layer + 1) + "." + index;
        }
    }

    static final Neuron NO_NEURON = new Neuron(Integer.MAX_VALUE, 0);
    static final Weight NO_WEIGHT = new Weight(-1, 0, 0);

    Weight weight = NO_WEIGHT;
    Weight hovered = NO_WEIGHT;
    Neuron pinned = NO_NEURON;

    /** Keeps the map of a neuron in sight, or lets it go. */
    void pin(Neuron neuron) {
        pinned = neuron.equals(pinned) ? NO_NEURON : neuron;
    }

    /**
     * The neuron whose map is shown large: the one whose spot is pointed at, or the pinned one;
     * {@link #NO_NEURON} where it is the output.
     */
    Neuron shown(int[] sizes, String pointed) {
        for (int layer = 0; layer < sizes.length - 1 && !pointed.isEmpty(); layer++) {
            for (int index = 0; index < sizes[layer + 1]; index++) {
                Neuron neuron = new Neuron(layer, index);
                if (neuron.key().equals(pointed)) {
                    return neuron;
                }
            }
        }
        return pinned.isIn(sizes) ? pinned : NO_NEURON;
    }

    /** What is wrong with a text that names a weight; nothing where some network has it. */
    static Text problem(String text) {
        int[] largest = new int[Settings.MAX_LAYERS + 2];
        Arrays.fill(largest, Settings.MAX_NEURONS);
        return text.isEmpty() || read(text).isIn(largest)
                ? Text.NONE
                : InvalidValue.of(
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
