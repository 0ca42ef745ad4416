package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private final Graph graph = new Graph(new TwinKernels());
    private final Node x = graph.parameter("x", new Tensor(Shape.of(2), 1, -2));

    @Test
    void multipliesEachNumber() {
        Node y = x.times(2.5);
        Node negative = x.negated();

        graph.forward();

        assertArrayEquals(new float[] {2.5f, -5}, y.value());
        assertArrayEquals(new float[] {-1, 2}, negative.value());
    }

    @Test
    void gradientsMatchFiniteDifferences() {
        GradientCheck.check(graph, x.times(2.5).plus(x.negated()), List.of(x));
    }
}
