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
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class SquaredErrorTest {
    private final Graph graph = new Graph();
    private final Node y = graph.parameter("y", new Tensor(Shape.of(2), 1, 5));
    private final Node d = graph.input("d", 2).set(3, 4);

    @Test
    void addsUpTheSquares() {
        Node loss = Losses.sumSquaredError(y, d);

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(new float[] {5}, loss.value());
        assertArrayEquals(new float[] {-4, 2}, y.gradient());
    }

    @Test
    void takesTheirMean() {
        Node loss = Losses.meanSquaredError(y, d);

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(new float[] {2.5f}, loss.value());
        assertArrayEquals(new float[] {-2, 1}, y.gradient());
    }

    @Test
    void isZeroBetweenANodeAndItself() {
        Node loss = Losses.sumSquaredError(y, y);

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(new float[] {0}, loss.value());
        assertArrayEquals(new float[2], y.gradient());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean mean,
            @ForAll @IntRange(max = 2) int learned,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Tensor left = Tensor.uniform(rng, 1, length);
        Tensor right = Tensor.uniform(rng, 1, length);
        Node y = learned == 1 ? graph.input("y", left) : graph.parameter("y", left);
        Node d = learned == 2 ? graph.input("d", right) : graph.parameter("d", right);
        List<Node> parameters = learned == 0 ? List.of(y, d) : List.of(learned == 1 ? d : y);

        Node loss = mean ? Losses.meanSquaredError(y, d) : Losses.sumSquaredError(y, d);

        GradientCheck.check(graph, loss.times(3), parameters);
    }

    @Test
    void refusesTwoShapes() {
        Node row = graph.input("row", 1, 2);

        String error = refusal(() -> Losses.sumSquaredError(y, row));

        assertEquals("squaredError takes two of the same shape, got [2] and [1, 2]", error);
    }
}
