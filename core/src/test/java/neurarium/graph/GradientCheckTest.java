package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GradientCheckTest {
    private final Graph graph = new Graph();
    private final Node w = graph.parameter("w", new Tensor(Shape.of(2), 1, 0));

    /** y = x, with a gradient that is wrong for the second number. */
    private static final class Wrong extends Operation {
        private final Node x;

        Wrong(Node x) {
            super("wrong", x);
            this.x = x;
        }

        @Override
        public void forward(Node y, Kernels kernels) {
            kernels.scale(1, x.data(), y.data());
        }

        @Override
        public void backward(Node y, Kernels kernels) {
            float[] dx = x.grad().write();
            dx[0] += y.gradient()[0];
            dx[1] += 3;
        }
    }

    @Test
    void passesARightGradientAndLeavesTheParametersAsTheyWere() {
        Node y = w.square();

        GradientCheck.check(graph, y, List.of(w));

        assertArrayEquals(new float[] {1, 0}, w.value());
        assertArrayEquals(new float[] {1, 0}, y.value());
    }

    @Test
    void namesTheParameterTheIndexAndBothNumbersWhereAGradientIsWrong() {
        Node y = graph.add(new Wrong(w));

        var error =
                assertThrows(AssertionError.class, () -> GradientCheck.check(graph, y, List.of(w)));

        assertEquals(
                "w[1] of [2]: backward gives 3.0, central differences give ",
                error.getMessage().substring(0, 58));
    }

    @Test
    void refusesToCheckNothing() {
        assertThrows(AssertionError.class, () -> GradientCheck.check(graph, w, List.of()));
    }
}
