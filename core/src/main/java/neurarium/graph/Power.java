package neurarium.graph;

import neurarium.kernel.Kernels;

/** y = xᵖ with a constant p; dx += dy p xᵖ⁻¹. Any shape. */
final class Power extends Operation {
    private final Node x;
    private final double p;

    Power(Node x, double p) {
        super("power", x);
        this.x = x;
        this.p = p;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        float[] xs = x.value();
        float[] ys = y.data().write();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = (float) Math.pow(xs[i], p);
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] xs = x.value();
        float[] dys = y.gradient();
        float[] dxs = x.grad().write();
        for (int i = 0; i < dxs.length; i++) {
            dxs[i] += p == 0 ? 0 : dys[i] * (float) (p * Math.pow(xs[i], p - 1));
        }
    }
}
