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

class ConcatenateTest {
    private final Graph graph = new Graph();

    @Test
    void putsNodesSideBySideOrBelowEachOther() {
        Node a = graph.input("a", 2, 2).set(1, 2, 3, 4);
        Node b = graph.input("b", 2, 1).set(5, 6);
        Node c = graph.input("c", 1, 2).set(7, 8);
        Node beside = Node.concatenate(-1, List.of(a, b));
        Node below = Node.concatenate(0, List.of(a, c));

        graph.forward();

        assertEquals(Shape.of(2, 3), beside.shape());
        assertArrayEquals(new float[] {1, 2, 5, 3, 4, 6}, beside.value());
        assertEquals(Shape.of(3, 2), below.shape());
        assertArrayEquals(new float[] {1, 2, 3, 4, 7, 8}, below.value());
    }

    @Test
    void givesEachPartItsPartOfTheGradient() {
        Node a = graph.parameter("a", Tensor.zeros(1));
        Node x = graph.input("x", 1);
        Node all = Node.concatenate(0, List.of(a, x, a));
        Node loss = all.times(graph.input("weights", 3).set(1, 10, 100)).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {101}, a.gradient());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(max = 2) int axis,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll @IntRange(min = 1, max = 3) int q,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        int[] left = {2, 2, 2};
        int[] right = {2, 2, 2};
        left[axis] = p;
        right[axis] = q;
        Node a = graph.parameter("a", Tensor.uniform(rng, 1, left));
        Node b = graph.parameter("b", Tensor.uniform(rng, 1, right));

        GradientCheck.check(graph, Node.concatenate(axis, List.of(a, b, a)), List.of(a, b));
    }

    @Test
    void refusesPartsThatDifferElsewhere() {
        Node a = graph.input("a", 2, 2);
        Node b = graph.input("b", 3, 1);
        Node c = graph.input("c", 2);

        String size = refusal(() -> Node.concatenate(-1, List.of(a, b)));
        String rank = refusal(() -> Node.concatenate(0, List.of(a, c)));

        assertEquals("concatenate: [2, 2] and [3, 1] differ outside of axis 1", size);
        assertEquals("concatenate: [2, 2] and [2] differ outside of axis 0", rank);
    }
}
