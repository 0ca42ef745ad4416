package neurarium.nn;

import java.util.List;
import neurarium.graph.Node;

/** y = x + f(x): the layer only learns what to change. He et al., 2015. */
public final class ResidualBlock implements Layer {
    private final Layer inner;

    /** The inner layer keeps the shape of its input. */
    public ResidualBlock(Layer inner) {
        this.inner = inner;
    }

    @Override
    public Node apply(Node x) {
        Node change = inner.apply(x);
        if (!change.shape().equals(x.shape())) {
            throw new IllegalArgumentException(
                    "ResidualBlock takes a layer that keeps "
                            + x.shape()
                            + ", got "
                            + change.shape());
        }
        return x.plus(change);
    }

    @Override
    public List<Node> parameters() {
        return inner.parameters();
    }
}
