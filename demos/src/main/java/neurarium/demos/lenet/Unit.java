package neurarium.demos.lenet;

import java.util.List;
import java.util.Locale;
import neurarium.ui.Numbers;
import neurarium.ui.Words;

/** One unit of the network: a layer, a map of it, a place in the map; all count from 0. */
record Unit(Layer layer, int map, int row, int column) {
    static final Unit NONE = new Unit(Layer.INPUT, -1, 0, 0);

    /** The layers in order, as the lecture names them. */
    enum Layer {
        INPUT,
        C1,
        S2,
        C3,
        S4,
        F5,
        F6,
        OUTPUT
    }

    boolean exists() {
        return map >= 0;
    }

    /** As in the URL: "c3 2 5 5", from 1. */
    String text() {
        return exists()
                ? layer.name().toLowerCase(Locale.ROOT)
                        + " "
                        + (map + 1)
                        + " "
                        + (row + 1)
                        + " "
                        + (column + 1)
                : "";
    }

    /** Reads such a text; null where it is none. */
    static Unit read(String text) {
        List<String> words = Words.split(text, ' ');
        if (words.isEmpty()) {
            return NONE;
        }
        for (Layer layer : Layer.values()) {
            if (words.size() == 4 && layer.name().equals(words.get(0).toUpperCase(Locale.ROOT))) {
                double map = Numbers.parse(words.get(1));
                double row = Numbers.parse(words.get(2));
                double column = Numbers.parse(words.get(3));
                boolean whole = map == (int) map && row == (int) row && column == (int) column;
                return whole
                        ? new Unit(layer, (int) map - 1, (int) row - 1, (int) column - 1)
                        : null;
            }
        }
        return null;
    }
}
