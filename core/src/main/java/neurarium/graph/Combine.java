package neurarium.graph;

import java.util.List;
import java.util.Locale;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * y = a ∘ b for + − × ÷, number by number.
 *
 * <ul>
 *   <li>a + b: da += dy, db += dy
 *   <li>a − b: da += dy, db −= dy
 *   <li>a × b: da += dy b, db += dy a
 *   <li>a ÷ b: da += dy / b, db −= dy a / b²
 * </ul>
 *
 * <p>Shapes: NumPy's broadcasting. The shapes are aligned at their last axes; an axis that one
 * lacks or has with size 1 is repeated, and its gradient is the sum over the repetitions. Where b's
 * shape is the end of a's (a row added to each row, a single number), kernels do it; the rest is
 * indexed number by number.
 */
final class Combine implements Operation {
    private final Arithmetic operation;
    private final Node a;
    private final Node b;
    private final Shape shape;
    private final boolean repeatsRows;
    private final Broadcast broadcast;

    Combine(Arithmetic operation, Node a, Node b) {
        this.operation = operation;
        this.a = a;
        this.b = b;
        shape = Broadcast.shape(name(), a.shape(), b.shape());
        repeatsRows = shape.equals(a.shape()) && Broadcast.isEnd(b.shape(), shape);
        broadcast = repeatsRows ? null : new Broadcast(shape, a.shape(), b.shape());
    }

    @Override
    public String name() {
        return operation.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Node> inputs() {
        return List.of(a, b);
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        if (repeatsRows) {
            kernels.combine(operation, a.data(), b.data(), y.data());
            return;
        }
        float[] as = a.data().read();
        float[] bs = b.data().read();
        float[] ys = y.data().write();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = operation.apply(as[broadcast.left(i)], bs[broadcast.right(i)]);
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        if (!repeatsRows || operation == Arithmetic.DIVIDE) {
            backwardByNumber(y);
            return;
        }
        boolean product = operation == Arithmetic.MULTIPLY;
        if (a.needsGradient()) {
            if (product) {
                kernels.addProduct(y.grad(), b.data(), a.grad());
            } else {
                kernels.addScaled(1, y.grad(), a.grad());
            }
        }
        if (b.needsGradient()) {
            if (product) {
                kernels.addProduct(y.grad(), a.data(), b.grad());
            } else {
                kernels.addScaled(operation == Arithmetic.ADD ? 1 : -1, y.grad(), b.grad());
            }
        }
    }

    private void backwardByNumber(Node y) {
        float[] as = a.data().read();
        float[] bs = b.data().read();
        float[] dys = y.grad().read();
        float[] das = a.needsGradient() ? a.grad().write() : null;
        float[] dbs = b.needsGradient() ? b.grad().write() : null;
        int columns = b.shape().size();
        for (int i = 0; i < dys.length; i++) {
            int p = repeatsRows ? i : broadcast.left(i);
            int q = repeatsRows ? i % columns : broadcast.right(i);
            if (das != null) {
                das[p] += dys[i] * slopeLeft(bs[q]);
            }
            if (dbs != null) {
                dbs[q] += dys[i] * slopeRight(as[p], bs[q]);
            }
        }
    }

    private float slopeLeft(float b) {
        return switch (operation) {
            case ADD, SUBTRACT -> 1;
            case MULTIPLY -> b;
            case DIVIDE -> 1 / b;
        };
    }

    private float slopeRight(float a, float b) {
        return switch (operation) {
            case ADD -> 1;
            case SUBTRACT -> -1;
            case MULTIPLY -> a;
            case DIVIDE -> -a / (b * b);
        };
    }
}
