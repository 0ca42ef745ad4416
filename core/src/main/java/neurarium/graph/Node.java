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
        needsGradient = needed;
        data = graph.kernels().buffer(shape.size());
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

    /** Whether the node is a parameter or depends on one. */
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
            grad = graph.kernels().buffer(shape.size());
        }
        return grad;
    }

    // Operators

    /** y = a + b, b's shape repeated as in NumPy. */
    public Node plus(Node b) {
        return graph.add(new Combine(Arithmetic.ADD, this, b));
    }

    public Node minus(Node b) {
        return graph.add(new Combine(Arithmetic.SUBTRACT, this, b));
    }

    /** Element by element. */
    public Node times(Node b) {
        return graph.add(new Combine(Arithmetic.MULTIPLY, this, b));
    }

    /** Element by element. */
    public Node over(Node b) {
        return graph.add(new Combine(Arithmetic.DIVIDE, this, b));
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
}
