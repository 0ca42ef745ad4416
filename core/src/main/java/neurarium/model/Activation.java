package neurarium.model;

import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.kernel.Hyperbolic;

/**
 * The activation functions of all models and demos, y = f(z) and their derivatives f′(z). Lecture,
 * section 1: "Neuron".
 *
 * <p>Where f has a corner or a jump (step and ReLU at 0), the derivative is taken as 0, as other
 * frameworks do.
 */
public enum Activation {
    /** f(z) = +1 for z ≥ 0, −1 otherwise; f′(z) = 0. */
    STEP("step", "step", null) {
        @Override
        public double apply(double z) {
            return z >= 0 ? 1 : -1;
        }

        @Override
        public double derivative(double z) {
            return 0;
        }
    },
    /** f(z) = tanh z, the smooth sign; f′(z) = 1 − tanh² z. */
    TANH("tanh", "tanh", Function.TANH) {
        @Override
        public double apply(double z) {
            return Hyperbolic.tanh(z);
        }

        @Override
        public double derivative(double z) {
            double y = Hyperbolic.tanh(z);
            return 1 - y * y;
        }
    },
    /** f(z) = 1 / (1 + e⁻ᶻ); f′(z) = f(z) (1 − f(z)). */
    SIGMOID("sigmoid", "σ", Function.SIGMOID) {
        @Override
        public double apply(double z) {
            return 1 / (1 + Math.exp(-z));
        }

        @Override
        public double derivative(double z) {
            double y = apply(z);
            return y * (1 - y);
        }
    },
    /** f(z) = max(0, z); f′(z) = 1 for z > 0, 0 otherwise. */
    RELU("relu", "ReLU", Function.RELU) {
        @Override
        public double apply(double z) {
            return Math.max(0, z);
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : 0;
        }
    },
    /** f(z) = z for z > 0, otherwise 0.01 z; f′(z) = 1 or 0.01. Maas et al., 2013. */
    LEAKY_RELU("leaky", "LReLU", Function.LEAKY_RELU) {
        @Override
        public double apply(double z) {
            return Math.max(z, 0.01 * z);
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : 0.01;
        }
    },
    /** f(z) = z Φ(z), with Φ of the normal distribution. Hendrycks and Gimpel, 2016. */
    GELU("gelu", "GELU", Function.GELU) {
        @Override
        public double apply(double z) {
            return Function.GELU.apply((float) z);
        }

        @Override
        public double derivative(double z) {
            return Function.GELU.derivative((float) z, (float) apply(z));
        }
    },
    /** f(z) = z; f′(z) = 1. */
    LINEAR("linear", "", null) {
        @Override
        public double apply(double z) {
            return z;
        }

        @Override
        public double derivative(double z) {
            return 1;
        }
    };

    private final String key;
    private final String symbol;
    private final Function function;

    Activation(String key, String symbol, Function function) {
        this.key = key;
        this.symbol = symbol;
        this.function = function;
    }

    /** Its name in links and scripts. */
    public String key() {
        return key;
    }

    /** Its name in an equation; empty for the identity. */
    public String symbol() {
        return symbol;
    }

    /**
     * y = f(z) in a graph; z itself where f is linear. The step has no use there: it is refused.
     */
    public Node apply(Node z) {
        if (this == STEP) {
            throw new IllegalArgumentException("The step has no gradient to train with");
        }
        return this == LINEAR ? z : z.apply(function);
    }

    /** f(z). */
    public abstract double apply(double z);

    /** f′(z). */
    public abstract double derivative(double z);
}
