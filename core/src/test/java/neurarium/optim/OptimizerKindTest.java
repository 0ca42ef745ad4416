package neurarium.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimizerKindTest {
    private final Node w = new Graph().parameter("w", Tensor.zeros(2));

    @ParameterizedTest
    @EnumSource
    void makesAnOptimizerOfItsKind(OptimizerKind kind) {
        Optimizer optimizer = kind.create(List.of(w), 0.25);

        String expected = kind == OptimizerKind.NESTEROV ? "momentum" : kind.key();
        assertEquals(expected, optimizer.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        assertEquals(0.25, optimizer.learningRate());
    }

    @Test
    void onlyThreeAreUsual() {
        assertEquals(Adam.class, OptimizerKind.ADAM.createUsual(List.of(w), 0.1).getClass());
        assertThrows(
                IllegalArgumentException.class,
                () -> OptimizerKind.RMSPROP.createUsual(List.of(w), 0.1));
    }
}
