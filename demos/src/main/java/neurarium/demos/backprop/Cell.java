package neurarium.demos.backprop;

import java.util.List;
import neurarium.graph.Node;

/**
 * One number of a student's formula.
 *
 * @param symbol how it is written
 * @param operation what computes it; null for a variable or a constant
 * @param inputs the keys of what it is computed from
 */
record Cell(String key, String symbol, Operation operation, List<String> inputs, Node node) {
    boolean isLeaf() {
        return operation == null;
    }

    boolean isVariable() {
        return isLeaf() && node.needsGradient();
    }
}
