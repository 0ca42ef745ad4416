package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.graph.Norms;
import neurarium.tensor.Tensor;

/**
 * y = gain · (x − mean) / √(variance + 10⁻⁵) + bias, over groups of channels: {@link
 * Norms#groupNorm}. PyTorch's {@code GroupNorm}; Wu and He, 2018.
 *
 * <p>Shapes: x and y {@code [batch, channels, any…]}, gain and bias {@code [channels]}. The gain
 * starts at one, the bias at zero.
 */
public final class GroupNorm implements Layer {
    private static final double EPSILON = 1e-5;

    public final Node gain;
    public final Node bias;
    private final int groups;

    public GroupNorm(Graph graph, String name, int groups, int channels) {
        this.groups = groups;
        gain = graph.parameter(name + ".gain", Tensor.filled(1, channels));
        bias = graph.parameter(name + ".bias", Tensor.zeros(channels));
    }

    @Override
    public Node apply(Node x) {
        return Norms.groupNorm(x, groups, gain, bias, EPSILON);
    }

    @Override
    public List<Node> parameters() {
        return List.of(gain, bias);
    }
}
