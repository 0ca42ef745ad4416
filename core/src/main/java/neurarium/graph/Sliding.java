package neurarium.graph;

/** How a convolution's kernel slides, down (y) and across (x), and how channels are grouped. */
public record Sliding(
        int strideY, int strideX, int padY, int padX, int dilationY, int dilationX, int groups) {

    /** The same in both directions, dense, all channels together. */
    public static Sliding of(int stride, int padding) {
        return of(stride, padding, 1, 1);
    }

    public static Sliding of(int stride, int padding, int dilation, int groups) {
        return new Sliding(stride, stride, padding, padding, dilation, dilation, groups);
    }

    /** Along the last axis only, over planes of height 1. */
    Sliding flat() {
        return new Sliding(1, strideX, 0, padX, 1, dilationX, groups);
    }
}
