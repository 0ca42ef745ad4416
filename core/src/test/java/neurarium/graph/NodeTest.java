package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class NodeTest {
    private final Graph graph = new Graph();
    private final Node x = graph.input("x", 2, 3);
    private final Node w = graph.parameter("w", Tensor.zeros(2, 3));

    @Test
    void knowsWhatItIs() {
        Node y = x.plus(w);

        assertEquals("input", x.kind());
        assertEquals("parameter", w.kind());
        assertEquals("add", y.kind());
        assertSame(graph, y.graph());
        assertEquals(Shape.of(2, 3), y.shape());
        assertEquals(3, y.dim(-1));
    }

    @Test
    void canBeWalkedToItsInputs() {
        Node y = x.plus(w).tanh();

        assertEquals(List.of(x, w), y.inputs().get(0).inputs());
        assertEquals(List.of(), x.inputs());
    }

    @Test
    void needsAGradientIfItDependsOnAParameter() {
        assertTrue(w.needsGradient());
        assertTrue(x.plus(w).tanh().needsGradient());
        assertFalse(x.needsGradient());
        assertFalse(x.tanh().needsGradient());
    }

    @Test
    void takesAName() {
        Node y = x.tanh();

        assertSame(y, y.named("hidden"));
        assertEquals("hidden", y.name());
        assertEquals("tanh", y.kind());
    }

    @Test
    void takesItsNumbersFromOutside() {
        assertSame(x, x.set(1, 2, 3, 4, 5, 6));
        w.set(6, 5, 4, 3, 2, 1);

        assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, x.value());
        assertArrayEquals(new float[] {6, 5, 4, 3, 2, 1}, w.value());
    }

    @Test
    void refusesNumbersThatDoNotFillItsShape() {
        String error = refusal(() -> x.set(1, 2));

        assertEquals("x of [2, 3] takes 6 values, got 2", error);
    }

    @Test
    void refusesToBeSetIfItIsComputed() {
        Node y = x.tanh();

        var error = assertThrows(IllegalStateException.class, () -> y.set(1, 2, 3, 4, 5, 6));

        assertEquals("tanh2 is computed (tanh), it cannot be set", error.getMessage());
    }

    @Test
    void hasNoGradientWithoutAParameter() {
        var error = assertThrows(IllegalStateException.class, x::gradient);

        assertEquals("x has no gradient: it depends on no parameter", error.getMessage());
    }

    @Test
    void refusesToConcatenateNothing() {
        String error = refusal(() -> Node.concatenate(0, List.of()));

        assertEquals("concatenate takes at least one node, got none", error);
    }
}
