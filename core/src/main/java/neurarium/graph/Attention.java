package neurarium.graph;

import neurarium.tensor.Tensor;

/** Looking things up by similarity. Vaswani et al., 2017. */
public final class Attention {
    /** What is added to a score that must not count: e to this power is 0. */
    private static final float NEVER = -1e9f;

    private Attention() {}

    /** softmax(q kᵀ / √width) v, and where the weights can be looked at. */
    public record Result(Node weights, Node output) {}

    /**
     * Scaled dot-product attention: weights = softmax(q kᵀ / √width), output = weights · v.
     *
     * <p>Shapes: q {@code [batch…, queries, width]}, k {@code [batch…, keys, width]}, v {@code
     * [batch…, keys, out]}, weights {@code [batch…, queries, keys]}, output {@code [batch…,
     * queries, out]}.
     *
     * @param causal whether a query sees only the keys up to its own position
     */
    public static Result scaledDotProduct(Node query, Node key, Node value, boolean causal) {
        Node scores = query.timesTransposed(key).times(1 / Math.sqrt(query.dim(-1)));
        Node weights = (causal ? causalMask(scores) : scores).softmax();
        return new Result(weights, weights.matmul(value));
    }

    /**
     * Scores {@code [any…, time, time]} with those right of the diagonal put so low that their
     * softmax is 0: nobody looks into the future.
     */
    public static Node causalMask(Node scores) {
        int time = scores.dim(-1);
        if (scores.shape().rank() < 2 || scores.dim(-2) != time) {
            throw new IllegalArgumentException(
                    "causalMask takes scores of [any…, time, time], got " + scores.shape());
        }
        Tensor mask = Tensor.zeros(time, time);
        for (int i = 0; i < time; i++) {
            for (int j = i + 1; j < time; j++) {
                mask.values()[i * time + j] = NEVER;
            }
        }
        return scores.plus(scores.graph().input("mask", mask));
    }
}
