package neurarium.graph;

import java.util.List;
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
        Node scores = scores(query, key);
        return mix(causal ? causalMask(scores) : scores, value);
    }

    /**
     * The same with a mask, which is added to the scores before their softmax: 0 where a query may
     * look, −10⁹ where it may not, as {@link #causalMask(Graph, int)} and {@link #paddingMask} make
     * it. Masks are joined by adding them. PyTorch's {@code scaled_dot_product_attention} with a
     * mask of floats.
     *
     * <p>Shapes: the mask any that is repeated to the scores' {@code [batch…, queries, keys]}.
     */
    public static Result scaledDotProduct(Node query, Node key, Node value, Node mask) {
        Node scores = scores(query, key);
        Node masked = scores.plus(mask);
        if (!masked.shape().equals(scores.shape())) {
            throw new IllegalArgumentException(
                    "attention of scores "
                            + scores.shape()
                            + " takes a mask that is repeated to them, got "
                            + mask.shape());
        }
        return mix(masked, value);
    }

    private static Node scores(Node query, Node key) {
        return query.timesTransposed(key).times(1 / Math.sqrt(query.dim(-1)));
    }

    private static Result mix(Node scores, Node value) {
        Node weights = scores.softmax();
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
        return scores.plus(causalMask(scores.graph(), time));
    }

    /** The mask {@code [time, time]} that hides what is right of the diagonal. */
    public static Node causalMask(Graph graph, int time) {
        Tensor mask = Tensor.zeros(time, time);
        for (int i = 0; i < time; i++) {
            for (int j = i + 1; j < time; j++) {
                mask.values()[i * time + j] = NEVER;
            }
        }
        return graph.input("mask", mask);
    }

    /**
     * The mask that hides keys which only fill up their row of the batch. It follows what the node
     * holds, run by run.
     *
     * <p>Shapes: kept {@code [batch, keys]} with 1 for a key and 0 for filling, the mask {@code
     * [batch, 1, 1, keys]} for scores {@code [batch, heads, queries, keys]}.
     */
    public static Node paddingMask(Node kept) {
        if (kept.shape().rank() != 2) {
            throw new IllegalArgumentException(
                    "paddingMask takes what is kept as [batch, keys], got " + kept.shape());
        }
        Node one = kept.graph().input("one", Tensor.filled(1, 1));
        Node hidden = one.minus(kept);
        return hidden.times(NEVER).reshape(kept.dim(0), 1, 1, kept.dim(1));
    }

    /**
     * Rotary position embedding: turns each pair (2i, 2i + 1) of the vector at position t by the
     * angle t · base^(−2i/width), so that the product of a query and a key depends on how far they
     * are apart. Su et al., 2021; the pairs are neighbours as in their paper and in LLaMA, not
     * halves of the vector apart as in GPT-NeoX. ONNX's {@code RotaryEmbedding}, interleaved.
     *
     * <p>Shapes: x and y {@code [any…, time, width]}, the width even.
     *
     * @param base usually 10,000
     */
    public static Node rotary(Node x, double base) {
        int rank = x.shape().rank();
        if (rank < 2 || x.dim(-1) % 2 != 0) {
            throw new IllegalArgumentException(
                    "rotary takes x of [any…, time, width] with an even width, got " + x.shape());
        }
        int time = x.dim(-2);
        int width = x.dim(-1);
        Tensor cos = Tensor.zeros(time, width);
        Tensor sin = Tensor.zeros(time, width);
        for (int i = 0; i < time * width; i++) {
            int position = i / width;
            int pair = i % width / 2;
            double angle = position * Math.pow(base, -2.0 * pair / width);
            cos.values()[i] = (float) Math.cos(angle);
            sin.values()[i] = (float) Math.sin(angle);
        }
        // (a, b) of each pair becomes (−b, a), a quarter turn
        Node pairs = x.reshape(x.shape().size() / 2, 2);
        Node a = pairs.slice(1, 0, 1);
        Node b = pairs.slice(1, 1, 2);
        Node turned = Node.concatenate(1, List.of(b.negated(), a)).reshape(x.shape().dims());
        Graph graph = x.graph();
        return x.times(graph.input("cos", cos)).plus(turned.times(graph.input("sin", sin)));
    }
}
