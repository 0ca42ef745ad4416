package neurarium.graph;

/** How far off a network is, as one number to be made small. */
public final class Losses {
    private Losses() {}

    /** The mean over the rows of −ln softmax(logits)[target]; the target −1 does not count. */
    public static Node crossEntropy(Node logits, Node targets) {
        return logits.graph().add(new CrossEntropy(logits, targets));
    }

    /** Σ (y − d)², the lecture's loss. */
    public static Node sumSquaredError(Node y, Node d) {
        return y.graph().add(new SquaredError(y, d, false));
    }

    /** The mean of (y − d)². */
    public static Node meanSquaredError(Node y, Node d) {
        return y.graph().add(new SquaredError(y, d, true));
    }
}
