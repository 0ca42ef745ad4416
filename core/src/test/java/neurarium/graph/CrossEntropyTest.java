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

class CrossEntropyTest {
    private static final float LOG_3 = (float) Math.log(3);

    private final Graph graph = new Graph();
    private final Node logits =
            graph.parameter("logits", new Tensor(Shape.of(2, 2), 0, LOG_3, 5, 5));
    private final Node targets = graph.input("targets", 2);

    @Test
    void isTheMeanOfMinusTheLogarithmOfTheTargetsProbability() {
        targets.set(1, 0);
        Node loss = Losses.crossEntropy(logits, targets);

        graph.forward();
        graph.backward(loss);

        assertEquals(Shape.of(), loss.shape());
        assertEquals((-Math.log(0.75) - Math.log(0.5)) / 2, loss.value()[0], 1e-6);
        assertArrayEquals(new float[] {0.125f, -0.125f, -0.25f, 0.25f}, logits.gradient(), 1e-6f);
    }

    @Test
    void rowsWithoutATargetDoNotCount() {
        targets.set(-1, 0);
        Node loss = Losses.crossEntropy(logits, targets);

        graph.forward();
        graph.backward(loss);

        assertEquals(Math.log(2), loss.value()[0], 1e-6);
        assertArrayEquals(new float[] {0, 0, -0.5f, 0.5f}, logits.gradient(), 1e-6f);
    }

    @Test
    void isZeroIfNoRowCounts() {
        targets.set(-1, -1);
        Node loss = Losses.crossEntropy(logits, targets);

        graph.forward();
        graph.backward(loss);

        assertEquals(0, loss.value()[0]);
        assertArrayEquals(new float[4], logits.gradient());
    }

    @Test
    void takesASingleRow() {
        Node row = graph.input("row", 2).set(0, LOG_3);
        Node loss = Losses.crossEntropy(row, graph.input("target", new int[0]).set(0));

        graph.forward();

        assertEquals(Math.log(4), loss.value()[0], 1e-6);
    }

    @Test
    void keepsItsDigitsWhereAllLogitsAreLarge() {
        Node large = graph.input("large", 1, 2).set(1e6f, 1e6f);
        Node loss = Losses.crossEntropy(large, graph.input("first", 1));
        Node logs = large.logSoftmax();

        graph.forward();

        assertEquals(Math.log(2), loss.value()[0], 1e-6);
        assertArrayEquals(new float[] {(float) -Math.log(2), (float) -Math.log(2)}, logs.value());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 3) int batch,
            @ForAll @IntRange(min = 1, max = 3) int time,
            @ForAll @IntRange(min = 1, max = 5) int classes,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Node x = graph.parameter("x", Tensor.uniform(rng, 2, batch, time, classes));
        Node targets = graph.input("targets", batch, time);
        float[] picks = new float[batch * time];
        for (int i = 0; i < picks.length; i++) {
            picks[i] = rng.below(classes + 1) - 1;
        }
        targets.set(picks);

        GradientCheck.check(graph, Losses.crossEntropy(x, targets).times(2), List.of(x));
    }

    @Test
    void refusesTargetsThatAreNoClass() {
        targets.set(0, 2);
        Losses.crossEntropy(logits, targets);

        String error = refusal(graph::forward);

        assertEquals("crossEntropy: targets[1] is 2.0, not a whole number from -1 to 1", error);
    }

    @Test
    void refusesShapesThatDoNotMeet() {
        Node three = graph.input("three", 3);
        Node scalar = graph.input("scalar", new int[0]);
        Node turned = graph.input("turned", 2, 3);

        String rows = refusal(() -> Losses.crossEntropy(logits, three));
        String order = refusal(() -> Losses.crossEntropy(graph.input("logits", 3, 2, 4), turned));
        String none = refusal(() -> Losses.crossEntropy(scalar, scalar));

        assertEquals(
                "crossEntropy takes logits of [any…, classes] and targets of [any…], got [2, 2]"
                        + " and [3]",
                rows);
        assertEquals(
                "crossEntropy takes logits of [any…, classes] and targets of [any…], got [3, 2, 4]"
                        + " and [2, 3]",
                order);
        assertEquals(
                "crossEntropy takes logits of [any…, classes] and targets of [any…], got []"
                        + " and []",
                none);
    }

    @Test
    void refusesLearnedTargets() {
        Node learned = graph.parameter("learned", Tensor.zeros(2));

        String error = refusal(() -> Losses.crossEntropy(graph.input("x", 2, 2), learned));

        assertEquals("crossEntropy takes targets without a gradient, got learned", error);
    }
}
