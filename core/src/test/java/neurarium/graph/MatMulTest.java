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

class MatMulTest {
    private final Graph graph = new Graph();

    @Test
    void multipliesByHand() {
        Node a = graph.input("a", 2, 3).set(1, 2, 3, 4, 5, 6);
        Node b = graph.input("b", 3, 2).set(7, 8, 9, 10, 11, 12);
        Node c = a.matmul(b);

        graph.forward();

        assertEquals(Shape.of(2, 2), c.shape());
        assertArrayEquals(new float[] {58, 64, 139, 154}, c.value());
    }

    @Test
    void transposesEitherOperand() {
        Node a = graph.input("a", 2, 2).set(1, 2, 3, 4);
        Node b = graph.input("b", 2, 2).set(5, 6, 7, 8);
        Node abT = a.timesTransposed(b);
        Node aTb = a.transposedTimes(b);
        Node aTbT = a.transposedTimesTransposed(b);

        graph.forward();

        assertArrayEquals(new float[] {17, 23, 39, 53}, abT.value());
        assertArrayEquals(new float[] {26, 30, 38, 44}, aTb.value());
        assertArrayEquals(new float[] {23, 31, 34, 46}, aTbT.value());
    }

    @Test
    void multipliesEachMatrixOfABatch() {
        Node a = graph.input("a", 2, 1, 2).set(1, 2, 3, 4);
        Node b = graph.input("b", 2, 2, 1).set(5, 6, 7, 8);
        Node c = a.matmul(b);

        graph.forward();

        assertEquals(Shape.of(2, 1, 1), c.shape());
        assertArrayEquals(new float[] {17, 53}, c.value());
    }

    @Test
    void oneMatrixServesAWholeBatch() {
        Node batch = graph.input("batch", 2, 1, 2).set(1, 2, 3, 4);
        Node b = graph.input("b", 2, 1).set(10, 1);
        Node right = batch.matmul(b);
        Node left = b.transposedTimesTransposed(batch);

        graph.forward();

        assertEquals(Shape.of(2, 1, 1), right.shape());
        assertArrayEquals(new float[] {12, 34}, right.value());
        assertEquals(Shape.of(2, 1, 1), left.shape());
        assertArrayEquals(new float[] {12, 34}, left.value());
    }

    @Test
    void aMatrixMayBeMultipliedWithItself() {
        Node x = graph.parameter("x", new Tensor(Shape.of(2, 2), 1, 2, 3, 4));
        Node loss = x.matmul(x).sum();

        graph.forward(loss);
        graph.backward(loss);

        // dx = 1 xᵀ + xᵀ 1: row sums along each row, plus column sums down each column
        assertEquals(54, loss.value()[0]);
        assertArrayEquals(new float[] {3 + 4, 7 + 4, 3 + 6, 7 + 6}, x.gradient());
    }

    @Property(tries = 100)
    void gradientsMatchFiniteDifferences(
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll @IntRange(max = 3) int batches,
            @ForAll @IntRange(min = 1, max = 5) int m,
            @ForAll @IntRange(min = 1, max = 5) int k,
            @ForAll @IntRange(min = 1, max = 5) int n,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        int[] left = transposeA ? new int[] {k, m} : new int[] {m, k};
        int[] right = transposeB ? new int[] {n, k} : new int[] {k, n};
        Node a = graph.parameter("a", random(rng, batches == 1 || batches == 3, left));
        Node b = graph.parameter("b", random(rng, batches >= 2, right));

        Node c = multiply(a, transposeA, b, transposeB);

        assertEquals(m, c.dim(-2));
        assertEquals(n, c.dim(-1));
        GradientCheck.check(graph, c, List.of(a, b));
    }

    @Property
    void gradientsOfOneLearnedOperandMatchFiniteDifferences(
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll boolean learnsLeft,
            @ForAll int seed) {
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Tensor left = random(rng, true, 3, 3);
        Tensor right = random(rng, false, 3, 3);
        Node a = learnsLeft ? graph.parameter("a", left) : graph.input("a", left);
        Node b = learnsLeft ? graph.input("b", right) : graph.parameter("b", right);

        Node c = multiply(a, transposeA, b, transposeB);

        GradientCheck.check(graph, c, List.of(learnsLeft ? a : b));
    }

    private static Tensor random(Rng rng, boolean batch, int... dims) {
        return batch
                ? Tensor.uniform(rng, 1, 2, 1, dims[0], dims[1])
                : Tensor.uniform(rng, 1, dims);
    }

    private static Node multiply(Node a, boolean transposeA, Node b, boolean transposeB) {
        if (transposeA) {
            return transposeB ? a.transposedTimesTransposed(b) : a.transposedTimes(b);
        }
        return transposeB ? a.timesTransposed(b) : a.matmul(b);
    }

    @Test
    void refusesSizesThatDoNotMeet() {
        Node a = graph.input("a", 32, 84);
        Node b = graph.input("b", 120, 10);

        String plain = refusal(() -> a.matmul(b));
        String transposed = refusal(() -> a.timesTransposed(b));

        assertEquals("matmul: left is [32, 84], right is [120, 10]: 84 ≠ 120", plain);
        assertEquals("matmul: left is [32, 84], right is [120, 10]: 84 ≠ 10", transposed);
    }

    @Test
    void refusesBatchesThatDiffer() {
        Node a = graph.input("a", 2, 3, 4);
        Node b = graph.input("b", 3, 4, 5);
        Node c = graph.input("c", 1, 2, 4, 5);

        String size = refusal(() -> a.matmul(b));
        String rank = refusal(() -> a.matmul(c));

        assertEquals("matmul: left is [2, 3, 4], right is [3, 4, 5]: the batches differ", size);
        assertEquals("matmul: left is [2, 3, 4], right is [1, 2, 4, 5]: the batches differ", rank);
    }

    @Test
    void refusesVectors() {
        Node a = graph.input("a", 3);
        Node b = graph.input("b", 3, 2);

        String error = refusal(() -> a.matmul(b));

        assertEquals("matmul: left is [3], right is [3, 2]: both need two axes or more", error);
    }
}
