package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
    private final Graph graph = new Graph();

    @Test
    void turnsEachRowIntoProbabilities() {
        float log3 = (float) Math.log(3);
        Node y = graph.input("x", 2, 2).set(0, log3, 500, 500).softmax();

        graph.forward();

        assertArrayEquals(new float[] {0.25f, 0.75f, 0.5f, 0.5f}, y.value(), 1e-6f);
    }

    @Test
    void takesASingleRow() {
        Node y = graph.input("x", 4).softmax();

        graph.forward();

        assertArrayEquals(new float[] {0.25f, 0.25f, 0.25f, 0.25f}, y.value());
    }

    @Test
    void whatIsNotANumberSpoilsItsRowOnly() {
        Node y = graph.input("x", 2, 2).set(Float.NaN, 1, 2, 2).softmax();

        graph.forward();

        assertArrayEquals(new float[] {Float.NaN, Float.NaN, 0.5f, 0.5f}, y.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Node x = graph.parameter("x", Tensor.uniform(new Rng(seed), 2, rows, 1, columns));

        GradientCheck.check(graph, x.softmax(), List.of(x));
    }

    @Test
    void refusesAScalar() {
        Node x = graph.input("x", new int[0]);

        String error = refusal(x::softmax);

        assertEquals("softmax takes a row at least, got []", error);
    }
}
