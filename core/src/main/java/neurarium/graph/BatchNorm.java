package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * y = gain · x̂ + bias with x̂ = (x − μ) r, r = 1/√(σ² + ε), for each channel. Ioffe and Szegedy,
 * 2015, as in PyTorch.
 *
 * <p>In training μ and σ² are the mean and the variance (over n) of the channel's n numbers in the
 * batch, and each forward run moves the running statistics towards them: running ← 0.9 · running +
 * 0.1 · batch, the variance there over n − 1. Otherwise μ and σ² are the running statistics.
 *
 * <p>dbias += Σ dy, dgain += Σ dy x̂; in training dx += gain r (dy − mean(dy) − x̂ mean(dy x̂)),
 * otherwise dx += gain r dy.
 *
 * <p>Shapes: x and y {@code [batch, channels, any…]}, gain, bias, running mean and variance {@code
 * [channels]}.
 */
final class BatchNorm implements Operation {
    /** The weight of the newest batch in the running statistics. */
    private static final float MOMENTUM = 0.1f;

    private final Node x;
    private final Node gain;
    private final Node bias;
    private final Node runningMean;
    private final Node runningVariance;
    private final double epsilon;
    private final int channels;
    private final int inner;
    private final int n;
    private final float[] mean; // μ and r of the last forward run
    private final float[] r;
    private boolean ofBatch;

    BatchNorm(
            Node x, Node gain, Node bias, Node runningMean, Node runningVariance, double epsilon) {
        if (x.shape().rank() < 2) {
            throw new IllegalArgumentException(
                    "batchNorm takes x of [batch, channels, any…], got " + x.shape());
        }
        this.x = x;
        this.gain = gain;
        this.bias = bias;
        this.runningMean = runningMean;
        this.runningVariance = runningVariance;
        this.epsilon = epsilon;
        channels = x.dim(1);
        inner = x.shape().size(2, x.shape().rank());
        n = x.dim(0) * inner;
        mean = new float[channels];
        r = new float[channels];
        Shape row = Shape.of(channels);
        for (Node node : List.of(gain, bias, runningMean, runningVariance)) {
            if (!node.shape().equals(row)) {
                throw new IllegalArgumentException(
                        "batchNorm of x "
                                + x.shape()
                                + " takes gain, bias, mean and variance of "
                                + row
                                + ", got "
                                + node.name()
                                + " of "
                                + node.shape());
            }
        }
        for (Node node : List.of(runningMean, runningVariance)) {
            if (node.operation() != null || node.needsGradient()) {
                throw new IllegalArgumentException(
                        "batchNorm keeps its running statistics in inputs, got "
                                + node.name()
                                + " ("
                                + node.kind()
                                + ")");
            }
        }
    }

    @Override
    public String name() {
        return "batchNorm";
    }

    @Override
    public List<Node> inputs() {
        return List.of(x, gain, bias, runningMean, runningVariance);
    }

    @Override
    public Shape shape() {
        return x.shape();
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        ofBatch = x.graph().isTraining();
        float[] xs = x.data().read();
        if (ofBatch) {
            takeBatchStatistics(xs);
        } else {
            takeRunningStatistics();
        }
        float[] gains = gain.data().read();
        float[] biases = bias.data().read();
        float[] ys = y.data().write();
        for (int row = 0; row < channels * x.dim(0); row++) {
            int channel = row % channels;
            float factor = gains[channel] * r[channel];
            for (int i = row * inner; i < (row + 1) * inner; i++) {
                ys[i] = factor * (xs[i] - mean[channel]) + biases[channel];
            }
        }
    }

    private void takeBatchStatistics(float[] xs) {
        if (n == 1) {
            throw new IllegalStateException(
                    "batchNorm in training takes more than one number a channel, got x of "
                            + x.shape());
        }
        float[] means = runningMean.data().write();
        float[] variances = runningVariance.data().write();
        for (int channel = 0; channel < channels; channel++) {
            double sum = 0;
            for (int row = channel; row < channels * x.dim(0); row += channels) {
                for (int i = row * inner; i < (row + 1) * inner; i++) {
                    sum += xs[i];
                }
            }
            double centre = sum / n;
            double squares = 0;
            for (int row = channel; row < channels * x.dim(0); row += channels) {
                for (int i = row * inner; i < (row + 1) * inner; i++) {
                    squares += (xs[i] - centre) * (xs[i] - centre);
                }
            }
            mean[channel] = (float) centre;
            r[channel] = (float) (1 / Math.sqrt(squares / n + epsilon));
            means[channel] += MOMENTUM * ((float) centre - means[channel]);
            variances[channel] += MOMENTUM * ((float) (squares / (n - 1)) - variances[channel]);
        }
    }

    private void takeRunningStatistics() {
        float[] means = runningMean.data().read();
        float[] variances = runningVariance.data().read();
        for (int channel = 0; channel < channels; channel++) {
            mean[channel] = means[channel];
            r[channel] = (float) (1 / Math.sqrt(variances[channel] + epsilon));
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] xs = x.data().read();
        float[] gains = gain.data().read();
        float[] dys = y.grad().read();
        float[] dxs = x.needsGradient() ? x.grad().write() : null;
        float[] dgains = gain.needsGradient() ? gain.grad().write() : null;
        float[] dbiases = bias.needsGradient() ? bias.grad().write() : null;
        for (int channel = 0; channel < channels; channel++) {
            double sum = 0; // Σ dy
            double product = 0; // Σ dy x̂
            for (int row = channel; row < channels * x.dim(0); row += channels) {
                for (int i = row * inner; i < (row + 1) * inner; i++) {
                    sum += dys[i];
                    product += dys[i] * (xs[i] - mean[channel]) * r[channel];
                }
            }
            if (dbiases != null) {
                dbiases[channel] += (float) sum;
            }
            if (dgains != null) {
                dgains[channel] += (float) product;
            }
            if (dxs != null) {
                float meanSlope = ofBatch ? (float) (sum / n) : 0;
                float meanProduct = ofBatch ? (float) (product / n) : 0;
                addSlopes(channel, gains[channel], meanSlope, meanProduct, xs, dys, dxs);
            }
        }
    }

    private void addSlopes(
            int channel,
            float gain,
            float meanSlope,
            float meanProduct,
            float[] xs,
            float[] dys,
            float[] dxs) {
        for (int row = channel; row < channels * x.dim(0); row += channels) {
            for (int i = row * inner; i < (row + 1) * inner; i++) {
                float normalized = (xs[i] - mean[channel]) * r[channel];
                dxs[i] += gain * r[channel] * (dys[i] - meanSlope - normalized * meanProduct);
            }
        }
    }
}
