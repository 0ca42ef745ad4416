package neurarium.nn;

import java.util.List;
import neurarium.graph.Attention;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;

/**
 * Attention in several heads, of x to itself unless another memory is given: Q, K, V = x W_Qᵀ, x
 * W_Kᵀ, x W_Vᵀ (with biases), cut into heads of width/heads columns; each head attends for itself
 * (softmax(Q Kᵀ / √d) V), and the heads, side by side again, are mixed by W_Oᵀ. Vaswani et al.,
 * 2017.
 *
 * <p>Shapes: x and y {@code [batch, time, width]}, the weights of the attention {@code [batch,
 * heads, time, time]}. Query, key and value are one layer of {@code [3·width, width]} in this
 * order, so that one product makes all three.
 */
public final class MultiHeadAttention implements Layer {
    public final Linear queryKeyValue;
    public final Linear output;
    private final int width;
    private final int heads;
    private final boolean causal;

    /**
     * @param causal whether a position sees only itself and those before it
     */
    public MultiHeadAttention(
            Graph graph,
            String name,
            int width,
            int heads,
            boolean causal,
            Initializer initializer,
            Rng rng) {
        if (heads < 1 || width % heads != 0) {
            throw new IllegalArgumentException(
                    "MultiHeadAttention takes a width that its heads divide, got "
                            + width
                            + " and "
                            + heads
                            + " heads");
        }
        this.width = width;
        this.heads = heads;
        this.causal = causal;
        queryKeyValue =
                new Linear(graph, name + ".queryKeyValue", width, 3 * width, initializer, rng);
        output = new Linear(graph, name + ".output", width, width, initializer, rng);
    }

    @Override
    public Node apply(Node x) {
        return attend(x).output();
    }

    /** Applies the layer and also returns the weights, for looking at. */
    public Attention.Result attend(Node x) {
        Node all = inHeads(x, queryKeyValue.apply(checked(x)));
        return joined(Attention.scaledDotProduct(part(all, 0), part(all, 1), part(all, 2), causal));
    }

    /**
     * The same with a mask that is added to the scores, such as {@link Attention#paddingMask}; a
     * causal layer hides the future as well.
     */
    public Attention.Result attend(Node x, Node mask) {
        Node all = inHeads(x, queryKeyValue.apply(checked(x)));
        Node whole = causal ? Attention.causalMask(x.graph(), x.dim(1)).plus(mask) : mask;
        return joined(Attention.scaledDotProduct(part(all, 0), part(all, 1), part(all, 2), whole));
    }

    /**
     * Cross-attention: the queries come from x, the keys and values from a memory, such as what an
     * encoder has read.
     *
     * <p>Shapes: x {@code [batch, time, width]}, memory {@code [batch, keys, width]}, the weights
     * {@code [batch, heads, time, keys]}.
     *
     * @param mask what is added to the scores: with {@link Attention#paddingMask} of the memory no
     *     query sees what only fills it up
     */
    public Attention.Result attendTo(Node memory, Node x, Node mask) {
        Node query = part(inHeads(x, projected(checked(x), 0, width)), 0);
        Node keyValue = inHeads(memory, projected(checked(memory), width, 3 * width));
        return joined(
                Attention.scaledDotProduct(query, part(keyValue, 0), part(keyValue, 1), mask));
    }

    /** Cross-attention that sees the whole memory. */
    public Attention.Result attendTo(Node memory, Node x) {
        return attendTo(memory, x, x.graph().input("mask", 1));
    }

    private Node checked(Node x) {
        if (x.shape().rank() != 3 || x.dim(2) != width) {
            throw new IllegalArgumentException(
                    "MultiHeadAttention takes x of [batch, time, " + width + "], got " + x.shape());
        }
        return x;
    }

    /** What some rows of the layer of query, key and value make. */
    private Node projected(Node x, int from, int to) {
        Node weight = queryKeyValue.weight.slice(0, from, to);
        return x.timesTransposed(weight).plus(queryKeyValue.bias.slice(0, from, to));
    }

    /** From {@code [batch, time, n·width]} to {@code [batch, n·heads, time, width/heads]}. */
    private Node inHeads(Node x, Node all) {
        int headWidth = width / heads;
        return all.reshape(x.dim(0), x.dim(1), all.dim(2) / headWidth, headWidth)
                .transpose(0, 2, 1, 3);
    }

    /** The heads of the queries, keys or values. */
    private Node part(Node all, int index) {
        return all.slice(1, index * heads, (index + 1) * heads);
    }

    private Attention.Result joined(Attention.Result result) {
        Node y = result.output().transpose(0, 2, 1, 3);
        Node sideBySide = y.reshape(y.dim(0), y.dim(1), width);
        return new Attention.Result(result.weights(), output.apply(sideBySide));
    }

    @Override
    public List<Node> parameters() {
        return Sequential.parametersOf(List.of(queryKeyValue, output));
    }
}
