package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class Conv2dTest {
    private static final ConvParams PLAIN = ConvParams.of(1, 0);

    private final Graph graph = new Graph();

    @Test
    void slidesTheKernelOverTheImage() {
        Node x = graph.input("x", 1, 1, 3, 3).set(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Node w = graph.input("w", 1, 1, 2, 2).set(1, 0, 0, 10);
        Node y = Images.conv2d(x, w, graph.input("b", 1).set(100), PLAIN);

        graph.forward();

        assertEquals(Shape.of(1, 1, 2, 2), y.shape());
        assertArrayEquals(new float[] {151, 162, 184, 195}, y.value());
    }

    @Test
    void padsWithZerosAndStrides() {
        Node x = graph.input("x", 1, 1, 3, 3).set(1, 2, 3, 4, 5, 6, 7, 8, 9);
        Node w = graph.input("w", new Tensor(Shape.of(1, 1, 3, 3), 1, 1, 1, 1, 1, 1, 1, 1, 1));
        Node y = Images.conv2d(x, w, graph.input("b", 1), ConvParams.of(2, 1));

        graph.forward();

        assertArrayEquals(new float[] {12, 16, 24, 28}, y.value());
    }

    @Test
    void addsTheChannelsUpWithinTheirGroup() {
        Node x = graph.input("x", 1, 2, 1, 1).set(3, 5);
        Node b = graph.input("b", 2).set(100, 200);
        Node together = Images.conv2d(x, graph.input("w", 2, 2, 1, 1).set(1, 2, 3, 4), b, PLAIN);
        Node apart =
                Images.conv2d(
                        x, graph.input("v", 2, 1, 1, 1).set(10, 20), b, ConvParams.of(1, 0, 1, 2));

        graph.forward();

        assertArrayEquals(new float[] {113, 229}, together.value());
        assertArrayEquals(new float[] {130, 300}, apart.value());
    }

    @Property(tries = 100)
    void isTheNaiveLoop(
            @ForAll @IntRange(min = 1, max = 2) int groups,
            @ForAll @IntRange(min = 1, max = 2) int inPerGroup,
            @ForAll @IntRange(min = 1, max = 6) int height,
            @ForAll @IntRange(min = 1, max = 6) int width,
            @ForAll @IntRange(min = 1, max = 3) int kernelHeight,
            @ForAll @IntRange(min = 1, max = 3) int kernelWidth,
            @ForAll @IntRange(min = 1, max = 3) int strideY,
            @ForAll @IntRange(min = 1, max = 3) int strideX,
            @ForAll @IntRange(max = 2) int padY,
            @ForAll @IntRange(max = 2) int padX,
            @ForAll @IntRange(min = 1, max = 3) int dilationY,
            @ForAll @IntRange(min = 1, max = 3) int dilationX,
            @ForAll int seed) {
        Assume.that(dilationY * (kernelHeight - 1) + 1 <= height + 2 * padY);
        Assume.that(dilationX * (kernelWidth - 1) + 1 <= width + 2 * padX);
        ConvParams sliding =
                new ConvParams(strideY, strideX, padY, padX, dilationY, dilationX, groups);
        Rng rng = new Rng(seed);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 2, groups * inPerGroup, height, width));
        Node w =
                graph.input(
                        "w",
                        Tensor.uniform(rng, 1, 2 * groups, inPerGroup, kernelHeight, kernelWidth));
        Node b = graph.input("b", Tensor.uniform(rng, 1, 2 * groups));

        Node y = Images.conv2d(x, w, b, sliding);
        graph.forward(y);

        assertArrayEquals(naive(x, w, b, sliding, y.shape()), y.value(), 1e-4f);
    }

    private static float[] naive(Node x, Node w, Node b, ConvParams sliding, Shape shape) {
        float[] result = new float[shape.size()];
        int q = 0;
        for (int image = 0; image < shape.dim(0); image++) {
            for (int o = 0; o < shape.dim(1); o++) {
                for (int r = 0; r < shape.dim(2); r++) {
                    for (int s = 0; s < shape.dim(3); s++) {
                        result[q++] = b.value()[o] + window(x, w, sliding, image, o, r, s);
                    }
                }
            }
        }
        return result;
    }

    private static float window(
            Node x, Node w, ConvParams sliding, int image, int o, int r, int s) {
        int inPerGroup = w.dim(1);
        int first = o / (w.dim(0) / sliding.groups()) * inPerGroup;
        float sum = 0;
        for (int c = 0; c < inPerGroup; c++) {
            for (int i = 0; i < w.dim(2); i++) {
                for (int j = 0; j < w.dim(3); j++) {
                    int row = r * sliding.strideY() - sliding.padY() + i * sliding.dilationY();
                    int column = s * sliding.strideX() - sliding.padX() + j * sliding.dilationX();
                    if (row >= 0 && row < x.dim(2) && column >= 0 && column < x.dim(3)) {
                        sum += at(w, o, c, i, j) * at(x, image, first + c, row, column);
                    }
                }
            }
        }
        return sum;
    }

    private static float at(Node x, int i, int j, int k, int l) {
        return x.value()[((i * x.dim(1) + j) * x.dim(2) + k) * x.dim(3) + l];
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
        Tensor image = Tensor.uniform(rng, 1, 2, 2, 4, 3);
        Tensor kernel = Tensor.uniform(rng, 1, 2, 2 / groups, 2, 2);
        Tensor offset = Tensor.uniform(rng, 1, 2);
        ConvParams sliding = ConvParams.of(stride, padding, dilation, groups);

        GradientCheck.checkConvolution(
                (x, w, b) -> Images.conv2d(x, w, b, sliding), fixed, image, kernel, offset);
    }

    @Test
    void seriesAreImagesOfHeightOne() {
        Node x = graph.parameter("x", new Tensor(Shape.of(1, 1, 4), 1, 2, 3, 4));
        Node w = graph.parameter("w", new Tensor(Shape.of(1, 1, 2), 1, 10));
        Node b = graph.parameter("b", Tensor.zeros(1));
        Node y = Images.conv1d(x, w, b, new ConvParams(9, 2, 9, 1, 9, 1, 1));

        graph.forward();

        assertEquals(Shape.of(1, 1, 3), y.shape());
        assertArrayEquals(new float[] {10, 32, 4}, y.value());
        GradientCheck.check(graph, y, List.of(x, w, b));
    }

    @Test
    void refusesOtherRanks() {
        Node x = graph.input("x", 1, 28, 28);
        Node w = graph.input("w", 6, 1, 5, 5);
        Node b = graph.input("b", 6);

        String images = refusal(() -> Images.conv2d(x, w, b, PLAIN));
        String series = refusal(() -> Images.conv1d(x, w, b, PLAIN));

        assertEquals(
                "conv2d takes x of [batch, in, height, width] and a weight of [out, in/groups,"
                        + " kernelHeight, kernelWidth], got [1, 28, 28] and [6, 1, 5, 5]",
                images);
        assertEquals(
                "conv1d takes x of [batch, in, time] and a weight of [out, in/groups, kernelSize],"
                        + " got [1, 28, 28] and [6, 1, 5, 5]",
                series);
    }

    @Test
    void refusesChannelsThatDoNotMeet() {
        Node x = graph.input("x", 1, 4, 5, 5);
        Node w = graph.input("w", 3, 2, 3, 3);
        Node b = graph.input("b", 3);

        String in = refusal(() -> Images.conv2d(x, w, b, PLAIN));
        String out = refusal(() -> Images.conv2d(x, w, b, ConvParams.of(1, 0, 1, 2)));
        String none = refusal(() -> Images.conv2d(x, w, b, ConvParams.of(1, 0, 1, 0)));

        assertEquals("conv2d: x is [1, 4, 5, 5], weight is [3, 2, 3, 3], groups 1: 4 ≠ 2 · 1", in);
        assertEquals("conv2d: 3 out channels do not fall into 2 groups of the same size", out);
        assertEquals("conv2d: 3 out channels do not fall into 0 groups of the same size", none);
    }

    @Test
    void refusesABiasOfAnotherSizeAndAKernelThatDoesNotFit() {
        Node x = graph.input("x", 1, 1, 5, 5);
        Node w = graph.input("w", 2, 1, 6, 6);

        String bias = refusal(() -> Images.conv2d(x, w, graph.input("b", 3), PLAIN));
        String kernel = refusal(() -> Images.conv2d(x, w, graph.input("b", 2), PLAIN));

        assertEquals("conv2d takes a bias of [2], got [3]", bias);
        assertEquals("a window of 6×6 does not fit into a padded input of 5×5", kernel);
    }
}
