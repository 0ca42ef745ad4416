package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.graph.Norms;
import neurarium.tensor.Tensor;

/**
 * y = gain · (x − mean) / √(variance + 10⁻⁵) + bias, over the last axis. PyTorch's {@code
 * LayerNorm}; Ba, Kiros and Hinton, 2016.
 *
 * <p>Shapes: x and y {@code [any…, width]}, gain and bias {@code [width]}. The gain starts at one,
 * the bias at zero.
 */
public final class LayerNorm implements Layer {
    private static final double EPSILON = 1e-5;

    public final Node gain;
    public final Node bias;

    public LayerNorm(Graph graph, String name, int width) {
        gain = graph.parameter(name + ".gain", Tensor.filled(1, width));
        bias = graph.parameter(name + ".bias", Tensor.zeros(width));
    }

    @Override
    public Node apply(Node x) {
        if (x.shape().rank() == 0 || x.dim(-1) != gain.dim(0)) {
            throw new IllegalArgumentException(
                    "LayerNorm takes x of [any…, " + gain.dim(0) + "], got " + x.shape());
        }
        return Norms.layerNorm(x, gain, bias, EPSILON);
    }

    @Override
    public List<Node> parameters() {
        return List.of(gain, bias);
    }
}
