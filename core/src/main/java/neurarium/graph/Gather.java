package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * y[i, ·] = table[index i, ·], a word embedding; dtable[index i, ·] += dy[i, ·].
 *
 * <p>Shapes: table {@code [rows, columns]}, indices {@code [any…]} with whole numbers from 0 to
 * rows − 1, y {@code [any…, columns]}.
 */
final class Gather extends Operation {
    private final Node table;
    private final Node indices;
    private final Shape shape;

    Gather(Node table, Node indices) {
        super("gather", table, indices);
        this.table = table;
        this.indices = indices;
        if (table.shape().rank() != 2) {
            throw new IllegalArgumentException(
                    "gather takes a table of [rows, columns], got " + table.shape());
        }
        if (indices.needsGradient()) {
            throw new IllegalArgumentException(
                    "gather takes indices without a gradient, got " + indices.name());
        }
        int rank = indices.shape().rank();
        int[] dims = new int[rank + 1];
        System.arraycopy(indices.shape().dims(), 0, dims, 0, rank);
        dims[rank] = table.dim(1);
        shape = Shape.of(dims);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        Indices.check("gather", indices, 0, table.dim(0));
        kernels.gather(table.data(), indices.data(), y.data(), table.dim(1));
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        if (table.needsGradient()) {
            kernels.scatter(y.grad(), indices.data(), table.grad(), table.dim(1));
        }
    }
}
