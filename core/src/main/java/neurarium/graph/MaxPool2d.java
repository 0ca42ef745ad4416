package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.kernel.Windows;
import neurarium.tensor.Shape;

/**
 * y = the largest x of each window, padding counted as −∞; that x, the first one if several are as
 * large, gets dx += dy. What is not a number counts as largest. PyTorch's {@code max_pool2d}.
 *
 * <p>Shapes: x {@code [batch, channels, height, width]}, y the same with the output's sizes.
 */
final class MaxPool2d implements Operation {
    private final Node x;
    private final Windows windows;

    /** Where in x each number of y comes from. */
    private final int[] sources;

    MaxPool2d(Node x, Windows windows) {
        this.x = x;
        this.windows = windows;
        sources = new int[shape().size()];
    }

    @Override
    public String name() {
        return "maxPool2d";
    }

    @Override
    public List<Node> inputs() {
        return List.of(x);
    }

    @Override
    public Shape shape() {
        return x.shape().with(2, windows.outHeight()).with(3, windows.outWidth());
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        float[] xs = x.data().read();
        float[] ys = y.data().write();
        int outHeight = windows.outHeight();
        int outWidth = windows.outWidth();
        int planes = x.dim(0) * x.dim(1);
        int q = 0;
        for (int plane = 0; plane < planes; plane++) {
            int start = plane * windows.height() * windows.width();
            for (int r = 0; r < outHeight; r++) {
                for (int s = 0; s < outWidth; s++) {
                    sources[q] = largest(xs, start, r, s);
                    ys[q] = xs[sources[q]];
                    q++;
                }
            }
        }
    }

    /** Every window has a number in the plane, since padding is half of the window at most. */
    private int largest(float[] xs, int start, int r, int s) {
        int top = r * windows.strideY() - windows.padY();
        int left = s * windows.strideX() - windows.padX();
        int bottom = Math.min(top + windows.kernelHeight(), windows.height());
        int right = Math.min(left + windows.kernelWidth(), windows.width());
        int best = -1;
        for (int i = Math.max(top, 0); i < bottom; i++) {
            for (int j = Math.max(left, 0); j < right; j++) {
                int p = start + i * windows.width() + j;
                if (best < 0 || xs[p] > xs[best] || Float.isNaN(xs[p])) {
                    best = p;
                }
            }
        }
        return best;
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        float[] dys = y.grad().read();
        float[] dxs = x.grad().write();
        for (int q = 0; q < dys.length; q++) {
            dxs[sources[q]] += dys[q];
        }
    }
}
