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

class ReduceTest {
    private final Graph graph = new Graph();
    private final Node x = graph.input("x", 2, 3).set(1, 2, 3, 4, 5, 6);

    @Test
    void addsUpAllNumbers() {
        Node sum = x.sum();
        Node mean = x.mean();

        graph.forward();

        assertEquals(Shape.of(), sum.shape());
        assertArrayEquals(new float[] {21}, sum.value());
        assertArrayEquals(new float[] {3.5f}, mean.value());
    }

    @Test
    void addsUpAlongAnAxis() {
        Node rows = x.sum(1);
        Node columns = x.sum(0);
        Node rowMeans = x.mean(-1);
        Node columnMeans = x.mean(-2);

        graph.forward();
        graph.forward(); // what was there before does not count

        assertEquals(Shape.of(2), rows.shape());
        assertArrayEquals(new float[] {6, 15}, rows.value());
        assertEquals(Shape.of(3), columns.shape());
        assertArrayEquals(new float[] {5, 7, 9}, columns.value());
        assertArrayEquals(new float[] {2, 5}, rowMeans.value(), 1e-6f);
        assertArrayEquals(new float[] {2.5f, 3.5f, 4.5f}, columnMeans.value());
    }

    @Test
    void addsUpAMiddleAxis() {
        Node y = graph.input("y", 2, 2, 2).set(1, 2, 3, 4, 5, 6, 7, 8).sum(1);

        graph.forward();

        assertArrayEquals(new float[] {4, 6, 12, 14}, y.value());
    }

    @Test
    void theSumOfOneNumberIsIt() {
        Node y = graph.input("y", new int[0]).set(7).sum();

        graph.forward();

        assertArrayEquals(new float[] {7}, y.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean mean,
            @ForAll @IntRange(min = -1, max = 2) int axis,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll @IntRange(min = 1, max = 3) int q,
            @ForAll @IntRange(min = 1, max = 3) int r,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Node x = graph.parameter("x", Tensor.uniform(new Rng(seed), 1, p, q, r));

        GradientCheck.check(graph, mean ? x.mean(axis) : x.sum(axis), List.of(x));
        GradientCheck.check(graph, mean ? x.mean() : x.sum(), List.of(x));
    }

    @Test
    void refusesAnAxisThatIsNotThere() {
        String error = refusal(() -> x.sum(2));

        assertEquals("axis 2 is not one of [2, 3]", error);
    }
}
