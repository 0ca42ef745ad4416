package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class DropoutTest {
    private static final int LENGTH = 1000;

    private final Graph graph = new Graph(new TwinKernels());
    private final Node x = graph.parameter("x", Tensor.filled(3, LENGTH));
    private final Node y = Regularization.dropout(x, 0.25, new Rng(1));

    @Test
    void dropsTheRateOfTheNumbersAndMakesTheOthersLarger() {
        graph.forward();

        int dropped = 0;
        for (float value : y.value()) {
            assertTrue(value == 0 || value == 4, () -> "3 became " + value);
            dropped += value == 0 ? 1 : 0;
        }
        assertEquals(250, dropped, 55); // four standard errors
    }

    @Test
    void drawsANewMaskInEachRun() {
        graph.forward();
        float[] first = y.value().clone();

        graph.forward();

        assertFalse(Arrays.equals(first, y.value()));
    }

    @Test
    void theSameSeedDrawsTheSameMasks() {
        Graph twin = new Graph();
        Node other =
                Regularization.dropout(twin.input("x", Tensor.filled(3, LENGTH)), 0.25, new Rng(1));

        for (int run = 0; run < 2; run++) {
            graph.forward();
            twin.forward();

            assertArrayEquals(y.value(), other.value());
        }
    }

    @Test
    void passesTheGradientThroughItsMask() {
        Node loss = y.sum();

        graph.forward();
        graph.backward(loss);

        float[] slopes = x.gradient();
        float[] values = y.value();
        for (int i = 0; i < LENGTH; i++) {
            assertEquals(values[i] / 3, slopes[i], 1e-6);
        }
    }

    @Test
    void doesNothingOutsideOfTraining() {
        Node loss = y.sum();
        graph.setTraining(false);

        graph.forward();
        graph.backward(loss);

        assertArrayEquals(x.value(), y.value());
        assertEquals(1, x.gradient()[7]);
    }

    @Test
    void aRateOfZeroDropsNothing() {
        Node all = Regularization.dropout(x, 0, new Rng(1));

        graph.forward();

        assertArrayEquals(x.value(), all.value());
    }

    @Test
    void refusesRatesOutsideOfZeroToOne() {
        for (double rate : new double[] {-0.1, 1, Double.NaN}) {
            String error = refusal(() -> Regularization.dropout(x, rate, new Rng(1)));

            assertEquals("dropout takes a rate from [0, 1), got " + rate, error);
        }
    }
}
