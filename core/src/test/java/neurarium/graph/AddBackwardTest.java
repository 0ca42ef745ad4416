package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class AddBackwardTest {
    private final Graph graph = new Graph(new TwinKernels());

    @Test
    void smallBatchesAddUpToTheGradientOfALargeOne() {
        Rng rng = new Rng(9);
        Tensor all = Tensor.normal(rng, 1, 4, 3);
        Node w = graph.parameter("w", Tensor.normal(rng, 1, 3, 2));
        Node x = graph.input("x", 2, 3);
        Node flat = w.reshape(2, 3).reshape(3, 2);
        Node loss = x.matmul(flat).tanh().square().mean().times(0.5);
        Node whole = graph.input("whole", all).matmul(w).tanh().square().mean();
        graph.forward(whole);
        graph.backward(whole);
        float[] expected = w.gradient().clone();

        for (int round = 0; round < 2; round++) { // the first batch begins anew
            x.set(Arrays.copyOf(all.values(), 6));
            graph.forward(loss);
            graph.backward(loss);
            x.set(Arrays.copyOfRange(all.values(), 6, 12));
            graph.forward(loss);
            graph.addBackward(loss);

            assertArrayEquals(expected, w.gradient(), 1e-6f);
        }
    }

    @Test
    void gradientsOfSeveralLossesAddUpUntilTheNextBackward() {
        Node a = graph.parameter("a", new Tensor(Shape.of(1), 3));
        Node b = graph.parameter("b", new Tensor(Shape.of(1), 5));
        Node first = a.times(2);
        Node second = a.times(b);
        graph.forward();
        graph.backward(first);

        graph.addBackward(second);

        assertArrayEquals(new float[] {7}, a.gradient());
        assertArrayEquals(new float[] {3}, b.gradient());
        graph.backward(first);
        assertArrayEquals(new float[] {2}, a.gradient());
        assertArrayEquals(new float[] {0}, b.gradient());
    }
}
