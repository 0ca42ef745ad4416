package neurarium.graph;

import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;

/**
 * x̂ = (x − mean) / √(variance + ε) in each row, the variance over n (not n − 1), as in PyTorch's
 * {@code layer_norm}; with r = 1/√(variance + ε): dx += r (dx̂ − mean(dx̂) − x̂ mean(dx̂ x̂)). Ba,
 * Kiros and Hinton, 2016.
 *
 * <p>Shapes: x and x̂ {@code [any…, columns]}.
 */
final class Normalize extends Operation {
    private final Node x;
    private final float epsilon;
    private final Buffer r;

    Normalize(Node x, float epsilon) {
        super("normalize", x);
        if (x.shape().rank() == 0) {
            throw new IllegalArgumentException("normalize takes a row at least, got []");
        }
        this.x = x;
        this.epsilon = epsilon;
        r = x.graph().kernels().buffer(x.shape().size() / x.dim(-1));
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.normalize(epsilon, x.data(), y.data(), r, x.dim(-1));
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addNormalize(y.data(), r, y.grad(), x.grad(), x.dim(-1));
    }
}
