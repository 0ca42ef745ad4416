package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class LossesTest {
    private final Graph graph = new Graph();

    private Node parameter(float... values) {
        return graph.parameter("p", new Tensor(Shape.of(values.length), values));
    }

    private float value(Node loss) {
        graph.forward(loss);
        return loss.value()[0];
    }

    @Test
    void binaryCrossEntropyIsTheMeanOfMinusTheLogarithmOfTheRightAnswer() {
        Node x = parameter((float) Math.log(3), 0);
        Node t = graph.input("t", 2).set(1, 0.25f);

        double expected = (-Math.log(0.75) - Math.log(0.5)) / 2;

        assertEquals(expected, value(Losses.binaryCrossEntropy(x, t)), 1e-6);
    }

    @Test
    void binaryCrossEntropyKeepsItsDigitsForLargeLogits() {
        Node right = parameter(20, -20);
        Node wrong = parameter(-1000, 1000);
        Node t = graph.input("t", 2).set(1, 0);
        Node loss = Losses.binaryCrossEntropy(wrong, t);

        assertEquals(Math.exp(-20), value(Losses.binaryCrossEntropy(right, t)), 1e-14);
        assertEquals(1000, value(loss));
        graph.backward(loss);
        assertArrayEquals(new float[] {-0.5f, 0.5f}, wrong.gradient());
    }

    @Test
    void theDivergenceIsZeroOnlyBetweenTheSame() {
        Node p = graph.input("p", 2, 2).set(0, 0, 0, (float) Math.log(3));
        Node q = graph.input("q", 2, 2).set(0, (float) Math.log(3), 0, 0);
        Node logP = p.logSoftmax();
        Node logQ = q.logSoftmax();

        double halves = 0.5 * Math.log(0.5 / 0.25) + 0.5 * Math.log(0.5 / 0.75);
        double quarters = 0.25 * Math.log(0.25 / 0.5) + 0.75 * Math.log(0.75 / 0.5);

        assertEquals((halves + quarters) / 2, value(Losses.klDivergence(logP, logQ)), 1e-6);
        assertEquals(0, value(Losses.klDivergence(logP, logP)));
    }

    @Test
    void theAbsoluteErrorTakesDistances() {
        Node y = parameter(1, 2, 4);
        Node d = graph.input("d", 3).set(3, 2, 3);
        Node loss = Losses.meanAbsoluteError(y, d);

        assertEquals(1, value(loss));
        graph.backward(loss);
        assertArrayEquals(new float[] {-1 / 3f, 0, 1 / 3f}, y.gradient());
    }

    @Test
    void huberIsSquareForSmallErrorsAndStraightForLargeOnes() {
        Node y = parameter(1, -2, 5, -7);
        Node loss = Losses.huber(y, graph.input("d", 4), 2);

        assertEquals((0.5f + 2 + 8 + 12) / 4, value(loss));
        graph.backward(loss);
        assertArrayEquals(new float[] {0.25f, -0.5f, 0.5f, -0.5f}, y.gradient());
        assertEquals("huber takes a δ above 0, got 0.0", refusal(() -> Losses.huber(y, y, 0)));
    }

    @Property(tries = 60)
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 3) int batch,
            @ForAll @IntRange(min = 1, max = 3) int classes,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Node x = graph.parameter("x", Tensor.uniform(rng, 1, batch, classes));
        Node y = graph.parameter("y", Tensor.uniform(rng, 1, batch, classes));
        Node far = y.plus(graph.input("three", Tensor.filled(3, 1)));
        List<Node> both = List.of(x, y);

        GradientCheck.check(graph, Losses.binaryCrossEntropy(x, y.sigmoid()), both);
        GradientCheck.check(graph, Losses.klDivergence(x.logSoftmax(), y.logSoftmax()), both);
        GradientCheck.check(graph, Losses.meanAbsoluteError(x, far), both);
        GradientCheck.check(graph, Losses.huber(x.times(0.1), y.times(0.1), 1), both);
        GradientCheck.check(graph, Losses.huber(x, far, 0.5), both);
    }

    @Test
    void refuseWhatWouldBeRepeated() {
        Node row = graph.input("row", 3);
        Node column = graph.input("column", 3, 1);
        Map<String, BinaryOperator<Node>> losses =
                Map.of(
                        "binaryCrossEntropy", Losses::binaryCrossEntropy,
                        "klDivergence", Losses::klDivergence,
                        "meanAbsoluteError", Losses::meanAbsoluteError,
                        "huber", (y, d) -> Losses.huber(y, d, 1));
        losses.forEach(
                (name, loss) ->
                        assertEquals(
                                name + " takes two of the same shape, got [3] and [3, 1]",
                                refusal(() -> loss.apply(row, column))));
    }
}
