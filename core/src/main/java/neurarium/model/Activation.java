package neurarium.model;

/**
 * An activation function y = f(z) and its derivative f′(z). Lecture, section 1: "Neuron".
 *
 * <p>Where f has a corner or a jump (step and ReLU at 0), the derivative is taken as 0, as other
 * frameworks do.
 */
public enum Activation {
    /** f(z) = +1 for z ≥ 0, −1 otherwise; f′(z) = 0. */
    STEP {
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
    TANH {
        @Override
        public double apply(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z) {
            double y = Math.tanh(z);
            return 1 - y * y;
        }
    },
    /** f(z) = 1 / (1 + e⁻ᶻ); f′(z) = f(z) (1 − f(z)). */
    SIGMOID {
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
    RELU {
        @Override
        public double apply(double z) {
            return Math.max(0, z);
        }

        @Override
        public double derivative(double z) {
            return z > 0 ? 1 : 0;
        }
    },
    /** f(z) = z; f′(z) = 1. */
    LINEAR {
        @Override
        public double apply(double z) {
            return z;
        }

        @Override
        public double derivative(double z) {
            return 1;
        }
    };

    /** f(z). */
    public abstract double apply(double z);

    /** f′(z). */
    public abstract double derivative(double z);
}
