package neurarium.graph;

import neurarium.io.Decimal;
import neurarium.kernel.Kernels;

/** y = min(max(least, x), most); dx += dy where least ≤ x ≤ most, as in PyTorch. Any shape. */
final class Clamp extends Operation {
    private final Node x;
    private final float least;
    private final float most;

    Clamp(Node x, float least, float most) {
        super("clamp", x);
        if (!(least <= most)) {
            throw new IllegalArgumentException(
                    "clamp takes bounds in order, got "
                            + Decimal.write(least)
                            + " and "
                            + Decimal.write(most));
        }
        this.x = x;
        this.least = least;
        this.most = most;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        float[] xs = x.value();
        float[] ys = y.data().write();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.min(Math.max(least, xs[i]), most);
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] xs = x.value();
        float[] dys = y.gradient();
        float[] dxs = x.grad().write();
        for (int i = 0; i < dxs.length; i++) {
            dxs[i] += xs[i] >= least && xs[i] <= most ? dys[i] : 0;
        }
    }
}
