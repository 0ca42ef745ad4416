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

class MaxPool2dTest {
    private final Graph graph = new Graph();

    @Test
    void takesTheLargestNumberOfEachWindow() {
        Node x =
                graph.input("x", 1, 2, 2, 4)
                        .set(1, 2, 3, 4, 8, 7, 6, 5, -1, -2, 0, 0, -3, -4, 0, 9);
        Node y = Images.maxPool2d(x, 2, 2, 0);

        graph.forward();

        assertEquals(Shape.of(1, 2, 1, 2), y.shape());
        assertArrayEquals(new float[] {8, 6, -1, 9}, y.value());
    }

    @Test
    void paddingIsNeverTheLargest() {
        Node x = graph.input("x", 1, 1, 2, 2).set(-1, -2, -3, Float.NEGATIVE_INFINITY);
        Node y = Images.maxPool2d(x, 2, 1, 1);

        graph.forward();

        float infinity = Float.POSITIVE_INFINITY;
        assertArrayEquals(new float[] {-1, -1, -2, -1, -1, -2, -3, -3, -infinity}, y.value());
    }

    @Test
    void theFirstOfSeveralLargestTakesTheGradient() {
        Node x = graph.parameter("x", new Tensor(Shape.of(1, 1, 2, 2), 3, 5, 5, 5));
        Node loss = Images.maxPool2d(x, 2, 2, 0).sum();

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(new float[] {0, 1, 0, 0}, x.gradient());
    }

    @Test
    void whatIsNotANumberCountsAsLargest() {
        Node y = Images.maxPool2d(graph.input("x", 1, 1, 2, 2).set(1, Float.NaN, 9, 2), 2, 1, 0);

        graph.forward();

        assertArrayEquals(new float[] {Float.NaN}, y.value());
    }

    @Test
    void takesSeriesToo() {
        Node x = graph.parameter("x", new Tensor(Shape.of(1, 1, 4), 1, 9, -2, -3));
        Node y = Images.maxPool1d(x, 2, 1, 1);
        Node loss = y.sum();

        graph.forward();
        graph.backward(loss);

        assertEquals(Shape.of(1, 1, 5), y.shape());
        assertArrayEquals(new float[] {1, 9, 9, -2, -3}, y.value());
        assertArrayEquals(new float[] {1, 2, 1, 1}, x.gradient());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 3) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll boolean padded,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Node x = graph.parameter("x", new Tensor(Shape.of(2, 2, 4, 3), farApart(seed, 48)));

        Node y = Images.maxPool2d(x, kernel, stride, padded ? kernel / 2 : 0);

        GradientCheck.check(graph, y, List.of(x));
    }

    /** Multiples of 0.1 in random order, so that a small step never changes which is largest. */
    private static float[] farApart(int seed, int length) {
        int[] order = new int[length];
        for (int i = 0; i < length; i++) {
            order[i] = i;
        }
        new Rng(seed).shuffleInPlace(order);
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = 0.1f * (order[i] - length / 2);
        }
        return values;
    }

    @Test
    void refusesOtherRanksAndTooMuchPadding() {
        Node row = graph.input("row", 3);
        Node series = graph.input("series", 1, 1, 4);

        String two = refusal(() -> Images.maxPool2d(row, 2, 2, 0));
        String one = refusal(() -> Images.maxPool1d(row, 2, 2, 0));
        String padding = refusal(() -> Images.maxPool1d(series, 1, 1, 1));

        assertEquals("maxPool2d takes x of [batch, channels, height, width], got [3]", two);
        assertEquals("maxPool1d takes x of [batch, channels, time], got [3]", one);
        assertEquals("maxPool1d takes padding of half its window at most, got 1 for 1", padding);
    }
}
