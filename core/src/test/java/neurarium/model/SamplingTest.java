package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final float[] LOGITS = {0, (float) Math.log(3), (float) Math.log(6)};

    @Test
    void probabilitiesAreTheSoftmax() {
        float[] p = new float[3];
        Sampling.probabilities(LOGITS, p);

        assertArrayEquals(new float[] {0.1f, 0.3f, 0.6f}, p, 1e-6f);
    }

    @Test
    void greatLogitsDoNotOverflow() {
        float[] p = new float[2];
        Sampling.probabilities(new float[] {1000, 1000}, p);

        assertArrayEquals(new float[] {0.5f, 0.5f}, p);
    }

    @Test
    void theTemperatureZeroTakesTheLargest() {
        Rng rng = new Rng(1);
        for (int i = 0; i < 20; i++) {
            assertEquals(2, Sampling.draw(LOGITS, 0, rng));
        }
    }

    /** At the temperature 1/2 the weights are 1 : 9 : 36. */
    @Test
    void drawsFollowTheTemperature() {
        Rng rng = new Rng(7);
        int[] counts = new int[3];
        for (int i = 0; i < 46000; i++) {
            counts[Sampling.draw(LOGITS, 0.5, rng)]++;
        }

        assertEquals(1000, counts[0], 120);
        assertEquals(9000, counts[1], 350);
        assertEquals(36000, counts[2], 400);
    }

    @Test
    void aRunStaysTheSameRunWhateverTheTemperature() {
        Rng cold = new Rng(3);
        Rng warm = new Rng(3);
        Sampling.draw(LOGITS, 0, cold);
        Sampling.draw(LOGITS, 1, warm);

        assertEquals(warm.uniform(), cold.uniform());
    }
}
