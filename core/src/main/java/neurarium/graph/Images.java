package neurarium.graph;

import neurarium.kernel.Windows;

/**
 * What is done to images {@code [batch, channels, height, width]} and series {@code [batch,
 * channels, time]}.
 */
public final class Images {
    private Images() {}

    /** The convolution with a bias: see {@link Conv2d} for formula and shapes. */
    public static Node conv2d(Node x, Node weight, Node bias, Sliding sliding) {
        return x.graph().add(new Conv2d(x, weight, bias, sliding));
    }

    /**
     * The convolution of series: x {@code [batch, in, time]}, weight {@code [out, in/groups,
     * kernelSize]}, y {@code [batch, out, outTime]}; computed as images of height 1.
     */
    public static Node conv1d(Node x, Node weight, Node bias, Sliding sliding) {
        if (x.shape().rank() != 3 || weight.shape().rank() != 3) {
            throw new IllegalArgumentException(
                    "conv1d takes x of [batch, in, time] and a weight of [out, in/groups, kernelSize],"
                            + " got "
                            + x.shape()
                            + " and "
                            + weight.shape());
        }
        Node image = x.reshape(x.dim(0), x.dim(1), 1, x.dim(2));
        Node kernel = weight.reshape(weight.dim(0), weight.dim(1), 1, weight.dim(2));
        Node y = conv2d(image, kernel, bias, sliding.flat());
        return y.reshape(y.dim(0), y.dim(1), y.dim(3));
    }

    /** The mean of each window, with padding counted as zeros. */
    public static Node averagePool2d(Node x, int kernelSize, int stride, int padding) {
        return x.graph()
                .add(
                        new AveragePool2d(
                                x, windows("averagePool2d", x, kernelSize, stride, padding)));
    }

    private static Windows windows(
            String operation, Node x, int kernelSize, int stride, int padding) {
        if (x.shape().rank() != 4) {
            throw new IllegalArgumentException(
                    operation + " takes x of [batch, channels, height, width], got " + x.shape());
        }
        if (padding * 2 > kernelSize) {
            throw new IllegalArgumentException(
                    operation
                            + " takes padding of half its window at most, got "
                            + padding
                            + " for "
                            + kernelSize);
        }
        return Windows.square(1, x.dim(2), x.dim(3), kernelSize, stride, padding);
    }
}
