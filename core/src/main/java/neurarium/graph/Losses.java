package neurarium.graph;

import neurarium.io.Decimal;
import neurarium.kernel.Function;
import neurarium.tensor.Tensor;

/** How far off a network is, as one number to be made small: L of shape {@code []}. */
public final class Losses {
    private Losses() {}

    /** The mean over the rows of −ln softmax(logits)[target]; the target −1 does not count. */
    public static Node crossEntropy(Node logits, Node targets) {
        return logits.graph().add(new CrossEntropy(logits, targets));
    }

    /**
     * The mean of −t ln σ(x) − (1 − t) ln(1 − σ(x)), computed as t softplus(−x) + (1 − t)
     * softplus(x); PyTorch's {@code binary_cross_entropy_with_logits}.
     *
     * <p>Shapes: logits x and targets t the same, the targets from 0 to 1.
     */
    public static Node binaryCrossEntropy(Node logits, Node targets) {
        checkSame("binaryCrossEntropy", logits, targets);
        Node one = logits.graph().input("one", Tensor.filled(1, 1));
        Node whereTrue = targets.times(logits.negated().apply(Function.SOFTPLUS));
        Node whereFalse = targets.negated().plus(one).times(logits.apply(Function.SOFTPLUS));
        return whereTrue.plus(whereFalse).mean();
    }

    /**
     * The mean over the rows of the Kullback-Leibler divergence Σ p (ln p − ln q), which is 0 only
     * where q is p; PyTorch's {@code kl_div(logQ, logP, reduction="batchmean", log_target=True)}.
     *
     * <p>Shapes: logP and logQ {@code [any…, classes]}, finite logarithms such as {@link
     * Node#logSoftmax} makes.
     */
    public static Node klDivergence(Node logP, Node logQ) {
        checkSame("klDivergence", logP, logQ);
        int rows = logP.shape().size() / logP.dim(-1);
        return logP.exp().times(logP.minus(logQ)).sum().times(1.0 / rows);
    }

    /** Σ (y − d)², the lecture's loss. */
    public static Node sumSquaredError(Node y, Node d) {
        return y.graph().add(new SquaredError(y, d, false));
    }

    /** The mean of (y − d)². */
    public static Node meanSquaredError(Node y, Node d) {
        return y.graph().add(new SquaredError(y, d, true));
    }

    /** The mean of |y − d|; PyTorch's {@code l1_loss}. Shapes: y and d the same. */
    public static Node meanAbsoluteError(Node y, Node d) {
        checkSame("meanAbsoluteError", y, d);
        return y.minus(d).apply(Function.ABS).mean();
    }

    /**
     * The mean of ½ e² where |e| ≤ δ and δ (|e| − ½ δ) elsewhere, with e = y − d: squares for small
     * errors, and no more than the slope δ for large ones. Computed as c (e − ½ c) with e cut off
     * to c at ±δ. Huber, 1964; PyTorch's {@code huber_loss}, which over δ is its {@code
     * smooth_l1_loss} of β = δ.
     *
     * <p>Shapes: y and d the same.
     */
    public static Node huber(Node y, Node d, double delta) {
        checkSame("huber", y, d);
        if (!(delta > 0)) {
            throw new IllegalArgumentException(
                    "huber takes a δ above 0, got " + Decimal.write(delta));
        }
        Node e = y.minus(d);
        Node c = Elements.clamp(e, -delta, delta);
        return c.times(e.minus(c.times(0.5))).mean();
    }

    private static void checkSame(String loss, Node a, Node b) {
        if (!a.shape().equals(b.shape())) { // or a column and a row would make a table
            throw new IllegalArgumentException(
                    loss + " takes two of the same shape, got " + a.shape() + " and " + b.shape());
        }
    }
}
