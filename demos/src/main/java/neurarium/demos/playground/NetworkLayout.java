package neurarium.demos.playground;

import java.util.List;
import neurarium.ui.Box;

/**
 * Where the neurons of a network are in its picture: a column for the features, one for each hidden
 * layer, one for the outputs. Column 0 are the features, column i the layer i − 1.
 */
final class NetworkLayout {
    /** All features have a place, those that are off too. */
    static final int FEATURES = 7;

    /** Room above the neurons, for what adds and removes them. */
    private static final double HEAD = 66;

    /** Room below, for the gradients. */
    private static final double FOOT = 46;

    private static final double LABEL = 56;
    private static final double MAX_SIZE = 38;

    /** A pointer farther from an edge does not mean it. */
    private static final double MAX_DISTANCE = 5;

    final Box box;

    private final int[] counts;
    private final List<Feature> features;
    private final double pitch;
    private final double size;

    /**
     * A layout within a box.
     *
     * @param sizes the numbers of neurons from the features to the outputs
     * @param features those that are on; the others have places too, but no weights
     */
    NetworkLayout(Box box, int[] sizes, List<Feature> features) {
        this.box = box;
        this.features = features;
        counts = sizes.clone();
        counts[0] = FEATURES;
        int max = FEATURES;
        for (int count : counts) {
            max = Math.max(max, count);
        }
        pitch = Math.min(58, (box.height() - HEAD - FOOT) / max);
        double across = (box.width() - LABEL) / counts.length;
        size = Math.max(12, Math.min(MAX_SIZE, Math.min(pitch - 6, across * 0.62)));
    }

    int columns() {
        return counts.length;
    }

    int count(int column) {
        return counts[column];
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

    /** What the neurons of a column read: a neuron before them, or a feature that is on. */
    Box input(int column, int from) {
        return neuron(column - 1, column == 1 ? features.get(from).place() : from);
    }

    /** The small square of a bias, at the lower left of its neuron. */
    Box bias(int column, int row) {
        Box neuron = neuron(column, row);
        return new Box(neuron.x() - 5, neuron.bottom() - 7, 9, 9);
    }

    /** The button that adds a neuron to a hidden layer, or a layer where the column is 0. */
    Box more(int column) {
        return Box.around(x(column) - 11, buttonY(column), 20, 20);
    }

    Box fewer(int column) {
        return Box.around(x(column) + 11, buttonY(column), 20, 20);
    }

    /** The middle line of the buttons over a column; those of layers are higher. */
    private double buttonY(int column) {
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

    /** The weight whose edge is nearest to a place, not more than some pixels away. */
    Selection.Weight edge(double px, double py) {
        Selection.Weight nearest = Selection.NO_WEIGHT;
        double least = MAX_DISTANCE;
        for (int column = 1; column < counts.length; column++) {
            double x1 = x(column - 1) + size / 2;
            double x2 = x(column) - size / 2;
            double t = (px - x1) / (x2 - x1);
            int inputs = column == 1 ? features.size() : counts[column - 1];
            for (int to = 0; to < counts[column] && t >= 0 && t <= 1; to++) {
                for (int from = 0; from < inputs; from++) {
                    double start = input(column, from).centerY();
                    double distance = Math.abs(start + t * (y(column, to) - start) - py);
                    if (distance < least) {
                        least = distance;
                        nearest = new Selection.Weight(column - 1, to, from);
                    }
                }
            }
        }
        return nearest;
    }
}
