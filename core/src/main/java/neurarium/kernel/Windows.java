package neurarium.kernel;

/**
 * How windows slide over planes of {@code [height, width]}: the geometry of convolution and
 * pooling. Output row {@code r} and kernel row {@code i} meet at input row {@code r·strideY − padY
 * + i·dilationY}; outside of the plane there is padding. PyTorch's convention:
 *
 * <p>outHeight = ⌊(height + 2·padY − dilationY·(kernelHeight − 1) − 1) / strideY⌋ + 1.
 */
public record Windows(
        int channels,
        int height,
        int width,
        int kernelHeight,
        int kernelWidth,
        int strideY,
        int strideX,
        int padY,
        int padX,
        int dilationY,
        int dilationX) {

    public Windows {
        if (kernelHeight < 1 || kernelWidth < 1 || strideY < 1 || strideX < 1) {
            throw new IllegalArgumentException(
                    "a window takes sizes and strides of 1 or more, got a kernel of "
                            + kernelHeight
                            + "×"
                            + kernelWidth
                            + ", a stride of "
                            + strideY
                            + "×"
                            + strideX);
        }
        if (padY < 0 || padX < 0 || dilationY < 1 || dilationX < 1) {
            throw new IllegalArgumentException(
                    "a window takes padding of 0 or more and dilation of 1 or more, got padding "
                            + padY
                            + "×"
                            + padX
                            + ", dilation "
                            + dilationY
                            + "×"
                            + dilationX);
        }
        if (reach(kernelHeight, dilationY) > height + 2 * padY
                || reach(kernelWidth, dilationX) > width + 2 * padX) {
            throw new IllegalArgumentException(
                    "a window of "
                            + reach(kernelHeight, dilationY)
                            + "×"
                            + reach(kernelWidth, dilationX)
                            + " does not fit into a padded input of "
                            + (height + 2 * padY)
                            + "×"
                            + (width + 2 * padX));
        }
    }

    /** Square windows. */
    public static Windows square(
            int channels, int height, int width, int kernelSize, int stride, int padding) {
        return new Windows(
                channels,
                height,
                width,
                kernelSize,
                kernelSize,
                stride,
                stride,
                padding,
                padding,
                1,
                1);
    }

    public int outHeight() {
        return (height + 2 * padY - reach(kernelHeight, dilationY)) / strideY + 1;
    }

    public int outWidth() {
        return (width + 2 * padX - reach(kernelWidth, dilationX)) / strideX + 1;
    }

    /** The positions of one plane's windows: outHeight · outWidth. */
    public int positions() {
        return outHeight() * outWidth();
    }

    /** The numbers of one window through all channels: channels · kernelHeight · kernelWidth. */
    public int kernelElements() {
        return channels * kernelHeight * kernelWidth;
    }

    /** The input of all channels: channels · height · width. */
    public int inputs() {
        return channels * height * width;
    }

    private static int reach(int kernelSize, int dilation) {
        return dilation * (kernelSize - 1) + 1;
    }
}
