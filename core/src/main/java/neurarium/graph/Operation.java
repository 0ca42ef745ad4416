package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/** How a node comes from others: its value, and what its gradient adds to theirs. */
abstract class Operation {
    private final String name;
    private final List<Node> inputs;

    /**
     * An operation on some nodes.
     *
     * @param name in the field's words, as in {@code matmul}
     * @param inputs the nodes that the value depends on, in the order of the formula
     */
    Operation(String name, List<Node> inputs) {
        this.name = name;
        this.inputs = List.copyOf(inputs);
    }

    Operation(String name, Node... inputs) {
        this(name, List.of(inputs));
    }

    final String name() {
        return name;
    }

    final List<Node> inputs() {
        return inputs;
    }

    /** The shape of the value: the first input's, unless the operation says another. */
    Shape shape() {
        return inputs.get(0).shape();
    }

    /** The node whose numbers and gradient this one shares; null if it has its own. */
    Node shared() {
        return null;
    }

    /** Whether a gradient goes back through it, if an input has one. */
    boolean passesGradient() {
        return true;
    }

    /** Sets the value of y from the values of the inputs. */
    abstract void forward(Node y, Kernels kernels);

    /** Adds to the gradient of every input that has one; y's own is complete. */
    abstract void backward(Node y, Kernels kernels);
}
