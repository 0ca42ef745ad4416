package neurarium.optim;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;

/** Numbers that an optimiser has beside each of its parameters, zeros at first. */
final class OptimizerState {
    private final String name;
    private final List<Node> parameters;
    private final List<Buffer> buffers = new ArrayList<>();

    OptimizerState(String name, List<Node> parameters) {
        this.name = name;
        this.parameters = parameters;
        for (Node w : parameters) {
            buffers.add(w.graph().kernels().buffer(w.shape().size()));
        }
    }

    /** What the numbers of a parameter are called in a file. */
    String name(int index) {
        return parameters.get(index).name() + "." + name;
    }

    Buffer buffer(int index) {
        return buffers.get(index);
    }
}
