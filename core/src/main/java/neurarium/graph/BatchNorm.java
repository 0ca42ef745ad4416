package neurarium.graph;

import java.util.List;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;
import neurarium.kernel.StridedCopy;
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
final class BatchNorm extends Operation {
    /** The weight of the newest batch in the running statistics. */
    private static final float MOMENTUM = 0.1f;

    private final Node x;
    private final Node gain;
    private final Node bias;
    private final Node runningMean;
    private final Node runningVariance;
    private final double epsilon;
    private final int n;
    private final StridedCopy
            byChannel; // from [batch, channels, inner] to [channels, batch, inner]
    private final StridedCopy byImage;
    private final Buffer normalized; // x̂ by channel
    private final Buffer whole; // what comes between, by channel
    private final Buffer repeated;
    private final Buffer r; // one for each channel, as are the next two
    private final Buffer row;
    private final Buffer ones;
    private boolean ofBatch;

    BatchNorm(
            Node x, Node gain, Node bias, Node runningMean, Node runningVariance, double epsilon) {
        super("batchNorm", x, gain, bias, runningMean, runningVariance);
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
        int channels = x.dim(1);
        int inner = x.shape().size(2, x.shape().rank());
        n = x.dim(0) * inner;
        int[] box = {channels, x.dim(0), inner};
        byChannel =
                new StridedCopy(
                        box, 0, new int[] {inner, channels * inner, 1}, 0, new int[] {n, inner, 1});
        byImage = byChannel.reversed();
        Kernels kernels = x.graph().kernels();
        normalized = kernels.buffer(x.shape().size());
        whole = kernels.buffer(x.shape().size());
        repeated = kernels.buffer(x.shape().size());
        r = kernels.buffer(channels);
        row = kernels.buffer(channels);
        ones = kernels.buffer(channels);
        kernels.fill(ones, 1);
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
    public void forward(Node y, Kernels kernels) {
        ofBatch = x.graph().isTraining();
        kernels.copyStrided(byChannel, x.data(), whole, false);
        if (ofBatch) {
            takeBatchStatistics(kernels);
        } else {
            takeRunningStatistics(kernels);
        }
        kernels.broadcastRows(gain.data(), repeated, 0, n);
        kernels.combine(Arithmetic.MULTIPLY, normalized, repeated, whole);
        kernels.broadcastRows(bias.data(), repeated, 0, n);
        kernels.combine(Arithmetic.ADD, whole, repeated, whole);
        kernels.copyStrided(byImage, whole, y.data(), false);
    }

    /** x̂ and r of the batch; the running statistics follow, the variance as mean(x̂²)/r². */
    private void takeBatchStatistics(Kernels kernels) {
        if (n == 1) {
            throw new IllegalStateException(
                    "batchNorm in training takes more than one number a channel, got x of "
                            + x.shape());
        }
        kernels.normalize((float) epsilon, whole, normalized, r, n);
        kernels.scale(1 - MOMENTUM, runningMean.data(), runningMean.data());
        kernels.addSums(MOMENTUM / n, whole, 0, runningMean.data(), n);
        kernels.combine(Arithmetic.MULTIPLY, normalized, normalized, whole);
        kernels.fill(row, 0);
        kernels.addSums(1f / (n - 1), whole, 0, row, n);
        kernels.combine(Arithmetic.DIVIDE, row, r, row);
        kernels.combine(Arithmetic.DIVIDE, row, r, row);
        kernels.scale(1 - MOMENTUM, runningVariance.data(), runningVariance.data());
        kernels.addScaled(MOMENTUM, row, runningVariance.data());
    }

    private void takeRunningStatistics(Kernels kernels) {
        kernels.fill(r, (float) epsilon);
        kernels.addScaled(1, runningVariance.data(), r);
        kernels.map(Function.SQRT, r, r);
        kernels.combine(Arithmetic.DIVIDE, ones, r, r);
        kernels.broadcastRows(runningMean.data(), repeated, 0, n);
        kernels.combine(Arithmetic.SUBTRACT, whole, repeated, whole);
        kernels.broadcastRows(r, repeated, 0, n);
        kernels.combine(Arithmetic.MULTIPLY, whole, repeated, normalized);
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.copyStrided(byChannel, y.grad(), whole, false);
        if (bias.needsGradient()) {
            kernels.addSums(1, whole, 0, bias.grad(), n);
        }
        if (gain.needsGradient()) {
            kernels.combine(Arithmetic.MULTIPLY, whole, normalized, repeated);
            kernels.addSums(1, repeated, 0, gain.grad(), n);
        }
        if (x.needsGradient()) {
            kernels.broadcastRows(gain.data(), repeated, 0, n);
            kernels.combine(Arithmetic.MULTIPLY, whole, repeated, whole);
            if (ofBatch) {
                kernels.fill(repeated, 0);
                kernels.addNormalize(normalized, r, whole, repeated, n);
            } else {
                kernels.broadcastRows(r, repeated, 0, n);
                kernels.combine(Arithmetic.MULTIPLY, whole, repeated, repeated);
            }
            kernels.copyStrided(byImage, repeated, x.grad(), true);
        }
    }
}
