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
    TANH("tanh x", "1 − tanh² x", false),
    SQRT("√x", "1/(2√x)", false),
    EXPONENTIAL("a^{x}", "ln a·a^{x}", false),
    SUM("u + v", "u′ + v′", false),
    FACTOR("k·u", "k·u′", false),
    PRODUCT("u·v", "u′·v + u·v′", false),
    QUOTIENT("u/v", "(u′·v − u·v′)/v²", false),
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
}
