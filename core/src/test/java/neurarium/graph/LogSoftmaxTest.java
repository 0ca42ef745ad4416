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

class LogSoftmaxTest {
    private final Graph graph = new Graph();

    @Test
    void isTheLogarithmOfSoftmax() {
        Node x = graph.input("x", Tensor.uniform(new Rng(1), 5, 3, 4));
        Node y = x.logSoftmax();
        Node expected = x.softmax().log();

        graph.forward();

        assertArrayEquals(expected.value(), y.value(), 1e-5f);
    }

    @Test
    void staysFiniteWhereTheProbabilityIsZero() {
        Node y = graph.input("x", 2).set(-1000, 1000).logSoftmax();

        graph.forward();

        assertArrayEquals(new float[] {-2000, 0}, y.value());
    }

    @Test
    void whatIsNotANumberSpoilsItsRowOnly() {
        Node y = graph.input("x", 2, 1).set(Float.NaN, 3).logSoftmax();

        graph.forward();

        assertArrayEquals(new float[] {Float.NaN, 0}, y.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Node x = graph.parameter("x", Tensor.uniform(new Rng(seed), 2, rows, columns));

        GradientCheck.check(graph, x.logSoftmax(), List.of(x));
    }

    @Test
    void refusesAScalar() {
        Node x = graph.input("x", new int[0]);

        String error = refusal(x::logSoftmax);

        assertEquals("logSoftmax takes a row at least, got []", error);
    }
}
