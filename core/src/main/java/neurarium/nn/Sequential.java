package neurarium.nn;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Node;

/** Layers one after the other: y = fₙ(… f₂(f₁(x))). */
public final class Sequential implements Layer {
    private final List<Layer> layers;

    public Sequential(Layer... layers) {
        this(List.of(layers));
    }

    public Sequential(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    @Override
    public Node apply(Node x) {
        Node y = x;
        for (Layer layer : layers) {
            y = layer.apply(y);
        }
        return y;
    }

    @Override
    public List<Node> parameters() {
        return parametersOf(layers);
    }

    /** The parameters of several layers, in their order. */
    static List<Node> parametersOf(List<? extends Layer> layers) {
        List<Node> parameters = new ArrayList<>();
        for (Layer layer : layers) {
            parameters.addAll(layer.parameters());
        }
        return parameters;
    }
}
