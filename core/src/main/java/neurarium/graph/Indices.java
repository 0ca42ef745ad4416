package neurarium.graph;

import neurarium.io.Decimal;

/** Whole numbers held as floats, which kernels use as addresses and therefore must be in range. */
final class Indices {
    private Indices() {}

    /**
     * @throws IllegalArgumentException if a number is not whole or not from least to bound − 1
     */
    static void check(String operation, Node indices, int least, int bound) {
        float[] values = indices.value();
        for (int i = 0; i < values.length; i++) {
            float value = values[i];
            if (!(value >= least && value < bound && value == (int) value)) {
                throw new IllegalArgumentException(
                        operation
                                + ": "
                                + indices.name()
                                + "["
                                + i
                                + "] is "
                                + Decimal.write(value)
                                + ", not a whole number from "
                                + least
                                + " to "
                                + (bound - 1));
            }
        }
    }
}
