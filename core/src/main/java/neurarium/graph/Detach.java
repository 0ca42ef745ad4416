package neurarium.graph;

import neurarium.kernel.Kernels;

/** y = x, but no gradient goes back: for what depends on y, x is a constant. Any shape. */
final class Detach extends Operation {
    private final Node x;

    Detach(Node x) {
        super("detach", x);
        this.x = x;
    }

    @Override
    public Node shared() {
        return x;
    }

    @Override
    public boolean passesGradient() {
        return false;
    }

    @Override
    public void forward(Node y, Kernels kernels) {}

    @Override
    public void backward(Node y, Kernels kernels) {}
}
