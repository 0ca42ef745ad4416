package neurarium.nn;

import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Rng;

/**
 * A convolution layer over series: {@link Images#conv1d}.
 *
 * <p>Shapes: x {@code [batch, in, time]}, weight {@code [out, in/groups, kernelSize]}, bias {@code
 * [out]}. The weight starts as the initialiser says, the bias at zero. Lecture, section 2.
 */
public final class Conv1d extends Convolution {
    public Conv1d(
            Graph graph,
            String name,
            int in,
            int out,
            int kernelSize,
            ConvParams sliding,
            Initializer initializer,
            Rng rng) {
        super(graph, name, in, out, sliding, initializer, rng, kernelSize);
    }

    @Override
    public Node apply(Node x) {
        return Images.conv1d(x, weight, bias, sliding);
    }
}
