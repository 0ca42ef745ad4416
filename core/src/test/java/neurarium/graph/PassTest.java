package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class PassTest {
    private final Graph graph = new Graph();
    private final Node x = graph.input("x", Tensor.normal(new Rng(1), 1, 3, 4));
    private final Node w = graph.parameter("w", Tensor.normal(new Rng(2), 1, 2, 4));
    private final Node loss = x.timesTransposed(w).tanh().square().mean();

    @Test
    void givesTheSameGradientsAsAWholeRunAgainAndAgain() {
        graph.forward(loss);
        graph.backward(loss);
        float[] expected = w.gradient().clone();
        Pass pass = graph.pass(loss);

        for (int round = 0; round < 3; round++) {
            graph.kernels().fill(w.grad(), 7);
            int calls = 1;
            while (!pass.next()) {
                calls++;
            }

            assertTrue(calls > 8, "in small pieces: " + calls);
            assertArrayEquals(expected, w.gradient());
        }
    }

    @Test
    void tellsWhenTheLossIsThereAndRefusesOneThatIsNotFinite() {
        Pass pass = graph.pass(loss);
        x.set(new float[12]);
        w.set(Float.NaN, 0, 0, 0, 0, 0, 0, 0);

        assertFalse(pass.turns());
        while (!pass.turns()) {
            assertFalse(pass.next());
        }
        assertThrows(IllegalStateException.class, pass::next);

        w.set(new float[8]);
        while (!pass.next()) {}
        assertEquals(0, loss.value()[0]);
    }

    @Test
    void isRefusedOnceItsGraphHasRunOrGrownInTheMiddle() {
        for (Runnable between :
                List.<Runnable>of(
                        graph::forward,
                        () -> graph.forward(x),
                        () -> graph.backward(loss),
                        () -> graph.input("more", 1),
                        () -> graph.pass(loss).next())) {
            Pass pass = graph.pass(loss);
            pass.next();
            pass.next();

            between.run();

            String error = assertThrows(IllegalStateException.class, pass::next).getMessage();
            assertEquals(
                    "the pass of mean5 is stale: since it began its graph has run in another way or"
                            + " grown",
                    error);
            while (!pass.next()) {} // anew
        }
    }

    @Test
    void beginsAnewWhenAsked() {
        Pass pass = graph.pass(loss);
        pass.next();
        graph.forward();

        pass.restart();

        while (!pass.next()) {}
        assertTrue(loss.value()[0] > 0);
    }

    @Test
    void takesALossOfOneNumber() {
        String error = refusal(() -> graph.pass(w));

        assertEquals("pass takes a loss of one number, got w of [2, 4]", error);
    }
}
