package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * x̂ = x · r in each row, with r = 1/√(mean(x²) + ε); dx += r (dx̂ − x̂ mean(dx̂ x̂)). Zhang and
 * Sennrich, 2019.
 *
 * <p>Shapes: x and x̂ {@code [any…, columns]}.
 */
final class RmsNormalize implements Operation {
    private final Node x;
    private final float epsilon;
    private final float[] r;

    RmsNormalize(Node x, float epsilon) {
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("rmsNormalize takes a row at least, got []");
        }
        this.x = x;
        this.epsilon = epsilon;
        r = new float[x.shape().size() / x.dim(-1)];
    }

    @Override
    public String name() {
        return "rmsNormalize";
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
        for (int row = 0; row < r.length; row++) {
            int start = row * columns;
            float squares = 0;
            for (int i = start; i < start + columns; i++) {
                squares += xs[i] * xs[i];
            }
            r[row] = (float) (1 / Math.sqrt(squares / columns + epsilon));
            for (int i = start; i < start + columns; i++) {
                ys[i] = xs[i] * r[row];
            }
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] ys = y.data().read();
        float[] dys = y.grad().read();
        float[] dxs = x.grad().write();
        int columns = x.dim(-1);
        for (int row = 0; row < r.length; row++) {
            int start = row * columns;
            float product = 0;
            for (int i = start; i < start + columns; i++) {
                product += dys[i] * ys[i];
            }
            float mean = product / columns;
            for (int i = start; i < start + columns; i++) {
                dxs[i] += r[row] * (dys[i] - ys[i] * mean);
            }
        }
    }
}
