package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.kernel.Windows;
import neurarium.tensor.Shape;

/**
 * y = the mean of each window of x, padding counted as zeros; each x of a window gets dx += dy /
 * (kernelSize²). PyTorch's {@code avg_pool2d} with its defaults.
 *
 * <p>Shapes: x {@code [batch, channels, height, width]}, y the same with the output's sizes.
 */
final class AveragePool2d extends Operation {
    private final Node x;
    private final Windows windows;

    AveragePool2d(Node x, Windows windows) {
        super("averagePool2d", x);
        this.x = x;
        this.windows = windows;
    }

    @Override
    public Shape shape() {
        return x.shape().with(2, windows.outHeight()).with(3, windows.outWidth());
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.averagePool(windows, x.dim(0) * x.dim(1), x.data(), y.data());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addAveragePool(windows, x.dim(0) * x.dim(1), y.grad(), x.grad());
    }
}
