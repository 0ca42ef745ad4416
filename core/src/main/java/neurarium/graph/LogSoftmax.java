package neurarium.graph;

import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;

/**
 * y_j = x_j − ln Σ_k e^(x_k) in each row: the logarithm of {@link Softmax}, but finite where a
 * probability is too small for a float; dx += dy − e^y Σ_k dy_k.
 *
 * <p>Shapes: x and y {@code [any…, columns]}.
 */
final class LogSoftmax extends Operation {
    private final Node x;
    private final Buffer probabilities;
    private final Buffer sums; // −Σ dy of each row
    private final Buffer repeated; // the same in every column

    LogSoftmax(Node x) {
        super("logSoftmax", x);
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("logSoftmax takes a row at least, got []");
        }
        this.x = x;
        Kernels kernels = x.graph().kernels();
        int size = x.shape().size();
        probabilities = kernels.buffer(size);
        sums = kernels.buffer(size / x.dim(-1));
        repeated = kernels.buffer(size);
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.logSoftmax(x.data(), y.data(), x.dim(-1));
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        int columns = x.dim(-1);
        kernels.addScaled(1, y.grad(), x.grad());
        kernels.fill(sums, 0);
        kernels.addSums(-1, y.grad(), 0, sums, columns);
        kernels.broadcastRows(sums, repeated, 0, columns);
        kernels.map(Function.EXP, y.data(), probabilities);
        kernels.addProduct(probabilities, repeated, x.grad());
    }
}
