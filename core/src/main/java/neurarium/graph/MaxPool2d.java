package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.kernel.Windows;
import neurarium.tensor.Shape;

/**
 * y = the largest x of each window, padding counted as −∞; that x, the first one if several are as
 * large, gets dx += dy. What is not a number counts as largest. PyTorch's {@code max_pool2d}.
 *
 * <p>Shapes: x {@code [batch, channels, height, width]}, y the same with the output's sizes.
 */
final class MaxPool2d extends Operation {
    private final Node x;
    private final Windows windows;

    MaxPool2d(Node x, Windows windows) {
        super("maxPool2d", x);
        this.x = x;
        this.windows = windows;
    }

    @Override
    public Shape shape() {
        return x.shape().with(2, windows.outHeight()).with(3, windows.outWidth());
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        kernels.maxPool(windows, x.dim(0) * x.dim(1), x.data(), y.data());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        int planes = x.dim(0) * x.dim(1);
        kernels.addMaxPool(windows, planes, x.data(), y.data(), y.grad(), x.grad());
    }
}
