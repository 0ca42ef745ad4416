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
    /** One part and its value as it is written; empty where it has none. */
    record Line(Text label, String value) {}

    /** A reason whose formula is the same in both languages. */
    Reason(String formula, List<Line> lines, String name, double result) {
        this(Text.same(formula), lines, Text.same(name), result);
    }

    /** All in one line, for those who hear it. */
    Text sentence() {
        Text sentence = formula;
        for (Line line : lines) {
            Text part =
                    line.value.isEmpty()
                            ? Text.of("{before}；{label}", "{before}; {label}")
                            : Text.of("{before}；{label} = {value}", "{before}; {label} = {value}");
            sentence =
                    part.with("before", sentence)
                            .with("label", line.label)
                            .with("value", line.value);
        }
        return sentence;
    }
}
