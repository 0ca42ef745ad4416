package neurarium.demos.playground;

import neurarium.ui.Box;

/**
 * Where the neurons of a network stand in its picture: a column for the features, one for each
 * hidden layer, one for the outputs. Column 0 are the features, column i the layer i − 1.
 */
final class NetworkLayout {
    /** Room above the neurons, for what adds and removes them. */
    private static final double HEAD = 66;

    /** Room below, for the gradients. */
    private static final double FOOT = 46;

    private static final double LABEL = 56;
    private static final double LARGEST = 38;

    private final Box box;
    private final int[] counts;
    private final double pitch;
    private final double size;

    NetworkLayout(Box box, Network network) {
        this.box = box;
        counts = new int[network.layers.size() + 1];
        counts[0] = FEATURES;
        int most = counts[0];
        for (int i = 1; i < counts.length; i++) {
            counts[i] = network.size(i - 1);
            most = Math.max(most, counts[i]);
        }
        pitch = Math.min(58, (box.height() - HEAD - FOOT) / most);
        double across = (box.width() - LABEL) / counts.length;
        size = Math.max(12, Math.min(LARGEST, Math.min(pitch - 6, across * 0.62)));
    }

    /** All features have a place, those that are off too. */
    static final int FEATURES = 7;

    int columns() {
        return counts.length;
    }

    int count(int column) {
        return counts[column];
    }

    double size() {
        return size;
    }

    /** Whether a number fits below each neuron. */
    boolean hasRoomForNumbers() {
        return pitch - size >= 15;
    }

    /** The middle of a column. */
    double x(int column) {
        double left = box.x() + LABEL + size / 2;
        double right = box.right() - size / 2 - 7;
        return left + (right - left) * column / (counts.length - 1);
    }

    private double y(int column, int row) {
        double middle = box.y() + HEAD + (box.height() - HEAD - FOOT) / 2;
        return middle + (row - (counts[column] - 1) / 2.0) * pitch;
    }

    Box neuron(int column, int row) {
        return Box.around(x(column), y(column, row), size, size);
    }

    /** The small square of a bias, at the lower left of its neuron. */
    Box bias(int column, int row) {
        Box neuron = neuron(column, row);
        return new Box(neuron.x() - 5, neuron.bottom() - 7, 9, 9);
    }

    /** The button that adds a neuron to a hidden layer, or a layer where the column is 0. */
    Box more(int column) {
        return Box.around(x(column) - 11, headY(column), 20, 20);
    }

    Box fewer(int column) {
        return Box.around(x(column) + 11, headY(column), 20, 20);
    }

    /** The middle line of the buttons over a column; those of layers stand higher. */
    private double headY(int column) {
        return box.y() + (column == 0 ? 12 : 36);
    }

    /** The middle line of what is written under the buttons. */
    double captionY() {
        return box.y() + 54;
    }

    /** The bottom of the bars of gradients. */
    double footY() {
        return box.bottom() - 18;
    }

    Box box() {
        return box;
    }

    /** An edge from a neuron of the column before to one of a column. */
    record Edge(int column, int to, int from) {}

    /** The edge nearest to a place, not more than some pixels away; null where none is. */
    Edge edge(double px, double py, boolean[] features) {
        Edge nearest = null;
        double least = 5;
        for (int column = 1; column < counts.length; column++) {
            double x1 = x(column - 1) + size / 2;
            double x2 = x(column) - size / 2;
            if (px < x1 || px > x2) {
                continue;
            }
            double t = (px - x1) / (x2 - x1);
            for (int to = 0; to < counts[column]; to++) {
                for (int from = 0; from < counts[column - 1]; from++) {
                    if (column == 1 && !features[from]) {
                        continue;
                    }
                    double start = y(column - 1, from);
                    double y = start + t * (y(column, to) - start);
                    if (Math.abs(y - py) < least) {
                        least = Math.abs(y - py);
                        nearest = new Edge(column, to, from);
                    }
                }
            }
        }
        return nearest;
    }
}
