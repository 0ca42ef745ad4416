package neurarium.demos.conv1d;

import neurarium.demos.WindowPlace;

/**
 * A convolutional layer over rows of neurons. Every filter reads all channels; its weights are the
 * same at every place.
 *
 * <p>y[f, t] = b + Σ w[f, c, i] · x[c, t·s − p + i·d], zeros outside. Shapes: x {@code [channels,
 * n]}, w {@code [filters, channels, k]}, y {@code [filters, out]}. The bias b is the same for all
 * filters.
 */
final class Conv1dModel {
    static final double BOUND = 9;
    private static final float[] INPUT = {1, 3, 2, 0, -1};
    private static final float[] WEIGHTS = {1, 2, -1};

    /** The sizes, which are changed by the methods of these names. */
    int n = 5;

    int kernelSize = 3;
    int channels = 1;
    int filters = 1;

    int stride = 1;
    int padding;
    int dilation = 1;
    double bias;
    float[] x = INPUT.clone();
    float[] w = WEIGHTS.clone();

    /** The output in the window: its row is the filter, its column the time. */
    final WindowPlace at = new WindowPlace(() -> filters, this::outSize);

    void n(int n) {
        resize(n, kernelSize, channels, filters);
    }

    void kernelSize(int kernelSize) {
        resize(n, kernelSize, channels, filters);
    }

    void channels(int channels) {
        resize(n, kernelSize, channels, filters);
    }

    void filters(int filters) {
        resize(n, kernelSize, channels, filters);
    }

    /** Changes the sizes; numbers that were there stay, new ones follow a fixed pattern. */
    private void resize(int n, int kernelSize, int channels, int filters) {
        float[] x = new float[channels * n];
        for (int i = 0; i < x.length; i++) {
            int c = i / n;
            int t = i % n;
            boolean kept = c < this.channels && t < this.n;
            x[i] = kept ? x(c, t) : INPUT[(t + 2 * c) % INPUT.length];
        }
        float[] w = new float[filters * channels * kernelSize];
        for (int i = 0; i < w.length; i++) {
            int f = i / (channels * kernelSize);
            int c = i / kernelSize % channels;
            int j = i % kernelSize;
            boolean kept = f < this.filters && c < this.channels && j < this.kernelSize;
            w[i] = kept ? w(f, c, j) : WEIGHTS[(j + f + c) % WEIGHTS.length];
        }
        this.n = n;
        this.kernelSize = kernelSize;
        this.channels = channels;
        this.filters = filters;
        this.x = x;
        this.w = w;
    }

    float x(int c, int t) {
        return t >= 0 && t < n ? x[c * n + t] : 0;
    }

    float w(int f, int c, int i) {
        return w[(f * channels + c) * kernelSize + i];
    }

    /** ⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1; 0 where the filter does not fit. */
    int outSize() {
        int room = n + 2 * padding - dilation * (kernelSize - 1) - 1;
        return room < 0 ? 0 : room / stride + 1;
    }

    boolean hasOutput() {
        return outSize() > 0;
    }

    /** The input that weight i of the window at t reads; outside 0 … n − 1 it is padding. */
    int source(int t, int i) {
        return t * stride - padding + i * dilation;
    }

    // region convolve
    /** y[f, t] = b + Σ w[f, c, i] · x[c, t·s − p + i·d]. */
    float y(int f, int t) {
        double sum = bias;
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < kernelSize; i++) {
                sum += w(f, c, i) * x(c, source(t, i));
            }
        }
        return (float) sum;
    }

    // endregion

    /** Which weight of the filter connects an input to the output at t; −1 for none. */
    int weightIndex(int t, int input) {
        int offset = input - source(t, 0);
        boolean connected = offset >= 0 && offset % dilation == 0 && offset / dilation < kernelSize;
        return connected ? offset / dilation : -1;
    }

    /** Parameters of the layer: F (C k + 1). */
    int parameters() {
        return filters * (channels * kernelSize + 1);
    }

    /** Parameters of a dense layer from all inputs to all outputs. */
    int denseParameters() {
        return filters * outSize() * (channels * n + 1);
    }
}
