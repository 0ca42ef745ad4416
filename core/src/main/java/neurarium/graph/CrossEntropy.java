package neurarium.graph;

import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/**
 * L = mean over the rows of −ln softmax(x)[target]; dx += (softmax(x) − onehot(target)) / rows.
 * PyTorch's {@code cross_entropy}; rows with the target −1 do not count, and if none counts L is 0.
 *
 * <p>Shapes: logits x {@code [any…, classes]}, targets {@code [any…]} with whole numbers, L {@code
 * []}.
 */
final class CrossEntropy extends Operation {
    private final Node logits;
    private final Node targets;
    private final Buffer probabilities;
    private final Buffer losses;
    private int counted;

    CrossEntropy(Node logits, Node targets) {
        super("crossEntropy", logits, targets);
        Shape shape = logits.shape();
        if (shape.rank() == 0 || !targets.shape().equals(shape.without(-1))) {
            throw new IllegalArgumentException(
                    "crossEntropy takes logits of [any…, classes] and targets of [any…], got "
                            + shape
                            + " and "
                            + targets.shape());
        }
        if (targets.needsGradient()) {
            throw new IllegalArgumentException(
                    "crossEntropy takes targets without a gradient, got " + targets.name());
        }
        this.logits = logits;
        this.targets = targets;
        Kernels kernels = logits.graph().kernels();
        probabilities = kernels.buffer(shape.size());
        losses = kernels.buffer(targets.shape().size());
    }

    @Override
    public Shape shape() {
        return Shape.of();
    }

    @Override
    public void forward(Node y, Kernels kernels) {
        Indices.check(name(), targets, -1, logits.dim(-1));
        counted = 0;
        for (float target : targets.value()) {
            counted += target < 0 ? 0 : 1;
        }
        kernels.crossEntropy(logits.data(), targets.data(), probabilities, losses, logits.dim(-1));
        kernels.fill(y.data(), 0);
        kernels.addSums(1f / Math.max(1, counted), losses, 0, y.data(), losses.length());
    }

    @Override
    public void backward(Node y, Kernels kernels) {
        kernels.addCrossEntropy(
                y.gradient()[0] / Math.max(1, counted),
                probabilities,
                targets.data(),
                logits.grad(),
                logits.dim(-1));
    }
}
