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

class AveragePool2dTest {
    private final Graph graph = new Graph();

    @Test
    void takesTheMeanOfEachWindow() {
        Node x = graph.input("x", 1, 2, 2, 4).set(1, 2, 3, 4, 5, 6, 7, 8, 4, 0, 0, 0, 0, 0, 0, 8);
        Node y = Images.averagePool2d(x, 2, 2, 0);

        graph.forward();

        assertEquals(Shape.of(1, 2, 1, 2), y.shape());
        assertArrayEquals(new float[] {3.5f, 5.5f, 1, 2}, y.value());
    }

    @Test
    void countsPaddingAsZeros() {
        Node y = Images.averagePool2d(graph.input("x", 1, 1, 1, 1).set(8), 2, 1, 1);

        graph.forward();

        assertArrayEquals(new float[] {2, 2, 2, 2}, y.value());
    }

    @Test
    void takesSeriesToo() {
        Node y = Images.averagePool1d(graph.input("x", 1, 2, 3).set(2, 4, 6, 8, 8, 8), 2, 1, 1);

        graph.forward();

        assertEquals(Shape.of(1, 2, 4), y.shape());
        assertArrayEquals(new float[] {1, 3, 5, 3, 4, 8, 8, 4}, y.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean series,
            @ForAll @IntRange(min = 1, max = 3) int kernel,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll boolean padded,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        int padding = padded ? kernel / 2 : 0;
        Node x =
                graph.parameter(
                        "x",
                        series
                                ? Tensor.uniform(rng, 1, 2, 2, 5)
                                : Tensor.uniform(rng, 1, 2, 2, 4, 3));

        Node y =
                series
                        ? Images.averagePool1d(x, kernel, stride, padding)
                        : Images.averagePool2d(x, kernel, stride, padding);

        GradientCheck.check(graph, y, List.of(x));
    }

    @Test
    void refusesOtherRanks() {
        Node row = graph.input("row", 3);

        String images = refusal(() -> Images.averagePool2d(row, 2, 2, 0));
        String series = refusal(() -> Images.averagePool1d(row, 2, 2, 0));

        assertEquals("averagePool2d takes x of [batch, channels, height, width], got [3]", images);
        assertEquals("averagePool1d takes x of [batch, channels, time], got [3]", series);
    }

    @Test
    void refusesMorePaddingThanHalfItsWindow() {
        Node x = graph.input("x", 1, 1, 4, 4);

        String error = refusal(() -> Images.averagePool2d(x, 3, 1, 2));

        assertEquals("averagePool2d takes padding of half its window at most, got 2 for 3", error);
    }
}
