package neurarium.demos.lenet;

import java.util.List;
import java.util.Locale;
import neurarium.model.LeNet5;
import neurarium.ui.Numbers;
import neurarium.ui.Words;

/** One neuron of the picture: a layer, a map of it, a place in the map; all count from 0. */
record Neuron(Layer layer, int map, int row, int column) {
    static final Neuron NONE = new Neuron(Layer.INPUT, -1, 0, 0);

    /** The neurons of a full layer are drawn in rows of 12. */
    private static final int ROW = 12;

    /** The layers in order, as the lecture names them, with their sizes. */
    enum Layer {
        INPUT,
        C1,
        S2,
        C3,
        S4,
        F5,
        F6,
        OUTPUT;

        /** Its place in the network, from the input. */
        int place() {
            return List.of(values()).indexOf(this);
        }

        int maps(LeNet5.Design design) {
            return switch (this) {
                case C1, S2 -> design.c1Filters();
                case C3, S4 -> design.c3Filters();
                default -> 1;
            };
        }

        int rows(LeNet5.Design design) {
            return switch (this) {
                case INPUT, C1 -> LeNet5.SIZE;
                case S2 -> LeNet5.SIZE / 2;
                case C3 -> design.c3Side();
                case S4 -> design.s4Side();
                case F5 -> LeNet5.F5 / ROW;
                case F6 -> LeNet5.F6 / ROW;
                case OUTPUT -> 1;
            };
        }

        int columns(LeNet5.Design design) {
            return switch (this) {
                case F5, F6 -> ROW;
                case OUTPUT -> LeNet5.CLASSES;
                default -> rows(design);
            };
        }
    }

    static Neuron output(int digit) {
        return new Neuron(Layer.OUTPUT, 0, 0, digit);
    }

    boolean exists() {
        return map >= 0;
    }

    /** Whether a network of this design has it. */
    boolean isIn(LeNet5.Design design) {
        return exists()
                && map < layer.maps(design)
                && row >= 0
                && row < layer.rows(design)
                && column >= 0
                && column < layer.columns(design);
    }

    /** Its place in a map. */
    int index(LeNet5.Design design) {
        return row * layer.columns(design) + column;
    }

    /** As in the URL: "c3 2 5 5", from 1. */
    String text() {
        String place = (map + 1) + " " + (row + 1) + " " + (column + 1);
        return exists() ? layer.name().toLowerCase(Locale.ROOT) + " " + place : "";
    }

    /** Reads such a text; null where it is malformed. */
    static Neuron read(String text) {
        List<String> words = Words.split(text, ' ');
        if (words.isEmpty()) {
            return NONE;
        }
        for (Layer layer : Layer.values()) {
            if (words.size() == 4 && layer.name().equals(words.get(0).toUpperCase(Locale.ROOT))) {
                int[] place = new int[3];
                for (int i = 0; i < place.length; i++) {
                    double number = Numbers.parse(words.get(i + 1));
                    if (number != (int) number) { // nor NaN
                        return null;
                    }
                    place[i] = (int) number - 1;
                }
                return new Neuron(layer, place[0], place[1], place[2]);
            }
        }
        return null;
    }
}
