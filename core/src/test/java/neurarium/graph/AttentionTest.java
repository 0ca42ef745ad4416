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
}
