package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Reason.Line;
import neurarium.kernel.Elementary;
import neurarium.kernel.Rows;
import neurarium.model.GptInference;
import neurarium.model.GptWeights;
import neurarium.ui.Text;

/** Where a number comes from that a row became: of a norm, GELU, the mask, the attention. */
final class RowReasons {
    private RowReasons() {}

    static Reason of(
            Computation computation,
            Weights weights,
            int layer,
            int row,
            int column,
            int maxTerms) {
        return switch (computation.stage) {
            case GELU -> gelu(computation, row, column);
            case MASK -> mask(computation, row, column);
            case SOFTMAX -> softmax(computation, row, column, maxTerms);
            default -> norm(computation, weights, layer, row, column);
        };
    }

    private static Reason norm(Computation computation, Weights w, int layer, int row, int column) {
        Matrix x = computation.inputs.get(0);
        boolean isFirst = computation.stage == Stage.NORM_1;
        boolean isLast = computation.stage == Stage.NORM_LAST;
        GptWeights values = w.values;
        GptWeights.Block block = values.blocks[layer];
        float[] gains =
                isLast ? values.gain : isFirst ? block.attentionGain : block.feedForwardGain;
        float[] shifts =
                isLast ? values.bias : isFirst ? block.attentionBias : block.feedForwardBias;
        double mean = Rows.mean(x.values, row * x.columns, x.columns);
        double deviation =
                Rows.deviation(x.values, row * x.columns, x.columns, GptInference.EPSILON);
        double scaled = (x.at(row, column) - mean) / deviation;
        String given = Reasons.number(x.at(row, column));
        String place = "[" + (column + 1) + "]";
        List<Line> lines =
                List.of(
                        Reasons.line("x = " + x.cell(row, column), given),
                        new Line(Text.of("μ，这一行的平均", "μ, mean of the row"), Reasons.number(mean)),
                        new Line(Text.of("σ，标准差", "σ, its deviation"), Reasons.number(deviation)),
                        Reasons.line("(x − μ) / σ", Reasons.number(scaled)),
                        Reasons.line("· g" + place, Reasons.number(gains[column])),
                        Reasons.line("+ b" + place, Reasons.signed(shifts[column])));
        String cell = computation.output.cell(row, column);
        double value = gains[column] * scaled + shifts[column];
        return new Reason(cell + " = (x − μ)/σ·g + b", lines, cell, value);
    }

    private static Reason gelu(Computation computation, int row, int column) {
        Matrix in = computation.inputs.get(0);
        float h = in.at(row, column);
        double phi = phi(h);
        Text below = Text.of("Φ(h)，正态分布 h 以下的份额", "Φ(h), normal share below");
        List<Line> lines =
                List.of(
                        Reasons.line("h = " + in.cell(row, column), Reasons.number(h)),
                        new Line(below, Reasons.number(phi)));
        String cell = computation.output.cell(row, column);
        return new Reason(cell + " = h·Φ(h)", lines, cell, h * phi);
    }

    /** Φ(x), the share of a normal distribution below x. */
    static float phi(float x) {
        return 0.5f + 0.5f * Elementary.erf(x * 0.70710677f);
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
        if (column > row) {
            return new Reason(cell + " = e^(−∞) / Σ = 0", lines, cell, 0);
        }
        String formula = cell + " = " + Reasons.number(powers[column]) + " / " + total;
        return new Reason(formula, lines, cell, powers[column] / sum);
    }
}
