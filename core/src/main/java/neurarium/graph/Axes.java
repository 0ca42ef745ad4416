package neurarium.graph;

import java.util.ArrayList;
import java.util.List;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * What is done along one axis, counted from the front, or with −1 for the last. Sums and means are
 * methods of {@link Node}.
 */
public final class Axes {
    private Axes() {}

    /** The largest numbers along an axis, which the result lacks; PyTorch's {@code amax}. */
    public static Node max(Node x, int axis) {
        return x.graph().add(new Max(x, axis, false));
    }

    /** Where along an axis the largest numbers are, from 0: the first, if several are. */
    public static Node argmax(Node x, int axis) {
        return x.graph().add(new Max(x, axis, true));
    }

    /**
     * Σ (x − mean)² / (n − less) along an axis of n, which the result lacks; PyTorch's {@code var}.
     *
     * @param less 0 for the variance of these numbers (NumPy's default), 1 for an estimate of that
     *     of what they are a sample of (PyTorch's default)
     */
    public static Node variance(Node x, int axis, int less) {
        int at = x.shape().axis(axis);
        int n = x.dim(at);
        if (less < 0 || less >= n) {
            throw new IllegalArgumentException(
                    "variance takes a correction from 0 to n − 1, got "
                            + less
                            + " for an axis of "
                            + n);
        }
        Node mean = x.mean(at).reshape(x.shape().with(at, 1).dims());
        return x.minus(mean).square().sum(at).times(1.0 / (n - less));
    }

    /** e^x / Σ e^x along an axis. */
    public static Node softmax(Node x, int axis) {
        int[] swap = toLast(x.shape(), axis);
        return swap == null ? x.softmax() : x.transpose(swap).softmax().transpose(swap);
    }

    /** ln softmax along an axis. */
    public static Node logSoftmax(Node x, int axis) {
        int[] swap = toLast(x.shape(), axis);
        return swap == null ? x.logSoftmax() : x.transpose(swap).logSoftmax().transpose(swap);
    }

    /** The order of the axes with this and the last exchanged; null if it is the last. */
    private static int[] toLast(Shape shape, int axis) {
        int last = shape.rank() - 1;
        int at = shape.axis(axis);
        if (at == last) {
            return null;
        }
        int[] order = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            order[i] = i;
        }
        order[at] = last;
        order[last] = at;
        return order;
    }

    /**
     * x with so many numbers of one value before and after along an axis; PyTorch's {@code pad} and
     * ONNX's {@code Pad} in the mode {@code constant}, one axis at a time.
     */
    public static Node pad(Node x, int axis, int before, int after, double value) {
        if (before < 0 || after < 0) {
            throw new IllegalArgumentException(
                    "pad takes 0 or more numbers before and after, got "
                            + before
                            + " and "
                            + after);
        }
        List<Node> parts = new ArrayList<>();
        if (before > 0) {
            parts.add(filled(x, axis, before, value));
        }
        parts.add(x);
        if (after > 0) {
            parts.add(filled(x, axis, after, value));
        }
        return parts.size() == 1 ? x : Node.concatenate(axis, parts);
    }

    private static Node filled(Node x, int axis, int size, double value) {
        int[] dims = x.shape().with(axis, size).dims();
        return x.graph().input("padding", Tensor.filled((float) value, dims));
    }
}
