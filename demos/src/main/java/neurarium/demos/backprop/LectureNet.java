package neurarium.demos.backprop;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.model.Activation;
import neurarium.tensor.Tensor;

/**
 * The lecture's 2-2-2 network as a graph of single numbers: p = f(u₁x₁ + u₂x₂), q = f(v₁x₁ + v₂x₂),
 * y₁ = f(w₁p + w₂q), y₂ = f(r₁p + r₂q), L = (y₁ − d₁)² + (y₂ − d₂)². Lecture, section 1.
 *
 * <p>Products are named by their factors (u1x1), the sum before f by what f makes of it (z_p), the
 * errors y − d by e1 and e2.
 */
final class LectureNet {
    static final List<String> DATA = List.of("x1", "x2", "d1", "d2");
    static final List<String> WEIGHTS = List.of("u1", "u2", "v1", "v2", "w1", "w2", "r1", "r2");

    private final Activation activation;
    final Graph graph = new Graph();
    private final Node loss;

    // region graph
    LectureNet(Activation activation) {
        this.activation = activation;
        for (String name : DATA) {
            graph.input(name);
        }
        for (String name : WEIGHTS) {
            graph.parameter(name, Tensor.zeros());
        }
        Node p = neuron("p", "u1", node("x1"), "u2", node("x2"));
        Node q = neuron("q", "v1", node("x1"), "v2", node("x2"));
        Node y1 = neuron("y1", "w1", p, "w2", q);
        Node y2 = neuron("y2", "r1", p, "r2", q);
        Node l1 = y1.minus(node("d1")).named("e1").square().named("L1");
        Node l2 = y2.minus(node("d2")).named("e2").square().named("L2");
        loss = l1.plus(l2).named("L");
    }

    /** f(a x + b y). */
    private Node neuron(String name, String a, Node x, String b, Node y) {
        Node first = node(a).times(x).named(a + x.name());
        Node second = node(b).times(y).named(b + y.name());
        Node z = first.plus(second).named("z_" + name);
        return (activation == Activation.LINEAR ? z.times(1) : activation.apply(z)).named(name);
    }

    /** One walk forward, one walk back: every number of the page. */
    void run() {
        graph.forward();
        graph.backward(loss);
    }

    // endregion

    Node node(String name) {
        return graph.node(name);
    }

    /** f′ where the neuron of this output is. */
    double derivative(String output) {
        return activation.derivative(node("z_" + output).value()[0]);
    }
}
