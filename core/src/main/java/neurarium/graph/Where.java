package neurarium.graph;

import neurarium.kernel.Kernels;

/**
 * y = a where the condition is not 0, and b elsewhere; da += dy there, db += dy elsewhere. What is
 * not taken may be infinite or not a number: it leaves no trace, as it would in a product with 0.
 *
 * <p>Shapes: condition, a, b and y the same.
 */
final class Where extends Operation {
    private final Node condition;
    private final Node a;
    private final Node b;

    Where(Node condition, Node a, Node b) {
        super("where", condition, a, b);
        if (!a.shape().equals(b.shape()) || !condition.shape().equals(a.shape())) {
            throw new IllegalArgumentException(
                    "where takes three of the same shape, got "
                            + condition.shape()
                            + ", "
                            + a.shape()
                            + " and "
                            + b.shape());
        }
        if (condition.needsGradient()) {
            throw new IllegalArgumentException(
                    "where takes a condition without a gradient, got " + condition.name());
        }
        this.condition = condition;
        this.a = a;
        this.b = b;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        float[] conditions = condition.value();
        float[] as = a.value();
        float[] bs = b.value();
        float[] ys = y.data().write();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = conditions[i] != 0 ? as[i] : bs[i];
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        if (a.needsGradient()) {
            pass(y, a, true);
        }
        if (b.needsGradient()) {
            pass(y, b, false);
        }
    }

    private void pass(Node y, Node to, boolean where) {
        float[] conditions = condition.value();
        float[] dys = y.gradient();
        float[] dxs = to.grad().write();
        for (int i = 0; i < dxs.length; i++) {
            dxs[i] += (conditions[i] != 0) == where ? dys[i] : 0;
        }
    }
}
