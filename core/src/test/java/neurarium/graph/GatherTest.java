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

class GatherTest {
    private final Graph graph = new Graph();
    private final Node table =
            graph.parameter("table", new Tensor(Shape.of(3, 2), 1, 2, 3, 4, 5, 6));
    private final Node indices = graph.input("indices", 2, 2);

    @Test
    void looksRowsUp() {
        indices.set(2, 0, 1, 2);
        Node y = table.gather(indices);

        graph.forward();

        assertEquals(Shape.of(2, 2, 2), y.shape());
        assertArrayEquals(new float[] {5, 6, 1, 2, 3, 4, 5, 6}, y.value());
    }

    @Test
    void aSingleIndexGivesARow() {
        Node y = table.gather(graph.input("index", new int[0]).set(1));

        graph.forward();

        assertEquals(Shape.of(2), y.shape());
        assertArrayEquals(new float[] {3, 4}, y.value());
    }

    @Test
    void theGradientOfARowIsTheSumOverItsUses() {
        indices.set(2, 0, 2, 2);
        Node loss = table.gather(indices).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {1, 1, 0, 0, 3, 3}, table.gradient());
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 4) int rows,
            @ForAll @IntRange(min = 1, max = 3) int columns,
            @ForAll @IntRange(min = 1, max = 5) int length,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Node table = graph.parameter("table", Tensor.uniform(rng, 1, rows, columns));
        Tensor picks = Tensor.zeros(length);
        for (int i = 0; i < length; i++) {
            picks.values()[i] = rng.below(rows);
        }

        Node y = table.gather(graph.input("indices", picks));

        GradientCheck.check(graph, y, List.of(table));
    }

    @Test
    void refusesIndicesOutsideOfTheTable() {
        table.gather(indices);

        indices.set(0, 3, 0, 0);
        String large = refusal(graph::forward);
        indices.set(0, 0, -1, 0);
        String negative = refusal(graph::forward);
        indices.set(0.5f, 0, 0, 0);
        String fraction = refusal(graph::forward);
        indices.set(0, 0, 0, Float.NaN);
        String nan = refusal(graph::forward);

        assertEquals("gather: indices[1] is 3.0, not a whole number from 0 to 2", large);
        assertEquals("gather: indices[2] is -1.0, not a whole number from 0 to 2", negative);
        assertEquals("gather: indices[0] is 0.5, not a whole number from 0 to 2", fraction);
        assertEquals("gather: indices[3] is NaN, not a whole number from 0 to 2", nan);
    }

    @Test
    void refusesATableOfAnotherRank() {
        Node row = graph.parameter("row", Tensor.zeros(3));

        String error = refusal(() -> row.gather(indices));

        assertEquals("gather takes a table of [rows, columns], got [3]", error);
    }

    @Test
    void refusesLearnedIndices() {
        String error = refusal(() -> table.gather(table));

        assertEquals("gather takes indices without a gradient, got table", error);
    }
}
