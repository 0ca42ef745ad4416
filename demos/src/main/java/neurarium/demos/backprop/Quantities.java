package neurarium.demos.backprop;

/** Numbers by their keys. */
interface Quantities {
    /** How a quantity is written: ∂L/∂w₁ for {@code dL_dw1}. */
    String symbol(String key);

    double value(String key);

    /** The name of the activation f; empty where it has none. */
    String function();
}
