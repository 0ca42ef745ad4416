package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.kernel.StridedCopy;
import neurarium.tensor.Shape;

/**
 * y = x with its axes in another order; dx += dy moved back.
 *
 * <p>Shapes: axis i of y is axis {@code axes[i]} of x; at most four axes.
 */
final class Transpose extends Operation {
    private final Node x;
    private final Shape shape;
    private final StridedCopy copy;
    private final StridedCopy back;

    Transpose(Node x, int... axes) {
        super("transpose", x);
        this.x = x;
        Shape from = x.shape();
        int rank = from.rank();
        boolean[] seen = new boolean[rank];
        int[] dims = new int[rank];
        int[] fromSteps = new int[rank];
        int[] toSteps = new int[rank];
        if (axes.length != rank) {
            throw new IllegalArgumentException(
                    "transpose: " + from + " takes " + rank + " axes, got " + axes.length);
        }
        for (int i = 0; i < rank; i++) {
            int axis = from.axis(axes[i]);
            if (seen[axis]) {
                throw new IllegalArgumentException("transpose: axis " + axis + " is named twice");
            }
            seen[axis] = true;
            dims[i] = from.dim(axis);
            fromSteps[i] = from.size(axis + 1, rank);
        }
        shape = Shape.of(dims);
        for (int i = 0; i < rank; i++) {
            toSteps[i] = shape.size(i + 1, rank);
        }
        copy = new StridedCopy(dims, 0, fromSteps, 0, toSteps);
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
