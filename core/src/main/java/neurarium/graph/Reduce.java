package neurarium.graph;

import java.util.Arrays;
import java.util.List;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * y = c Σ x along one axis or all, with c = 1 for the sum and 1/n for the mean; dx += c dy.
 *
 * <p>Shapes: x {@code [outer…, n, inner…]}, y {@code [outer…, inner…]}; along all axes y {@code
 * []}.
 */
final class Reduce implements Operation {
    private final Node x;
    private final Shape shape;
    private final boolean mean;
    private final int n;
    private final int inner;
    private final float factor;

    private Reduce(Node x, Shape shape, int n, int inner, boolean mean) {
        this.x = x;
        this.shape = shape;
        this.n = n;
        this.inner = inner;
        this.mean = mean;
        factor = mean ? 1f / n : 1;
    }

    static Reduce all(Node x, boolean mean) {
        return new Reduce(x, Shape.of(), x.shape().size(), 1, mean);
    }

    static Reduce axis(Node x, int axis, boolean mean) {
        Shape whole = x.shape();
        int at = whole.axis(axis);
        int[] dims = whole.dims();
        int[] rest = Arrays.copyOf(dims, dims.length - 1);
        System.arraycopy(dims, at + 1, rest, at, rest.length - at);
        return new Reduce(x, Shape.of(rest), dims[at], whole.size(at + 1, dims.length), mean);
    }

    @Override
    public String name() {
        return mean ? "mean" : "sum";
    }

    @Override
    public List<Node> inputs() {
        return List.of(x);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        if (inner == 1) {
            kernels.fill(y.data(), 0);
            kernels.addSums(factor, x.data(), 0, y.data(), n);
            return;
        }
        float[] xs = x.data().read();
        float[] ys = y.data().write();
        Arrays.fill(ys, 0);
        for (int i = 0; i < xs.length; i++) {
            ys[target(i)] += factor * xs[i];
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        Buffer dx = x.grad();
        float[] dxs = dx.write();
        float[] dys = y.grad().read();
        for (int i = 0; i < dxs.length; i++) {
            dxs[i] += factor * dys[target(i)];
        }
    }

    private int target(int i) {
        return i / (n * inner) * inner + i % inner;
    }
}
