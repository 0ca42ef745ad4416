package neurarium.demos.playground;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** What the network is told of a point. */
enum Feature {
    X1("x1", "x₁", (x1, x2) -> x1),
    X2("x2", "x₂", (x1, x2) -> x2),
    SQUARE_1("sq1", "x₁²", (x1, x2) -> x1 * x1),
    SQUARE_2("sq2", "x₂²", (x1, x2) -> x2 * x2),
    PRODUCT("prod", "x₁x₂", (x1, x2) -> x1 * x2),
    SINE_1("sin1", "sin x₁", (x1, x2) -> Math.sin(x1)),
    SINE_2("sin2", "sin x₂", (x1, x2) -> Math.sin(x2));

    final String key;
    final String symbol;
    private final DoubleBinaryOperator function;

    Feature(String key, String symbol, DoubleBinaryOperator function) {
        this.key = key;
        this.symbol = symbol;
        this.function = function;
    }

    double of(double x1, double x2) {
        return function.applyAsDouble(x1, x2);
    }

    /** Its place among all features. */
    int place() {
        return List.of(values()).indexOf(this);
    }
}
