package neurarium.graph;

import neurarium.io.Decimal;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.tensor.Rng;

/**
 * y = x · mask, dx += dy · mask. In training each number of the mask is 0 with the probability
 * {@code rate} and else 1/(1 − rate), so that y is x on average; otherwise it is 1. Srivastava et
 * al., 2014, in the inverted form of PyTorch.
 *
 * <p>Every forward run in training draws a new mask, and backward uses the last one. Two graphs
 * with generators of the same seed draw the same masks, run by run; that is how a test can compare
 * two forward runs under one mask.
 *
 * <p>Shapes: any, x's, y's and the mask's the same.
 */
final class Dropout extends Operation {
    private final Node x;
    private final float rate;
    private final Rng rng;
    private final Buffer mask;

    Dropout(Node x, double rate, Rng rng) {
        super("dropout", x);
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException(
                    "dropout takes a rate from [0, 1), got " + Decimal.write(rate));
        }
        this.x = x;
        this.rate = (float) rate;
        this.rng = rng;
        mask = x.graph().kernels().buffer(x.shape().size());
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        if (x.graph().isTraining()) {
            drawMask();
        } else {
            kernels.fill(mask, 1);
        }
        kernels.combine(Arithmetic.MULTIPLY, x.data(), mask, y.data());
    }

    private void drawMask() {
        float[] factors = mask.write();
        float kept = 1 / (1 - rate);
        for (int i = 0; i < factors.length; i++) {
            factors[i] = rng.uniform() < rate ? 0 : kept;
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addProduct(y.grad(), mask, x.grad());
    }
}
