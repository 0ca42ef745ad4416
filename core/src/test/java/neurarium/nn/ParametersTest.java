package neurarium.nn;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private final Graph graph = new Graph();
    private final Node a = graph.parameter("a", new Tensor(Shape.of(2), 1, 2));
    private final Node b = graph.parameter("b", new Tensor(Shape.of(1, 1), 3));
    private final List<Node> parameters = List.of(a, b);

    @Test
    void comeBackAsTheyLeft() {
        Map<String, Tensor> saved = Parameters.tensors(parameters);
        a.set(9, 9);

        Parameters.load(parameters, saved);

        assertEquals(List.of("a", "b"), List.copyOf(saved.keySet()));
        assertArrayEquals(new float[] {1, 2}, a.value());
    }

    @Test
    void refuseWhatDoesNotFitAndStayAsTheyAre() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("a", new Tensor(Shape.of(2), 7, 7));
        refused("there is no tensor named b", tensors);

        tensors.put("b", new Tensor(Shape.of(1), 7));
        refused("b takes [1, 1], got [1]", tensors);

        tensors.put("b", new Tensor(Shape.of(1, 1), Float.NaN));
        refused("b has a number that is NaN", tensors);
        tensors.put("b", new Tensor(Shape.of(1, 1), Float.NEGATIVE_INFINITY));
        refused("b has a number that is -Infinity", tensors);
        assertArrayEquals(new float[] {1, 2}, a.value());
    }

    @Test
    void leaveOtherTensorsAside() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put("a", new Tensor(Shape.of(2), 7, 7));
        tensors.put("b", new Tensor(Shape.of(1, 1), 7));
        tensors.put("c", new Tensor(Shape.of(1), Float.NaN));

        Parameters.load(parameters, tensors);

        assertArrayEquals(new float[] {7, 7}, a.value());
    }

    private void refused(String message, Map<String, Tensor> tensors) {
        String error = refusal(() -> Parameters.load(parameters, tensors));
        assertEquals(message, error);
    }

    @Test
    void needNamesOfTheirOwn() {
        Node twin = graph.parameter("a", new Tensor(Shape.of(1), 0));

        String error = refusal(() -> Parameters.tensors(List.of(a, twin)));

        assertEquals("two parameters are named a", error);
    }
}
