package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Reason.Line;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** Where a number of the mask or of the attention comes from. */
final class SquareReasons {
    private SquareReasons() {}

    static Reason of(Scene scene, int row, int column, int most) {
        return scene.stage() == Stage.MASK
                ? mask(scene, row, column)
                : softmax(scene, row, column, most);
    }

    private static Reason mask(Scene scene, int row, int column) {
        Matrix output = scene.output();
        String from = output.rowLabels().get(row);
        String to = output.columnLabels().get(column);
        Text label =
                column > row
                        ? Text.of(
                                "“" + to + "”在“" + from + "”之后，不许看",
                                "“" + to + "” comes after “" + from + "”: not to be seen")
                        : Text.of("不在后面，原样保留", "not in the future: as it was");
        double value = column > row ? Double.NaN : scene.inputs().get(0).at(row, column);
        Text formula =
                Text.of(
                        output.cell(row, column) + (column > row ? " = −∞" : " = S，不变"),
                        output.cell(row, column) + (column > row ? " = −∞" : " = S, unchanged"));
        return new Reason(
                formula, List.of(new Line(label, "")), Reasons.name(output, row, column), value);
    }

    private static Reason softmax(Scene scene, int row, int column, int most) {
        Matrix scores = scene.inputs().get(0);
        Matrix output = scene.output();
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
        List<Integer> written = Reasons.largest(powers, most);
        if (column <= row && !written.contains(column)) {
            written.set(written.size() - 1, column);
        }
        for (int j : written) {
            String power = "e^(" + Numbers.fixed(scores.at(row, j), 2) + Reasons.term(-top) + ")";
            lines.add(
                    Reasons.line(
                            output.columnLabels().get(j) + ":  " + power,
                            Reasons.number(powers[j])));
            rest -= powers[j];
        }
        int others = powers.length - Math.min(most, powers.length);
        if (others > 0) {
            lines.add(
                    new Line(
                            Text.of("其余 " + others + " 项", others + " others"),
                            Reasons.number(rest)));
        }
        lines.add(Reasons.line("Σ", Reasons.number(sum)));
        double value = column <= row ? powers[column] / sum : 0;
        String formula =
                output.cell(row, column)
                        + (column <= row
                                ? " = "
                                        + Reasons.number(powers[column])
                                        + " / "
                                        + Reasons.number(sum)
                                : " = e^(−∞) / Σ = 0");
        return new Reason(Text.same(formula), lines, Reasons.name(output, row, column), value);
    }
}
