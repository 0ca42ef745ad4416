package neurarium.symbolic;

/** What joins two formulas. */
public enum Operator {
    PLUS("+"),
    MINUS("−"),
    TIMES("·"),
    OVER("/"),
    POWER("^"),
    /** The larger of the two. */
    MAX("max"),
    /** The smaller of the two. */
    MIN("min");

    public final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public double apply(double a, double b) {
        return switch (this) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
            case POWER -> b == 2 ? a * a : Math.pow(a, b);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
        };
    }
}
