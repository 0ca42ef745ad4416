package neurarium.graph;

import java.util.List;
import neurarium.tensor.Shape;

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
     * y = gain · (x − mean) / √(variance + ε) + bias, by the statistics of each group of
     * neighbouring channels of each example; PyTorch's {@code group_norm}. With one group it is
     * {@link #layerNorm} over a whole example, with one channel a group instance norm. Wu and He,
     * 2018.
     *
     * <p>Shapes: x and y {@code [batch, channels, any…]}, gain and bias {@code [channels]}.
     */
    public static Node groupNorm(Node x, int groups, Node gain, Node bias, double epsilon) {
        Shape shape = x.shape();
        if (shape.rank() < 2 || groups < 1 || shape.dim(1) % groups != 0) {
            throw new IllegalArgumentException(
                    "groupNorm takes x of [batch, channels, any…] and groups that divide its"
                            + " channels, got "
                            + shape
                            + " and "
                            + groups);
        }
        int channels = shape.dim(1);
        for (Node row : List.of(gain, bias)) {
            if (!row.shape().equals(Shape.of(channels))) {
                throw new IllegalArgumentException(
                        "groupNorm takes gain and bias of ["
                                + channels
                                + "], got "
                                + row.name()
                                + " of "
                                + row.shape());
            }
        }
        int inner = shape.size(2, shape.rank());
        Node inGroups = x.reshape(shape.dim(0), groups, channels / groups * inner);
        Node normalized = x.graph().add(new Normalize(inGroups, (float) epsilon));
        return normalized
                .reshape(shape.dim(0), channels, inner)
                .times(gain.reshape(channels, 1))
                .plus(bias.reshape(channels, 1))
                .reshape(shape.dims());
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
