package neurarium.kernel;

/**
 * exp, tanh and erf in single precision, the same operations on every platform: vector kernels
 * follow these lines four numbers at a time. The errors named are the largest found over the range.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients as published
public final class Elementary {
    /** e⁻⁸⁷·³³⁶ is the least normal number, e⁸⁸·³⁷ the largest power that the scaling reaches. */
    private static final float EXP_LEAST = -87.33654f;

    private static final float EXP_LARGEST = 88.37f;

    private Elementary() {}

    /**
     * eˣ = 2ⁿ · eʳ with |r| ≤ ln 2 / 2, and a polynomial for eʳ (Moshier, Cephes, {@code expf});
     * relative error 10⁻⁷. Below −87.3 it is 0, above 88.3 infinite.
     */
    public static float exp(float x) {
        if (x < EXP_LEAST) {
            return 0;
        }
        if (x > EXP_LARGEST) {
            return Float.POSITIVE_INFINITY;
        }
        int n = (int) (x * 1.44269504f + (x < 0 ? -0.5f : 0.5f));
        float r = x - n * 0.693359375f + n * 2.12194440e-4f;
        float p = 1.9875691500e-4f;
        p = p * r + 1.3981999507e-3f;
        p = p * r + 8.3334519073e-3f;
        p = p * r + 4.1665795894e-2f;
        p = p * r + 1.6666665459e-1f;
        p = p * r + 5.0000001201e-1f;
        return (p * r * r + r + 1) * Float.intBitsToFloat((n + 127) << 23);
    }

    /**
     * tanh x as a quotient of polynomials of degree 13 and 6 (the coefficients of Eigen's {@code
     * ptanh}); absolute error 4 · 10⁻⁷.
     */
    public static float tanh(float x) {
        float c = Math.max(-7.9053111f, Math.min(7.9053111f, x));
        float s = c * c;
        float p = -2.76076847742355e-16f;
        p = p * s + 2.00018790482477e-13f;
        p = p * s - 8.60467152213735e-11f;
        p = p * s + 5.12229709037114e-08f;
        p = p * s + 1.48572235717979e-05f;
        p = p * s + 6.37261928875436e-04f;
        p = p * s + 4.89352455891786e-03f;
        float q = 1.19825839466702e-06f;
        q = q * s + 1.18534705686654e-04f;
        q = q * s + 2.26843463243900e-03f;
        q = q * s + 4.89352518554385e-03f;
        return c * p / q;
    }

    /**
     * erf x = 2/√π ∫₀ˣ e^(−t²) dt as a quotient of polynomials of degree 13 and 8 (the coefficients
     * of Eigen's {@code perf}); absolute error 5 · 10⁻⁷, so that it may exceed 1 by as much.
     */
    public static float erf(float x) {
        float c = Math.max(-4f, Math.min(4f, x));
        float s = c * c;
        float p = -2.72614225801306e-10f;
        p = p * s + 2.77068142495902e-08f;
        p = p * s - 2.10102402082508e-06f;
        p = p * s - 5.69250639462346e-05f;
        p = p * s - 7.34990630326855e-04f;
        p = p * s - 2.95459980854025e-03f;
        p = p * s - 1.60960333262415e-02f;
        float q = -1.45660718464996e-05f;
        q = q * s - 2.13374055278905e-04f;
        q = q * s - 1.68282697438203e-03f;
        q = q * s - 7.37332916720468e-03f;
        q = q * s - 1.42647390514189e-02f;
        return c * p / q;
    }
}
