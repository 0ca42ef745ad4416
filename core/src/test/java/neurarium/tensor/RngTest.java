package neurarium.tensor;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RngTest {
    private static final int DRAWS = 10_000;

    private final Rng rng = new Rng(1);

    @Test
    void givesTheSameNumbersForTheSameSeed() {
        assertArrayEquals(bits(new Rng(7), 100), bits(new Rng(7), 100));
    }

    @Test
    void givesOtherNumbersForAnotherSeed() {
        assertFalse(Arrays.equals(bits(new Rng(1), 4), bits(new Rng(2), 4)));
        assertFalse(Arrays.equals(bits(new Rng(1), 4), bits(new Rng(~1), 4)));
    }

    /** Computed by an independent program in Python; a browser must give the same. */
    @Test
    void startsWithTheseNumbersOnEveryPlatform() {
        assertArrayEquals(new int[] {0x9190299e, 0xc1017b27, 0xe3af522f}, bits(new Rng(1), 3));
        assertArrayEquals(new int[] {0xe308dc58, 0x4392d0e4, 0x03318f97}, bits(new Rng(0), 3));
        assertArrayEquals(new int[] {0x31d28326, 0x728481f8, 0x8c70d5d1}, bits(new Rng(-1), 3));
    }

    @Test
    void uniformNumbersFillTheIntervalFromZeroToOne() {
        int[] tenths = new int[10];
        for (int i = 0; i < DRAWS; i++) {
            double u = rng.uniform();

            assertTrue(u >= 0 && u < 1, () -> "out of [0, 1): " + u);
            tenths[(int) (u * 10)]++;
        }

        for (int count : tenths) {
            assertEquals(DRAWS / 10, count, 150);
        }
    }

    @Test
    void uniformNumbersAreExactAsFloats() {
        for (int i = 0; i < 1000; i++) {
            double u = rng.uniform();

            assertEquals(u, (float) u, 0);
        }
    }

    @Test
    void uniformNumbersOfARangeStayInItAndCentreOnItsMiddle() {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double u = rng.uniform(-2, 4);

            assertTrue(u >= -2 && u < 4, () -> "out of [-2, 4): " + u);
            sum += u;
        }

        assertEquals(1, sum / DRAWS, 0.07); // four standard errors: 6 / √12 / √10,000 · 4
    }

    @Test
    void belowGivesEveryNumberUnderTheBoundAboutAsOften() {
        int[] counts = new int[5];
        for (int i = 0; i < DRAWS; i++) {
            counts[rng.below(5)]++;
        }

        for (int count : counts) {
            assertEquals(DRAWS / 5, count, 200);
        }
    }

    @Test
    void belowOneIsAlwaysZero() {
        for (int i = 0; i < 100; i++) {
            assertEquals(0, rng.below(1));
        }
    }

    @Test
    void refusesABoundThatIsNotPositive() {
        String zero = refusal(() -> rng.below(0));
        String negative = refusal(() -> rng.below(-3));

        assertEquals("Rng.below takes a positive bound, got 0", zero);
        assertEquals("Rng.below takes a positive bound, got -3", negative);
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOneAndTheRightTails() {
        double sum = 0;
        double squares = 0;
        int beyondTwo = 0;
        for (int i = 0; i < DRAWS; i++) {
            double z = rng.normal();

            assertTrue(Double.isFinite(z));
            sum += z;
            squares += z * z;
            beyondTwo += Math.abs(z) > 2 ? 1 : 0;
        }

        assertEquals(0, sum / DRAWS, 0.04); // four standard errors each
        assertEquals(1, squares / DRAWS, 0.06);
        assertEquals(0.0455, (double) beyondTwo / DRAWS, 0.009);
    }

    @Test
    void shufflingKeepsEveryNumber() {
        int[] numbers = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

        rng.shuffleInPlace(numbers);

        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, sorted);
        assertFalse(Arrays.equals(sorted, numbers));
    }

    @Test
    void shufflingGivesEveryOrderAboutAsOften() {
        int[] counts = new int[27];
        for (int i = 0; i < 6000; i++) {
            int[] numbers = {0, 1, 2};
            rng.shuffleInPlace(numbers);
            counts[numbers[0] * 9 + numbers[1] * 3 + numbers[2]]++;
        }

        for (int order : new int[] {5, 7, 11, 15, 19, 21}) { // 012, 021, 102, 120, 201, 210
            assertEquals(1000, counts[order], 120);
        }
    }

    @Test
    void shufflingNothingOrOneNumberDoesNothing() {
        int[] one = {7};

        rng.shuffleInPlace(new int[0]);
        rng.shuffleInPlace(one);

        assertArrayEquals(new int[] {7}, one);
    }

    private static int[] bits(Rng rng, int count) {
        int[] bits = new int[count];
        for (int i = 0; i < count; i++) {
            bits[i] = rng.nextBits();
        }
        return bits;
    }
}
