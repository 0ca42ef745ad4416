package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/** y = c x, dx += c dy, with a constant c. Any shape. */
record Scale(Node x, float factor) implements Operation {
    @Override
    public String name() {
        return "scale";
    }

    @Override
    public List<Node> inputs() {
        return List.of(x);
    }

    @Override
    public Shape shape() {
        return x.shape();
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
