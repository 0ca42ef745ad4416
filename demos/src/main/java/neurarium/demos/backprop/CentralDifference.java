package neurarium.demos.backprop;

import neurarium.model.Activation;

/**
 * The derivatives of the lecture's network measured, not derived: (L(a + h) − L(a − h)) / 2h. It
 * shares nothing with the engine: the formulas are written out once more, in double precision.
 */
final class CentralDifference {
    static final double H = 1e-4;

    private final Quantities given;
    private final Activation f;
    private String moved = "";
    private double by;

    /**
     * Measures around given numbers.
     *
     * @param given the values of x, d and all weights
     */
    CentralDifference(Quantities given, Activation f) {
        this.given = given;
        this.f = f;
    }

    /** The derivative of L with respect to a weight, a neuron or an output. */
    double of(String quantity) {
        return (loss(quantity, H) - loss(quantity, -H)) / (2 * H);
    }

    // region measure
    /** L where one quantity, given or computed, is moved by a little. */
    private double loss(String quantity, double little) {
        moved = quantity;
        by = little;
        double p = moved("p", neuron("u1", at("x1"), "u2", at("x2")));
        double q = moved("q", neuron("v1", at("x1"), "v2", at("x2")));
        double e1 = moved("y1", neuron("w1", p, "w2", q)) - at("d1");
        double e2 = moved("y2", neuron("r1", p, "r2", q)) - at("d2");
        return e1 * e1 + e2 * e2;
    }

    private double neuron(String a, double first, String b, double second) {
        return f.apply(at(a) * first + at(b) * second);
    }

    private double at(String key) {
        return moved(key, given.value(key));
    }

    private double moved(String key, double value) {
        return key.equals(moved) ? value + by : value;
    }

    // endregion

    /** Whether a derivative and its measurement are the same but for rounding. */
    static boolean agree(double derivative, double measured) {
        return Math.abs(derivative - measured) <= 1e-4 + 1e-3 * Math.abs(measured);
    }
}
