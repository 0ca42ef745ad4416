package neurarium.graph;

import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.kernel.StridedCopy;
import neurarium.tensor.Shape;

/**
 * y = c Σ x along one axis or all, with c = 1 for the sum and 1/n for the mean; dx += c dy.
 *
 * <p>Shapes: x {@code [outer…, n, inner…]}, y {@code [outer…, inner…]}; along all axes y {@code
 * []}.
 *
 * <p>What lies side by side is added up by {@link Kernels#addSums}. Other numbers are added up in a
 * product, or, where they are many, laid side by side first: the longer a sum, the more digits a
 * product loses.
 */
final class Reduce extends Operation {
    /** The longest sums that are made in a product. */
    private static final int LONGEST_PRODUCT = 1024;

    private final Node x;
    private final Shape shape;
    private final int n;
    private final int inner;
    private final float factor;

    /** n times the factor: summing is a product with it, and so is what goes back. */
    private final Buffer factors;

    private final Product forward;
    private final Product backward;
    private final StridedCopy toRows; // from [outer, n, inner] to [outer, inner, n]; or null
    private final Buffer rows;

    private Reduce(Node x, Shape shape, int n, int inner, boolean mean) {
        super(mean ? "mean" : "sum", x);
        this.x = x;
        this.shape = shape;
        this.n = n;
        this.inner = inner;
        factor = mean ? 1f / n : 1;
        Kernels kernels = x.graph().kernels();
        factors = kernels.buffer(n);
        kernels.fill(factors, factor);
        int outer = x.shape().size() / (n * inner);
        forward = new Product(false, false, outer, 1, inner, n, 0, n * inner, inner);
        backward =
                inner == 1
                        ? new Product(false, false, outer, n, 1)
                        : new Product(false, false, outer, n, inner, 1, 0, inner, n * inner);
        boolean laysOut = inner > 1 && n > LONGEST_PRODUCT;
        rows = laysOut ? kernels.buffer(x.shape().size()) : null;
        toRows =
                laysOut
                        ? new StridedCopy(
                                new int[] {outer, inner, n},
                                0,
                                new int[] {n * inner, 1, inner},
                                0,
                                new int[] {n * inner, n, 1})
                        : null;
    }

    static Reduce all(Node x, boolean mean) {
        return new Reduce(x, Shape.of(), x.shape().size(), 1, mean);
    }

    static Reduce axis(Node x, int axis, boolean mean) {
        Shape whole = x.shape();
        int at = whole.axis(axis);
        int inner = whole.size(at + 1, whole.rank());
        return new Reduce(x, whole.without(at), whole.dim(at), inner, mean);
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
        } else if (toRows != null) {
            kernels.copyStrided(toRows, x.data(), rows, false);
            kernels.fill(y.data(), 0);
            kernels.addSums(factor, rows, 0, y.data(), n);
        } else {
            kernels.matmul(forward, factors, 0, x.data(), 0, y.data(), 0, false);
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        if (inner == 1) {
            kernels.matmul(backward, y.grad(), 0, factors, 0, x.grad(), 0, true);
        } else {
            kernels.matmul(backward, factors, 0, y.grad(), 0, x.grad(), 0, true);
        }
    }
}
