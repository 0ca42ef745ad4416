package neurarium.nn;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.graph.ConvParams;
import neurarium.graph.GradientCheck;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The layers without a memory, attention apart. */
class LayersTest {
    private final Graph graph = new Graph();
    private final Rng rng = new Rng(1);

    private static Layer linear(Graph graph, int in, int out, Rng rng) {
        return new Linear(graph, "linear", in, out, Initializer.UNIFORM, rng);
    }

    private static void checkGradients(Layer layer, Graph graph, Node x) {
        GradientCheck.check(graph, layer.apply(x), layer.parameters());
    }

    @Test
    void groupNormHasAGainAndABiasForEachChannel() {
        GroupNorm norm = new GroupNorm(graph, "norm", 2, 4);
        Node x = graph.input("x", Tensor.normal(new Rng(6), 1, 3, 4, 2));

        GradientCheck.check(graph, norm.apply(x), norm.parameters());

        assertEquals("norm.gain", norm.gain.name());
        assertEquals(Shape.of(4), norm.bias.shape());
    }

    @Test
    void linearAddsTheBiasToTheWeightedSum() {
        Linear linear = new Linear(graph, "f", 2, 3, Initializer.UNIFORM, rng);
        linear.weight.set(3, 4, 0, 0, 0, 0);
        linear.bias.set(5, 0, 0);
        Node y = linear.apply(graph.input("x", 1, 2).set(1, 2));

        graph.forward();

        assertArrayEquals(new float[] {3 * 1 + 4 * 2 + 5, 0, 0}, y.value());
    }

    @Test
    void linearRefusesAnInputOfTheWrongWidth() {
        Layer linear = linear(graph, 2, 3, rng);
        Node x = graph.input("x", 1, 3);

        String error = refusal(() -> linear.apply(x));

        assertEquals("Linear takes x of [any…, 2], got [1, 3]", error);
    }

    @Test
    void linearTakesRowsInAnyNumberOfAxes() {
        Linear linear = new Linear(graph, "f", 2, 1, Initializer.ZEROS, rng);
        linear.weight.set(10, 1);
        Node x = graph.input("x", 2, 2, 2).set(1, 2, 3, 4, 5, 6, 7, 8);
        Node y = linear.apply(x);

        graph.forward();

        assertEquals(Shape.of(2, 2, 1), y.shape());
        assertArrayEquals(new float[] {12, 34, 56, 78}, y.value());
        GradientCheck.check(graph, y.tanh(), linear.parameters());
    }

    @Test
    void linearRefusesASingleRowWithoutABatch() {
        Node row = graph.input("row", 2);

        String error = refusal(() -> linear(graph, 2, 3, rng).apply(row));

        assertEquals("Linear takes x of [any…, 2], got [2]", error);
    }

    @Property
    void linearHasTheGradientOfFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 5) int batch,
            @ForAll @IntRange(min = 1, max = 6) int in,
            @ForAll @IntRange(min = 1, max = 7) int out) {
        Graph made = new Graph();
        Rng seeded = new Rng(batch * 100 + in * 10 + out);

        checkGradients(
                linear(made, in, out, seeded),
                made,
                made.input("x", Tensor.normal(seeded, 1, batch, in)));
    }

    @Test
    void aLayerAppliedTwiceHasOneSetOfParameters() {
        Linear linear = new Linear(graph, "f", 1, 1, Initializer.ZEROS, rng);
        Node one = linear.apply(graph.input("a", 1, 1).set(2));
        Node three = linear.apply(graph.input("b", 3, 1).set(1, 2, 3));
        linear.weight.set(10);

        graph.forward();

        assertEquals(20, one.value()[0]);
        assertArrayEquals(new float[] {10, 20, 30}, three.value());
        assertEquals(2, linear.parameters().size());
    }

    @Test
    void sequentialAppliesItsLayersInOrderAndHasTheirParameters() {
        Linear first = new Linear(graph, "first", 1, 1, Initializer.ZEROS, rng);
        Sequential layers = new Sequential(first, Node::relu, x -> x.times(3));
        first.weight.set(-1);
        Node y = layers.apply(graph.input("x", 2, 1).set(-2, 2));

        graph.forward();

        assertArrayEquals(new float[] {6, 0}, y.value());
        assertEquals(List.of(first.weight, first.bias), layers.parameters());
    }

    @Property
    void convolutionsHaveTheGradientsOfFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 2) int groups,
            @ForAll @IntRange(min = 1, max = 3) int kernelSize,
            @ForAll @IntRange(min = 1, max = 2) int stride,
            @ForAll @IntRange(min = 0, max = 2) int padding) {
        Graph made = new Graph();
        Rng seeded = new Rng(groups + 10 * kernelSize + 100 * stride + 1000 * padding);
        ConvParams sliding = ConvParams.of(stride, padding, 1, groups);
        Initializer start = Initializer.XAVIER;

        checkGradients(
                new Conv2d(made, "c2", 2, 4, kernelSize, sliding, start, seeded),
                made,
                made.input("x", Tensor.normal(seeded, 1, 2, 2, 5, 4)));
        checkGradients(
                new Conv1d(made, "c1", 2, 4, kernelSize, sliding, start, seeded),
                made,
                made.input("x", Tensor.normal(seeded, 1, 2, 2, 7)));
    }

    @Test
    void conv1dSlidesItsWeightsOverTheSeries() {
        Conv1d conv = new Conv1d(graph, "c", 1, 1, 3, ConvParams.of(1, 0), Initializer.ZEROS, rng);
        conv.weight.set(1, 2, 3);
        conv.bias.set(10);
        Node y = conv.apply(graph.input("x", 1, 1, 5).set(1, 0, 2, 1, 1));

        graph.forward();

        assertEquals(Shape.of(1, 1, 3), y.shape());
        assertArrayEquals(new float[] {10 + 7, 10 + 7, 10 + 7}, y.value());
    }

    @Test
    void convolutionsRefuseGroupsThatDoNotDivideTheirChannels() {
        String error =
                refusal(
                        () ->
                                new Conv2d(
                                        graph,
                                        "c",
                                        3,
                                        4,
                                        3,
                                        ConvParams.of(1, 0, 1, 2),
                                        Initializer.ZEROS,
                                        rng));

        assertEquals("Conv2d takes groups that divide its channels, got 2 for 3 and 4", error);
    }

    @Test
    void conv1dRefusesGroupsThatDoNotDivideItsChannels() {
        ConvParams pairs = ConvParams.of(1, 0, 1, 2);

        String error =
                refusal(() -> new Conv1d(graph, "c", 4, 3, 3, pairs, Initializer.ZEROS, rng));

        assertEquals("Conv1d takes groups that divide its channels, got 2 for 4 and 3", error);
    }

    @Test
    void embeddingLooksUpRowsAndAddsTheGradientsOfThoseUsedTwice() {
        Embedding embedding = new Embedding(graph, "words", 3, 2, 1, rng);
        embedding.table.set(1, 2, 3, 4, 5, 6);
        Node y = embedding.apply(graph.input("x", 3).set(2, 0, 2));
        Node loss = y.sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {5, 6, 1, 2, 5, 6}, y.value());
        assertArrayEquals(new float[] {1, 1, 0, 0, 2, 2}, embedding.table.gradient());
    }

    @Test
    void layerNormBringsRowsToMeanZeroAndDeviationOne() {
        LayerNorm norm = new LayerNorm(graph, "norm", 4);
        norm.gain.set(1, 1, 1, 2);
        norm.bias.set(0, 0, 0, 1);
        Node y = norm.apply(graph.input("x", 1, 4).set(1, 2, 3, 4));

        graph.forward();

        double r = 1 / Math.sqrt(1.25 + 1e-5); // the variance over n, as in PyTorch
        float[] expected = {
            (float) (-1.5 * r), (float) (-0.5 * r), (float) (0.5 * r), (float) (3 * r + 1)
        };
        assertArrayEquals(expected, y.value(), 1e-6f);
        String error = refusal(() -> norm.apply(graph.input("wide", 1, 5)));
        assertEquals("LayerNorm takes x of [any…, 4], got [1, 5]", error);
    }

    @Test
    void residualBlockAddsWhatItsLayerSays() {
        ResidualBlock block = new ResidualBlock(x -> x.times(0.5));
        Node y = block.apply(graph.input("x", 2).set(2, 4));

        graph.forward();

        assertArrayEquals(new float[] {3, 6}, y.value());
        Node wide = graph.input("wide", 1, 2);
        ResidualBlock narrowing = new ResidualBlock(linear(graph, 2, 1, rng));
        String error = refusal(() -> narrowing.apply(wide));
        assertEquals("ResidualBlock takes a layer that keeps [1, 2], got [1, 1]", error);
    }

    @Property
    void normsAndTablesHaveTheGradientsOfFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 4) int batch,
            @ForAll @IntRange(min = 1, max = 5) int width) {
        Graph made = new Graph();
        Rng seeded = new Rng(batch * 10 + width);
        Node words = made.input("words", batch);
        Embedding table = new Embedding(made, "table", 3, width, 1, seeded);
        for (int i = 0; i < batch; i++) {
            words.data().write()[i] = seeded.below(3);
        }

        checkGradients(table, made, words);
        checkGradients(
                new LayerNorm(made, "norm", width),
                made,
                made.input("x", Tensor.normal(seeded, 1, batch, width)));
    }
}
