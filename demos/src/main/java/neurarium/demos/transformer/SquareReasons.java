package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Reason.Line;
import neurarium.ui.Text;

/** Where a number of the mask or of the attention comes from. */
final class SquareReasons {
    private SquareReasons() {}

    static Reason of(Computation computation, int row, int column, int maxTerms) {
        return computation.stage == Stage.MASK
                ? mask(computation, row, column)
                : softmax(computation, row, column, maxTerms);
    }

    private static Reason mask(Computation computation, int row, int column) {
        Matrix output = computation.output;
        Text name = Text.same(output.cell(row, column));
        if (column <= row) {
            Text label = Text.of("不在后面，原样保留", "not in the future: as it was");
            Text formula = Text.of("{cell} = S，不变", "{cell} = S, unchanged").with("cell", name);
            double value = computation.inputs.get(0).at(row, column);
            return new Reason(formula, List.of(new Line(label, "")), name, value);
        }
        Text label =
                Text.of("“{to}”在“{from}”之后，不许看", "“{to}” comes after “{from}”: not to be seen")
                        .with("to", output.columnLabels.get(column))
                        .with("from", output.rowLabels.get(row));
        Text formula = Text.same(name.en() + " = −∞");
        return new Reason(formula, List.of(new Line(label, "")), name, Double.NaN);
    }

    private static Reason softmax(Computation computation, int row, int column, int maxTerms) {
        Matrix scores = computation.inputs.get(0);
        Matrix output = computation.output;
        double top = scores.at(row, 0);
        for (int j = 0; j <= row; j++) {
            top = Math.max(top, scores.at(row, j));
        }
        float[] powers = new float[row + 1];
        double sum = 0;
        for (int j = 0; j <= row; j++) {
            powers[j] = (float) Math.exp(scores.at(row, j) - top);
            sum += powers[j];
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Reasons.gaze(output, row, column));
        double rest = sum;
        List<Integer> written = Reasons.largest(powers, maxTerms);
        if (column <= row && !written.contains(column)) {
            written.set(written.size() - 1, column);
        }
        for (int j : written) {
            String label = output.columnLabels.get(j) + ":  ";
            String power = Reasons.power(scores.at(row, j), top);
            lines.add(Reasons.line(label + power, Reasons.number(powers[j])));
            rest -= powers[j];
        }
        int others = powers.length - maxTerms;
        if (others > 0) {
            Text label = Text.of("其余 {n} 项", "{n} others").with("n", others);
            lines.add(new Line(label, Reasons.number(rest)));
        }
        String total = Reasons.number(sum);
        lines.add(Reasons.line("Σ", total));
        String cell = output.cell(row, column);
        return column <= row
                ? new Reason(
                        cell + " = " + Reasons.number(powers[column]) + " / " + total,
                        lines,
                        cell,
                        powers[column] / sum)
                : new Reason(cell + " = e^(−∞) / Σ = 0", lines, cell, 0);
    }
}
