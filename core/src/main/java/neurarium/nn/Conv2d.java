package neurarium.nn;

import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.tensor.Rng;

/**
 * A convolution layer with square kernels: formula and shapes at {@link Images#conv2d}.
 *
 * <p>Shapes: x {@code [batch, in, height, width]}, weight {@code [out, in/groups, kernelSize,
 * kernelSize]}, bias {@code [out]}. The weight starts as the initialiser says, the bias at zero.
 * Lecture, section 2.
 */
public final class Conv2d extends Convolution {
    public Conv2d(
            Graph graph,
            String name,
            int in,
            int out,
            int kernelSize,
            ConvParams sliding,
            Initializer initializer,
            Rng rng) {
        super(graph, name, in, out, sliding, initializer, rng, kernelSize, kernelSize);
    }

    @Override
    public Node apply(Node x) {
        return Images.conv2d(x, weight, bias, sliding);
    }
}
