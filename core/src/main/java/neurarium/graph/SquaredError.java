package neurarium.graph;

import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * L = c Σ (y − d)², with c = 1 (the lecture's loss) or 1/n (the mean); dy += 2c (y − d) dL, dd −=
 * the same. Lecture, section 1.
 *
 * <p>Shapes: y and d the same, L {@code []}.
 */
final class SquaredError extends Operation {
    private final Node y;
    private final Node d;
    private final float factor;
    private final Buffer difference;

    SquaredError(Node y, Node d, boolean mean) {
        super("squaredError", y, d);
        if (!y.shape().equals(d.shape())) {
            throw new IllegalArgumentException(
                    "squaredError takes two of the same shape, got "
                            + y.shape()
                            + " and "
                            + d.shape());
        }
        this.y = y;
        this.d = d;
        factor = mean ? 1f / y.shape().size() : 1;
        difference = y.graph().kernels().buffer(y.shape().size());
    }

    @Override
    public Shape shape() {
        return Shape.of();
    }

    @Override
    public void forward(Node loss, Kernels kernels) {
        kernels.combine(Arithmetic.SUBTRACT, y.data(), d.data(), difference);
        float sum = kernels.dot(difference, difference);
        loss.data().write()[0] = factor * sum;
    }

    @Override
    public void backward(Node loss, Kernels kernels) {
        float scale = 2 * factor * loss.gradient()[0];
        if (y.needsGradient()) {
            kernels.addScaled(scale, difference, y.grad());
        }
        if (d.needsGradient()) {
            kernels.addScaled(-scale, difference, d.grad());
        }
    }
}
