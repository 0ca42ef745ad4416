package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * A fully connected layer: y = x Wᵀ + b.
 *
 * <p>Shapes: x {@code [any…, in]}, W {@code [out, in]}, b {@code [out]}, y {@code [any…, out]}. W
 * starts as the initialiser says, b at zero. Lecture, section 1: "Matrix form".
 */
public final class Linear implements Layer {
    public final Node weight;
    public final Node bias;

    public Linear(Graph graph, String name, int in, int out, Initializer initializer, Rng rng) {
        weight = graph.parameter(name + ".weight", initializer.create(rng, out, in));
        bias = graph.parameter(name + ".bias", Tensor.zeros(out));
    }

    @Override
    public Node apply(Node x) {
        if (x.shape().rank() < 2 || x.dim(-1) != weight.dim(1)) {
            throw new IllegalArgumentException(
                    "Linear takes x of [any…, " + weight.dim(1) + "], got " + x.shape());
        }
        return x.timesTransposed(weight).plus(bias);
    }

    @Override
    public List<Node> parameters() {
        return List.of(weight, bias);
    }
}
