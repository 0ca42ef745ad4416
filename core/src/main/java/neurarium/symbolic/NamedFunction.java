package neurarium.symbolic;

import neurarium.kernel.Hyperbolic;

/** The functions of one number that formulas are made of. */
public enum NamedFunction {
    EXP(Rule.EXP, "exp"),
    LN(Rule.LN, "ln", "log"),
    SIN(Rule.SIN, "sin"),
    COS(Rule.COS, "cos"),
    TAN(Rule.TAN, "tan"),
    ASIN(Rule.ASIN, "asin", "arcsin"),
    ACOS(Rule.ACOS, "acos", "arccos"),
    ATAN(Rule.ATAN, "atan", "arctan"),
    SINH(Rule.SINH, "sinh"),
    COSH(Rule.COSH, "cosh"),
    TANH(Rule.TANH, "tanh"),
    ASINH(Rule.ASINH, "asinh", "arsinh", "arcsinh"),
    ACOSH(Rule.ACOSH, "acosh", "arcosh", "arccosh"),
    ATANH(Rule.ATANH, "atanh", "artanh", "arctanh"),
    SQRT(Rule.SQRT, "sqrt"),
    ABS(Rule.ABS, "abs"),
    /** −1, 0 or 1: the sign of x, and the slope of |x|. */
    SIGN(Rule.SIGN, "sgn", "sign"),
    /** 1 for x > 0, otherwise 0: the slope of relu. */
    HEAVISIDE(Rule.HEAVISIDE, "heaviside"),
    /** max(0, x). */
    RELU(Rule.RELU, "relu"),
    /** 1 / (1 + e⁻ˣ). */
    SIGMOID(Rule.SIGMOID, "σ", "sigmoid");

    /** As it is written. */
    public final String symbol;

    /** Its line in the table of derivatives. */
    final Rule rule;

    private final String[] others;

    /**
     * A function.
     *
     * @param others further names that are read
     */
    NamedFunction(Rule rule, String symbol, String... others) {
        this.rule = rule;
        this.symbol = symbol;
        this.others = others;
    }

    /** The function of a name; null where there is none. */
    static NamedFunction named(String name) {
        for (NamedFunction function : values()) {
            if (function.symbol.equals(name)) {
                return function;
            }
            for (String other : function.others) {
                if (other.equals(name)) {
                    return function;
                }
            }
        }
        return null;
    }

    /** f(x); NaN where f is not defined, such as ln(−1). */
    public double apply(double x) {
        return switch (this) {
            case EXP -> Math.exp(x);
            case LN -> Math.log(x);
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case TAN -> Math.tan(x);
            case ASIN -> Math.asin(x);
            case ACOS -> Math.acos(x);
            case ATAN -> Math.atan(x);
            case SINH -> Hyperbolic.sinh(x);
            case COSH -> Math.cosh(x);
            case TANH -> Hyperbolic.tanh(x);
            case ASINH -> Hyperbolic.asinh(x);
            case ACOSH -> Hyperbolic.acosh(x);
            case ATANH -> Hyperbolic.atanh(x);
            case SQRT -> Math.sqrt(x);
            case ABS -> Math.abs(x);
            case SIGN -> Math.signum(x);
            case HEAVISIDE -> x > 0 ? 1 : Double.isNaN(x) ? x : 0;
            case RELU -> Math.max(0, x);
            case SIGMOID -> 1 / (1 + Math.exp(-x));
        };
    }
}
