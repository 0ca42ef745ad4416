package neurarium.demos.backprop;

/** Numbers by their keys. */
interface Quantities {
    /** How a quantity is written: ∂L/∂w₁ for {@code dL_dw1}. */
    String symbol(String key);

    double value(String key);

    /** The name of the activation f; empty where it has none. */
    default String function() {
        return "";
    }

    /** f′ at a neuron with its numbers put in, such as f′(z) = 1 − y²; empty where it has none. */
    default String activationDerivative(String key) {
        return "";
    }
}
