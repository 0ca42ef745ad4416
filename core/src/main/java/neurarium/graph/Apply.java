package neurarium.graph;

import java.util.Locale;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;

/** y = f(x), dx += dy · f′(x), number by number. Any shape. The formulas: {@link Function}. */
final class Apply extends Operation {
    private final Function f;
    private final Node x;

    Apply(Function f, Node x) {
        super(f.name().toLowerCase(Locale.ROOT), x);
        this.f = f;
        this.x = x;
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
