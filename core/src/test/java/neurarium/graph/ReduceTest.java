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

class ReduceTest {
    private final Graph graph = new Graph();
    private final Node x = graph.input("x", 2, 3).set(1, 2, 3, 4, 5, 6);

    @Test
    void addsUpAllNumbers() {
        Node sum = x.sum();
        Node mean = x.mean();

        graph.forward();

        assertEquals(Shape.of(), sum.shape());
        assertArrayEquals(new float[] {21}, sum.value());
        assertArrayEquals(new float[] {3.5f}, mean.value());
    }

    @Test
    void addsUpAlongAnAxis() {
        Node rows = x.sum(1);
        Node columns = x.sum(0);
        Node rowMeans = x.mean(-1);
        Node columnMeans = x.mean(-2);

        graph.forward();
        graph.forward(); // what was there before does not count

        assertEquals(Shape.of(2), rows.shape());
        assertArrayEquals(new float[] {6, 15}, rows.value());
        assertEquals(Shape.of(3), columns.shape());
        assertArrayEquals(new float[] {5, 7, 9}, columns.value());
        assertArrayEquals(new float[] {2, 5}, rowMeans.value(), 1e-6f);
        assertArrayEquals(new float[] {2.5f, 3.5f, 4.5f}, columnMeans.value());
    }

    @Test
    void addsUpAMiddleAxis() {
        Node y = graph.input("y", 2, 2, 2).set(1, 2, 3, 4, 5, 6, 7, 8).sum(1);

        graph.forward();

        assertArrayEquals(new float[] {4, 6, 12, 14}, y.value());
    }

    @Test
    void theSumOfOneNumberIsIt() {
        Node y = graph.input("y", new int[0]).set(7).sum();

        graph.forward();

        assertArrayEquals(new float[] {7}, y.value());
    }

    @Test
    void longSumsKeepTheirDigits() {
        int n = (1 << 24) + 3;
        Node ones = graph.input("ones", Tensor.filled(1, n));
        Node tenths = graph.input("tenths", Tensor.filled(0.1f, 3_000_000, 2));
        Node mean = ones.mean();
        Node sum = tenths.sum();
        Node columns = tenths.mean(0);

        graph.forward();

        assertEquals(1, mean.value()[0], 1e-7);
        assertEquals(600_000, sum.value()[0], 0.1);
        assertArrayEquals(new float[] {0.1f, 0.1f}, columns.value(), 1e-8f);
    }

    @Test
    void theGradientOfANumberThatIsRepeatedOftenKeepsItsDigits() {
        int n = (1 << 24) + 4;
        Node bias = graph.parameter("bias", Tensor.zeros(1));
        Node loss = graph.input("zeros", n).plus(bias).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertEquals(n, bias.gradient()[0]);
    }

    @Test
    void addsUpManyRowsAsFewOnes() {
        Node y = graph.parameter("y", Tensor.uniform(new Rng(4), 1, 2, 1025, 3));
        Node few = Node.concatenate(1, List.of(y.slice(1, 0, 1000), y.slice(1, 1000, 1025)));
        Node parts = few.slice(1, 0, 1000).sum(1).plus(few.slice(1, 1000, 1025).sum(1));
        Node many = y.sum(1);
        Node loss = many.square().sum();

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(parts.value(), many.value(), 1e-4f);
        assertEquals(2 * many.value()[4], y.gradient()[1025 * 3 + 1], 1e-5f);
    }

    @Property
    void gradientsMatchFiniteDifferences(
            @ForAll boolean mean,
            @ForAll @IntRange(min = -1, max = 2) int axis,
            @ForAll @IntRange(min = 1, max = 3) int p,
            @ForAll @IntRange(min = 1, max = 3) int q,
            @ForAll @IntRange(min = 1, max = 3) int r,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Node x = graph.parameter("x", Tensor.uniform(new Rng(seed), 1, p, q, r));

        GradientCheck.check(graph, mean ? x.mean(axis) : x.sum(axis), List.of(x));
        GradientCheck.check(graph, mean ? x.mean() : x.sum(), List.of(x));
    }

    @Test
    void refusesAnAxisThatIsNotThere() {
        String error = refusal(() -> x.sum(2));

        assertEquals("axis 2 is not one of [2, 3]", error);
    }
}
