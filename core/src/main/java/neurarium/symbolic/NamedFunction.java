package neurarium.symbolic;

/** The functions that formulas may use. */
public enum NamedFunction {
    EXP("exp"),
    LN("ln"),
    SIN("sin"),
    COS("cos"),
    TANH("tanh"),
    SQRT("sqrt");

    /** As it is typed. */
    public final String symbol;

    NamedFunction(String symbol) {
        this.symbol = symbol;
    }

    /** f(x); NaN where f is not defined, such as ln(−1). */
    public double apply(double x) {
        return switch (this) {
            case EXP -> Math.exp(x);
            case LN -> Math.log(x);
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case TANH -> Math.tanh(x);
            case SQRT -> Math.sqrt(x);
        };
    }
}
