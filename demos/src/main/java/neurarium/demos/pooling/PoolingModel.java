package neurarium.demos.pooling;

import neurarium.demos.WindowPlace;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * A square image and what is left of it when each window is replaced by its mean or its maximum.
 * Padding counts as zeros in the mean; it is never the maximum.
 */
final class PoolingModel {
    static final int MAX_SIZE = 8;
    static final float BOUND = 9;
    private static final float[] LECTURE = {1, 2, 2, 3, 2, 1, 3, 2, 2, 3, 1, 2, 3, 2, 2, 1};

    private int size = 4;
    private float[] image = LECTURE.clone();
    private int window = 2;
    private int stride = 2;
    private int padding;
    private float[] gradient = {1, 1, 1, 1};

    /** The output whose window is looked at. */
    final WindowPlace at = new WindowPlace(this::outSize, this::outSize);

    int size() {
        return size;
    }

    /** A larger image goes on with the lecture's numbers. */
    void size(int size) {
        float[] larger = new float[size * size];
        for (int i = 0; i < larger.length; i++) {
            int row = i / size;
            int column = i % size;
            boolean kept = row < this.size && column < this.size;
            larger[i] = kept ? image[row * this.size + column] : LECTURE[row % 4 * 4 + column % 4];
        }
        image = larger;
        this.size = size;
        fitGradient();
    }

    float[] image() {
        return image;
    }

    void image(float[] image) {
        this.image = image;
    }

    int window() {
        return window;
    }

    void window(int window) {
        this.window = window;
        padding = Math.min(padding, window / 2);
        fitGradient();
    }

    int stride() {
        return stride;
    }

    void stride(int stride) {
        this.stride = stride;
        fitGradient();
    }

    int padding() {
        return padding;
    }

    /** Zeros on every side, half of the window at most: else a window would see nothing else. */
    void padding(int padding) {
        this.padding = Math.min(padding, window / 2);
        fitGradient();
    }

    /** ⌊(n + 2p − k) / s⌋ + 1; 0 where the window does not fit. */
    int outSize() {
        int room = size + 2 * padding - window;
        return room < 0 ? 0 : room / stride + 1;
    }

    boolean hasOutput() {
        return outSize() > 0;
    }

    private void fitGradient() {
        int out = outSize();
        if (gradient.length != out * out) {
            gradient = new float[out * out];
            java.util.Arrays.fill(gradient, 1);
        }
    }

    /** ∂L/∂y, row by row. */
    float[] gradient() {
        return gradient;
    }

    void gradient(float[] gradient) {
        this.gradient = gradient;
    }

    // region pool
    /** The mean of a window, its padding counted as zeros. */
    float mean(int r, int c) {
        float sum = 0;
        for (int i = 0; i < window; i++) {
            for (int j = 0; j < window; j++) {
                sum += isInside(r, c, i, j) ? pixel(r, c, i, j) : 0;
            }
        }
        return sum / (window * window);
    }

    /** The largest number of a window. */
    float max(int r, int c) {
        float largest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < window; i++) {
            for (int j = 0; j < window; j++) {
                if (isInside(r, c, i, j)) {
                    largest = Math.max(largest, pixel(r, c, i, j));
                }
            }
        }
        return largest;
    }

    // endregion

    private boolean isInside(int r, int c, int i, int j) {
        int row = r * stride - padding + i;
        int column = c * stride - padding + j;
        return row >= 0 && row < size && column >= 0 && column < size;
    }

    private float pixel(int r, int c, int i, int j) {
        return image[(r * stride - padding + i) * size + c * stride - padding + j];
    }

    /** The numbers of a window; NaN in the padding. */
    float[] window(int r, int c) {
        float[] values = new float[window * window];
        for (int i = 0; i < values.length; i++) {
            boolean inside = isInside(r, c, i / window, i % window);
            values[i] = inside ? pixel(r, c, i / window, i % window) : Float.NaN;
        }
        return values;
    }

    /** The whole output, row by row. */
    float[] output(boolean max) {
        int out = outSize();
        float[] y = new float[out * out];
        for (int i = 0; i < y.length; i++) {
            y[i] = max ? max(i / out, i % out) : mean(i / out, i % out);
        }
        return y;
    }

    /** ∂L/∂x as the engine finds it: the loss is Σ gradient · y. */
    float[] backward(boolean max) {
        int out = outSize();
        Graph graph = new Graph();
        Node x = graph.parameter("x", new Tensor(Shape.of(1, 1, size, size), image));
        Node y =
                max
                        ? Images.maxPool2d(x, window, stride, padding)
                        : Images.averagePool2d(x, window, stride, padding);
        Node weights = graph.input("gradient", new Tensor(Shape.of(1, 1, out, out), gradient));
        Node loss = y.times(weights).sum();
        graph.forward(loss);
        graph.backward(loss);
        return x.gradient().clone();
    }
}
