package neurarium.browser;

import neurarium.kernel.Buffer;
import neurarium.kernel.JavaKernels;
import neurarium.kernel.Windows;

/** The windows of convolution and pooling in the module of {@link SimdKernels}. */
abstract class SimdWindows extends JavaKernels {
    final SimdModule simd;

    SimdWindows(SimdModule simd) {
        this.simd = simd;
    }

    @Override
    public void im2col(Windows w, Buffer x, int xOffset, Buffer columns) {
        simd.im2col(
                in(x) + 4 * xOffset,
                out(columns),
                w.channels(),
                w.height(),
                w.width(),
                pair(w.kernelHeight(), w.kernelWidth()),
                pair(w.strideY(), w.strideX()),
                pair(w.padY(), w.padX()),
                pair(w.dilationY(), w.dilationX()),
                w.outHeight(),
                w.outWidth());
    }

    @Override
    public void col2im(Windows w, Buffer columns, Buffer x, int xOffset) {
        simd.col2im(
                change(x) + 4 * xOffset,
                in(columns),
                w.channels(),
                w.height(),
                w.width(),
                pair(w.kernelHeight(), w.kernelWidth()),
                pair(w.strideY(), w.strideX()),
                pair(w.padY(), w.padX()),
                pair(w.dilationY(), w.dilationX()),
                w.outHeight(),
                w.outWidth());
    }

    private static int pair(int y, int x) {
        return y << 16 | x;
    }

    @Override
    public void averagePool(Windows windows, int planes, Buffer x, Buffer y) {
        if (isHalving(windows)) {
            simd.averagePool2(in(x), out(y), planes * windows.outHeight(), windows.width());
        } else {
            super.averagePool(windows, planes, x, y);
        }
    }

    @Override
    public void addAveragePool(Windows windows, int planes, Buffer dy, Buffer dx) {
        if (isHalving(windows)) {
            simd.addAveragePool2(in(dy), change(dx), planes * windows.outHeight(), windows.width());
        } else {
            super.addAveragePool(windows, planes, dy, dx);
        }
    }

    @Override
    public void maxPool(Windows windows, int planes, Buffer x, Buffer y) {
        if (isHalving(windows)) {
            simd.maxPool2(in(x), out(y), planes * windows.outHeight(), windows.width());
        } else {
            super.maxPool(windows, planes, x, y);
        }
    }

    @Override
    public void addMaxPool(Windows windows, int planes, Buffer x, Buffer y, Buffer dy, Buffer dx) {
        if (isHalving(windows)) {
            int rows = planes * windows.outHeight();
            simd.addMaxPool2(in(x), in(y), in(dy), change(dx), rows, windows.width());
        } else {
            super.addMaxPool(windows, planes, x, y, dy, dx);
        }
    }

    /** Whether the windows are blocks of 2×2 that fill planes of even sizes. */
    private static boolean isHalving(Windows w) {
        return w.kernelHeight() == 2
                && w.kernelWidth() == 2
                && w.strideY() == 2
                && w.strideX() == 2
                && w.padY() == 0
                && w.padX() == 0
                && w.dilationY() == 1
                && w.dilationX() == 1
                && w.height() % 2 == 0
                && w.width() % 2 == 0;
    }

    static int in(Buffer buffer) {
        return own(buffer).in();
    }

    static int out(Buffer buffer) {
        return own(buffer).out();
    }

    static int change(Buffer buffer) {
        return own(buffer).change();
    }

    private static LinearBuffer own(Buffer buffer) {
        if (buffer instanceof LinearBuffer own) {
            return own;
        }
        throw new IllegalArgumentException("These kernels take buffers that they made themselves");
    }
}
