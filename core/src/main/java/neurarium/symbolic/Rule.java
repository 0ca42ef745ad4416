package neurarium.symbolic;

/** The rules of differentiation, each as its line in a table: what becomes of what. */
public enum Rule {
    CONSTANT("k", "0", true),
    VARIABLE("x", "1", true),
    SQUARE("x²", "2x", true),
    CUBE("x³", "3x²", true),
    POWER("xⁿ", "n·xⁿ⁻¹", true),
    EXP("e^{x}", "e^{x}", true),
    EXP_OF_MULTIPLE("e^{kx}", "k·e^{kx}", true),
    LN("ln x", "1/x", true),
    SIN("sin x", "cos x", true),
    COS("cos x", "−sin x", false),
    TAN("tan x", "1 + tan² x", false),
    ASIN("asin x", "1/√(1 − x²)", false),
    ACOS("acos x", "−1/√(1 − x²)", false),
    ATAN("atan x", "1/(1 + x²)", false),
    SINH("sinh x", "cosh x", false),
    COSH("cosh x", "sinh x", false),
    TANH("tanh x", "1 − tanh² x", false),
    ASINH("asinh x", "1/√(x² + 1)", false),
    ACOSH("acosh x", "1/√(x² − 1)", false),
    ATANH("atanh x", "1/(1 − x²)", false),
    SQRT("√x", "1/(2√x)", false),
    SIGMOID("σ(x)", "σ(x)·(1 − σ(x))", false),
    ABS("|x|", "sgn x", false),
    SIGN("sgn x", "0", false),
    RELU("relu x", "heaviside x", false),
    HEAVISIDE("heaviside x", "0", false),
    EXPONENTIAL("a^{x}", "ln a·a^{x}", false),
    SUM("u + v", "u′ + v′", false),
    FACTOR("k·u", "k·u′", false),
    PRODUCT("u·v", "u′·v + u·v′", false),
    QUOTIENT("u/v", "(u′·v − u·v′)/v²", false),
    MAX("max(u, v)", "(u′ + v′ + sgn(u − v)·(u′ − v′))/2", false),
    MIN("min(u, v)", "(u′ + v′ − sgn(u − v)·(u′ − v′))/2", false),
    CHAIN("f(u)", "f′(u)·u′", false);

    public final String of;
    public final String derivative;

    /** Whether it is in the lecture's table; the others follow from it. */
    public final boolean inLecture;

    Rule(String of, String derivative, boolean inLecture) {
        this.of = of;
        this.derivative = derivative;
        this.inLecture = inLecture;
    }

    /** Whether it is for a function that has a corner or a jump. */
    public boolean hasCorner() {
        return switch (this) {
            case ABS, SIGN, RELU, HEAVISIDE, MAX, MIN -> true;
            default -> false;
        };
    }
}
