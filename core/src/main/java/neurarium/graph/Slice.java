package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.kernel.StridedCopy;
import neurarium.tensor.Shape;

/**
 * y = x[…, from … to − 1, …] along one axis; dx += dy in that part.
 *
 * <p>Shapes: x {@code [outer…, n, inner…]}, y {@code [outer…, to − from, inner…]}.
 */
final class Slice extends Operation {
    private final Node x;
    private final Shape shape;
    private final StridedCopy copy;
    private final StridedCopy back;

    Slice(Node x, int axis, int from, int to) {
        super("slice", x);
        this.x = x;
        Shape whole = x.shape();
        int at = whole.axis(axis);
        if (from < 0 || to > whole.dim(at) || from >= to) {
            throw new IllegalArgumentException(
                    "slice: " + whole + " has no part " + from + " to " + to + " along axis " + at);
        }
        shape = whole.with(at, to - from);
        int outer = whole.size(0, at);
        int inner = whole.size(at + 1, whole.rank());
        int part = (to - from) * inner;
        copy =
                new StridedCopy(
                        new int[] {outer, part},
                        from * inner,
                        new int[] {whole.dim(at) * inner, 1},
                        0,
                        new int[] {part, 1});
        back = copy.reversed();
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.copyStrided(copy, x.data(), y.data(), false);
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.copyStrided(back, y.grad(), x.grad(), true);
    }
}
