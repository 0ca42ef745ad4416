package neurarium.graph;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;

/** y = x in another shape with as many elements. Value and gradient are x's own: nothing to do. */
record Reshape(Node x, Shape shape) implements Operation {
    Reshape {
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
    }

    @Override
    public String name() {
        return "reshape";
    }

    @Override
    public List<Node> inputs() {
        return List.of(x);
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
