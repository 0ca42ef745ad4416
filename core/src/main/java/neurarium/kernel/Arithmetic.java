package neurarium.kernel;

/** An operation on two numbers. */
public enum Arithmetic {
    ADD("+"),
    SUBTRACT("−"),
    MULTIPLY("×"),
    DIVIDE("÷");

    private final String sign;

    Arithmetic(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    public float apply(float a, float b) {
        return switch (this) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
        };
    }
}
