package neurarium.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * A computation, built once from nodes and then run many times without allocating anything: the
 * buffers are made with the nodes, and the order of a run when it is first asked for.
 *
 * <pre>{@code
 * Graph graph = new Graph();
 * Node x = graph.input("x", 4, 2);
 * Node w = graph.parameter("w", new Tensor(Shape.of(2, 1), 0.5f, -1));
 * Node loss = x.matmul(w).tanh().square().mean();
 * x.set(…);
 * graph.forward();
 * graph.backward(loss); // now w.gradient() is ∂loss/∂w
 * }</pre>
 */
public final class Graph {
    private final Kernels kernels;
    private final List<Node> nodes = new ArrayList<>();
    private final List<ExecutionPlan> runs = new ArrayList<>();
    private final ExecutionPlan everything = new ExecutionPlan();
    private final List<ExecutionPlan> backward = new ArrayList<>(); // whose gradients there are
    private boolean training = true;
    private int changes;

    /** A graph on the kernels that this program runs with. */
    public Graph() {
        this(Kernels.chosen());
    }

    public Graph(Kernels kernels) {
        this.kernels = kernels;
    }

    public Kernels kernels() {
        return kernels;
    }

    /** All nodes; each comes after the nodes that it depends on. */
    public List<Node> nodes() {
        return Collections.unmodifiableList(nodes);
    }

    /** The node of this name. */
    public Node node(String name) {
        for (Node node : nodes) {
            if (node.name().equals(name)) {
                return node;
            }
        }
        throw new IllegalArgumentException("the graph has no node named " + name);
    }

    /** A node whose numbers are set from outside, of zeros so far; it has no gradient. */
    public Node input(String name, int... dims) {
        return add(new Node(this, name, Shape.of(dims), false));
    }

    public Node input(String name, Tensor tensor) {
        Node node = add(new Node(this, name, tensor.shape(), false));
        node.data().set(tensor.values());
        return node;
    }

    /** A node whose numbers are learned. */
    public Node parameter(String name, Tensor tensor) {
        Node node = add(new Node(this, name, tensor.shape(), true));
        node.data().set(tensor.values());
        return node;
    }

    Node add(Operation operation) {
        for (Node input : operation.inputs()) {
            if (input.graph() != this) {
                throw new IllegalArgumentException(
                        operation.name() + ": " + input.name() + " belongs to another graph");
            }
        }
        return add(new Node(this, operation.name() + nodes.size(), operation));
    }

    private Node add(Node node) {
        changes++;
        nodes.add(node);
        everything.forward.add(node);
        return node;
    }

    /** Whether layers behave as in training: dropout drops, batch norm uses the batch. */
    public boolean isTraining() {
        return training;
    }

    public void setTraining(boolean training) {
        this.training = training;
    }

    /** Computes the value of every node. */
    public void forward() {
        changes++;
        everything.forward(kernels);
    }

    /** Computes the value of this node, and before it of those that it depends on. */
    public void forward(Node target) {
        ExecutionPlan run = run("forward", target);
        changes++;
        run.forward(kernels);
    }

    /**
     * Computes ∂loss/∂node for every node between the parameters and the loss, whose value must
     * have been computed. The gradients of these nodes are set anew; those of nodes that only the
     * loss before depended on are now 0.
     *
     * @throws IllegalArgumentException if the loss is not a single number of this graph
     * @throws IllegalStateException if the loss is infinite or not a number; the message names the
     *     first node where that happened
     */
    public void backward(Node loss) {
        ExecutionPlan run = runBackward(loss);
        prepareBackward(loss, run);
        run.backward(kernels);
    }

    /**
     * As {@link #backward}, but the gradients of parameters are added to what they are. So several
     * small batches, one after the other, have the gradient of a large one: the first runs {@code
     * backward}, the others this, each loss divided by their number. PyTorch's {@code backward}
     * without {@code zero_grad}.
     */
    public void addBackward(Node loss) {
        ExecutionPlan run = runBackward(loss);
        checkFinite(loss, run);
        if (!backward.contains(run)) {
            backward.add(run);
        }
        for (int i = 0; i < backward.size(); i++) {
            backward.get(i).clearBetween(kernels);
        }
        kernels.fill(loss.grad(), 1);
        run.backward(kernels);
    }

    private ExecutionPlan runBackward(Node loss) {
        if (loss.shape().size() != 1) {
            throw new IllegalArgumentException(
                    "backward takes a loss of one number, got "
                            + loss.name()
                            + " of "
                            + loss.shape());
        }
        changes++;
        return run("backward", loss);
    }

    /** {@link #forward(Node)} and {@link #backward} in pieces. */
    public Pass pass(Node loss) {
        if (loss.shape().size() != 1) {
            throw new IllegalArgumentException(
                    "pass takes a loss of one number, got " + loss.name() + " of " + loss.shape());
        }
        return new Pass(this, loss, run("pass", loss));
    }

    /** A number that is another after each run and each new node. */
    int changes() {
        return changes;
    }

    /** Counts a run that is done in pieces; {@link #changes} is then this number. */
    int countRun() {
        return ++changes;
    }

    /** All gradients 0, but that of the loss, which is 1. */
    void prepareBackward(Node loss, ExecutionPlan run) {
        checkFinite(loss, run);
        for (int i = 0; i < backward.size(); i++) {
            if (backward.get(i) != run) {
                backward.get(i).clearGradients(kernels);
            }
        }
        backward.clear();
        backward.add(run);
        run.clearGradients(kernels);
        kernels.fill(loss.grad(), 1);
    }

    private static void checkFinite(Node loss, ExecutionPlan run) {
        if (!Float.isFinite(loss.value()[0])) {
            throw new IllegalStateException(run.complaint(loss));
        }
    }

    private ExecutionPlan run(String purpose, Node target) {
        if (target.graph() != this) {
            throw new IllegalArgumentException(
                    purpose + ": " + target.name() + " belongs to another graph");
        }
        for (int i = 0; i < runs.size(); i++) { // an iterator would be allocated in each step
            if (runs.get(i).target == target) {
                return runs.get(i);
            }
        }
        ExecutionPlan run = new ExecutionPlan(target, nodes);
        runs.add(run);
        return run;
    }
}
