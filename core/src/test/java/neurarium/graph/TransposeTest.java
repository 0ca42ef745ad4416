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

class TransposeTest {
    private final Graph graph = new Graph();
    private final Node x = graph.input("x", 2, 3).set(1, 2, 3, 4, 5, 6);

    @Test
    void turnsRowsIntoColumns() {
        Node y = x.transpose(1, 0);

        graph.forward();

        assertEquals(Shape.of(3, 2), y.shape());
        assertArrayEquals(new float[] {1, 4, 2, 5, 3, 6}, y.value());
    }

    @Test
    void countsAxesFromTheEndToo() {
        Node y = x.transpose(-1, -2);

        graph.forward();

        assertArrayEquals(new float[] {1, 4, 2, 5, 3, 6}, y.value());
    }

    /** As attention does it: [batch, time, heads, width] to [batch, heads, time, width]. */
    @Test
    void bringsTheHeadsToTheFront() {
        Node z = graph.input("z", 1, 2, 3, 1).set(1, 2, 3, 4, 5, 6).transpose(0, 2, 1, 3);

        graph.forward();

        assertEquals(Shape.of(1, 3, 2, 1), z.shape());
        assertArrayEquals(new float[] {1, 4, 2, 5, 3, 6}, z.value());
    }

    @Test
    void leavesAScalarAlone() {
        Node y = graph.input("number", new int[0]).set(7).transpose();

        graph.forward();

        assertArrayEquals(new float[] {7}, y.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(max = 23) int order,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll @IntRange(min = 1, max = 3) int q,
            @ForAll int seed) {
        int[] axes = order(order);
        Graph graph = new Graph(new TwinKernels());
        Node x = graph.parameter("x", Tensor.uniform(new Rng(seed), 1, p, 2, q, 3));
        Node y = x.transpose(axes);

        for (int i = 0; i < 4; i++) {
            assertEquals(x.dim(axes[i]), y.dim(i));
        }
        GradientCheck.check(graph, y, List.of(x));
    }

    /** One of the 24 orders of four axes. */
    private static int[] order(int number) {
        int[] axes = {0, 1, 2, 3};
        int rest = number;
        for (int i = 3; i > 0; i--) {
            int j = rest % (i + 1);
            rest /= i + 1;
            int swapped = axes[i];
            axes[i] = axes[j];
            axes[j] = swapped;
        }
        return axes;
    }

    @Test
    void refusesAxesThatAreNotAnOrder() {
        String few = refusal(() -> x.transpose(0));
        String twice = refusal(() -> x.transpose(1, -1));
        String missing = refusal(() -> x.transpose(0, 2));

        assertEquals("transpose: [2, 3] takes 2 axes, got 1", few);
        assertEquals("transpose: axis 1 is named twice", twice);
        assertEquals("axis 2 is not one of [2, 3]", missing);
    }

    @Test
    void refusesMoreThanFourAxes() {
        Node five = graph.input("five", 1, 1, 1, 1, 1);

        String error = refusal(() -> five.transpose(4, 3, 2, 1, 0));

        assertEquals("a copy takes at most 4 axes, got 5", error);
    }
}
