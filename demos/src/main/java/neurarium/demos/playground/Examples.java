package neurarium.demos.playground;

import java.util.List;
import neurarium.data.PointSet;
import neurarium.tensor.Rng;

/**
 * The points as the network sees them, in random order, those to train on first.
 *
 * <p>Shapes: inputs {@code [size, features]}, targets {@code [size, outputs]} of ±1 or of numbers,
 * or {@code [size]} of classes where cross-entropy wants them.
 */
final class Examples {
    /** So many of those to train on, and of those to test on, are enough to draw and to measure. */
    private static final int MOST_SHOWN = 2000;

    final PointSet points;
    final int trainCount;
    final int width;
    final int targetWidth;
    final float[] inputs;
    final float[] targets;

    /**
     * Puts points in order and computes their features.
     *
     * @param outputs of the network
     * @param entropy whether the targets are classes, not outputs
     */
    Examples(PointSet all, Settings settings, int outputs, boolean entropy) {
        int size = all.size();
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        if (!settings.source.isTable()) {
            new Rng(~settings.dataSeed).shuffleInPlace(order);
        }
        points = all.part(order, 0, size);
        trainCount = settings.trainCount(size);
        List<Feature> features = settings.chosenFeatures();
        width = features.size();
        targetWidth = entropy ? 1 : outputs;
        inputs = new float[size * width];
        targets = new float[size * targetWidth];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < width; j++) {
                inputs[i * width + j] = (float) features.get(j).of(points.x1(i), points.x2(i));
            }
            for (int j = 0; j < targetWidth; j++) {
                targets[i * targetWidth + j] = target(points.target(i), j, entropy);
            }
        }
    }

    private Examples(Examples all, PointSet points, int trainCount) {
        this.points = points;
        this.trainCount = trainCount;
        width = all.width;
        targetWidth = all.targetWidth;
        inputs = all.first(trainCount, points.size() - trainCount, all.inputs, width);
        targets = all.first(trainCount, points.size() - trainCount, all.targets, targetWidth);
    }

    /** All of them where they are few, else some that stand for all: their order is random. */
    Examples shown() {
        int train = Math.min(trainCount, MOST_SHOWN);
        int test = Math.min(testCount(), MOST_SHOWN);
        if (train + test == size()) {
            return this;
        }
        int[] order = new int[train + test];
        for (int i = 0; i < order.length; i++) {
            order[i] = i < train ? i : trainCount + i - train;
        }
        return new Examples(this, points.part(order, 0, order.length), train);
    }

    /** The rows of the first examples to train on, and behind them of the first to test on. */
    private float[] first(int train, int test, float[] rows, int rowWidth) {
        float[] first = new float[(train + test) * rowWidth];
        System.arraycopy(rows, 0, first, 0, train * rowWidth);
        System.arraycopy(rows, trainCount * rowWidth, first, train * rowWidth, test * rowWidth);
        return first;
    }

    private float target(double wanted, int output, boolean entropy) {
        if (points.isRegression() || entropy) {
            return (float) wanted;
        }
        return wanted == output ? 1 : -1; // of one output alone: +1 for class 0, −1 for class 1
    }

    int size() {
        return points.size();
    }

    int testCount() {
        return size() - trainCount;
    }
}
