package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * A vector for each word of a vocabulary: y[i] = table[x[i]].
 *
 * <p>Shapes: x {@code [any…]} with whole numbers below the vocabulary's size, table {@code
 * [vocabulary, width]}, y {@code [any…, width]}. The table starts normal with the given deviation.
 * Lecture, section 3.
 */
public final class Embedding implements Layer {
    public final Node table;

    public Embedding(
            Graph graph, String name, int vocabulary, int width, double deviation, Rng rng) {
        table = graph.parameter(name + ".table", Tensor.normal(rng, deviation, vocabulary, width));
    }

    @Override
    public Node apply(Node x) {
        return table.gather(x);
    }

    @Override
    public List<Node> parameters() {
        return List.of(table);
    }
}
