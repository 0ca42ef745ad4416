package neurarium.kernel;

/**
 * A function of one number, y = f(x), with its derivative dy/dx. The derivative may use y, which
 * the forward pass already has. Where f has a corner (ReLU at 0) the derivative is 0, as in
 * PyTorch.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // more digits than a float holds: as in books
public enum Function {
    /** y = tanh x; dy/dx = 1 − y². */
    TANH(Elementary::tanh, (x, y) -> 1 - y * y),
    /** y = 1 / (1 + e⁻ˣ); dy/dx = y (1 − y). */
    SIGMOID(Function::sigmoid, (x, y) -> y * (1 - y)),
    /** y = max(0, x); dy/dx = 1 for x > 0, otherwise 0. */
    RELU(x -> Math.max(0, x), (x, y) -> x > 0 ? 1 : 0),
    /** y = x for x > 0, otherwise 0.01 x; dy/dx = 1 or 0.01. Maas et al., 2013. */
    LEAKY_RELU(x -> Math.max(x, 0.01f * x), (x, y) -> x > 0 ? 1 : 0.01f),
    /**
     * y = x Φ(x) with Φ(x) = ½ (1 + erf(x/√2)), exact, not the tanh approximation; dy/dx = Φ(x) + x
     * φ(x) with φ(x) = e^(−x²/2) / √(2π). Hendrycks and Gimpel, 2016.
     */
    GELU(x -> x * normal(x), (x, y) -> normal(x) + x * 0.39894228f * Elementary.exp(-0.5f * x * x)),
    /** y = min(max(0, x), 6); dy/dx = 1 for 0 < x < 6, otherwise 0. Krizhevsky, 2010. */
    RELU6(x -> Math.min(Math.max(0, x), 6), (x, y) -> x > 0 && x < 6 ? 1 : 0),
    /** y = x σ(x), also called swish; dy/dx = σ(x) + y (1 − σ(x)). Elfwing et al., 2018. */
    SILU(x -> x * sigmoid(x), (x, y) -> sigmoid(x) + y * (1 - sigmoid(x))),
    /** y = x for x > 0, otherwise eˣ − 1; dy/dx = 1 or y + 1. Clevert et al., 2016, α = 1. */
    ELU(x -> x > 0 ? x : powerLessOne(x), (x, y) -> x > 0 ? 1 : y + 1),
    /** y = ln(1 + eˣ) = max(0, x) + ln(1 + e^(−|x|)); dy/dx = σ(x). The smooth ReLU. */
    SOFTPLUS(
            x -> Math.max(0, x) + (float) Hyperbolic.logOfOneMore(Elementary.exp(-Math.abs(x))),
            (x, y) -> sigmoid(x)),
    /** y = |x|; dy/dx = 1 for x > 0, −1 for x < 0. */
    ABS(Math::abs, (x, y) -> x > 0 ? 1 : x < 0 ? -1 : 0),
    /** y = eˣ; dy/dx = y. */
    EXP(Elementary::exp, (x, y) -> y),
    /** y = ln x; dy/dx = 1/x. Of 0 it is −∞, of a negative number not a number. */
    LOG(x -> (float) Math.log(x), (x, y) -> 1 / x),
    /** y = x²; dy/dx = 2x. */
    SQUARE(x -> x * x, (x, y) -> 2 * x),
    /** y = √x; dy/dx = 1/(2y). */
    SQRT(x -> (float) Math.sqrt(x), (x, y) -> 0.5f / y),
    /** y = sin x; dy/dx = cos x. */
    SIN(x -> (float) Math.sin(x), (x, y) -> (float) Math.cos(x)),
    /** y = cos x; dy/dx = −sin x. */
    COS(x -> (float) Math.cos(x), (x, y) -> (float) -Math.sin(x)),
    /** y = tan x; dy/dx = 1 + y². */
    TAN(x -> (float) Math.tan(x), (x, y) -> 1 + y * y),
    /** y = arcsin x for −1 ≤ x ≤ 1; dy/dx = 1/√(1 − x²). */
    ASIN(x -> (float) Math.asin(x), (x, y) -> (float) (1 / Math.sqrt((1.0 - x) * (1.0 + x)))),
    /** y = arccos x for −1 ≤ x ≤ 1; dy/dx = −1/√(1 − x²). */
    ACOS(x -> (float) Math.acos(x), (x, y) -> (float) (-1 / Math.sqrt((1.0 - x) * (1.0 + x)))),
    /** y = arctan x; dy/dx = 1/(1 + x²). */
    ATAN(x -> (float) Math.atan(x), (x, y) -> 1 / (1 + x * x)),
    /** y = sinh x; dy/dx = cosh x. */
    SINH(x -> (float) Hyperbolic.sinh(x), (x, y) -> (float) Math.cosh(x)),
    /** y = cosh x; dy/dx = sinh x. */
    COSH(x -> (float) Math.cosh(x), (x, y) -> (float) Hyperbolic.sinh(x)),
    /** y = arsinh x; dy/dx = 1/√(x² + 1). */
    ASINH(x -> (float) Hyperbolic.asinh(x), (x, y) -> (float) (1 / Math.sqrt(1 + (double) x * x))),
    /** y = arcosh x for x ≥ 1; dy/dx = 1/√(x² − 1). */
    ACOSH(
            x -> (float) Hyperbolic.acosh(x),
            (x, y) -> (float) (1 / Math.sqrt((x - 1.0) * (x + 1.0)))),
    /** y = artanh x for −1 ≤ x ≤ 1; dy/dx = 1/(1 − x²). */
    ATANH(x -> (float) Hyperbolic.atanh(x), (x, y) -> (float) (1 / ((1.0 - x) * (1.0 + x)))),
    /** y = the sign of x: −1, 0 or 1; dy/dx = 0. */
    SIGN(Math::signum, (x, y) -> 0);

    private interface Value {
        float at(float x);
    }

    private interface Derivative {
        float at(float x, float y);
    }

    private final Value value;
    private final Derivative derivative;

    Function(Value value, Derivative derivative) {
        this.value = value;
        this.derivative = derivative;
    }

    public float apply(float x) {
        return value.at(x);
    }

    public float derivative(float x, float y) {
        return derivative.at(x, y);
    }

    private static float sigmoid(float x) {
        return 1 / (1 + Elementary.exp(-x));
    }

    /** eˣ − 1, with all digits near 0 also where Math.expm1 subtracts. */
    private static float powerLessOne(float x) {
        double power = Math.abs(x) < 1e-5 ? x * (1 + 0.5 * x) : Math.exp(x) - 1;
        return (float) power;
    }

    /** Φ(x), the share of a normal distribution below x. */
    private static float normal(float x) {
        return 0.5f + 0.5f * Elementary.erf(x * 0.70710678f);
    }
}
