package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class AxesTest {
    private final Graph graph = new Graph(new TwinKernels());
    private final Node x =
            graph.parameter(
                    "x", new Tensor(Shape.of(2, 3), 1, 7, 7, Float.NEGATIVE_INFINITY, 5, 2));

    @Test
    void findsTheLargestAndItsPlace() {
        Node rows = Axes.max(x, 1);
        Node columns = Axes.max(x, 0);
        Node places = Axes.argmax(x, -1);
        Node loss = rows.times(3).sum();

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(new float[] {7, 5}, rows.value());
        assertArrayEquals(new float[] {1, 7, 7}, columns.value());
        assertArrayEquals(new float[] {1, 1}, places.value());
        assertArrayEquals(new float[] {0, 3, 0, 0, 3, 0}, x.gradient());
        assertFalse(places.needsGradient());
    }

    @Test
    void whatIsNotANumberIsTheLargest() {
        Node y = graph.input("y", 3).set(9, Float.NaN, 10);
        Node most = Axes.max(y, 0);
        Node place = Axes.argmax(y, 0);

        graph.forward();

        assertArrayEquals(new float[] {Float.NaN}, most.value());
        assertArrayEquals(new float[] {1}, place.value());
    }

    @Test
    void knowsBothVariances() {
        Node y = graph.input("y", 2, 2).set(1, 3, 5, 11);
        Node own = Axes.variance(y, 1, 0);
        Node estimate = Axes.variance(y, 0, 1);

        graph.forward();

        assertArrayEquals(new float[] {1, 9}, own.value());
        assertArrayEquals(new float[] {8, 32}, estimate.value());
        assertEquals(
                "variance takes a correction from 0 to n − 1, got 2 for an axis of 2",
                refusal(() -> Axes.variance(y, 0, 2)));
    }

    @Test
    void softmaxAddsUpToOneAlongItsAxis() {
        Node y = graph.input("y", 2, 2).set(0, 3, (float) Math.log(3), 3);
        Node first = Axes.softmax(y, 0);
        Node last = Axes.softmax(y, -1);
        Node same = y.softmax();
        Node logs = Axes.logSoftmax(y, 0).exp();

        graph.forward();

        assertArrayEquals(new float[] {0.25f, 0.5f, 0.75f, 0.5f}, first.value(), 1e-6f);
        assertArrayEquals(same.value(), last.value());
        assertArrayEquals(first.value(), logs.value(), 1e-6f);
    }

    @Test
    void padsAnAxis() {
        Node y = graph.input("y", 2, 2).set(1, 2, 3, 4);
        Node columns = Axes.pad(y, -1, 1, 2, 9);
        Node rows = Axes.pad(y, 0, 0, 1, 0);

        graph.forward();

        assertEquals(Shape.of(2, 5), columns.shape());
        assertArrayEquals(new float[] {9, 1, 2, 9, 9, 9, 3, 4, 9, 9}, columns.value());
        assertArrayEquals(new float[] {1, 2, 3, 4, 0, 0}, rows.value());
        assertEquals(y, Axes.pad(y, 0, 0, 0, 0));
        assertEquals(
                "pad takes 0 or more numbers before and after, got -1 and 0",
                refusal(() -> Axes.pad(y, 0, -1, 0, 0)));
    }

    @Property(tries = 60)
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 0, max = 2) int axis,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll @IntRange(min = 1, max = 3) int q,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Node x = graph.parameter("x", Tensor.uniform(rng, 1, p, q, 2));
        int[] order = new int[2 * p * q];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        rng.shuffleInPlace(order);
        float[] apart = new float[order.length]; // so that no step changes which is the largest
        for (int i = 0; i < order.length; i++) {
            apart[i] = 0.1f * order[i];
        }
        Node y = graph.parameter("y", new Tensor(Shape.of(p, q, 2), apart));

        GradientCheck.check(graph, Axes.max(y, axis), List.of(y));
        GradientCheck.check(graph, Axes.variance(x, axis, 0), List.of(x));
        GradientCheck.check(graph, Axes.softmax(x, axis), List.of(x));
        GradientCheck.check(graph, Axes.logSoftmax(x, axis), List.of(x));
        GradientCheck.check(graph, Axes.pad(x, axis, 1, 2, 5), List.of(x));
    }
}
