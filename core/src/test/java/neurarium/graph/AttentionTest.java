package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class AttentionTest {
    private final Graph graph = new Graph();

    @Test
    void mixesTheValuesByTheSimilarityOfTheirKeys() {
        float log3 = (float) Math.log(3);
        Node query = graph.input("query", 1, 4).set(2, 0, 0, 0);
        Node key = graph.input("key", 2, 4).set(log3, 0, 0, 0, 0, 0, 0, 0);
        Node value = graph.input("value", 2, 1).set(4, 8);

        Attention.Result result = Attention.scaledDotProduct(query, key, value, false);
        graph.forward();

        // scores 2 ln 3 / √4 and 0
        assertArrayEquals(new float[] {0.75f, 0.25f}, result.weights().value(), 1e-6f);
        assertArrayEquals(new float[] {5}, result.output().value(), 1e-5f);
    }

    @Test
    void nobodyLooksIntoTheFuture() {
        Node x = graph.input("x", 2, 3, 1);

        Attention.Result result = Attention.scaledDotProduct(x, x, x, true);
        graph.forward();

        float third = 1 / 3f;
        float[] weights = {1, 0, 0, 0.5f, 0.5f, 0, third, third, third};
        float[] found = result.weights().value();
        for (int i = 0; i < 18; i++) {
            assertEquals(weights[i % 9], found[i], 1e-6);
        }
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean causal,
            @ForAll @IntRange(min = 1, max = 3) int time,
            @ForAll @IntRange(min = 1, max = 3) int width,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Node q = graph.parameter("q", Tensor.uniform(rng, 1, 2, time, width));
        Node k = graph.parameter("k", Tensor.uniform(rng, 1, 2, time, width));
        Node v = graph.parameter("v", Tensor.uniform(rng, 1, 2, time, 2));

        Node y = Attention.scaledDotProduct(q, k, v, causal).output();

        GradientCheck.check(graph, y, List.of(q, k, v));
    }

    @Test
    void theMaskRefusesScoresThatAreNotSquare() {
        Node wide = graph.input("wide", 2, 3);
        Node row = graph.input("row", 3);

        String notSquare = refusal(() -> Attention.causalMask(wide));
        String notTwo = refusal(() -> Attention.causalMask(row));

        assertEquals("causalMask takes scores of [any…, time, time], got [2, 3]", notSquare);
        assertEquals("causalMask takes scores of [any…, time, time], got [3]", notTwo);
    }

    @Test
    void aMaskHidesWhatOnlyFillsUpARow() {
        Node x = graph.input("x", Tensor.normal(new Rng(2), 1, 2, 1, 3, 2));
        Node kept = graph.input("kept", 2, 3).set(1, 1, 0, 1, 0, 0);
        Node mask = Attention.paddingMask(kept);
        Node weights = Attention.scaledDotProduct(x, x, x, mask).weights();
        Node both = mask.plus(Attention.causalMask(graph, 3));
        Node early = Attention.scaledDotProduct(x, x, x, both).weights();

        graph.forward();

        for (int query = 0; query < 3; query++) {
            assertEquals(0, weights.value()[query * 3 + 2]);
            assertEquals(1, weights.value()[9 + query * 3]);
        }
        assertEquals(1, early.value()[0]);
        assertEquals(0, early.value()[5]);
        kept.set(1, 1, 1, 1, 1, 1);
        graph.forward();
        assertTrue(weights.value()[2] > 0);
    }

    @Test
    void refusesMasksThatAreLargerThanTheScores() {
        Node x = graph.input("x", 3, 2);

        assertEquals(
                "attention of scores [3, 3] takes a mask that is repeated to them, got [2, 1, 1, 3]",
                refusal(
                        () ->
                                Attention.scaledDotProduct(
                                        x, x, x, Attention.paddingMask(graph.input("k", 2, 3)))));
        assertEquals(
                "paddingMask takes what is kept as [batch, keys], got [3]",
                refusal(() -> Attention.paddingMask(graph.input("k", 3))));
    }

    @Test
    void rotaryTurnsEachPairByItsPosition() {
        Node x = graph.input("x", 3, 4).set(1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 2, 3);
        Node y = Attention.rotary(x, 100);

        graph.forward();

        float[] expected = {
            1,
            0,
            1,
            0,
            cos(1),
            sin(1),
            cos(0.1),
            sin(0.1),
            -sin(2),
            cos(2),
            2 * cos(0.2) - 3 * sin(0.2),
            2 * sin(0.2) + 3 * cos(0.2)
        };
        assertArrayEquals(expected, y.value(), 1e-6f);
        assertEquals(
                "rotary takes x of [any…, time, width] with an even width, got [2, 3]",
                refusal(() -> Attention.rotary(graph.input("odd", 2, 3), 100)));
    }

    private static float cos(double angle) {
        return (float) Math.cos(angle);
    }

    private static float sin(double angle) {
        return (float) Math.sin(angle);
    }

    @Test
    void afterRotaryAProductDependsOnHowFarApartTheyAre() {
        Rng rng = new Rng(3);
        Node q = graph.input("q", Tensor.normal(rng, 1, 1, 4));
        Node k = graph.input("k", Tensor.normal(rng, 1, 1, 4));
        Node queries = Attention.rotary(Node.concatenate(0, List.of(q, q, q, q)), 10_000);
        Node keys = Attention.rotary(Node.concatenate(0, List.of(k, k, k, k)), 10_000);
        Node scores = queries.timesTransposed(keys);

        graph.forward();

        float[] s = scores.value();
        assertEquals(s[1], s[6], 1e-5); // 0 to 1, 1 to 2
        assertEquals(s[6], s[11], 1e-5);
        assertEquals(s[8], s[13], 1e-5); // 2 to 0, 3 to 1
    }

    @Test
    void rotaryAndMasksHaveTheRightGradients() {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(4);
        Node x = graph.parameter("x", Tensor.uniform(rng, 1, 2, 1, 3, 4));
        Node mask = Attention.paddingMask(graph.input("kept", 2, 3).set(1, 1, 0, 1, 1, 1));
        Node turned = Attention.rotary(x, 10_000);

        GradientCheck.check(graph, turned, List.of(x));
        Node y = Attention.scaledDotProduct(turned, turned, x, mask).output();
        GradientCheck.check(graph, y, List.of(x));
    }
}
