package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.kernel.JavaKernels;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Graph graph = new Graph();

    @Test
    void computesTheExampleOfItsComment() {
        Node x = graph.input("x", 4, 2);
        Node w = graph.parameter("w", new Tensor(Shape.of(2, 1), 0.5f, -1));
        Node loss = x.matmul(w).tanh().square().mean();
        x.set(2, 1, 0, 0, 0, 0, 0, 1);

        graph.forward();
        graph.backward(loss);

        // tanh(0.5·2 − 1) = 0 and tanh(−1): the mean of its square over four rows
        double y = Math.tanh(-1);
        assertEquals(y * y / 4, loss.value()[0], 1e-6);
        assertArrayEquals(new float[] {0, (float) (2 * y * (1 - y * y) / 4)}, w.gradient(), 1e-6f);
    }

    @Test
    void listsItsNodesInTheOrderOfBuilding() {
        Node x = graph.input("x", 2);
        Node y = x.tanh();
        Node z = y.plus(x);

        assertEquals(List.of(x, y, z), graph.nodes());
        assertThrows(UnsupportedOperationException.class, () -> graph.nodes().clear());
    }

    @Test
    void namesANodeByItsOperationAndPlace() {
        Node x = graph.input("x", 2);

        assertEquals("tanh1", x.tanh().name());
        assertEquals("add2", x.plus(x).name());
    }

    @Test
    void findsANodeByItsName() {
        Node x = graph.input("x", 2);
        Node y = x.tanh().named("y");

        assertSame(x, graph.node("x"));
        assertSame(y, graph.node("y"));
    }

    @Test
    void refusesANameThatNoNodeHas() {
        String error = refusal(() -> graph.node("z"));

        assertEquals("the graph has no node named z", error);
    }

    @Test
    void copiesTheTensorsThatNodesStartWith() {
        Tensor tensor = new Tensor(Shape.of(2), 1, 2);
        Node x = graph.input("x", tensor);
        Node w = graph.parameter("w", tensor);

        tensor.values()[0] = 9;

        assertArrayEquals(new float[] {1, 2}, x.value());
        assertArrayEquals(new float[] {1, 2}, w.value());
    }

    @Test
    void computesWhatTheTargetDependsOnAndNothingElse() {
        Node x = graph.input("x", 1).set(3);
        Node y = x.square();
        Node aside = y.times(2);
        Node z = y.plus(x);

        graph.forward(z);

        assertArrayEquals(new float[] {12}, z.value());
        assertArrayEquals(new float[] {0}, aside.value());
    }

    @Test
    void computesNodesThatWereAddedAfterARun() {
        Node x = graph.input("x", 1).set(3);
        graph.forward();
        Node y = x.square();

        graph.forward();
        assertArrayEquals(new float[] {9}, y.value());

        x.set(4);
        graph.forward(y);
        assertArrayEquals(new float[] {16}, y.value());
    }

    @Test
    void theGradientOfANodeUsedTwiceIsTheSum() {
        Node w = graph.parameter("w", new Tensor(Shape.of(1), 3));
        Node y = w.times(w).plus(w.times(5)).minus(w);
        Node loss = y.sum();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {2 * 3 + 5 - 1}, w.gradient());
        assertArrayEquals(new float[] {1}, y.gradient());
    }

    @Test
    void backwardSetsGradientsAnew() {
        Node w = graph.parameter("w", new Tensor(Shape.of(1), 3));
        Node loss = w.square().sum();

        graph.forward(loss);
        graph.backward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {6}, w.gradient());
    }

    @Test
    void aParameterMayBeTheLossItself() {
        Node w = graph.parameter("w", new Tensor(Shape.of(), 3));

        graph.forward();
        graph.backward(w);

        assertArrayEquals(new float[] {1}, w.gradient());
    }

    @Test
    void aReshapedNumberMayBeTheLoss() {
        Node w = graph.parameter("w", new Tensor(Shape.of(1, 1), 3));
        Node loss = w.square().reshape();

        graph.forward(loss);
        graph.backward(loss);

        assertArrayEquals(new float[] {6}, w.gradient());
    }

    @Test
    void gradientsAreThoseOfTheLastLossOnly() {
        Node u = graph.parameter("u", new Tensor(Shape.of(1), 3));
        Node w = graph.parameter("w", new Tensor(Shape.of(1), 5));
        Node first = u.square().sum();
        Node second = w.square().sum();
        graph.forward();

        graph.backward(first);
        assertArrayEquals(new float[] {6}, u.gradient());
        assertArrayEquals(new float[] {0}, w.gradient());

        graph.backward(second);
        assertArrayEquals(new float[] {0}, u.gradient());
        assertArrayEquals(new float[] {10}, w.gradient());
    }

    @Test
    void backwardLeavesOutWhatTheLossDoesNotDependOn() {
        Node w = graph.parameter("w", new Tensor(Shape.of(1), 3));
        Node loss = w.sum();
        Node aside = w.times(Float.NaN).sum();
        graph.forward();

        graph.backward(loss);

        assertArrayEquals(new float[] {1}, w.gradient());
        assertArrayEquals(new float[] {0}, aside.gradient());
    }

    @Test
    void refusesALossOfSeveralNumbers() {
        Node w = graph.parameter("w", Tensor.zeros(2, 3));

        String error = refusal(() -> graph.backward(w));

        assertEquals("backward takes a loss of one number, got w of [2, 3]", error);
    }

    @Test
    void refusesALossWithoutParameters() {
        Node loss = graph.input("x", 2).sum();
        graph.forward();

        var error = assertThrows(IllegalStateException.class, () -> graph.backward(loss));

        assertEquals("sum1 has no gradient: it depends on no parameter", error.getMessage());
    }

    @Test
    void namesTheFirstNodeThatIsNotFinite() {
        Node x = graph.input("x", 2).set(1, -1);
        Node w = graph.parameter("w", new Tensor(Shape.of(2), 1, 1));
        Node loss = x.times(w).log().plus(x).sum();
        graph.forward();

        var error = assertThrows(IllegalStateException.class, () -> graph.backward(loss));

        assertEquals("sum5 is NaN: the first such number is in log3 [2], at 1", error.getMessage());
    }

    @Test
    void namesAnInputThatIsNotFinite() {
        Node x = graph.input("x", 1).set(Float.NEGATIVE_INFINITY);
        Node loss = x.times(graph.parameter("w", Tensor.filled(1, 1))).sum();
        graph.forward();

        var error = assertThrows(IllegalStateException.class, () -> graph.backward(loss));

        assertEquals(
                "sum3 is -Infinity: the first such number is in x [1], at 0", error.getMessage());
    }

    @Test
    void refusesNodesOfAnotherGraph() {
        Node here = graph.input("here", 2);
        Node there = new Graph().parameter("there", Tensor.zeros(2));
        Node loss = there.sum();

        String operation = refusal(() -> here.plus(there));
        String forward = refusal(() -> graph.forward(loss));
        String backward = refusal(() -> graph.backward(loss));

        assertEquals("add: there belongs to another graph", operation);
        assertEquals("forward: sum1 belongs to another graph", forward);
        assertEquals("backward: sum1 belongs to another graph", backward);
        assertEquals(List.of(here), graph.nodes());
    }

    @Test
    void runsOnTheKernelsThatItIsGiven() {
        Kernels kernels = new JavaKernels();

        assertSame(kernels, new Graph(kernels).kernels());
    }

    @Test
    void trainsUntilToldOtherwise() {
        assertTrue(graph.isTraining());

        graph.setTraining(false);

        assertFalse(graph.isTraining());
    }
}
