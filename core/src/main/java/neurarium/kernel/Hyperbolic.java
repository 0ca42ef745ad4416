package neurarium.kernel;

/**
 * Hyperbolic functions and their inverses in double precision, the same on every platform: compiled
 * pages know Math.tanh as a quotient that is not a number from 710 on, and the JDK has no inverses.
 */
public final class Hyperbolic {
    /** Below this the first two terms of a series have more digits than a difference of powers. */
    private static final double SMALL = 1e-3;

    /** Above this a square may be infinite, and 1 more or less makes no difference. */
    private static final double LARGE = 1e100;

    private Hyperbolic() {}

    /** (eˣ − e⁻ˣ) / 2. */
    public static double sinh(double x) {
        double power = Math.exp(x);
        return Math.abs(x) < SMALL ? x * (1 + x * x / 6) : (power - 1 / power) / 2;
    }

    /** (1 − e⁻²ˣ) / (1 + e⁻²ˣ). */
    public static double tanh(double x) {
        if (Math.abs(x) < SMALL) {
            return x * (1 - x * x / 3);
        }
        double power = Math.exp(-2 * Math.abs(x));
        double size = (1 - power) / (1 + power);
        return x < 0 ? -size : size;
    }

    /** ln(x + √(x² + 1)). */
    public static double asinh(double x) {
        double size = Math.abs(x);
        double more = size * (size / (1 + Math.sqrt(1 + size * size)));
        double result = size > LARGE ? Math.log(size) + Math.log(2) : logOfOneMore(size + more);
        return x < 0 ? -result : result;
    }

    /** ln(x + √(x² − 1)) for x ≥ 1, otherwise not a number. */
    public static double acosh(double x) {
        double more = x - 1;
        return logOfOneMore(more + Math.sqrt(more) * Math.sqrt(more + 2));
    }

    /** ½ ln((1 + x)/(1 − x)) for −1 ≤ x ≤ 1, infinite at both ends, otherwise not a number. */
    public static double atanh(double x) {
        double size = Math.abs(x);
        double result = 0.5 * logOfOneMore(2 * size / (1 - size));
        return x < 0 ? -result : result;
    }

    /**
     * ln(1 + x), with all digits near 0: as much of x as the sum has kept is corrected for what it
     * lost. Higham, Accuracy and Stability of Numerical Algorithms, 2002, section 1.14.
     */
    static double logOfOneMore(double x) {
        double sum = 1 + x;
        double kept = sum - 1;
        return kept == 0 || kept == Double.POSITIVE_INFINITY ? x : Math.log(sum) * (x / kept);
    }
}
