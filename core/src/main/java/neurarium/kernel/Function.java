package neurarium.kernel;

/**
 * A function of one number, y = f(x), with its derivative dy/dx. The derivative may use y, which
 * the forward pass already has. Where f has a corner (ReLU at 0) the derivative is 0, as in
 * PyTorch.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // more digits than a float holds: as in books
public enum Function {
    /** y = tanh x; dy/dx = 1 − y². */
    TANH,
    /** y = 1 / (1 + e⁻ˣ); dy/dx = y (1 − y). */
    SIGMOID,
    /** y = max(0, x); dy/dx = 1 for x > 0, otherwise 0. */
    RELU,
    /** y = x for x > 0, otherwise 0.01 x; dy/dx = 1 or 0.01. Maas et al., 2013. */
    LEAKY_RELU,
    /**
     * y = x Φ(x) with Φ(x) = ½ (1 + erf(x/√2)), exact, not the tanh approximation; dy/dx = Φ(x) + x
     * φ(x) with φ(x) = e^(−x²/2) / √(2π). Hendrycks and Gimpel, 2016.
     */
    GELU,
    /** y = eˣ; dy/dx = y. */
    EXP,
    /** y = ln x; dy/dx = 1/x. Of 0 it is −∞, of a negative number not a number. */
    LOG,
    /** y = x²; dy/dx = 2x. */
    SQUARE,
    /** y = √x; dy/dx = 1/(2y). */
    SQRT,
    /** y = sin x; dy/dx = cos x. */
    SIN,
    /** y = cos x; dy/dx = −sin x. */
    COS;

    public float apply(float x) {
        return switch (this) {
            case TANH -> Elementary.tanh(x);
            case SIGMOID -> 1 / (1 + Elementary.exp(-x));
            case RELU -> Math.max(0, x);
            case LEAKY_RELU -> Math.max(x, 0.01f * x);
            case GELU -> x * phi(x);
            case EXP -> Elementary.exp(x);
            case LOG -> (float) Math.log(x);
            case SQUARE -> x * x;
            case SQRT -> (float) Math.sqrt(x);
            case SIN -> (float) Math.sin(x);
            case COS -> (float) Math.cos(x);
        };
    }

    public float derivative(float x, float y) {
        return switch (this) {
            case TANH -> 1 - y * y;
            case SIGMOID -> y * (1 - y);
            case RELU -> x > 0 ? 1 : 0;
            case LEAKY_RELU -> x > 0 ? 1 : 0.01f;
            case GELU -> phi(x) + x * 0.39894228f * Elementary.exp(-0.5f * x * x);
            case EXP -> y;
            case LOG -> 1 / x;
            case SQUARE -> 2 * x;
            case SQRT -> 0.5f / y;
            case SIN -> (float) Math.cos(x);
            case COS -> (float) -Math.sin(x);
        };
    }

    private static float phi(float x) {
        return 0.5f + 0.5f * Elementary.erf(x * 0.70710678f);
    }
}
