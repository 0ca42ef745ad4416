package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Text;

/**
 * Where a number comes from, the numbers put in.
 *
 * @param formula the cell and its formula, such as Q[2, 7] = Σₖ N[2, k]·W[k, 7] + b[7]
 * @param lines the parts with their values, the largest terms of a long sum first
 * @param result what they come to, computed anew
 */
record Reason(Text formula, List<Line> lines, Text name, double result) {
    /** One part and its value as it is written. */
    record Line(Text label, String value) {}

    /** All in one line, for those who hear it. */
    Text sentence() {
        StringBuilder zh = new StringBuilder(formula.zh());
        StringBuilder en = new StringBuilder(formula.en());
        for (Line line : lines) {
            String value = line.value.isEmpty() ? "" : " = " + line.value;
            zh.append("；").append(line.label.zh()).append(value);
            en.append("; ").append(line.label.en()).append(value);
        }
        return Text.of(zh.toString(), en.toString());
    }
}
