package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.tensor.Shape;

/**
 * C = op(A) op(B), where op transposes the last two axes or does nothing; for C = A B: dA += dC Bᵀ,
 * dB += Aᵀ dC.
 *
 * <p>Shapes: op(A) {@code [batch…, m, k]}, op(B) {@code [batch…, k, n]} with the same batch, or
 * without one, and then the same matrix serves the whole batch; C {@code [batch…, m, n]}.
 */
final class MatMul extends Operation {
    private final Node a;
    private final Node b;
    private final Shape shape;
    private final Product forward;
    private final Product toA;
    private final Product toB;
    private final boolean transposeA;
    private final boolean transposeB;

    MatMul(Node a, boolean transposeA, Node b, boolean transposeB) {
        super("matmul", a, b);
        if (a.shape().rank() < 2 || b.shape().rank() < 2) {
            throw mismatch(a, b, "both need two axes or more");
        }
        this.a = a;
        this.b = b;
        this.transposeA = transposeA;
        this.transposeB = transposeB;
        int m = a.dim(transposeA ? -1 : -2);
        int k = a.dim(transposeA ? -2 : -1);
        int terms = b.dim(transposeB ? -1 : -2);
        int n = b.dim(transposeB ? -2 : -1);
        if (k != terms) {
            throw mismatch(a, b, k + " ≠ " + terms);
        }
        int aBatch = a.shape().size(0, a.shape().rank() - 2);
        int bBatch = b.shape().size(0, b.shape().rank() - 2);
        boolean aShared = a.shape().rank() == 2;
        boolean bShared = b.shape().rank() == 2;
        if (!aShared && !bShared && !sameBatch(a.shape(), b.shape())) {
            throw mismatch(a, b, "the batches differ");
        }
        int batch = Math.max(aBatch, bBatch);
        shape = (aShared ? b : a).shape().with(-2, m).with(-1, n);
        if (bShared && !transposeA) { // one tall matrix in place of a batch
            m *= batch;
            batch = 1;
        }
        int stepA = aShared ? 0 : m * k;
        int stepB = bShared ? 0 : k * n;
        int stepC = m * n;
        forward = new Product(transposeA, transposeB, batch, m, n, k, stepA, stepB, stepC);
        toA =
                transposeA
                        ? new Product(transposeB, true, batch, k, m, n, stepB, stepC, stepA)
                        : new Product(false, !transposeB, batch, m, k, n, stepC, stepB, stepA);
        toB =
                transposeB
                        ? new Product(true, transposeA, batch, n, k, m, stepC, stepA, stepB)
                        : new Product(!transposeA, false, batch, k, n, m, stepA, stepC, stepB);
    }

    private static boolean sameBatch(Shape a, Shape b) {
        if (a.rank() != b.rank()) {
            return false;
        }
        for (int axis = 0; axis < a.rank() - 2; axis++) {
            if (a.dim(axis) != b.dim(axis)) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException mismatch(Node a, Node b, String why) {
        return new IllegalArgumentException(
                "matmul: left is " + a.shape() + ", right is " + b.shape() + ": " + why);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    // region product
    @Override
    public void forward(Node c, Kernels kernels) {
        kernels.matmul(forward, a.data(), 0, b.data(), 0, c.data(), 0, false);
    }

    @Override
    public void backward(Node c, Kernels kernels) {
        if (a.needsGradient()) {
            if (transposeA) { // dA = op(B) dCᵀ
                kernels.matmul(toA, b.data(), 0, c.grad(), 0, a.grad(), 0, true);
            } else { // dA = dC op(B)ᵀ
                kernels.matmul(toA, c.grad(), 0, b.data(), 0, a.grad(), 0, true);
            }
        }
        if (b.needsGradient()) {
            if (transposeB) { // dB = dCᵀ op(A)
                kernels.matmul(toB, c.grad(), 0, a.data(), 0, b.grad(), 0, true);
            } else { // dB = op(A)ᵀ dC
                kernels.matmul(toB, a.data(), 0, c.grad(), 0, b.grad(), 0, true);
            }
        }
    }
    // endregion
}
