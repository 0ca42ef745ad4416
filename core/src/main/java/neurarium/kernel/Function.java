package neurarium.kernel;

/**
 * A function of one number, y = f(x), with its slope dy/dx. The slope may use y, which the forward
 * pass already has. Where f has a corner (ReLU at 0) the slope is 0, as in PyTorch.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // more digits than a float holds: as in books
public enum Function {
    /** y = tanh x; dy/dx = 1 − y². */
    TANH {
        @Override
        public float apply(float x) {
            return Elementary.tanh(x);
        }

        @Override
        public float derivative(float x, float y) {
            return 1 - y * y;
        }
    },
    /** y = 1 / (1 + e⁻ˣ); dy/dx = y (1 − y). */
    SIGMOID {
        @Override
        public float apply(float x) {
            return 1 / (1 + Elementary.exp(-x));
        }

        @Override
        public float derivative(float x, float y) {
            return y * (1 - y);
        }
    },
    /** y = max(0, x); dy/dx = 1 for x > 0, otherwise 0. */
    RELU {
        @Override
        public float apply(float x) {
            return Math.max(0, x);
        }

        @Override
        public float derivative(float x, float y) {
            return x > 0 ? 1 : 0;
        }
    },
    /** y = x for x > 0, otherwise 0.01 x; dy/dx = 1 or 0.01. Maas et al., 2013. */
    LEAKY_RELU {
        @Override
        public float apply(float x) {
            return Math.max(x, 0.01f * x);
        }

        @Override
        public float derivative(float x, float y) {
            return x > 0 ? 1 : 0.01f;
        }
    },
    /**
     * y = x Φ(x) with Φ(x) = ½ (1 + erf(x/√2)), exact, not the tanh approximation; dy/dx = Φ(x) + x
     * φ(x) with φ(x) = e^(−x²/2) / √(2π). Hendrycks and Gimpel, 2016.
     */
    GELU {
        @Override
        public float apply(float x) {
            return x * phi(x);
        }

        @Override
        public float derivative(float x, float y) {
            return phi(x) + x * 0.39894228f * Elementary.exp(-0.5f * x * x);
        }

        private float phi(float x) {
            return 0.5f + 0.5f * Elementary.erf(x * 0.70710678f);
        }
    },
    /** y = eˣ; dy/dx = y. */
    EXP {
        @Override
        public float apply(float x) {
            return Elementary.exp(x);
        }

        @Override
        public float derivative(float x, float y) {
            return y;
        }
    },
    /** y = ln x; dy/dx = 1/x. Of 0 it is −∞, of a negative number not a number. */
    LOG {
        @Override
        public float apply(float x) {
            return (float) Math.log(x);
        }

        @Override
        public float derivative(float x, float y) {
            return 1 / x;
        }
    },
    /** y = x²; dy/dx = 2x. */
    SQUARE {
        @Override
        public float apply(float x) {
            return x * x;
        }

        @Override
        public float derivative(float x, float y) {
            return 2 * x;
        }
    },
    /** y = √x; dy/dx = 1/(2y). */
    SQRT {
        @Override
        public float apply(float x) {
            return (float) Math.sqrt(x);
        }

        @Override
        public float derivative(float x, float y) {
            return 0.5f / y;
        }
    },
    /** y = sin x; dy/dx = cos x. */
    SIN {
        @Override
        public float apply(float x) {
            return (float) Math.sin(x);
        }

        @Override
        public float derivative(float x, float y) {
            return (float) Math.cos(x);
        }
    },
    /** y = cos x; dy/dx = −sin x. */
    COS {
        @Override
        public float apply(float x) {
            return (float) Math.cos(x);
        }

        @Override
        public float derivative(float x, float y) {
            return (float) -Math.sin(x);
        }
    };

    public abstract float apply(float x);

    public abstract float derivative(float x, float y);
}
