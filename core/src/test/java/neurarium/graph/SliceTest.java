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

class SliceTest {
    private final Graph graph = new Graph();
    private final Node x = graph.input("x", 2, 3).set(1, 2, 3, 4, 5, 6);

    @Test
    void takesAPartAlongAnAxis() {
        Node row = x.slice(0, 1, 2);
        Node columns = x.slice(-1, 1, 3);

        graph.forward();

        assertEquals(Shape.of(1, 3), row.shape());
        assertArrayEquals(new float[] {4, 5, 6}, row.value());
        assertEquals(Shape.of(2, 2), columns.shape());
        assertArrayEquals(new float[] {2, 3, 5, 6}, columns.value());
    }

    @Test
    void gradientsOfOverlappingPartsAddUp() {
        Node w = graph.parameter("w", Tensor.zeros(3));
        Node loss = w.slice(0, 0, 2).sum().plus(w.slice(0, 1, 3).sum());

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {1, 2, 1}, w.gradient());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(max = 2) int axis,
            @ForAll @IntRange(max = 2) int from,
            @ForAll @IntRange(min = 1, max = 2) int length,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        int[] dims = {2, 2, 2};
        dims[axis] = 4;
        Node x = graph.parameter("x", Tensor.uniform(new Rng(seed), 1, dims));

        GradientCheck.check(graph, x.slice(axis, from, from + length), List.of(x));
    }

    @Test
    void refusesAPartThatIsNotThere() {
        String behind = refusal(() -> x.slice(1, 2, 4));
        String before = refusal(() -> x.slice(1, -1, 2));
        String empty = refusal(() -> x.slice(-2, 1, 1));

        assertEquals("slice: [2, 3] has no part 2 to 4 along axis 1", behind);
        assertEquals("slice: [2, 3] has no part -1 to 2 along axis 1", before);
        assertEquals("slice: [2, 3] has no part 1 to 1 along axis 0", empty);
    }
}
