package neurarium.graph;

import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;

/**
 * x̂ = x · r in each row, with r = 1/√(mean(x²) + ε); dx += r (dx̂ − x̂ mean(dx̂ x̂)). Zhang and
 * Sennrich, 2019.
 *
 * <p>Shapes: x and x̂ {@code [any…, columns]}.
 */
final class RmsNormalize extends Operation {
    private final Node x;
    private final float epsilon;
    private final Buffer ones;
    private final Buffer row; // a number for each row
    private final Buffer r; // r in every column of its row
    private final Buffer whole; // what comes between

    RmsNormalize(Node x, float epsilon) {
        super("rmsNormalize", x);
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("rmsNormalize takes a row at least, got []");
        }
        this.x = x;
        this.epsilon = epsilon;
        Kernels kernels = x.graph().kernels();
        int size = x.shape().size();
        ones = kernels.buffer(size / x.dim(-1));
        kernels.fill(ones, 1);
        row = kernels.buffer(ones.length());
        r = kernels.buffer(size);
        whole = kernels.buffer(size);
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        int columns = x.dim(-1);
        kernels.combine(Arithmetic.MULTIPLY, x.data(), x.data(), whole);
        kernels.fill(row, epsilon);
        kernels.addSums(1f / columns, whole, 0, row, columns);
        kernels.map(Function.SQRT, row, row);
        kernels.combine(Arithmetic.DIVIDE, ones, row, row);
        kernels.broadcastRows(row, r, 0, columns);
        kernels.combine(Arithmetic.MULTIPLY, x.data(), r, y.data());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        int columns = x.dim(-1);
        kernels.combine(Arithmetic.MULTIPLY, y.grad(), y.data(), whole);
        kernels.fill(row, 0);
        kernels.addSums(1f / columns, whole, 0, row, columns);
        kernels.broadcastRows(row, whole, 0, columns);
        kernels.combine(Arithmetic.MULTIPLY, y.data(), whole, whole);
        kernels.combine(Arithmetic.SUBTRACT, y.grad(), whole, whole);
        kernels.addProduct(whole, r, x.grad());
    }
}
