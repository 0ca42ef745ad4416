package neurarium.graph;

import java.util.Locale;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.StridedCopy;
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
 * shape is the end of a's (a row added to each row, a single number), the kernels repeat it; else
 * both are first brought to y's shape.
 */
final class Elementwise extends Operation {
    /** One operand as the kernels take it: itself, or repeated to the shape of y. */
    private static final class Operand {
        final Node node;
        final StridedCopy copy;
        final StridedCopy back;
        final Buffer repeated;

        Operand(Node node, Shape shape, boolean isTakenAsItIs) {
            this.node = node;
            copy = isTakenAsItIs ? null : Broadcast.copy(node.shape(), shape);
            back = copy == null ? null : copy.reversed();
            repeated = copy == null ? null : node.graph().kernels().buffer(shape.size());
        }

        Buffer data(Kernels kernels) {
            if (copy != null) {
                kernels.copyStrided(copy, node.data(), repeated, false);
            }
            return values();
        }

        /** The numbers of the last forward run. */
        Buffer values() {
            return copy == null ? node.data() : repeated;
        }
    }

    private final Arithmetic operation;
    private final Operand a;
    private final Operand b;
    private final Shape shape;

    /** The gradient of an operand in y's shape, before what was repeated is added up. */
    private final Buffer gradient;

    Elementwise(Arithmetic operation, Node a, Node b) {
        super(operation.name().toLowerCase(Locale.ROOT), a, b);
        this.operation = operation;
        shape = Broadcast.shape(name(), a.shape(), b.shape());
        boolean isSame = shape.equals(a.shape());
        boolean repeatsRows = isSame && Broadcast.isEnd(b.shape(), shape);
        this.a = new Operand(a, shape, isSame);
        this.b = new Operand(b, shape, repeatsRows || shape.equals(b.shape()));
        boolean isDirect = repeatsRows && operation != Arithmetic.DIVIDE;
        gradient = isDirect ? null : a.graph().kernels().buffer(shape.size());
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.combine(operation, a.data(kernels), b.data(kernels), y.data());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        Buffer dy = y.grad();
        if (a.node.needsGradient()) {
            switch (operation) {
                case ADD, SUBTRACT -> addSum(1, dy, a, kernels);
                case MULTIPLY -> addProduct(dy, b.values(), a, kernels);
                case DIVIDE -> {
                    kernels.combine(Arithmetic.DIVIDE, dy, b.values(), gradient);
                    addSum(1, gradient, a, kernels);
                }
            }
        }
        if (b.node.needsGradient()) {
            switch (operation) {
                case ADD -> addSum(1, dy, b, kernels);
                case SUBTRACT -> addSum(-1, dy, b, kernels);
                case MULTIPLY -> addProduct(dy, a.values(), b, kernels);
                case DIVIDE -> {
                    kernels.combine(Arithmetic.DIVIDE, dy, b.values(), gradient);
                    kernels.combine(Arithmetic.MULTIPLY, gradient, y.data(), gradient);
                    addSum(-1, gradient, b, kernels);
                }
            }
        }
    }

    /** The operand's gradient += factor · what is given in y's shape. */
    private void addSum(float factor, Buffer whole, Operand to, Kernels kernels) {
        if (to.copy == null) {
            kernels.addScaled(factor, whole, to.node.grad());
            return;
        }
        if (factor != 1) {
            kernels.scale(factor, whole, gradient);
        }
        Buffer scaled = factor == 1 ? whole : gradient;
        kernels.copyStrided(to.back, scaled, to.node.grad(), true);
    }

    private void addProduct(Buffer dy, Buffer other, Operand to, Kernels kernels) {
        if (to.copy == null) {
            kernels.addProduct(dy, other, to.node.grad());
        } else {
            kernels.combine(Arithmetic.MULTIPLY, dy, other, gradient);
            addSum(1, gradient, to, kernels);
        }
    }
}
