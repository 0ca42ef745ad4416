package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ElementwiseTest {
    private final Graph graph = new Graph();

    @Test
    void computesNumberByNumber() {
        Node a = graph.input("a", 3).set(6, 8, 10);
        Node b = graph.input("b", 3).set(1, 2, 5);
        Node sum = a.plus(b);
        Node difference = a.minus(b);
        Node product = a.times(b);
        Node quotient = a.over(b);

        graph.forward();

        assertArrayEquals(new float[] {7, 10, 15}, sum.value());
        assertArrayEquals(new float[] {5, 6, 5}, difference.value());
        assertArrayEquals(new float[] {6, 16, 50}, product.value());
        assertArrayEquals(new float[] {6, 4, 2}, quotient.value());
    }

    @Test
    void repeatsARowAColumnAndANumber() {
        Node a = graph.input("a", 2, 3).set(1, 2, 3, 4, 5, 6);
        Node row = a.plus(graph.input("row", 3).set(10, 20, 30));
        Node column = a.plus(graph.input("column", 2, 1).set(10, 20));
        Node number = a.plus(graph.input("number", new int[0]).set(10));

        graph.forward();

        assertArrayEquals(new float[] {11, 22, 33, 14, 25, 36}, row.value());
        assertArrayEquals(new float[] {11, 12, 13, 24, 25, 26}, column.value());
        assertArrayEquals(new float[] {11, 12, 13, 14, 15, 16}, number.value());
    }

    @Test
    void repeatsTheLeftOperandToo() {
        Node row = graph.input("row", 3).set(1, 2, 3);
        Node column = graph.input("column", 2, 1).set(10, 20);
        Node y = row.minus(column);

        graph.forward();

        assertEquals(Shape.of(2, 3), y.shape());
        assertArrayEquals(new float[] {-9, -8, -7, -19, -18, -17}, y.value());
    }

    @Test
    void addsTheGradientsOfRepetitionsUp() {
        Node a = graph.parameter("a", new Tensor(Shape.of(2, 2), 1, 2, 3, 4));
        Node row = graph.parameter("row", new Tensor(Shape.of(2), 5, 6));
        Node loss = a.times(row).sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {5, 6, 5, 6}, a.gradient());
        assertArrayEquals(new float[] {1 + 3, 2 + 4}, row.gradient());
    }

    @Test
    void aNodeMayBeBothOperands() {
        Node x = graph.parameter("x", new Tensor(Shape.of(2), 3, 5));
        Node square = x.times(x).sum();
        Node twice = x.plus(x).sum();
        Node zero = x.minus(x).sum();
        Node one = x.over(x).sum();
        graph.forward();

        graph.backward(square);
        assertArrayEquals(new float[] {6, 10}, x.gradient());
        graph.backward(twice);
        assertArrayEquals(new float[] {2, 2}, x.gradient());
        graph.backward(zero);
        assertArrayEquals(new float[2], x.gradient());
        graph.backward(one);
        assertArrayEquals(new float[2], x.gradient(), 1e-6f);
    }

    @Property(tries = 100)
    void gradientsMatchFiniteDifferences(
            @ForAll Arithmetic operation,
            @ForAll @IntRange(max = 2) int learned,
            @ForAll @IntRange(min = 1, max = 3) int rows,
            @ForAll @IntRange(min = 1, max = 3) int columns,
            @ForAll @IntRange(max = 8) int repetition,
            @ForAll int seed) {
        int[][] left = {
            {rows, columns},
            {rows, columns},
            {rows, columns},
            {rows, columns},
            {rows, 1},
            {columns},
            {},
            {2, rows, columns},
            {rows, 1, columns}
        };
        int[][] right = {
            {rows, columns},
            {columns},
            {},
            {rows, 1},
            {1, columns},
            {rows, columns},
            {rows, columns},
            {rows, columns},
            {2, 1}
        };
        Graph graph = new Graph(new TwinKernels());
        Rng rng = new Rng(seed);
        Tensor start = Tensor.uniform(rng, 1, left[repetition]);
        Tensor divisor = Tensor.uniform(rng, 0.5, right[repetition]);
        for (int i = 0; i < divisor.values().length; i++) {
            divisor.values()[i] += 1.5f;
        }
        boolean learnsLeft = learned != 1;
        boolean learnsRight = learned != 2;
        Node a = learnsLeft ? graph.parameter("a", start) : graph.input("a", start);
        Node b = learnsRight ? graph.parameter("b", divisor) : graph.input("b", divisor);
        List<Node> parameters = new ArrayList<>();
        if (learnsLeft) {
            parameters.add(a);
        }
        if (learnsRight) {
            parameters.add(b);
        }

        Node y =
                switch (operation) {
                    case ADD -> a.plus(b);
                    case SUBTRACT -> a.minus(b);
                    case MULTIPLY -> a.times(b);
                    case DIVIDE -> a.over(b);
                };

        GradientCheck.check(graph, y, parameters);
    }

    @Test
    void refusesShapesThatDoNotMeet() {
        Node a = graph.input("a", 2, 3);
        Node b = graph.input("b", 2);

        String add = refusal(() -> a.plus(b));
        String subtract = refusal(() -> a.minus(b));
        String multiply = refusal(() -> a.times(b));
        String divide = refusal(() -> b.over(a));

        assertEquals("add: left is [2, 3], right is [2]: 3 ≠ 2", add);
        assertEquals("subtract: left is [2, 3], right is [2]: 3 ≠ 2", subtract);
        assertEquals("multiply: left is [2, 3], right is [2]: 3 ≠ 2", multiply);
        assertEquals("divide: left is [2], right is [2, 3]: 2 ≠ 3", divide);
    }
}
