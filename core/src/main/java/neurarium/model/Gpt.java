package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Attention;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.nn.Embedding;
import neurarium.nn.Initializer;
import neurarium.nn.LayerNorm;
import neurarium.nn.TransformerBlock;
import neurarium.tensor.Rng;

/**
 * A decoder-only Transformer: token and position embeddings, blocks of causal attention and feed
 * forward, a last norm, and logits of the next token at every position. Radford et al., 2019
 * (GPT-2); the head is a matrix of its own. Lecture, section 4.
 *
 * <p>Shapes: tokens {@code [batch, time]} with time ≤ context, logits {@code [batch, time,
 * vocabulary]}. Embeddings start normal with deviation 0.02, weights by Xavier's rule.
 */
public final class Gpt {
    private static final double DEVIATION = 0.02;

    /** The sizes of a model. */
    public record Config(int vocabulary, int context, int width, int heads, int layers) {
        public Config {
            if (vocabulary < 1 || context < 1 || width < 1 || heads < 1 || layers < 1) {
                throw new IllegalArgumentException(
                        "Gpt takes sizes of 1 or more, got vocabulary "
                                + vocabulary
                                + ", context "
                                + context
                                + ", width "
                                + width
                                + ", heads "
                                + heads
                                + ", layers "
                                + layers);
            }
        }
    }

    /**
     * A run over tokens.
     *
     * @param attention the attention weights of each block, {@code [batch, heads, time, time]}
     */
    public record Output(List<Node> attention, Node logits) {}

    public final Config config;
    public final Embedding tokens;
    public final Embedding positions;
    public final List<TransformerBlock> blocks = new ArrayList<>();
    public final LayerNorm norm;
    public final Node head;

    public Gpt(Graph graph, Config config, Rng rng) {
        this.config = config;
        Initializer xavier = Initializer.XAVIER;
        int width = config.width();
        tokens = new Embedding(graph, "tokens", config.vocabulary(), width, DEVIATION, rng);
        positions = new Embedding(graph, "positions", config.context(), width, DEVIATION, rng);
        for (int i = 0; i < config.layers(); i++) {
            blocks.add(
                    new TransformerBlock(
                            graph, "blocks." + i, width, config.heads(), true, xavier, rng));
        }
        norm = new LayerNorm(graph, "norm", width);
        head = graph.parameter("head", xavier.create(rng, config.vocabulary(), width));
    }

    /** Extends the graph by a run over tokens {@code [batch, time]}. */
    public Output read(Node input) {
        if (input.shape().rank() != 2 || input.dim(1) > config.context()) {
            throw new IllegalArgumentException(
                    "Gpt takes tokens of [batch, up to "
                            + config.context()
                            + "], got "
                            + input.shape());
        }
        Node x = tokens.apply(input).plus(positions.table.slice(0, 0, input.dim(1)));
        List<Node> attention = new ArrayList<>();
        for (TransformerBlock block : blocks) {
            Attention.Result result = block.attend(x);
            attention.add(result.weights().named("attention." + attention.size()));
            x = result.output();
        }
        return new Output(attention, norm.apply(x).timesTransposed(head).named("logits"));
    }

    public List<Node> parameters() {
        List<Node> parameters = new ArrayList<>(tokens.parameters());
        parameters.addAll(positions.parameters());
        for (TransformerBlock block : blocks) {
            parameters.addAll(block.parameters());
        }
        parameters.addAll(norm.parameters());
        parameters.add(head);
        return parameters;
    }
}
