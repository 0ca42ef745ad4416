package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.Function;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ApplyTest {
    private final Graph graph = new Graph();

    @Test
    void appliesTheFunctionToEachNumber() {
        Node x = graph.input("x", 2, 2).set(-1, 0, 1, 2);
        Node square = x.square();
        Node relu = x.relu();
        Node sigmoid = x.sigmoid();

        graph.forward();

        assertArrayEquals(new float[] {1, 0, 1, 4}, square.value());
        assertArrayEquals(new float[] {0, 0, 1, 2}, relu.value());
        assertArrayEquals(
                new float[] {0.268941f, 0.5f, 0.731059f, 0.880797f}, sigmoid.value(), 1e-6f);
    }

    @Test
    void isNamedAfterTheFunction() {
        Node x = graph.input("x", 1);

        assertEquals("tanh", x.tanh().kind());
        assertEquals("sigmoid", x.sigmoid().kind());
        assertEquals("relu", x.relu().kind());
        assertEquals("gelu", x.gelu().kind());
        assertEquals("exp", x.exp().kind());
        assertEquals("log", x.log().kind());
        assertEquals("square", x.square().kind());
        assertEquals("sqrt", x.sqrt().kind());
    }

    @Test
    void theGradientIsTheSlopeTimesTheGradient() {
        Node x = graph.parameter("x", new Tensor(Shape.of(3), -2, 0, 3));
        Node loss = x.relu().times(5).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {0, 0, 5}, x.gradient());
    }

    /** A number away from 0 where the function is defined, out of one within ±2. */
    private static float inside(Function f, float x) {
        return switch (f) {
            case LOG, SQRT -> Math.abs(x) + 0.5f;
            case ACOSH -> Math.abs(x) + 1.5f;
            case ASIN, ACOS, ATANH, TAN -> x < 0 ? 0.3f * x - 0.1f : 0.3f * x + 0.1f;
            default -> x < 0 ? x - 0.1f : x + 0.5f;
        };
    }

    @Property(tries = 100)
    void gradientsMatchFiniteDifferences(
            @ForAll Function f, @ForAll @IntRange(min = 1, max = 5) int length, @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Tensor start = Tensor.uniform(new Rng(seed), 2, length);
        for (int i = 0; i < length; i++) {
            start.values()[i] = inside(f, start.values()[i]);
        }
        Node x = graph.parameter("x", start);

        GradientCheck.check(graph, x.apply(f), List.of(x));
    }
}
