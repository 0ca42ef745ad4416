package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Attention;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.nn.Embedding;
import neurarium.nn.Initializer;
import neurarium.nn.Linear;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * Embeddings, positions, one layer of self-attention, and a logit for each word: the smallest
 * network that can learn where to look.
 *
 * <p>Shapes: tokens {@code [batch, time]}, logits {@code [batch, time, vocabulary]}.
 */
final class AttentionNet {
    final Embedding embedding;
    final Linear unembed;
    private final Linear queryKeyValue;
    private final Linear output;
    private final Node table;
    private final int width;

    AttentionNet(Graph graph, int vocabulary, int width, int time, Rng rng) {
        this.width = width;
        embedding = new Embedding(graph, "embedding", vocabulary, width, 0.5, rng);
        Initializer start = Initializer.XAVIER;
        queryKeyValue = new Linear(graph, "queryKeyValue", width, 3 * width, start, rng);
        output = new Linear(graph, "output", width, width, start, rng);
        unembed = new Linear(graph, "unembed", width, vocabulary, start, rng);
        float[] positions = Positions.table(time, width, rng);
        table = graph.parameter("positions", new Tensor(Shape.of(time, width), positions));
    }

    // region net
    /** Tokens → vectors with positions → queries, keys, values → heads → logits. */
    Node logits(Node tokens, SelfAttention.Settings settings) {
        int batch = tokens.dim(0);
        int time = tokens.dim(1);
        int heads = settings.heads;
        Node x = positioned(embedding.apply(tokens), settings.positions);
        Node all = // [batch, 3·heads, time, width/heads]
                queryKeyValue
                        .apply(x)
                        .reshape(batch, time, 3 * heads, width / heads)
                        .transpose(0, 2, 1, 3);
        Node query = all.slice(1, 0, heads);
        Node key = all.slice(1, heads, 2 * heads);
        Node value = all.slice(1, 2 * heads, 3 * heads);
        if (settings.positions == Positions.ROTARY) {
            query = rotated(query);
            key = rotated(key);
        }
        Node query1 = query.times(1 / settings.temperature); // softmax(s / T)
        Node seen = Attention.scaledDotProduct(query1, key, value, settings.causal).output();
        Node joined = seen.transpose(0, 2, 1, 3).reshape(batch, time, width);
        return unembed.apply(output.apply(joined));
    }

    // endregion

    private Node positioned(Node x, Positions positions) {
        if (positions == Positions.LEARNED) {
            return x.plus(table);
        }
        if (positions == Positions.SINUSOIDAL) {
            int time = x.dim(1);
            Tensor sinusoids = new Tensor(Shape.of(time, width), Positions.sinusoids(time, width));
            return x.plus(x.graph().input("sinusoids", sinusoids));
        }
        return x;
    }

    /** Turns each pair of x {@code [batch, heads, time, width]}: x cos + x J sin. */
    private static Node rotated(Node x) {
        int time = x.dim(2);
        int width = x.dim(3);
        Tensor cos = Tensor.zeros(time, width);
        Tensor sin = Tensor.zeros(time, width);
        Tensor quarter = Tensor.zeros(width, width); // (a, b) J = (−b, a)
        for (int c = 0; c < width; c++) {
            for (int t = 0; t < time; t++) {
                double angle = t * Positions.theta(c / 2, width);
                cos.values()[t * width + c] = (float) Math.cos(angle);
                sin.values()[t * width + c] = (float) Math.sin(angle);
            }
            int other = c % 2 == 0 ? c + 1 : c - 1;
            quarter.values()[other * width + c] = c % 2 == 0 ? -1 : 1;
        }
        Graph graph = x.graph();
        Node turned = x.matmul(graph.input("quarter", quarter)).times(graph.input("sin", sin));
        return x.times(graph.input("cos", cos)).plus(turned);
    }

    /** All parameters, whether the settings use them or not. */
    List<Node> parameters() {
        List<Node> all = new ArrayList<>(embedding.parameters());
        all.addAll(queryKeyValue.parameters());
        all.addAll(output.parameters());
        all.addAll(unembed.parameters());
        all.add(table);
        return all;
    }

    /** The parameters that take part. */
    List<Node> used(SelfAttention.Settings settings) {
        List<Node> used = parameters();
        if (settings.positions != Positions.LEARNED) {
            used.remove(table);
        }
        return used;
    }

    /** The matrices as they are now. */
    Projections projections() {
        return Projections.of(queryKeyValue, output, table.value().clone());
    }
}
