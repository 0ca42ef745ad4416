package neurarium.demos.conv2d;

import neurarium.demos.WindowPlace;
import neurarium.ui.NumberRows;

/**
 * A square image, a square filter, and what the filter makes of the image. As in all libraries the
 * filter is not turned round, so that mathematicians would call it a cross-correlation.
 *
 * <p>y[r, c] = Σ w[i, j] · x[r·s − p + i·d, c·s − p + j·d], zeros outside the image; transposed:
 * y[r·s − p + i·d, c·s − p + j·d] += w[i, j] · x[r, c].
 */
final class Convolution {
    static final float BOUND = 9;
    static final int MAX_SIZE = 9;
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

    /** The sizes, which are changed by the methods of these names. */
    int size = 5;

    int kernelSize = 3;
    float[] image = IMAGE.clone();
    float[] kernel = KERNEL.clone();
    int stride = 1;
    int dilation = 1;
    Padding mode = Padding.VALID;

    /** The rings of zeros where their number is given. */
    int rings;

    boolean isTransposed;

    /** The cell of the output whose window is looked at; where transposed, of the input. */
    final WindowPlace at = new WindowPlace(this::side, this::side);

    private int side() {
        return isTransposed ? size : outSize();
    }

    void size(int size) {
        image = NumberRows.resized(image, this.size, this.size, size, size);
        this.size = size;
    }

    void kernelSize(int kernelSize) {
        int old = this.kernelSize;
        kernel = NumberRows.resized(kernel, old, old, kernelSize, kernelSize);
        this.kernelSize = kernelSize;
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
            case NUMBER -> rings;
        };
    }

    /** The side of the output; 0 or less where the filter does not fit in. */
    int outSize() {
        if (isTransposed) {
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

    /** The place in the image, or where transposed in the output, of a tap i of the window at r. */
    int place(int r, int i) {
        return r * stride - padding() + i * dilation;
    }

    /** The whole output, row by row. */
    float[] output() {
        int out = Math.max(0, outSize());
        float[] y = new float[out * out];
        for (int r = 0; r < side(); r++) {
            for (int c = 0; c < side(); c++) {
                if (isTransposed) {
                    stamp(r, c, y, out);
                } else {
                    y[r * out + c] = sum(products(r, c));
                }
            }
        }
        return y;
    }

    private void stamp(int r, int c, float[] y, int out) {
        float[] stamp = stamp(r, c);
        for (int i = 0; i < stamp.length; i++) {
            int row = place(r, i / kernelSize);
            int column = place(c, i % kernelSize);
            if (row >= 0 && row < out && column >= 0 && column < out) {
                y[row * out + column] += stamp[i];
            }
        }
    }

    /** What a cell of the input stamps onto the output: w[i, j] · x[r, c]. */
    float[] stamp(int r, int c) {
        float[] stamp = kernel.clone();
        for (int i = 0; i < stamp.length; i++) {
            stamp[i] *= pixel(r, c);
        }
        return stamp;
    }

    // region products
    /** The products of the window at an output cell: w[i, j] · x[r·s − p + i·d, c·s − p + j·d]. */
    float[] products(int r, int c) {
        float[] products = new float[kernelSize * kernelSize];
        for (int i = 0; i < kernelSize; i++) {
            for (int j = 0; j < kernelSize; j++) {
                float x = pixel(place(r, i), place(c, j));
                products[i * kernelSize + j] = kernel[i * kernelSize + j] * x;
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
}
