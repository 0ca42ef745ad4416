package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * The largest number along an axis, or where it is. The gradient goes to the largest: to the first,
 * if several are. What is not a number counts as the largest, as in NumPy; the place has no
 * gradient.
 *
 * <p>Shapes: x {@code [outer…, n, inner…]}, y {@code [outer…, inner…]}, the place from 0 to n − 1.
 */
final class Max extends Operation {
    private final Node x;
    private final Shape shape;
    private final int n;
    private final int inner;
    private final boolean wantsPlace;

    Max(Node x, int axis, boolean wantsPlace) {
        super(wantsPlace ? "argmax" : "max", x);
        this.x = x;
        this.wantsPlace = wantsPlace;
        int at = x.shape().axis(axis);
        shape = x.shape().without(at);
        n = x.dim(at);
        inner = x.shape().size(at + 1, x.shape().rank());
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public boolean passesGradient() {
        return !wantsPlace;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        float[] xs = x.value();
        float[] ys = y.data().write();
        for (int i = 0; i < ys.length; i++) {
            int place = largest(xs, start(i));
            ys[i] = wantsPlace ? place : xs[start(i) + place * inner];
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] xs = x.value();
        float[] dys = y.gradient();
        float[] dxs = x.grad().write();
        for (int i = 0; i < dys.length; i++) {
            dxs[start(i) + largest(xs, start(i)) * inner] += dys[i];
        }
    }

    /** Where in x the numbers of an output begin. */
    private int start(int i) {
        return i / inner * n * inner + i % inner;
    }

    private int largest(float[] xs, int start) {
        int place = 0;
        float most = xs[start];
        for (int i = 1; i < n && !Float.isNaN(most); i++) {
            float next = xs[start + i * inner];
            if (!(next <= most)) { // larger, or not a number
                place = i;
                most = next;
            }
        }
        return place;
    }
}
