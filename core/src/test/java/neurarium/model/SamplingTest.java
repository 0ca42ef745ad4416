package neurarium.model;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class SamplingTest {
    private static final float[] LOGITS = logits(0.5, 0.05, 0.3, 0.15);

    private static float[] logits(double... probabilities) {
        float[] logits = new float[probabilities.length];
        for (int i = 0; i < logits.length; i++) {
            logits[i] = (float) Math.log(probabilities[i]) + 3;
        }
        return logits;
    }

    private static float[] left(float[] logits, double temperature, int topK, double topP) {
        float[] left = new float[logits.length];
        Sampling.truncate(logits, new Sampling.Rule(temperature, topK, topP), left);
        return left;
    }

    @Test
    void leavesTheModelsOwnDistributionWhereNothingIsCut() {
        assertArrayEquals(new float[] {0.5f, 0.05f, 0.3f, 0.15f}, left(LOGITS, 1, 0, 1), 1e-6f);
        assertArrayEquals(left(LOGITS, 1, 0, 1), left(LOGITS, 1, 4, 1), 1e-6f);
    }

    @Test
    void topKKeepsTheLikeliestAndScalesThem() {
        assertArrayEquals(new float[] {0.625f, 0, 0.375f, 0}, left(LOGITS, 1, 2, 1), 1e-6f);
    }

    @Test
    void topPKeepsAsFewAsReachIt() {
        assertArrayEquals(new float[] {0.625f, 0, 0.375f, 0}, left(LOGITS, 1, 0, 0.75), 1e-6f);
        assertArrayEquals(new float[] {1, 0, 0, 0}, left(LOGITS, 1, 0, 0.4), 1e-6f);
        assertArrayEquals(new float[] {1, 0, 0, 0}, left(LOGITS, 1, 0, 0.001), 1e-6f);
    }

    @Test
    void topPCountsWhatTopKHasLeft() {
        // of 0.625 and 0.375 the first alone reaches 0.6; of all four it does not
        assertArrayEquals(new float[] {1, 0, 0, 0}, left(LOGITS, 1, 2, 0.6), 1e-6f);
    }

    @Test
    void temperatureComesFirst() {
        float[] squares = left(LOGITS, 0.5, 0, 1);
        double sum = 0.25 + 0.0025 + 0.09 + 0.0225;

        assertEquals(0.25 / sum, squares[0], 1e-6);
        assertEquals(0.0025 / sum, squares[1], 1e-6);
    }

    @Test
    void zeroIsGreedyAndTiesGoToTheFirst() {
        assertArrayEquals(new float[] {1, 0, 0, 0}, left(LOGITS, 0, 3, 0.9));
        assertArrayEquals(new float[] {0.5f, 0.5f, 0}, left(new float[] {2, 2, 2}, 1, 2, 1), 1e-6f);
    }

    @Test
    void picksWithTheProbabilities() {
        float[] probabilities = {0.2f, 0, 0.8f};
        Rng rng = new Rng(1);
        int[] counts = new int[3];
        for (int i = 0; i < 5000; i++) {
            counts[Sampling.pick(probabilities, rng)]++;
        }

        assertEquals(0, counts[1]);
        assertEquals(0.8, counts[2] / 5000.0, 0.02);
    }

    @Test
    void refusesRulesThatLeaveNothing() {
        assertThrows(IllegalArgumentException.class, () -> new Sampling.Rule(-1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sampling.Rule(Double.NaN, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Sampling.Rule(1, -1, 1));
        String error = refusal(() -> new Sampling.Rule(1, 0, 0));

        assertEquals(
                "Sampling takes a temperature and a k from 0 and a p from (0, 1], got [1.0, 0, 0.0]",
                error);
    }

    // draw

    private static final float[] TENTHS = {0, (float) Math.log(3), (float) Math.log(6)};

    @Test
    void probabilitiesAreTheSoftmax() {
        float[] p = new float[3];
        Sampling.probabilities(TENTHS, p);

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
            assertEquals(2, Sampling.draw(TENTHS, 0, rng));
        }
    }

    /** At the temperature 1/2 the weights are 1 : 9 : 36. */
    @Test
    void drawsFollowTheTemperature() {
        Rng rng = new Rng(7);
        int[] counts = new int[3];
        for (int i = 0; i < 46000; i++) {
            counts[Sampling.draw(TENTHS, 0.5, rng)]++;
        }

        assertEquals(1000, counts[0], 120);
        assertEquals(9000, counts[1], 350);
        assertEquals(36000, counts[2], 400);
    }

    @Test
    void aRunStaysTheSameRunWhateverTheTemperature() {
        Rng cold = new Rng(3);
        Rng warm = new Rng(3);
        Sampling.draw(TENTHS, 0, cold);
        Sampling.draw(TENTHS, 1, warm);

        assertEquals(warm.uniform(), cold.uniform());
    }

    // largest

    @Test
    void theLargestComeFirstAndOfEqualOnesTheFirst() {
        float[] values = {2, 5, -1, 5, 3};

        assertArrayEquals(new int[] {1, 3, 4}, Sampling.largest(values, 3));
        assertArrayEquals(new int[] {1, 3, 4, 0, 2}, Sampling.largest(values, 9));
        assertArrayEquals(new int[0], Sampling.largest(new float[0], 3));
        assertArrayEquals(new int[] {1, 2}, Sampling.largest(values, 2, 3, 2), "from the third on");
    }
}
