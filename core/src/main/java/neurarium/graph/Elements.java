package neurarium.graph;

import neurarium.kernel.Function;

/** Functions of each number that take more than the number; the others are {@link Function}s. */
public final class Elements {
    private Elements() {}

    /** y = min(max(least, x), most); the gradient goes back where least ≤ x ≤ most. */
    public static Node clamp(Node x, double least, double most) {
        return x.graph().add(new Clamp(x, (float) least, (float) most));
    }

    /** y = xᵖ with a constant p; not a number for a negative x unless p is whole. */
    public static Node pow(Node x, double p) {
        return x.graph().add(new Power(x, p));
    }

    /**
     * y = a where the condition is not 0, otherwise b; PyTorch's {@code where} and ONNX's {@code
     * Where}, but all three of one shape.
     */
    public static Node where(Node condition, Node a, Node b) {
        return condition.graph().add(new Where(condition, a, b));
    }

    /** y = x, through which no gradient goes back; PyTorch's {@code detach}. */
    public static Node detach(Node x) {
        return x.graph().add(new Detach(x));
    }
}
