package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ReshapeTest {
    private final Graph graph = new Graph(new TwinKernels());
    private final Node w = graph.parameter("w", Tensor.uniform(new Rng(1), 1, 2, 3));

    @Test
    void sharesItsNumbersAndItsGradient() {
        Node y = w.reshape(3, 2);
        Node again = y.reshape(6);

        assertEquals(Shape.of(3, 2), y.shape());
        assertSame(w.data(), y.data());
        assertSame(w.grad(), again.grad());
    }

    @Test
    void gradientsOfANodeAndItsOtherShapesAddUp() {
        Node row = w.reshape(6);
        Node loss = row.sum().plus(w.sum()).plus(w.reshape(3, 2).times(3).sum());

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {5, 5, 5, 5, 5, 5}, w.gradient());
    }

    @Test
    void gradientsMatchFiniteDifferences() {
        Node y = w.tanh().reshape(3, 2).square();

        GradientCheck.check(graph, w.timesTransposed(y.reshape(2, 3)).plus(w.sum()), List.of(w));
    }

    @Test
    void refusesAnotherNumberOfElements() {
        String error = refusal(() -> w.reshape(4, 2));

        assertEquals("reshape: [2, 3] has 6 elements, [4, 2] has 8", error);
    }
}
