package neurarium.graph;

import neurarium.kernel.Windows;
import neurarium.tensor.Shape;

/** How a convolution's kernel slides, down (y) and across (x), and how channels are grouped. */
public record ConvParams(
        int strideY, int strideX, int padY, int padX, int dilationY, int dilationX, int groups) {

    /** The same in both directions, dense, all channels together. */
    public static ConvParams of(int stride, int padding) {
        return of(stride, padding, 1, 1);
    }

    public static ConvParams of(int stride, int padding, int dilation, int groups) {
        return new ConvParams(stride, stride, padding, padding, dilation, dilation, groups);
    }

    /** Along the last axis only, over planes of height 1. */
    ConvParams flat() {
        return new ConvParams(1, strideX, 0, padX, 1, dilationX, groups);
    }

    /** The windows of a kernel {@code [any, any, height, width]} over such planes. */
    Windows windows(int channels, Shape planes, Shape kernel) {
        return new Windows(
                channels,
                planes.dim(2),
                planes.dim(3),
                kernel.dim(2),
                kernel.dim(3),
                strideY,
                strideX,
                padY,
                padX,
                dilationY,
                dilationX);
    }

    /**
     * @throws IllegalArgumentException if the channels do not fall into groups of the same size
     */
    void checkGroups(String operation, String which, int channels) {
        if (groups < 1 || channels % groups != 0) {
            throw new IllegalArgumentException(
                    operation
                            + ": "
                            + channels
                            + " "
                            + which
                            + " channels do not fall into "
                            + groups
                            + " groups of the same size");
        }
    }
}
