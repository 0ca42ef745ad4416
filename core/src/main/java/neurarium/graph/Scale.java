package neurarium.graph;

import neurarium.kernel.Kernels;

/** y = c x, dx += c dy, with a constant c. Any shape. */
final class Scale extends Operation {
    private final Node x;
    private final float factor;

    Scale(Node x, float factor) {
        super("scale", x);
        this.x = x;
        this.factor = factor;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.scale(factor, x.data(), y.data());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addScaled(factor, y.grad(), x.grad());
    }
}
