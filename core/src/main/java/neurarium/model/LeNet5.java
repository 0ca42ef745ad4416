package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.graph.Sliding;
import neurarium.nn.Conv2d;
import neurarium.nn.Initializer;
import neurarium.nn.Layer;
import neurarium.nn.Linear;
import neurarium.tensor.Rng;

/**
 * LeNet-5 with the lecture's sizes (LeCun et al., 1998, with all maps of S2 joined to all of C3):
 * convolutions, tanh, average pooling, three full layers. Lecture, section 2.
 *
 * <p>Shapes: x {@code [batch, 1, 28, 28]} → C1 {@code [6, 28, 28]} (5×5, padding 2) → S2 {@code [6,
 * 14, 14]} → C3 {@code [16, 10, 10]} (5×5) → S4 {@code [16, 5, 5]} → F5 {@code [120]} → F6 {@code
 * [84]} → logits {@code [batch, 10]}. Weights start by Xavier's rule.
 */
public final class LeNet5 implements Layer {
    public static final int SIZE = 28;
    public static final int CLASSES = 10;

    public final Conv2d c1;
    public final Conv2d c3;
    public final Linear f5;
    public final Linear f6;
    public final Linear output;

    /** The maps after each layer, tanh included where there is one; each node has its name here. */
    public record Maps(Node c1, Node s2, Node c3, Node s4, Node f5, Node f6, Node logits) {}

    public LeNet5(Graph graph, Rng rng) {
        Initializer xavier = Initializer.XAVIER;
        c1 = new Conv2d(graph, "c1", 1, 6, 5, Sliding.of(1, 2), xavier, rng);
        c3 = new Conv2d(graph, "c3", 6, 16, 5, Sliding.of(1, 0), xavier, rng);
        f5 = new Linear(graph, "f5", 400, 120, xavier, rng);
        f6 = new Linear(graph, "f6", 120, 84, xavier, rng);
        output = new Linear(graph, "output", 84, CLASSES, xavier, rng);
    }

    @Override
    public Node apply(Node x) {
        return maps(x).logits();
    }

    /** Applies the network and returns what each layer makes. */
    public Maps maps(Node x) {
        if (x.shape().rank() != 4 || x.dim(1) != 1 || x.dim(2) != SIZE || x.dim(3) != SIZE) {
            throw new IllegalArgumentException(
                    "LeNet5 takes x of [batch, 1, 28, 28], got " + x.shape());
        }
        Node m1 = c1.apply(x).tanh().named("c1");
        Node m2 = Images.averagePool2d(m1, 2, 2, 0).named("s2");
        Node m3 = c3.apply(m2).tanh().named("c3");
        Node m4 = Images.averagePool2d(m3, 2, 2, 0).named("s4");
        Node m5 = f5.apply(m4.reshape(x.dim(0), 400)).tanh().named("f5");
        Node m6 = f6.apply(m5).tanh().named("f6");
        return new Maps(m1, m2, m3, m4, m5, m6, output.apply(m6).named("logits"));
    }

    @Override
    public List<Node> parameters() {
        List<Node> parameters = new ArrayList<>();
        for (Layer layer : List.<Layer>of(c1, c3, f5, f6, output)) {
            parameters.addAll(layer.parameters());
        }
        return parameters;
    }
}
