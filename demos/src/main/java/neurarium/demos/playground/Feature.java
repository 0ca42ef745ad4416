package neurarium.demos.playground;

import neurarium.ui.Text;

/** What the network is told of a point. */
enum Feature {
    X1("x1", "x₁") {
        @Override
        double of(double x1, double x2) {
            return x1;
        }
    },
    X2("x2", "x₂") {
        @Override
        double of(double x1, double x2) {
            return x2;
        }
    },
    SQUARE_1("sq1", "x₁²") {
        @Override
        double of(double x1, double x2) {
            return x1 * x1;
        }
    },
    SQUARE_2("sq2", "x₂²") {
        @Override
        double of(double x1, double x2) {
            return x2 * x2;
        }
    },
    PRODUCT("prod", "x₁x₂") {
        @Override
        double of(double x1, double x2) {
            return x1 * x2;
        }
    },
    SINE_1("sin1", "sin x₁") {
        @Override
        double of(double x1, double x2) {
            return Math.sin(x1);
        }
    },
    SINE_2("sin2", "sin x₂") {
        @Override
        double of(double x1, double x2) {
            return Math.sin(x2);
        }
    };

    final String key;
    final String symbol;

    Feature(String key, String symbol) {
        this.key = key;
        this.symbol = symbol;
    }

    abstract double of(double x1, double x2);

    Text label() {
        return Text.of("特征 " + symbol, "Feature " + symbol);
    }
}
