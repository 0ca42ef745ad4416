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

class NormsTest {
    private final Graph graph = new Graph();
    private final Node gain = graph.input("gain", 2).set(10, 100);
    private final Node bias = graph.input("bias", 2).set(1, 2);

    @Test
    void layerNormBringsEachRowToMeanZeroAndVarianceOne() {
        Node x = graph.input("x", 2, 2).set(1, 3, 50, 30);
        Node y = Norms.layerNorm(x, gain, bias, 0);

        graph.forward();

        assertArrayEquals(new float[] {-9, 102, 11, -98}, y.value(), 1e-4f);
    }

    @Test
    void layerNormOfEqualNumbersIsTheBias() {
        Node y = Norms.layerNorm(graph.input("x", 1, 2).set(7, 7), gain, bias, 1e-5);

        graph.forward();

        assertArrayEquals(new float[] {1, 2}, y.value());
    }

    @Test
    void rmsNormDividesEachRowByItsRootMeanSquare() {
        Node x = graph.input("x", 2, 2).set(1, 7, -30, 40); // √(50/2) = 5, √(2500/2)
        Node y = Norms.rmsNorm(x, gain, 0);

        graph.forward();

        float root = (float) Math.sqrt(1250);
        assertArrayEquals(new float[] {2, 140, -300 / root, 4000 / root}, y.value(), 1e-4f);
    }

    @Test
    void rmsNormOfZerosIsZero() {
        Node y = Norms.rmsNorm(graph.input("x", 1, 2), gain, 1e-5);

        graph.forward();

        assertArrayEquals(new float[2], y.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean rms,
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Node x = graph.parameter("x", Tensor.uniform(rng, 1, rows, 1, columns));
        Node gain = graph.parameter("gain", Tensor.uniform(rng, 1, columns));
        Node bias = graph.parameter("bias", Tensor.uniform(rng, 1, columns));

        if (rms) {
            GradientCheck.check(graph, Norms.rmsNorm(x, gain, 0.1), List.of(x, gain));
        } else {
            GradientCheck.check(graph, Norms.layerNorm(x, gain, bias, 0.1), List.of(x, gain, bias));
        }
    }

    @Test
    void refusesAScalar() {
        Node x = graph.input("x", new int[0]);

        String layer = refusal(() -> Norms.layerNorm(x, gain, bias, 1e-5));
        String rms = refusal(() -> Norms.rmsNorm(x, gain, 1e-5));

        assertEquals("normalize takes a row at least, got []", layer);
        assertEquals("rmsNormalize takes a row at least, got []", rms);
    }

    @Test
    void groupNormNormalizesEachGroupOfChannels() {
        Graph graph = new Graph();
        Node x = graph.input("x", 1, 4, 2).set(1, 3, 1, 3, 10, 20, 30, 40);
        Node gain = graph.input("gain", 4).set(1, 2, 1, 1);
        Node bias = graph.input("bias", 4).set(0, 0, 0, 5);

        Node y = Norms.groupNorm(x, 2, gain, bias, 0);
        graph.forward(y);

        float a = (float) (15 / Math.sqrt(125));
        float b = (float) (5 / Math.sqrt(125));
        assertEquals(x.shape(), y.shape());
        assertArrayEquals(new float[] {-1, 1, -2, 2, -a, -b, 5 + b, 5 + a}, y.value(), 1e-6f);
    }

    @Test
    void groupNormHasTheRightGradients() {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(2);
        Node x = graph.parameter("x", Tensor.normal(rng, 1, 2, 4, 2, 1));
        Node gain = graph.parameter("gain", Tensor.normal(rng, 1, 4));
        Node bias = graph.parameter("bias", Tensor.normal(rng, 1, 4));

        Node y = Norms.groupNorm(x, 2, gain, bias, 1e-2);

        GradientCheck.check(graph, y, List.of(x, gain, bias));
    }

    @Test
    void groupNormRefusesGroupsThatDoNotDivideTheChannels() {
        Graph graph = new Graph();
        Node x = graph.input("x", 2, 4, 3);
        Node row = graph.input("row", 4);
        Node three = graph.input("three", 3);

        assertEquals(
                "groupNorm takes x of [batch, channels, any…] and groups that divide its channels,"
                        + " got [2, 4, 3] and 3",
                refusal(() -> Norms.groupNorm(x, 3, row, row, 0)));
        assertEquals(
                "groupNorm takes gain and bias of [4], got three of [3]",
                refusal(() -> Norms.groupNorm(x, 2, row, three, 0)));
    }
}
