package neurarium.nn;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import neurarium.graph.GradientCheck;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class RecurrentLayerTest {
    private final Graph graph = new Graph(new TwinKernels());
    private final Rng rng = new Rng(8);

    private Gru gru(String name, int in, int hidden) {
        return new Gru(graph, name, in, hidden, Initializer.UNIFORM, rng);
    }

    private Lstm lstm(String name, int in, int hidden) {
        return new Lstm(graph, name, in, hidden, Initializer.UNIFORM, rng);
    }

    @Test
    void givesTheStateAfterEachStep() {
        Lstm cell = lstm("cell", 3, 2);
        Node x = graph.input("x", Tensor.normal(rng, 1, 4, 5, 3));
        Node y = new RecurrentLayer(cell).apply(x);
        List<Recurrent.State> states = cell.run(x, cell.start(graph, "start", 5));

        graph.forward();

        assertEquals(Shape.of(4, 5, 2), y.shape());
        Node third = y.slice(0, 2, 3);
        graph.forward(third);
        assertArrayEquals(states.get(2).hidden().value(), third.value());
    }

    @Test
    void aReversedLayerIsTheLayerOfTheReversedSequence() {
        Gru cell = gru("cell", 2, 3);
        Node x = graph.input("x", 2, 1, 2).set(1, 2, 3, 4);
        Node turned = graph.input("turned", 2, 1, 2).set(3, 4, 1, 2);
        Node y = RecurrentLayer.reversed(cell).apply(x);
        Node z = new RecurrentLayer(cell).apply(turned);
        Node first = y.slice(0, 0, 1);
        Node last = z.slice(0, 1, 2);

        graph.forward();

        assertArrayEquals(last.value(), first.value());
    }

    @Test
    void bothDirectionsStandSideBySide() {
        Gru there = gru("there", 2, 3);
        Lstm back = lstm("back", 2, 1);
        Bidirectional layer = new Bidirectional(there, back);
        Node x = graph.input("x", Tensor.normal(rng, 1, 3, 2, 2));
        Node y = layer.apply(x);
        Node right = y.slice(2, 3, 4);
        Node expected = RecurrentLayer.reversed(back).apply(x);

        graph.forward();

        assertEquals(Shape.of(3, 2, 4), y.shape());
        assertArrayEquals(expected.value(), right.value());
        assertEquals(7, layer.parameters().size());
    }

    @Test
    void gradientsMatchFiniteDifferences() {
        Layer stacked =
                new Sequential(
                        new Bidirectional(gru("a", 2, 2), gru("b", 2, 2)),
                        new RecurrentLayer(lstm("c", 4, 2)));
        Node x = graph.input("x", Tensor.normal(rng, 1, 3, 2, 2));

        GradientCheck.check(graph, stacked.apply(x), stacked.parameters());
    }

    @Test
    void refusesWhatIsNoSequence() {
        assertEquals(
                "a recurrent layer takes x of [time, batch, in], got [2, 2]",
                refusal(() -> new RecurrentLayer(gru("a", 2, 2)).apply(graph.input("x", 2, 2))));
    }
}
