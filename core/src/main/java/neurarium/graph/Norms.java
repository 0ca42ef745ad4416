package neurarium.graph;

/** Numbers brought to a common scale. */
public final class Norms {
    private Norms() {}

    /**
     * y = gain · (x − mean) / √(variance + ε) + bias in each row; PyTorch's {@code layer_norm}.
     *
     * <p>Shapes: x and y {@code [any…, columns]}, gain and bias {@code [columns]}.
     */
    public static Node layerNorm(Node x, Node gain, Node bias, double epsilon) {
        return x.graph().add(new Normalize(x, (float) epsilon)).times(gain).plus(bias);
    }
}
