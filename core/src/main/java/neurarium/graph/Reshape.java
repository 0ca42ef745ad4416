package neurarium.graph;

import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/** y = x in another shape with as many elements. Value and gradient are x's own: nothing to do. */
final class Reshape extends Operation {
    private final Node x;
    private final Shape shape;

    Reshape(Node x, Shape shape) {
        super("reshape", x);
        if (shape.size() != x.shape().size()) {
            throw new IllegalArgumentException(
                    "reshape: "
                            + x.shape()
                            + " has "
                            + x.shape().size()
                            + " elements, "
                            + shape
                            + " has "
                            + shape.size());
        }
        this.x = x;
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Node shared() {
        return x;
    }

    @Override
    public void forward(Node y, Kernels kernels) {}

    @Override
    public void backward(Node y, Kernels kernels) {}
}
