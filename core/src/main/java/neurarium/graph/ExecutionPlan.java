package neurarium.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.io.Decimal;
import neurarium.kernel.Kernels;

/** What has to be computed for one target, in order. */
final class ExecutionPlan {
    final Node target;
    final List<Node> forward = new ArrayList<>();

    private final List<Node> backward = new ArrayList<>();
    private final List<Node> between = new ArrayList<>(); // backward without the parameters

    /** A run without a target: its forward list grows with the graph. */
    ExecutionPlan() {
        target = null;
    }

    ExecutionPlan(Node target, List<Node> nodes) {
        this.target = target;
        Set<Node> needed = new HashSet<>();
        needed.add(target);
        Set<Node> reached = new HashSet<>(); // by the gradient
        reached.add(target);
        for (int i = nodes.indexOf(target); i >= 0; i--) {
            Node node = nodes.get(i);
            if (needed.contains(node)) {
                needed.addAll(node.inputs());
                forward.add(0, node);
                if (reached.contains(node) && node.needsGradient()) {
                    backward.add(node);
                    if (!sharesParameter(node)) {
                        between.add(node);
                    }
                    reached.addAll(node.inputs());
                }
            }
        }
    }

    /**
     * Whether the gradient of a node is that of a parameter, which it is or whose shape it changes.
     */
    private static boolean sharesParameter(Node node) {
        Node root = node;
        while (root.operation() != null && root.operation().shared() != null) {
            root = root.operation().shared();
        }
        return root.operation() == null;
    }

    void forward(Kernels kernels) {
        for (int i = 0; i < forward.size(); i++) {
            forwardAt(i, kernels);
        }
    }

    void forwardAt(int i, Kernels kernels) {
        Node node = forward.get(i);
        if (node.operation() != null) {
            node.operation().forward(node, kernels);
        }
    }

    void clearGradients(Kernels kernels) {
        for (int i = 0; i < backward.size(); i++) {
            kernels.fill(backward.get(i).grad(), 0);
        }
    }

    /** Clears the gradients of all nodes but the parameters. */
    void clearBetween(Kernels kernels) {
        for (int i = 0; i < between.size(); i++) {
            kernels.fill(between.get(i).grad(), 0);
        }
    }

    void backward(Kernels kernels) {
        for (int i = 0; i < backward.size(); i++) {
            backwardAt(i, kernels);
        }
    }

    /** Passes the gradient of a node on; true if it was the last. */
    boolean backwardAt(int i, Kernels kernels) {
        Node node = backward.get(i);
        if (node.operation() != null) {
            node.operation().backward(node, kernels);
        }
        return i == backward.size() - 1;
    }

    /** Says where numbers stopped being finite. */
    String complaint(Node loss) {
        for (Node node : forward) {
            float[] values = node.value();
            for (int i = 0; i < values.length; i++) {
                if (!Float.isFinite(values[i])) {
                    return loss.name()
                            + " is "
                            + Decimal.write(loss.value()[0])
                            + ": the first such number is in "
                            + node.name()
                            + " "
                            + node.shape()
                            + ", at "
                            + i;
                }
            }
        }
        return loss.name() + " is " + Decimal.write(loss.value()[0]);
    }
}
