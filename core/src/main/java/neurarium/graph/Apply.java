package neurarium.graph;

import java.util.List;
import java.util.Locale;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/** y = f(x), dx += dy · f′(x), number by number. Any shape. The formulas: {@link Function}. */
record Apply(Function f, Node x) implements Operation {
    @Override
    public String name() {
        return f.name().toLowerCase(Locale.ROOT);
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
        kernels.map(f, x.data(), y.data());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addDerivative(f, x.data(), y.data(), y.grad(), x.grad());
    }
}
