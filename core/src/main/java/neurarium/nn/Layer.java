package neurarium.nn;

import java.util.List;
import neurarium.graph.Node;

/** Something that makes a node from a node; {@code Node::tanh} is one without parameters. */
@FunctionalInterface
public interface Layer {
    /** Extends the graph of x by this layer. */
    Node apply(Node x);

    /** What is learned, in a fixed order. */
    default List<Node> parameters() {
        return List.of();
    }
}
