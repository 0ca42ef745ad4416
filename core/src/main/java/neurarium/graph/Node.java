package neurarium.graph;

import java.util.List;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.tensor.Shape;

/**
 * One quantity of a graph: its value and, if it depends on a parameter, its gradient ∂L/∂value.
 * Operators and functions make new nodes from it, as mathematics writes them.
 */
public final class Node {
    private final Graph graph;
    private final Shape shape;
    private final Operation operation;
    private final boolean needsGradient;
    private final Buffer data;
    private String name;
    private Buffer grad;

    /** An input or a parameter. */
    Node(Graph graph, String name, Shape shape, boolean needsGradient) {
        this.graph = graph;
        this.name = name;
        this.shape = shape;
        this.operation = null;
        this.needsGradient = needsGradient;
        data = graph.kernels().buffer(shape.size());
    }

    Node(Graph graph, String name, Operation operation) {
        this.graph = graph;
        this.name = name;
        this.operation = operation;
        shape = operation.shape();
        boolean needed = false;
        for (Node input : operation.inputs()) {
            needed |= input.needsGradient;
        }
        needsGradient = needed && operation.passesGradient();
        Node shared = operation.shared();
        data = shared == null ? graph.kernels().buffer(shape.size()) : shared.data;
    }

    // What it is

    public Graph graph() {
        return graph;
    }

    public String name() {
        return name;
    }

    /** Gives the node a name of its own and returns it. */
    public Node named(String name) {
        this.name = name;
        return this;
    }

    public Shape shape() {
        return shape;
    }

    public int dim(int axis) {
        return shape.dim(axis);
    }

    /** The nodes that this one is computed from; none for an input or a parameter. */
    public List<Node> inputs() {
        return operation == null ? List.of() : operation.inputs();
    }

    /** The name of the operation; "input" or "parameter" for a node without. */
    public String kind() {
        if (operation != null) {
            return operation.name();
        }
        return needsGradient ? "parameter" : "input";
    }

    Operation operation() {
        return operation;
    }

    /** Whether the node is a parameter or has a gradient because it depends on one. */
    public boolean needsGradient() {
        return needsGradient;
    }

    // Its numbers

    /** The value, row by row: to be read before the next run. */
    public float[] value() {
        return data.read();
    }

    /** The gradient of the loss of the last backward run, row by row. */
    public float[] gradient() {
        return grad().read();
    }

    /** Sets the value of an input or a parameter. */
    public Node set(float... values) {
        if (operation != null) {
            throw new IllegalStateException(
                    name + " is computed (" + kind() + "), it cannot be set");
        }
        if (values.length != shape.size()) {
            throw new IllegalArgumentException(
                    name
                            + " of "
                            + shape
                            + " takes "
                            + shape.size()
                            + " values, got "
                            + values.length);
        }
        data.set(values);
        return this;
    }

    /** The value as kernels see it. */
    public Buffer data() {
        return data;
    }

    /** The gradient as kernels see it. */
    public Buffer grad() {
        if (grad == null) {
            if (!needsGradient) {
                throw new IllegalStateException(
                        name + " has no gradient: it depends on no parameter");
            }
            Node shared = operation == null ? null : operation.shared();
            grad = shared == null ? graph.kernels().buffer(shape.size()) : shared.grad();
        }
        return grad;
    }

    // Operators

    /** y = a + b, b's shape repeated as in NumPy. */
    public Node plus(Node b) {
        return graph.add(new Elementwise(Arithmetic.ADD, this, b));
    }

    public Node minus(Node b) {
        return graph.add(new Elementwise(Arithmetic.SUBTRACT, this, b));
    }

    /** Element by element. */
    public Node times(Node b) {
        return graph.add(new Elementwise(Arithmetic.MULTIPLY, this, b));
    }

    /** Element by element. */
    public Node over(Node b) {
        return graph.add(new Elementwise(Arithmetic.DIVIDE, this, b));
    }

    public Node times(double factor) {
        return graph.add(new Scale(this, (float) factor));
    }

    public Node negated() {
        return times(-1);
    }

    /** The matrix product a b, for each matrix of a batch. */
    public Node matmul(Node b) {
        return graph.add(new MatMul(this, false, b, false));
    }

    /** a bᵀ. */
    public Node timesTransposed(Node b) {
        return graph.add(new MatMul(this, false, b, true));
    }

    /** aᵀ b. */
    public Node transposedTimes(Node b) {
        return graph.add(new MatMul(this, true, b, false));
    }

    /** aᵀ bᵀ. */
    public Node transposedTimesTransposed(Node b) {
        return graph.add(new MatMul(this, true, b, true));
    }

    // Functions of each number

    /** y = f(x) for each number. */
    public Node apply(Function f) {
        return graph.add(new Apply(f, this));
    }

    public Node tanh() {
        return apply(Function.TANH);
    }

    public Node sigmoid() {
        return apply(Function.SIGMOID);
    }

    public Node relu() {
        return apply(Function.RELU);
    }

    public Node gelu() {
        return apply(Function.GELU);
    }

    public Node exp() {
        return apply(Function.EXP);
    }

    public Node log() {
        return apply(Function.LOG);
    }

    public Node square() {
        return apply(Function.SQUARE);
    }

    public Node sqrt() {
        return apply(Function.SQRT);
    }

    // Sums

    /** The sum of all numbers, of shape {@code []}. */
    public Node sum() {
        return graph.add(Reduce.all(this, false));
    }

    /** The mean of all numbers, of shape {@code []}. */
    public Node mean() {
        return graph.add(Reduce.all(this, true));
    }

    /** The sums along an axis, which the result lacks. */
    public Node sum(int axis) {
        return graph.add(Reduce.axis(this, axis, false));
    }

    /** The means along an axis, which the result lacks. */
    public Node mean(int axis) {
        return graph.add(Reduce.axis(this, axis, true));
    }

    // Shapes

    /** The same numbers in another shape; they are shared, and so are their gradients. */
    public Node reshape(int... dims) {
        return graph.add(new Reshape(this, Shape.of(dims)));
    }

    /** Axes in another order: axis i of the result is axis {@code axes[i]} of this one. */
    public Node transpose(int... axes) {
        return graph.add(new Transpose(this, axes));
    }

    /** The part from (included) to (excluded) along an axis. */
    public Node slice(int axis, int from, int to) {
        return graph.add(new Slice(this, axis, from, to));
    }

    /** Nodes one after the other along an axis. */
    public static Node concatenate(int axis, List<Node> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("concatenate takes at least one node, got none");
        }
        return parts.get(0).graph.add(new Concatenate(axis, parts));
    }

    /** The rows of this table {@code [rows, columns]} that a node of whole numbers names. */
    public Node gather(Node indices) {
        return graph.add(new Gather(this, indices));
    }

    /** Probabilities along the last axis: e^x / Σ e^x. */
    public Node softmax() {
        return graph.add(new Softmax(this));
    }

    /** ln softmax along the last axis. */
    public Node logSoftmax() {
        return graph.add(new LogSoftmax(this));
    }
}
