package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ElementsTest {
    private final Graph graph = new Graph(new TwinKernels());

    @Test
    void clampsBetweenBounds() {
        Node x = graph.parameter("x", new Tensor(Shape.of(5), -3, -1, 0, 2, 5));
        Node y = Elements.clamp(x, -1, 2);
        Node loss = y.sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {-1, -1, 0, 2, 2}, y.value());
        assertArrayEquals(new float[] {0, 1, 1, 1, 0}, x.gradient());
        assertEquals(
                "clamp takes bounds in order, got 2.0 and 1.0",
                refusal(() -> Elements.clamp(x, 2, 1)));
    }

    @Test
    void raisesToAPower() {
        Node x = graph.input("x", 3).set(4, -2, 0);
        Node cube = Elements.pow(x, 3);
        Node root = Elements.pow(x, 0.5);
        Node one = Elements.pow(x, 0);

        graph.forward();

        assertArrayEquals(new float[] {64, -8, 0}, cube.value());
        assertArrayEquals(new float[] {2, Float.NaN, 0}, root.value());
        assertArrayEquals(new float[] {1, 1, 1}, one.value());
    }

    @Test
    void takesOneOrTheOther() {
        Node condition = graph.input("condition", 4).set(1, 0, 0, 2);
        Node a = graph.parameter("a", new Tensor(Shape.of(4), 1, Float.NaN, 3, 4));
        Node b = graph.parameter("b", new Tensor(Shape.of(4), Float.POSITIVE_INFINITY, 6, 7, 8));
        Node y = Elements.where(condition, a, b);
        Node loss = y.times(3).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {1, 6, 7, 4}, y.value());
        assertArrayEquals(new float[] {3, 0, 0, 3}, a.gradient());
        assertArrayEquals(new float[] {0, 3, 3, 0}, b.gradient());
        assertEquals(
                "where takes three of the same shape, got [4], [4] and [1]",
                refusal(() -> Elements.where(condition, a, graph.input("c", 1))));
        assertEquals(
                "where takes a condition without a gradient, got a",
                refusal(() -> Elements.where(a, a, b)));
    }

    @Test
    void whatIsDetachedIsAConstant() {
        Node x = graph.parameter("x", new Tensor(Shape.of(2), 3, 4));
        Node constant = Elements.detach(x.square());
        Node loss = constant.times(x).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertEquals(27 + 64, loss.value()[0]);
        assertArrayEquals(new float[] {9, 16}, x.gradient());
        assertFalse(constant.needsGradient());
    }

    @Test
    void nothingGoesBackBehindWhatIsDetached() {
        Node x = graph.parameter("x", Tensor.zeros(1));
        Node slopeless = Elements.detach(x.sqrt()).plus(x).sum(); // the root's slope is infinite

        graph.forward(slopeless);
        graph.backward(slopeless);

        assertArrayEquals(new float[] {1}, x.gradient());
    }

    @Test
    void gradientsMatchFiniteDifferences() {
        Node x = graph.parameter("x", Tensor.uniform(new Rng(3), 1, 2, 3));
        Node positive = x.exp();
        Node condition = graph.input("condition", 2, 3).set(1, 0, 1, 0, 0, 1);

        GradientCheck.check(graph, Elements.clamp(x.times(0.1), -1, 1), List.of(x));
        GradientCheck.check(graph, Elements.pow(positive, -1.5), List.of(x));
        GradientCheck.check(graph, Elements.pow(x, 2), List.of(x));
        GradientCheck.check(graph, Elements.where(condition, x, positive), List.of(x));
    }
}
