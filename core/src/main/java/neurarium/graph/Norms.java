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

    /**
     * y = gain · x / √(mean(x²) + ε) in each row. Zhang and Sennrich, 2019.
     *
     * <p>Shapes: x and y {@code [any…, columns]}, gain {@code [columns]}.
     */
    public static Node rmsNorm(Node x, Node gain, double epsilon) {
        return x.graph().add(new RmsNormalize(x, (float) epsilon)).times(gain);
    }

    /**
     * y = gain · (x − mean) / √(variance + ε) + bias in each channel, by the batch's statistics in
     * training and by the running ones otherwise; PyTorch's {@code batch_norm}. See {@link
     * BatchNorm}.
     *
     * <p>Shapes: x and y {@code [batch, channels, any…]}, all others {@code [channels]}.
     *
     * @param runningMean an input, of zeros at first, which training changes; files keep it
     * @param runningVariance likewise, of ones at first
     */
    public static Node batchNorm(
            Node x, Node gain, Node bias, Node runningMean, Node runningVariance, double epsilon) {
        return x.graph().add(new BatchNorm(x, gain, bias, runningMean, runningVariance, epsilon));
    }
}
