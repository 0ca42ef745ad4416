package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/** How a node comes from others: its value, and what its gradient adds to theirs. */
interface Operation {
    /** The name in the field's words, as in {@code matmul}. */
    String name();

    /** The nodes that the value depends on, in the order of the formula. */
    List<Node> inputs();

    Shape shape();

    /** The node whose numbers and gradient this one shares; null if it has its own. */
    default Node shared() {
        return null;
    }

    /** Sets the value of y from the values of the inputs. */
    void forward(Node y, Kernels kernels);

    /** Adds to the gradient of every input that has one; y's own is complete. */
    void backward(Node y, Kernels kernels);
}
