package neurarium.demos.conv2d;

import neurarium.ui.NumberRows;

/**
 * A square image, a square filter, and what the filter makes of the image. As in all libraries the
 * filter is not turned round, so that mathematicians would call it a cross-correlation.
 *
 * <p>y[r, c] = Σ w[i, j] · x[r·s − p + i·d, c·s − p + j·d], zeros outside the image; transposed:
 * y[r·s − p + i·d, c·s − p + j·d] += w[i, j] · x[r, c].
 */
final class ConvModel {
    static final float BOUND = 9;
    static final int LARGEST = 9;
    private static final float[] IMAGE = {
        1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0
    };
    private static final float[] KERNEL = {1, 0, 1, 0, 1, 0, 1, 0, 1};

    /** How much of the border is filled with zeros. */
    enum Padding {
        VALID,
        SAME,
        FULL,
        NUMBER
    }

    private int size = 5;
    private int kernelSize = 3;
    private float[] image = IMAGE.clone();
    private float[] kernel = KERNEL.clone();
    private int stride = 1;
    private int dilation = 1;
    private Padding mode = Padding.VALID;
    private int number;
    private boolean transposed;
    private int at;
    private int steps;

    int size() {
        return size;
    }

    void size(int size) {
        image = NumberRows.resized(image, this.size, this.size, size, size);
        this.size = size;
    }

    int kernelSize() {
        return kernelSize;
    }

    void kernelSize(int kernelSize) {
        int old = this.kernelSize;
        kernel = NumberRows.resized(kernel, old, old, kernelSize, kernelSize);
        this.kernelSize = kernelSize;
    }

    float[] image() {
        return image;
    }

    void image(float[] image) {
        this.image = image;
    }

    float[] kernel() {
        return kernel;
    }

    void kernel(float[] kernel) {
        this.kernel = kernel;
    }

    int stride() {
        return stride;
    }

    void stride(int stride) {
        this.stride = stride;
    }

    int dilation() {
        return dilation;
    }

    void dilation(int dilation) {
        this.dilation = dilation;
    }

    Padding mode() {
        return mode;
    }

    void mode(Padding mode) {
        this.mode = mode;
    }

    int number() {
        return number;
    }

    void number(int number) {
        this.number = number;
    }

    boolean transposed() {
        return transposed;
    }

    void transposed(boolean transposed) {
        this.transposed = transposed;
    }

    /** The pixels that the filter reaches over: d(k − 1) + 1. */
    int reach() {
        return dilation * (kernelSize - 1) + 1;
    }

    /** Zeros on every side: none, half the reach, or all of it but one. */
    int padding() {
        return switch (mode) {
            case VALID -> 0;
            case SAME -> (reach() - 1) / 2;
            case FULL -> reach() - 1;
            case NUMBER -> number;
        };
    }

    /** The side of the output; 0 or less where the filter does not fit. */
    int outSize() {
        if (transposed) {
            return (size - 1) * stride - 2 * padding() + reach();
        }
        int room = size + 2 * padding() - reach();
        return room < 0 ? 0 : room / stride + 1;
    }

    boolean hasOutput() {
        return outSize() > 0;
    }

    /** x at a place; 0 in the padding. */
    float pixel(int row, int column) {
        boolean inside = row >= 0 && row < size && column >= 0 && column < size;
        return inside ? image[row * size + column] : 0;
    }

    /** The whole output, row by row. */
    float[] output() {
        int out = Math.max(0, outSize());
        float[] y = new float[out * out];
        if (transposed) {
            stamp(y, out);
            return y;
        }
        for (int r = 0; r < out; r++) {
            for (int c = 0; c < out; c++) {
                y[r * out + c] = sum(products(r, c));
            }
        }
        return y;
    }

    private void stamp(float[] y, int out) {
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                for (int i = 0; i < kernelSize; i++) {
                    for (int j = 0; j < kernelSize; j++) {
                        int row = r * stride - padding() + i * dilation;
                        int column = c * stride - padding() + j * dilation;
                        boolean inside = row >= 0 && row < out && column >= 0 && column < out;
                        if (inside) {
                            y[row * out + column] +=
                                    kernel[i * kernelSize + j] * image[r * size + c];
                        }
                    }
                }
            }
        }
    }

    // region products
    /** The products of the window at an output cell: w[i, j] · x[r·s − p + i·d, c·s − p + j·d]. */
    float[] products(int r, int c) {
        float[] products = new float[kernelSize * kernelSize];
        for (int i = 0; i < kernelSize; i++) {
            for (int j = 0; j < kernelSize; j++) {
                int row = r * stride - padding() + i * dilation;
                int column = c * stride - padding() + j * dilation;
                products[i * kernelSize + j] = kernel[i * kernelSize + j] * pixel(row, column);
            }
        }
        return products;
    }

    // endregion

    static float sum(float[] products) {
        float sum = 0;
        for (float product : products) {
            sum += product;
        }
        return sum;
    }

    /** The places that the window goes to: of the output, or of the input where it stamps. */
    int places() {
        return transposed ? size * size : Math.max(0, outSize()) * Math.max(0, outSize());
    }

    private int side() {
        return transposed ? size : Math.max(1, outSize());
    }

    int row() {
        return at % Math.max(1, places()) / side();
    }

    int column() {
        return at % Math.max(1, places()) % side();
    }

    void go(int row, int column) {
        at = row * side() + column;
    }

    int steps() {
        return steps;
    }

    void step() {
        at = (at + 1) % Math.max(1, places());
        steps++;
    }

    void reset() {
        at = 0;
        steps = 0;
    }
}
