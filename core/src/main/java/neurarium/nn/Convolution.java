package neurarium.nn;

import java.util.List;
import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/** The parameters of a convolution layer, whose kernel has one size for each axis. */
abstract class Convolution implements Layer {
    public final Node weight;
    public final Node bias;
    final ConvParams sliding;

    Convolution(
            Graph graph,
            String name,
            int in,
            int out,
            ConvParams sliding,
            Initializer initializer,
            Rng rng,
            int... kernel) {
        int groups = sliding.groups();
        if (in % groups != 0 || out % groups != 0) {
            throw new IllegalArgumentException(
                    "Conv"
                            + kernel.length
                            + "d takes groups that divide its channels, got "
                            + groups
                            + " for "
                            + in
                            + " and "
                            + out);
        }
        this.sliding = sliding;
        int[] dims = new int[2 + kernel.length];
        dims[0] = out;
        dims[1] = in / groups;
        System.arraycopy(kernel, 0, dims, 2, kernel.length);
        weight = graph.parameter(name + ".weight", initializer.create(rng, dims));
        bias = graph.parameter(name + ".bias", Tensor.zeros(out));
    }

    @Override
    public final List<Node> parameters() {
        return List.of(weight, bias);
    }
}
