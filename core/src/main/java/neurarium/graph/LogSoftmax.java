package neurarium.graph;

import java.util.List;
import neurarium.kernel.Elementary;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * y_j = x_j − ln Σ_k e^(x_k) in each row: the logarithm of {@link Softmax}, but finite where a
 * probability is too small for a float; dx += dy − e^y Σ_k dy_k.
 *
 * <p>Shapes: x and y {@code [any…, columns]}.
 */
record LogSoftmax(Node x) implements Operation {
    LogSoftmax {
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("logSoftmax takes a row at least, got []");
        }
    }

    @Override
    public String name() {
        return "logSoftmax";
    }

    @Override
    public List<Node> inputs() {
        return List.of(x);
    }

    @Override
    public Shape shape() {
        return x.shape();
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        float[] xs = x.data().read();
        float[] ys = y.data().write();
        int columns = x.dim(-1);
        for (int start = 0; start < xs.length; start += columns) {
            float max = xs[start];
            for (int i = start + 1; i < start + columns; i++) {
                max = Math.max(max, xs[i]);
            }
            float sum = 0;
            for (int i = start; i < start + columns; i++) {
                sum += Elementary.exp(xs[i] - max);
            }
            float logSum = (float) Math.log(sum);
            for (int i = start; i < start + columns; i++) {
                ys[i] = xs[i] - max - logSum;
            }
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] ys = y.data().read();
        float[] dys = y.grad().read();
        float[] dxs = x.grad().write();
        int columns = x.dim(-1);
        for (int start = 0; start < ys.length; start += columns) {
            float sum = 0;
            for (int i = start; i < start + columns; i++) {
                sum += dys[i];
            }
            for (int i = start; i < start + columns; i++) {
                dxs[i] += dys[i] - Elementary.exp(ys[i]) * sum;
            }
        }
    }
}
