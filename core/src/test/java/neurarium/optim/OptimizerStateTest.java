package neurarium.optim;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.io.Safetensors;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimizerStateTest {
    /** A model of two parameters, L = Σ (w − 1)⁴ + Σ v². */
    private static final class Model {
        final Graph graph = new Graph();
        final Node w = graph.parameter("w", new Tensor(Shape.of(2), 3, -2));
        final Node v = graph.parameter("v", new Tensor(Shape.of(1, 1), 5));
        final Node one = graph.input("one", 1).set(1);
        final Node loss = w.minus(one).square().square().sum().plus(v.square().sum());
        final Optimizer optimizer;

        Model(OptimizerKind kind) {
            optimizer = kind.create(List.of(w, v), 0.01);
        }

        void train(int steps) {
            for (int i = 0; i < steps; i++) {
                graph.forward(loss);
                graph.backward(loss);
                optimizer.step();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void trainingGoesOnFromAFileAsIfItHadNotStopped(OptimizerKind kind) {
        Model whole = new Model(kind);
        whole.train(9);
        Model begun = new Model(kind);
        begun.train(5);
        byte[] file = new Safetensors(begun.optimizer.state(), Map.of()).write();
        Model next = new Model(kind);
        next.w.set(begun.w.value());
        next.v.set(begun.v.value());

        next.optimizer.load(Safetensors.read(file).tensors());
        next.train(4);

        assertArrayEquals(whole.w.value(), next.w.value());
        assertArrayEquals(whole.v.value(), next.v.value());
    }

    @ParameterizedTest
    @EnumSource
    void weightsDecayApartFromTheGradient(OptimizerKind kind) {
        Graph graph = new Graph();
        Node w = graph.parameter("w", new Tensor(Shape.of(2), 4, -8));
        Node loss = w.times(graph.input("zeros", 2)).sum();
        Optimizer optimizer = kind.create(List.of(w), 0.5);
        optimizer.setWeightDecay(0.25);

        for (int step = 0; step < 2; step++) {
            graph.forward(loss);
            graph.backward(loss);
            optimizer.step();
        }

        assertEquals(0.25, optimizer.weightDecay());
        float kept = 0.875f * 0.875f;
        assertArrayEquals(new float[] {4 * kept, -8 * kept}, w.value());
    }

    @Test
    void namesWhatItRemembersAfterTheParameters() {
        Model model = new Model(OptimizerKind.ADAM);
        model.train(3);
        Map<String, Tensor> state = model.optimizer.state();

        assertEquals(Set.of("steps", "w.mean", "v.mean", "w.squares", "v.squares"), state.keySet());
        assertEquals(3, state.get("steps").values()[0]);
        assertEquals(Shape.of(1, 1), state.get("v.mean").shape());
    }

    @Test
    void refusesAnotherOptimizersState() {
        Optimizer adam = new Model(OptimizerKind.ADAM).optimizer;
        Map<String, Tensor> sgd = new Model(OptimizerKind.SGD).optimizer.state();
        Map<String, Tensor> more = new HashMap<>(adam.state());
        more.put("more", Tensor.zeros(1));
        Map<String, Tensor> other = new HashMap<>(adam.state());
        other.put("w.mean", Tensor.zeros(3));

        assertEquals("there is no tensor named w.mean", refusal(() -> adam.load(sgd)));
        assertEquals("the optimizer remembers 5 tensors, got 6", refusal(() -> adam.load(more)));
        assertEquals("w.mean takes [2], got [3]", refusal(() -> adam.load(other)));
    }
}
