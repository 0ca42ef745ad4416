package neurarium.nn;

import java.util.List;
import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * A convolution layer over series: {@link Images#conv1d}.
 *
 * <p>Shapes: x {@code [batch, in, time]}, weight {@code [out, in/groups, kernelSize]}, bias {@code
 * [out]}. The weight starts as the initialiser says, the bias at zero. Lecture, section 2.
 */
public final class Conv1d implements Layer {
    public final Node weight;
    public final Node bias;
    private final ConvParams sliding;

    public Conv1d(
            Graph graph,
            String name,
            int in,
            int out,
            int kernelSize,
            ConvParams sliding,
            Initializer initializer,
            Rng rng) {
        if (in % sliding.groups() != 0 || out % sliding.groups() != 0) {
            throw new IllegalArgumentException(
                    "Conv1d takes groups that divide its channels, got "
                            + sliding.groups()
                            + " for "
                            + in
                            + " and "
                            + out);
        }
        this.sliding = sliding;
        weight =
                graph.parameter(
                        name + ".weight",
                        initializer.create(rng, out, in / sliding.groups(), kernelSize));
        bias = graph.parameter(name + ".bias", Tensor.zeros(out));
    }

    @Override
    public Node apply(Node x) {
        return Images.conv1d(x, weight, bias, sliding);
    }

    @Override
    public List<Node> parameters() {
        return List.of(weight, bias);
    }
}
