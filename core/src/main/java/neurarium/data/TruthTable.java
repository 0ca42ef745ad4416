package neurarium.data;

import java.util.List;

/**
 * Four points and the outputs wanted there: the lecture's table (an AND on {1, 2}²) and logical
 * functions on {0, 1}² with false as −1. Lecture, section 1: "Searching for parameters".
 */
public enum TruthTable {
    LECTURE(1, -1, -1, -1, 1),
    AND(0, -1, -1, -1, 1),
    OR(0, -1, 1, 1, 1),
    NAND(0, 1, 1, 1, -1),
    XOR(0, -1, 1, 1, -1);

    private final List<Sample> samples;

    /** Outputs in the order of the lecture's rows, x₂ changing fastest, from (low, low). */
    TruthTable(int low, int first, int second, int third, int fourth) {
        int high = low + 1;
        samples =
                List.of(
                        new Sample(low, low, first),
                        new Sample(low, high, second),
                        new Sample(high, low, third),
                        new Sample(high, high, fourth));
    }

    public List<Sample> samples() {
        return samples;
    }
}
