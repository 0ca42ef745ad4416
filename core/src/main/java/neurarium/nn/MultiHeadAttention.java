package neurarium.nn;

import java.util.List;
import neurarium.graph.Attention;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;

/**
 * Self-attention in several heads: Q, K, V = x W_Qᵀ, x W_Kᵀ, x W_Vᵀ (with biases), cut into heads
 * of width/heads columns; each head attends for itself (softmax(Q Kᵀ / √d) V), and the heads, side
 * by side again, are mixed by W_Oᵀ. Vaswani et al., 2017.
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
        if (x.shape().rank() != 3 || x.dim(2) != width) {
            throw new IllegalArgumentException(
                    "MultiHeadAttention takes x of [batch, time, " + width + "], got " + x.shape());
        }
        int batch = x.dim(0);
        int time = x.dim(1);
        Node all = // [batch, 3·heads, time, width/heads]: one move for all three
                queryKeyValue
                        .apply(x)
                        .reshape(batch, time, 3 * heads, width / heads)
                        .transpose(0, 2, 1, 3);
        Node query = all.slice(1, 0, heads);
        Node key = all.slice(1, heads, 2 * heads);
        Node value = all.slice(1, 2 * heads, 3 * heads);
        Attention.Result result = Attention.scaledDotProduct(query, key, value, causal);
        Node joined = result.output().transpose(0, 2, 1, 3).reshape(batch, time, width);
        return new Attention.Result(result.weights(), output.apply(joined));
    }

    @Override
    public List<Node> parameters() {
        return Sequential.parametersOf(List.of(queryKeyValue, output));
    }
}
