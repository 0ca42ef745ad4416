package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class BatchNormTest {
    private final Graph graph = new Graph();
    private final Node gain = graph.input("gain", 2).set(10, 100);
    private final Node bias = graph.input("bias", 2).set(1, 2);
    private final Node mean = graph.input("mean", 2);
    private final Node variance = graph.input("variance", Tensor.filled(1, 2));

    @Test
    void usesTheBatchInTrainingAndRemembersATenthOfIt() {
        Node x = graph.input("x", 2, 2).set(1, 10, 3, 30);
        Node y = batchNorm(x, 0);

        graph.forward();

        assertArrayEquals(new float[] {-9, -98, 11, 102}, y.value(), 1e-4f);
        assertArrayEquals(new float[] {0.2f, 2}, mean.value(), 1e-6f);
        // the variances over n − 1 are 2 and 200
        assertArrayEquals(new float[] {0.9f + 0.2f, 0.9f + 20}, variance.value(), 1e-5f);
    }

    @Test
    void usesWhatItRemembersOtherwise() {
        mean.set(1, 2);
        variance.set(4, 9);
        Node y = batchNorm(graph.input("x", 1, 2).set(5, 8), 0);
        graph.setTraining(false);

        graph.forward();

        assertArrayEquals(new float[] {10 * 2 + 1, 100 * 2 + 2}, y.value(), 1e-4f);
        assertArrayEquals(new float[] {1, 2}, mean.value());
        assertArrayEquals(new float[] {4, 9}, variance.value());
    }

    @Test
    void takesAChannelOverTheWholeImageAndBatch() {
        Node x = graph.input("x", 2, 2, 1, 2).set(1, 2, 0, 0, 3, 6, 0, 4);
        Node y = batchNorm(x, 0);

        graph.forward();

        // channel 0 has 1, 2, 3, 6: mean 3, variance 3.5; channel 1 has 0, 0, 0, 4: 1 and 3
        assertEquals(10 * (6 - 3) / Math.sqrt(3.5) + 1, y.value()[5], 1e-4);
        assertEquals(100 * (4 - 1) / Math.sqrt(3) + 2, y.value()[7], 1e-4);
        assertArrayEquals(new float[] {0.3f, 0.1f}, mean.value(), 1e-6f);
        assertArrayEquals(new float[] {0.9f + 1.4f / 3, 0.9f + 0.4f}, variance.value(), 1e-5f);
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean training,
            @ForAll boolean images,
            @ForAll @IntRange(min = 2, max = 4) int batch,
            @ForAll @IntRange(min = 1, max = 3) int channels,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        graph.setTraining(training);
        Rng rng = new Rng(seed);
        Node x =
                graph.parameter(
                        "x",
                        images
                                ? Tensor.uniform(rng, 1, batch, channels, 2, 3)
                                : Tensor.uniform(rng, 1, batch, channels));
        Node gain = graph.parameter("gain", Tensor.uniform(rng, 1, channels));
        Node bias = graph.parameter("bias", Tensor.uniform(rng, 1, channels));
        Node mean = graph.input("mean", Tensor.uniform(rng, 1, channels));
        Node variance = graph.input("variance", Tensor.filled(0.5f, channels));

        Node y = Norms.batchNorm(x, gain, bias, mean, variance, 0.1);

        GradientCheck.check(graph, y, List.of(x, gain, bias));
    }

    @Test
    void learnsItsGainEvenIfNothingBeforeItLearns() {
        Node learned = graph.parameter("learned", Tensor.filled(1, 2));
        Node x = graph.input("x", 2, 2).set(1, 10, 3, 30);
        Node loss = Norms.batchNorm(x, learned, bias, mean, variance, 0).square().sum();

        graph.forward(loss);
        graph.backward(loss);

        // y = ∓1 + bias: Σ 2 y x̂ = 2 (−(b − 1) + (b + 1)) = 4
        assertArrayEquals(new float[] {4, 4}, learned.gradient(), 1e-4f);
    }

    @Test
    void refusesToTrainOnASingleNumberAChannel() {
        batchNorm(graph.input("x", 1, 2), 1e-5);

        var error = assertThrows(IllegalStateException.class, graph::forward);

        assertEquals(
                "batchNorm in training takes more than one number a channel, got x of [1, 2]",
                error.getMessage());
    }

    @Test
    void refusesARowAndStatisticsOfAnotherSize() {
        Node row = graph.input("row", 2);
        Node x = graph.input("x", 4, 3);

        String rank = refusal(() -> batchNorm(row, 1e-5));
        String size = refusal(() -> batchNorm(x, 1e-5));

        assertEquals("batchNorm takes x of [batch, channels, any…], got [2]", rank);
        assertEquals(
                "batchNorm of x [4, 3] takes gain, bias, mean and variance of [3], got gain of [2]",
                size);
    }

    @Test
    void refusesStatisticsThatAreComputedOrLearned() {
        Node x = graph.input("x", 4, 2);
        Node learned = graph.parameter("learned", Tensor.zeros(2));

        String parameter = refusal(() -> Norms.batchNorm(x, gain, bias, learned, variance, 1e-5));
        String computed =
                refusal(() -> Norms.batchNorm(x, gain, bias, mean, variance.square(), 1e-5));

        assertEquals(
                "batchNorm keeps its running statistics in inputs, got learned (parameter)",
                parameter);
        assertEquals(
                "batchNorm keeps its running statistics in inputs, got square6 (square)", computed);
    }

    private Node batchNorm(Node x, double epsilon) {
        return Norms.batchNorm(x, gain, bias, mean, variance, epsilon);
    }
}
