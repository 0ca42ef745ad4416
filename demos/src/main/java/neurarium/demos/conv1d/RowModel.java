package neurarium.demos.conv1d;

import neurarium.ui.NumberRows;

/**
 * A convolutional layer over rows of neurons. Every filter reads all channels; its weights are the
 * same at every place.
 *
 * <p>y[f, t] = b[f] + Σ w[f, c, i] · x[c, t·s − p + i·d], zeros outside. Shapes: x {@code
 * [channels, n]}, w {@code [filters, channels, k]}, y {@code [filters, out]}.
 */
final class RowModel {
    static final double BOUND = 9;
    private static final float[] INPUT = {1, 3, 2, 0, -1};
    private static final float[] WEIGHTS = {1, 2, -1};

    private int n = 5;
    private int kernelSize = 3;
    private int channels = 1;
    private int filters = 1;
    private int stride = 1;
    private int padding;
    private int dilation = 1;
    private double bias;
    private float[] x = INPUT.clone();
    private float[] w = WEIGHTS.clone();
    private int at;
    private int steps;

    int n() {
        return n;
    }

    void n(int n) {
        shape(n, kernelSize, channels, filters);
    }

    int kernelSize() {
        return kernelSize;
    }

    void kernelSize(int kernelSize) {
        shape(n, kernelSize, channels, filters);
    }

    int channels() {
        return channels;
    }

    void channels(int channels) {
        shape(n, kernelSize, channels, filters);
    }

    int filters() {
        return filters;
    }

    void filters(int filters) {
        shape(n, kernelSize, channels, filters);
    }

    /** Changes the sizes; numbers that were there stay, new ones follow a fixed pattern. */
    private void shape(int n, int kernelSize, int channels, int filters) {
        float[] x = new float[channels * n];
        for (int i = 0; i < x.length; i++) {
            int c = i / n;
            int t = i % n;
            boolean kept = c < this.channels && t < this.n;
            x[i] = kept ? this.x[c * this.n + t] : INPUT[(t + 2 * c) % INPUT.length];
        }
        float[] w = new float[filters * channels * kernelSize];
        for (int i = 0; i < w.length; i++) {
            int f = i / (channels * kernelSize);
            int c = i / kernelSize % channels;
            int j = i % kernelSize;
            boolean kept = f < this.filters && c < this.channels && j < this.kernelSize;
            w[i] =
                    kept
                            ? this.w[(f * this.channels + c) * this.kernelSize + j]
                            : WEIGHTS[(j + f + c) % WEIGHTS.length];
        }
        this.n = n;
        this.kernelSize = kernelSize;
        this.channels = channels;
        this.filters = filters;
        this.x = x;
        this.w = w;
    }

    int stride() {
        return stride;
    }

    void stride(int stride) {
        this.stride = stride;
    }

    int padding() {
        return padding;
    }

    void padding(int padding) {
        this.padding = padding;
    }

    int dilation() {
        return dilation;
    }

    void dilation(int dilation) {
        this.dilation = dilation;
    }

    /** b, the same for all filters. */
    double bias() {
        return bias;
    }

    void bias(double bias) {
        this.bias = bias;
    }

    float[] x() {
        return x;
    }

    void x(float[] x) {
        this.x = x;
    }

    float[] w() {
        return w;
    }

    void w(float[] w) {
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

    /** The input that tap i of the window at t reads; outside 0 … n − 1 it is padding. */
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

    /** The weight of the dense layer from an input to an output, and which it is; −1 for none. */
    int tap(int t, int input) {
        int away = input - (t * stride - padding);
        boolean hit = away >= 0 && away % dilation == 0 && away / dilation < kernelSize;
        return hit ? away / dilation : -1;
    }

    /** Parameters of the layer: F (C k + 1). */
    int parameters() {
        return filters * (channels * kernelSize + 1);
    }

    /** Parameters of a dense layer from all inputs to all outputs. */
    int denseParameters() {
        int outputs = filters * outSize();
        return outputs * (channels * n + 1);
    }

    /** The place of the window, and its filter. */
    int time() {
        return at % Math.max(1, filters * outSize()) % Math.max(1, outSize());
    }

    int filter() {
        return at % Math.max(1, filters * outSize()) / Math.max(1, outSize());
    }

    void go(int filter, int time) {
        at = filter * outSize() + time;
    }

    int steps() {
        return steps;
    }

    void step() {
        at = (at + 1) % Math.max(1, filters * outSize());
        steps++;
    }

    void reset() {
        at = 0;
        steps = 0;
    }

    String inputText() {
        return NumberRows.text(x, channels, n);
    }

    String weightText() {
        return NumberRows.text(w, filters * channels, kernelSize);
    }
}
