package neurarium.nn;

import java.util.List;
import neurarium.graph.Attention;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;

/**
 * A block of a Transformer with the norms in front, as in GPT-2: x ← x + attention(norm(x)), then x
 * ← x + W₂ GELU(W₁ norm(x)). Radford et al., 2019, with GELU itself where theirs is an
 * approximation by tanh.
 *
 * <p>Shapes: x and y {@code [batch, time, width]}; the feed-forward part is 4·width wide.
 */
public final class TransformerBlock implements Layer {
    public final LayerNorm attentionNorm;
    public final MultiHeadAttention attention;
    public final LayerNorm feedForwardNorm;
    public final Linear expand;
    public final Linear contract;

    public TransformerBlock(
            Graph graph,
            String name,
            int width,
            int heads,
            boolean causal,
            Initializer initializer,
            Rng rng) {
        attentionNorm = new LayerNorm(graph, name + ".attentionNorm", width);
        attention =
                new MultiHeadAttention(
                        graph, name + ".attention", width, heads, causal, initializer, rng);
        feedForwardNorm = new LayerNorm(graph, name + ".feedForwardNorm", width);
        expand = new Linear(graph, name + ".expand", width, 4 * width, initializer, rng);
        contract = new Linear(graph, name + ".contract", 4 * width, width, initializer, rng);
    }

    @Override
    public Node apply(Node x) {
        return attend(x).output();
    }

    /** Applies the block and also returns the weights of its attention. */
    public Attention.Result attend(Node x) {
        Attention.Result attended = attention.attend(attentionNorm.apply(x));
        Node seen = x.plus(attended.output());
        Node thought = contract.apply(expand.apply(feedForwardNorm.apply(seen)).gelu());
        return new Attention.Result(attended.weights(), seen.plus(thought));
    }

    @Override
    public List<Node> parameters() {
        return Sequential.parametersOf(
                List.of(attentionNorm, attention, feedForwardNorm, expand, contract));
    }
}
