package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.nn.Initializer;
import neurarium.nn.Layer;
import neurarium.nn.Linear;
import neurarium.tensor.Rng;

/**
 * A multilayer perceptron: aˡ = f(aˡ⁻¹ Wᵀ + b) for each layer. Lecture, section 1: "Matrix form".
 *
 * <p>Shapes: x {@code [batch, sizes[0]]}, y {@code [batch, sizes[last]]}.
 */
public final class Mlp implements Layer {
    public final List<Linear> layers = new ArrayList<>();
    private final Layer activation;
    private final Layer last;

    /** The same function in each layer, also the last. */
    public Mlp(Graph graph, int[] sizes, Function f, Initializer initializer, Rng rng) {
        this(graph, sizes, x -> x.apply(f), x -> x.apply(f), initializer, rng);
    }

    /**
     * @param activation what follows each hidden layer
     * @param last what follows the last layer; {@code x -> x} leaves the logits
     */
    public Mlp(
            Graph graph,
            int[] sizes,
            Layer activation,
            Layer last,
            Initializer initializer,
            Rng rng) {
        if (sizes.length < 2) {
            throw new IllegalArgumentException(
                    "Mlp takes the sizes of its input and its output at least, got "
                            + sizes.length);
        }
        this.activation = activation;
        this.last = last;
        for (int i = 1; i < sizes.length; i++) {
            layers.add(new Linear(graph, "layer" + i, sizes[i - 1], sizes[i], initializer, rng));
        }
    }

    @Override
    public Node apply(Node x) {
        Node a = x;
        for (int i = 0; i < layers.size(); i++) {
            Node z = layers.get(i).apply(a);
            a = (i < layers.size() - 1 ? activation : last).apply(z);
        }
        return a;
    }

    @Override
    public List<Node> parameters() {
        List<Node> parameters = new ArrayList<>();
        for (Linear layer : layers) {
            parameters.addAll(layer.parameters());
        }
        return parameters;
    }
}
