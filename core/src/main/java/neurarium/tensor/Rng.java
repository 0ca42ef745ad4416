package neurarium.tensor;

/**
 * A seeded source of random numbers; the same seed gives the same numbers on every platform.
 *
 * <p>xoshiro128** on 32-bit integers (Blackman and Vigna, 2018), because 64-bit arithmetic is slow
 * in JavaScript. Its state is filled from the seed by a Weyl sequence through a mixing function.
 */
public final class Rng {
    /** 2³² divided by the golden ratio. */
    private static final int WEYL = 0x9E3779B9;

    private int s0;
    private int s1;
    private int s2;
    private int s3;

    public Rng(int seed) {
        int weyl = seed + WEYL;
        s0 = mix(weyl);
        weyl += WEYL;
        s1 = mix(weyl);
        weyl += WEYL;
        s2 = mix(weyl);
        weyl += WEYL;
        s3 = mix(weyl);
    }

    /** The next 32 random bits. */
    public int nextBits() {
        int result = Integer.rotateLeft(s1 * 5, 7) * 9;
        int t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Integer.rotateLeft(s3, 11);
        return result;
    }

    /** A number from [0, 1), a multiple of 2⁻²⁴, so that it is exact as a float too. */
    public double uniform() {
        return (nextBits() >>> 8) * 0x1p-24;
    }

    /** A number from [low, high). */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /**
     * A number from the standard normal distribution, √(−2 ln u) · cos 2πv (Box and Muller, 1958);
     * the second number of the pair is thrown away, so that the state stays the four words above.
     */
    public double normal() {
        double u = 1 - uniform(); // (0, 1]: the logarithm is finite
        return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * uniform());
    }

    /** Puts the numbers into random order (Fisher and Yates). */
    public void shuffleInPlace(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
    }

    /** A whole number from 0 to bound − 1; bound is positive. */
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("Rng.below takes a positive bound, got " + bound);
        }
        return (int) (uniform() * bound);
    }

    /** The finaliser of MurmurHash3: every bit of the argument changes half of the result's. */
    private static int mix(int bits) {
        int h = bits;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
