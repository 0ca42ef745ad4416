package neurarium.optim;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;

/** Parameters, and numbers that an optimiser remembers beside each of them, zeros at first. */
final class OptimizerState {
    private final List<Node> parameters;
    private final List<Buffer> buffers = new ArrayList<>();

    OptimizerState(List<Node> parameters) {
        this.parameters = List.copyOf(parameters);
        for (Node w : parameters) {
            buffers.add(w.graph().kernels().buffer(w.shape().size()));
        }
    }

    int size() {
        return parameters.size();
    }

    Node parameter(int index) {
        return parameters.get(index);
    }

    Buffer buffer(int index) {
        return buffers.get(index);
    }
}
