package neurarium.graph;

import neurarium.kernel.Kernels;

/**
 * y_j = e^(x_j) / Σ_k e^(x_k) in each row, computed with the row's largest x subtracted from all;
 * dx += y (dy − Σ_k dy_k y_k).
 *
 * <p>Shapes: x and y {@code [any…, columns]}.
 */
final class Softmax extends Operation {
    private final Node x;

    Softmax(Node x) {
        super("softmax", x);
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("softmax takes a row at least, got []");
        }
        this.x = x;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.softmax(x.data(), y.data(), x.dim(-1));
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addSoftmax(y.data(), y.grad(), x.grad(), x.dim(-1));
    }
}
