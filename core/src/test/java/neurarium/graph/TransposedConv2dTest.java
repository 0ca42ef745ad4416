package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.Refusal;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class TransposedConv2dTest {
    private static final ConvParams PLAIN = ConvParams.of(1, 0);

    private final Graph graph = new Graph();

    @Test
    void stampsTheKernelAtEachPlace() {
        Node x = graph.input("x", 1, 1, 1, 2).set(1, 10);
        Node w = graph.input("w", 1, 1, 2, 2).set(1, 2, 3, 4);
        Node b = graph.input("b", 1).set(100);
        Node dense = Images.transposedConv2d(x, w, b, PLAIN, 0);
        Node apart = Images.transposedConv2d(x, w, b, ConvParams.of(2, 0), 0);

        graph.forward();

        assertEquals(Shape.of(1, 1, 2, 3), dense.shape());
        assertArrayEquals(new float[] {101, 112, 120, 103, 134, 140}, dense.value());
        assertEquals(Shape.of(1, 1, 2, 4), apart.shape());
        assertArrayEquals(new float[] {101, 102, 110, 120, 103, 104, 130, 140}, apart.value());
    }

    @Test
    void paddingCutsTheEdgeAndOutputPaddingAddsOneAtTheEnd() {
        Node x = graph.input("x", 1, 1, 1, 1).set(1);
        Node w = graph.input("w", 1, 1, 3, 3).set(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Node y = Images.transposedConv2d(x, w, graph.input("b", 1), ConvParams.of(2, 1), 1);

        graph.forward();

        assertEquals(Shape.of(1, 1, 2, 2), y.shape());
        assertArrayEquals(new float[] {5, 6, 8, 9}, y.value());
    }

    /** ⟨conv(x), y⟩ = ⟨x, transposedConv(y)⟩ for the same weights. */
    @Property(tries = 100)
    void isTheAdjointOfConvolution(
            @ForAll @IntRange(min = 1, max = 2) int groups,
            @ForAll @IntRange(min = 1, max = 6) int height,
            @ForAll @IntRange(min = 1, max = 6) int width,
            @ForAll @IntRange(min = 1, max = 3) int kernelHeight,
            @ForAll @IntRange(min = 1, max = 3) int kernelWidth,
            @ForAll @IntRange(min = 1, max = 3) int stride,
            @ForAll @IntRange(max = 1) int padY,
            @ForAll @IntRange(max = 1) int padX,
            @ForAll @IntRange(min = 1, max = 2) int dilation,
            @ForAll int seed) {
        int restY = height + 2 * padY - dilation * (kernelHeight - 1) - 1;
        int restX = width + 2 * padX - dilation * (kernelWidth - 1) - 1;
        Assume.that(restY >= 0 && restX >= 0 && restY % stride == restX % stride);
        ConvParams sliding = new ConvParams(stride, stride, padY, padX, dilation, dilation, groups);
        Graph graph = new Graph();
        Rng rng = new Rng(seed);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 2, 3 * groups, height, width));
        Node w = graph.input("w", Tensor.uniform(rng, 1, 2 * groups, 3, kernelHeight, kernelWidth));
        Node forth = Images.conv2d(x, w, graph.input("b", 2 * groups), sliding);
        Node y = graph.input("y", Tensor.uniform(rng, 1, forth.shape().dims()));

        Node back =
                Images.transposedConv2d(
                        y, w, graph.input("c", 3 * groups), sliding, restY % stride);
        graph.forward();

        assertEquals(x.shape(), back.shape());
        assertEquals(
                graph.kernels().dot(forth.data(), y.data()),
                graph.kernels().dot(x.data(), back.data()),
                1e-3);
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 2) int groups,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll @IntRange(max = 1) int padding,
            @ForAll @IntRange(min = 1, max = 2) int dilation,
            @ForAll @IntRange(max = 3) int fixed,
            @ForAll int seed) {
        Rng rng = new Rng(seed);
        Tensor image = Tensor.uniform(rng, 1, 2, 2, 3, 2);
        Tensor kernel = Tensor.uniform(rng, 1, 2, 2, 2, 3);
        Tensor offset = Tensor.uniform(rng, 1, 2 * groups);
        ConvParams sliding = ConvParams.of(stride, padding, dilation, groups);

        GradientCheck.checkConvolution(
                (x, w, b) -> Images.transposedConv2d(x, w, b, sliding, stride - 1),
                fixed,
                image,
                kernel,
                offset);
    }

    @Test
    void refusesOtherRanksAndChannelsThatDoNotMeet() {
        Node x = graph.input("x", 1, 4, 5, 5);
        Node flat = graph.input("flat", 4, 2, 3);
        Node w = graph.input("w", 3, 2, 3, 3);
        Node b = graph.input("b", 2);

        var rank = refusal(x, flat, b, PLAIN, 0);
        var channels = refusal(x, w, b, PLAIN, 0);
        var groups = refusal(x, graph.input("v", 4, 2, 3, 3), b, ConvParams.of(1, 0, 1, 3), 0);

        assertEquals(
                "transposedConv2d takes x of [batch, in, height, width] and a weight of [in,"
                        + " out/groups, kernelHeight, kernelWidth], got [1, 4, 5, 5] and [4, 2, 3]",
                rank);
        assertEquals(
                "transposedConv2d: x is [1, 4, 5, 5], weight is [3, 2, 3, 3]: 4 ≠ 3", channels);
        assertEquals(
                "transposedConv2d: 4 in channels do not fall into 3 groups of the same size",
                groups);
    }

    @Test
    void refusesAnOutputThatIsTooLargeOrHasNothing() {
        Node x = graph.input("x", 1, 1, 3, 3);
        Node w = graph.input("w", 1, 1, 3, 3);
        Node b = graph.input("b", 1);

        assertEquals(
                "transposedConv2d: its output would have an axis of 4294967297",
                refusal(x, w, b, ConvParams.of(1 << 30, 0, 1 << 30, 1), 0));
        assertEquals(
                "transposedConv2d: its output would have an axis of -1",
                refusal(x, w, b, ConvParams.of(1, 3), 0));
    }

    @Test
    void refusesABiasAndAnOutputPaddingThatDoNotFit() {
        Node x = graph.input("x", 1, 1, 2, 2);
        Node w = graph.input("w", 1, 2, 3, 3);
        Node b = graph.input("b", 2);

        assertEquals(
                "transposedConv2d takes a bias of [2], got [1]",
                refusal(x, w, graph.input("c", 1), PLAIN, 0));
        assertEquals(
                "transposedConv2d takes an outputPadding from 0 to its stride − 1, got 1 for a"
                        + " stride of 1",
                refusal(x, w, b, PLAIN, 1));
        assertEquals(
                "transposedConv2d takes an outputPadding from 0 to its stride − 1, got -1 for a"
                        + " stride of 2",
                refusal(x, w, b, ConvParams.of(2, 0), -1));
    }

    @Test
    void refusesPaddingThatCutsEverythingOff() {
        Node x = graph.input("x", 1, 1, 2, 2);
        Node w = graph.input("w", 1, 1, 1, 1);

        assertEquals(
                "transposedConv2d: its output would have an axis of 0",
                refusal(x, w, graph.input("b", 1), ConvParams.of(1, 1), 0));
    }

    private static String refusal(Node x, Node w, Node b, ConvParams sliding, int outputPadding) {
        return Refusal.refusal(() -> Images.transposedConv2d(x, w, b, sliding, outputPadding));
    }
}
