package neurarium.graph;

import neurarium.kernel.Windows;

/**
 * What is done to images {@code [batch, channels, height, width]} and series {@code [batch,
 * channels, time]}.
 */
public final class Images {
    private Images() {}

    /** The convolution with a bias: see {@link Conv2d} for formula and shapes. */
    public static Node conv2d(Node x, Node weight, Node bias, ConvParams sliding) {
        return x.graph().add(new Conv2d(x, weight, bias, sliding));
    }

    /**
     * The convolution of series: x {@code [batch, in, time]}, weight {@code [out, in/groups,
     * kernelSize]}, y {@code [batch, out, outTime]}; computed as images of height 1.
     */
    public static Node conv1d(Node x, Node weight, Node bias, ConvParams sliding) {
        if (x.shape().rank() != 3 || weight.shape().rank() != 3) {
            throw new IllegalArgumentException(
                    "conv1d takes x of [batch, in, time] and a weight of [out, in/groups, kernelSize],"
                            + " got "
                            + x.shape()
                            + " and "
                            + weight.shape());
        }
        return series(conv2d(flatImage(x), flatImage(weight), bias, sliding.flat()));
    }

    /**
     * The convolution with forward and backward exchanged, which makes images larger: see {@link
     * TransposedConv2d} for formula and shapes.
     */
    public static Node transposedConv2d(
            Node x, Node weight, Node bias, ConvParams sliding, int outputPadding) {
        return x.graph().add(new TransposedConv2d(x, weight, bias, sliding, outputPadding));
    }

    /** The mean of each window, with padding counted as zeros. */
    public static Node averagePool2d(Node x, int kernelSize, int stride, int padding) {
        check("averagePool2d", 4, x, kernelSize, padding);
        return x.graph().add(new AveragePool2d(x, square(x, kernelSize, stride, padding)));
    }

    /** The largest number of each window; padding never is. */
    public static Node maxPool2d(Node x, int kernelSize, int stride, int padding) {
        check("maxPool2d", 4, x, kernelSize, padding);
        return x.graph().add(new MaxPool2d(x, square(x, kernelSize, stride, padding)));
    }

    /** The mean of each window of series, with padding counted as zeros. */
    public static Node averagePool1d(Node x, int kernelSize, int stride, int padding) {
        check("averagePool1d", 3, x, kernelSize, padding);
        Windows windows = flat(x, kernelSize, stride, padding);
        return series(x.graph().add(new AveragePool2d(flatImage(x), windows)));
    }

    /** The largest number of each window of series; padding never is. */
    public static Node maxPool1d(Node x, int kernelSize, int stride, int padding) {
        check("maxPool1d", 3, x, kernelSize, padding);
        Windows windows = flat(x, kernelSize, stride, padding);
        return series(x.graph().add(new MaxPool2d(flatImage(x), windows)));
    }

    private static void check(String operation, int rank, Node x, int kernelSize, int padding) {
        if (x.shape().rank() != rank) {
            throw new IllegalArgumentException(
                    operation
                            + " takes x of "
                            + (rank == 4
                                    ? "[batch, channels, height, width]"
                                    : "[batch, channels, time]")
                            + ", got "
                            + x.shape());
        }
        if (padding > kernelSize / 2) {
            throw new IllegalArgumentException(
                    operation
                            + " takes padding of half its window at most, got "
                            + padding
                            + " for "
                            + kernelSize);
        }
    }

    private static Windows square(Node x, int kernelSize, int stride, int padding) {
        return Windows.square(1, x.dim(2), x.dim(3), kernelSize, stride, padding);
    }

    private static Windows flat(Node x, int kernelSize, int stride, int padding) {
        return new Windows(1, 1, x.dim(2), 1, kernelSize, 1, stride, 0, padding, 1, 1);
    }

    /** Series as images of height 1; the numbers are shared. */
    private static Node flatImage(Node x) {
        return x.reshape(x.dim(0), x.dim(1), 1, x.dim(2));
    }

    private static Node series(Node y) {
        return y.reshape(y.dim(0), y.dim(1), y.dim(3));
    }
}
