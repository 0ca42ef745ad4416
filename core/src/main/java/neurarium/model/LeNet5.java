package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.ConvParams;
import neurarium.graph.Graph;
import neurarium.graph.Images;
import neurarium.graph.Node;
import neurarium.graph.Regularization;
import neurarium.kernel.Function;
import neurarium.nn.Conv2d;
import neurarium.nn.Initializer;
import neurarium.nn.Layer;
import neurarium.nn.Linear;
import neurarium.tensor.Rng;

/**
 * LeNet-5 with the lecture's sizes (LeCun et al., 1998, with all maps of S2 joined to all of C3):
 * convolutions, tanh, average pooling, three full layers. Lecture, section 2. A {@link Design}
 * changes filters, pooling and activation.
 *
 * <p>Shapes: x {@code [batch, 1, 28, 28]} → C1 {@code [6, 28, 28]} (5×5, padding 2) → S2 {@code [6,
 * 14, 14]} → C3 {@code [16, 10, 10]} (5×5) → S4 {@code [16, 5, 5]} → F5 {@code [120]} → F6 {@code
 * [84]} → logits {@code [batch, 10]}. Weights start by Xavier's rule.
 */
public final class LeNet5 implements Layer {
    public static final int SIZE = 28;
    public static final int CLASSES = 10;
    public static final int F5 = 120;
    public static final int F6 = 84;

    /** S2 is so large, whatever the design. */
    private static final int S2 = SIZE / 2;

    private final Design design;
    private final Rng rng;
    public final Conv2d c1;
    public final Conv2d c3;
    public final Linear f5;
    public final Linear f6;
    public final Linear output;

    /**
     * What may be changed.
     *
     * @param c1Filters number of filters of C1
     * @param c1Size kernel size of C1, odd; padding keeps the 28×28
     * @param c3Filters number of filters of C3
     * @param c3Size kernel size of C3, odd; no padding
     * @param maxPooling the largest number of each window in place of the mean
     * @param activation tanh or ReLU
     * @param dropout the share of F5 and F6 that is dropped in training, from [0, 1)
     */
    public record Design(
            int c1Filters,
            int c1Size,
            int c3Filters,
            int c3Size,
            boolean maxPooling,
            Function activation,
            double dropout) {
        /** The lecture's network. */
        public static final Design LECTURE = new Design(6, 5, 16, 5, false, Function.TANH, 0);

        /** Refuses sizes that leave nothing. */
        public Design {
            if (c1Filters < 1 || c3Filters < 1 || c1Size % 2 == 0 || c3Size % 2 == 0) {
                throw new IllegalArgumentException(
                        "LeNet5 takes filters, and kernels of odd size, got "
                                + List.of(c1Filters, c1Size, c3Filters, c3Size));
            }
        }

        /** The height and width of C3. */
        public int c3Side() {
            return S2 - c3Size + 1;
        }

        /** The height and width of S4. */
        public int s4Side() {
            return c3Side() / 2;
        }

        /** The inputs of F5. */
        public int flat() {
            return c3Filters * s4Side() * s4Side();
        }
    }

    /** The maps after each layer, tanh included where there is one; each node has its name here. */
    public record Maps(Node c1, Node s2, Node c3, Node s4, Node f5, Node f6, Node logits) {}

    public LeNet5(Graph graph, Rng rng) {
        this(graph, Design.LECTURE, rng);
    }

    public LeNet5(Graph graph, Design design, Rng rng) {
        this.design = design;
        this.rng = rng;
        Initializer first = Initializer.XAVIER;
        ConvParams same = ConvParams.of(1, design.c1Size / 2);
        ConvParams valid = ConvParams.of(1, 0);
        int filters = design.c1Filters;
        c1 = new Conv2d(graph, "c1", 1, filters, design.c1Size, same, first, rng);
        c3 = new Conv2d(graph, "c3", filters, design.c3Filters, design.c3Size, valid, first, rng);
        f5 = new Linear(graph, "f5", design.flat(), F5, first, rng);
        f6 = new Linear(graph, "f6", F5, F6, first, rng);
        output = new Linear(graph, "output", F6, CLASSES, first, rng);
    }

    public Design design() {
        return design;
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
        // region lenet
        Node m1 = c1.apply(x).apply(design.activation).named("c1");
        Node m2 = pool(m1).named("s2");
        Node m3 = c3.apply(m2).apply(design.activation).named("c3");
        Node m4 = pool(m3).named("s4");
        Node flat = m4.reshape(x.dim(0), design.flat());
        Node m5 = f5.apply(flat).apply(design.activation).named("f5");
        Node m6 = f6.apply(drop(m5)).apply(design.activation).named("f6");
        Node logits = output.apply(drop(m6)).named("logits");
        // endregion
        return new Maps(m1, m2, m3, m4, m5, m6, logits);
    }

    private Node pool(Node x) {
        return design.maxPooling ? Images.maxPool2d(x, 2, 2, 0) : Images.averagePool2d(x, 2, 2, 0);
    }

    private Node drop(Node x) {
        return design.dropout == 0 ? x : Regularization.dropout(x, design.dropout, rng);
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
