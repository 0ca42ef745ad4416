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
        long reachY = reach(kernelHeight, dilationY);
        long reachX = reach(kernelWidth, dilationX);
        long paddedHeight = height + 2L * padY;
        long paddedWidth = width + 2L * padX;
        if (reachY > paddedHeight || reachX > paddedWidth) {
            throw new IllegalArgumentException(
                    "a window of "
                            + reachY
                            + "×"
                            + reachX
                            + " does not fit into a padded input of "
                            + paddedHeight
                            + "×"
                            + paddedWidth);
        }
        // In these bounds no number below, and no address in a plane, leaves the range of int.
        checkCount("a padded input", 1, paddedHeight, 1);
        checkCount("a padded input", 1, 1, paddedWidth);
        checkCount("an input", channels, height, width);
        checkCount("a window", channels, kernelHeight, kernelWidth);
        checkCount(
                "an output",
                1,
                (paddedHeight - reachY) / strideY + 1,
                (paddedWidth - reachX) / strideX + 1);
    }

    private static void checkCount(String what, long channels, long height, long width) {
        // none is above 2³¹, so the product of two fits a long
        boolean fits = height * width <= Integer.MAX_VALUE;
        if (!fits || channels * height * width > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    what
                            + " has at most 2³¹ − 1 numbers, got "
                            + channels
                            + "×"
                            + height
                            + "×"
                            + width);
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
        return (height + 2 * padY - (int) reach(kernelHeight, dilationY)) / strideY + 1;
    }

    public int outWidth() {
        return (width + 2 * padX - (int) reach(kernelWidth, dilationX)) / strideX + 1;
    }

    /** The positions of one plane's windows: outHeight · outWidth. */
    public int positions() {
        return outHeight() * outWidth();
    }

    /** The numbers of one window through all channels: channels · kernelHeight · kernelWidth. */
    public int kernelElements() {
        return channels * kernelHeight * kernelWidth;
    }

    /**
     * The windows of all positions, kernelElements · positions.
     *
     * @throws IllegalArgumentException if these are more than 2³¹ − 1
     */
    public int columns() {
        long count = (long) kernelElements() * positions();
        if (count > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "windows of "
                            + kernelElements()
                            + " numbers at "
                            + positions()
                            + " positions have more than 2³¹ − 1 together");
        }
        return (int) count;
    }

    /** The input of all channels: channels · height · width. */
    public int inputs() {
        return channels * height * width;
    }

    private static long reach(int kernelSize, int dilation) {
        return dilation * (kernelSize - 1L) + 1;
    }
}
