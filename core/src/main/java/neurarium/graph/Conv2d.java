package neurarium.graph;

import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.kernel.Windows;
import neurarium.tensor.Shape;

/**
 * y[o, r, s] = b[o] + Σ w[o, c, i, j] · x[c, r·stride − pad + i·dilation, s·stride − pad +
 * j·dilation]: the cross-correlation that the field calls convolution, in PyTorch's convention.
 *
 * <p>The windows of an image are laid side by side as columns X {@code [channels·height·width of
 * the kernel, positions]}; then y = W X, dW += dy Xᵀ, dX = Wᵀ dy is scattered back to dx, db += Σ
 * dy.
 *
 * <p>Shapes: x {@code [batch, in, height, width]}, w {@code [out, in/groups, kernelHeight,
 * kernelWidth]}, b {@code [out]}, y {@code [batch, out, outHeight, outWidth]}. With groups, the
 * g-th part of the output channels sees the g-th part of the input channels only.
 */
final class Conv2d extends Operation {
    private final Node x;
    private final Node weight;
    private final Node bias;
    private final int groups;
    private final Windows windows;
    private final Shape shape;
    private final Product forward;
    private final Product toWeight;
    private final Product toColumns;
    private final Buffer columns;

    Conv2d(Node x, Node weight, Node bias, ConvParams sliding) {
        super("conv2d", x, weight, bias);
        this.x = x;
        this.weight = weight;
        this.bias = bias;
        groups = sliding.groups();
        if (x.shape().rank() != 4 || weight.shape().rank() != 4) {
            throw new IllegalArgumentException(
                    "conv2d takes x of [batch, in, height, width] and a weight of [out, in/groups,"
                            + " kernelHeight, kernelWidth], got "
                            + x.shape()
                            + " and "
                            + weight.shape());
        }
        int out = weight.dim(0);
        sliding.checkGroups("conv2d", "out", out);
        if (weight.dim(1) * groups != x.dim(1)) {
            throw new IllegalArgumentException(
                    "conv2d: x is "
                            + x.shape()
                            + ", weight is "
                            + weight.shape()
                            + ", groups "
                            + groups
                            + ": "
                            + x.dim(1)
                            + " ≠ "
                            + weight.dim(1)
                            + " · "
                            + groups);
        }
        if (!bias.shape().equals(Shape.of(out))) {
            throw new IllegalArgumentException(
                    "conv2d takes a bias of [" + out + "], got " + bias.shape());
        }
        windows = sliding.windows(weight.dim(1), x.shape(), weight.shape());
        shape = Shape.of(x.dim(0), out, windows.outHeight(), windows.outWidth());
        int positions = windows.positions();
        int kernelElements = windows.kernelElements();
        forward = new Product(false, false, out / groups, positions, kernelElements);
        toWeight = new Product(false, true, out / groups, kernelElements, positions);
        toColumns = new Product(true, false, kernelElements, positions, out / groups);
        columns = x.graph().kernels().buffer(windows.columns());
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        int positions = windows.positions();
        for (int image = 0; image < shape.dim(0); image++) {
            kernels.broadcastRows(
                    bias.data(), y.data(), image * shape.dim(1) * positions, positions);
            for (int group = 0; group < groups; group++) {
                kernels.im2col(windows, x.data(), inputStart(image, group), columns);
                kernels.matmul(
                        forward,
                        weight.data(),
                        weightStart(group),
                        columns,
                        0,
                        y.data(),
                        outputStart(image, group),
                        true);
            }
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        int positions = windows.positions();
        for (int image = 0; image < shape.dim(0); image++) {
            if (bias.needsGradient()) {
                int start = image * shape.dim(1) * positions;
                kernels.addSums(1, y.grad(), start, bias.grad(), positions);
            }
            for (int group = 0; group < groups; group++) {
                int input = inputStart(image, group);
                int output = outputStart(image, group);
                if (weight.needsGradient()) {
                    kernels.im2col(windows, x.data(), input, columns);
                    kernels.matmul(
                            toWeight,
                            y.grad(),
                            output,
                            columns,
                            0,
                            weight.grad(),
                            weightStart(group),
                            true);
                }
                if (x.needsGradient()) {
                    kernels.matmul(
                            toColumns,
                            weight.data(),
                            weightStart(group),
                            y.grad(),
                            output,
                            columns,
                            0,
                            false);
                    kernels.col2im(windows, columns, x.grad(), input);
                }
            }
        }
    }

    private int inputStart(int image, int group) {
        return (image * groups + group) * windows.inputs();
    }

    private int outputStart(int image, int group) {
        return (image * groups + group) * forward.m() * forward.n();
    }

    private int weightStart(int group) {
        return group * forward.m() * forward.k();
    }
}
