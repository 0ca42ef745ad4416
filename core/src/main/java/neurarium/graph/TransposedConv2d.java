package neurarium.graph;

import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.kernel.Windows;
import neurarium.tensor.Shape;

/**
 * y[o, r·stride − pad + i·dilation, s·stride − pad + j·dilation] += w[c, o, i, j] · x[c, r, s] on
 * top of b[o]: {@link Conv2d} with forward and backward exchanged, PyTorch's {@code
 * conv_transpose2d}.
 *
 * <p>The windows lie over y. Columns Y = Wᵀ x are scattered to y; with the windows of dy gathered
 * as columns D, dx += W D, dW += x Dᵀ, db += Σ dy.
 *
 * <p>Shapes: x {@code [batch, in, height, width]}, w {@code [in, out/groups, kernelHeight,
 * kernelWidth]}, b {@code [out]}, y {@code [batch, out, outHeight, outWidth]} with outHeight =
 * (height − 1)·stride − 2·pad + dilation·(kernelHeight − 1) + outputPadding + 1. A convolution
 * takes several input sizes to one output size if its stride is more than 1: the outputPadding,
 * less than the stride, says which of them y has.
 */
final class TransposedConv2d extends Operation {
    private final Node x;
    private final Node weight;
    private final Node bias;
    private final int groups;
    private final Shape shape;
    private final Windows windows;
    private final Product toColumns;
    private final Product toWeight;
    private final Product toX;
    private final Buffer columns;

    TransposedConv2d(Node x, Node weight, Node bias, ConvParams sliding, int outputPadding) {
        super("transposedConv2d", x, weight, bias);
        this.x = x;
        this.weight = weight;
        this.bias = bias;
        groups = sliding.groups();
        check(outputPadding, sliding);
        int in = x.dim(1) / groups;
        int out = weight.dim(1) * groups;
        if (!bias.shape().equals(Shape.of(out))) {
            throw new IllegalArgumentException(
                    "transposedConv2d takes a bias of [" + out + "], got " + bias.shape());
        }
        shape =
                Shape.of(
                        x.dim(0),
                        out,
                        size(
                                (x.dim(2) - 1L) * sliding.strideY()
                                        - 2L * sliding.padY()
                                        + sliding.dilationY() * (weight.dim(2) - 1L)
                                        + outputPadding
                                        + 1),
                        size(
                                (x.dim(3) - 1L) * sliding.strideX()
                                        - 2L * sliding.padX()
                                        + sliding.dilationX() * (weight.dim(3) - 1L)
                                        + outputPadding
                                        + 1));
        windows = sliding.windows(weight.dim(1), shape, weight.shape());
        int positions = windows.positions();
        int kernelElements = windows.kernelElements();
        toColumns = new Product(true, false, kernelElements, positions, in);
        toWeight = new Product(false, true, in, kernelElements, positions);
        toX = new Product(false, false, in, positions, kernelElements);
        columns = x.graph().kernels().buffer(windows.columns());
    }

    private static int size(long size) {
        if (size < 1 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "transposedConv2d: its output would have an axis of " + size);
        }
        return (int) size;
    }

    private void check(int outputPadding, ConvParams sliding) {
        if (x.shape().rank() != 4 || weight.shape().rank() != 4) {
            throw new IllegalArgumentException(
                    "transposedConv2d takes x of [batch, in, height, width] and a weight of [in,"
                            + " out/groups, kernelHeight, kernelWidth], got "
                            + x.shape()
                            + " and "
                            + weight.shape());
        }
        if (x.dim(1) != weight.dim(0)) {
            throw new IllegalArgumentException(
                    "transposedConv2d: x is "
                            + x.shape()
                            + ", weight is "
                            + weight.shape()
                            + ": "
                            + x.dim(1)
                            + " ≠ "
                            + weight.dim(0));
        }
        sliding.checkGroups("transposedConv2d", "in", x.dim(1));
        int least = Math.min(sliding.strideY(), sliding.strideX());
        if (outputPadding < 0 || outputPadding >= least) {
            throw new IllegalArgumentException(
                    "transposedConv2d takes an outputPadding from 0 to its stride − 1, got "
                            + outputPadding
                            + " for a stride of "
                            + least);
        }
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        int plane = shape.dim(2) * shape.dim(3);
        for (int image = 0; image < shape.dim(0); image++) {
            kernels.broadcastRows(bias.data(), y.data(), image * shape.dim(1) * plane, plane);
            for (int group = 0; group < groups; group++) {
                kernels.matmul(
                        toColumns,
                        weight.data(),
                        weightStart(group),
                        x.data(),
                        inputStart(image, group),
                        columns,
                        0,
                        false);
                kernels.col2im(windows, columns, y.data(), outputStart(image, group));
            }
        }
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        int plane = shape.dim(2) * shape.dim(3);
        for (int image = 0; image < shape.dim(0); image++) {
            if (bias.needsGradient()) {
                int start = image * shape.dim(1) * plane;
                kernels.addSums(1, y.grad(), start, bias.grad(), plane);
            }
            for (int group = 0; group < groups; group++) {
                int input = inputStart(image, group);
                int first = weightStart(group);
                kernels.im2col(windows, y.grad(), outputStart(image, group), columns);
                if (weight.needsGradient()) {
                    kernels.matmul(
                            toWeight, x.data(), input, columns, 0, weight.grad(), first, true);
                }
                if (x.needsGradient()) {
                    kernels.matmul(toX, weight.data(), first, columns, 0, x.grad(), input, true);
                }
            }
        }
    }

    private int inputStart(int image, int group) {
        return (image * groups + group) * toX.m() * toX.n();
    }

    private int outputStart(int image, int group) {
        return (image * groups + group) * windows.inputs();
    }

    private int weightStart(int group) {
        return group * toX.m() * toX.k();
    }
}
