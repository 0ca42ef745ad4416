package neurarium.demos.transformer;

import java.util.List;
import neurarium.demos.transformer.Reason.Line;
import neurarium.kernel.Rows;
import neurarium.model.GptInference;
import neurarium.model.GptWeights;
import neurarium.ui.Text;

/** Where a number of a norm or of GELU comes from. */
final class RowReasons {
    private RowReasons() {}

    static Reason of(Computation computation, Weights weights, int layer, int row, int column) {
        return computation.stage == Stage.GELU
                ? gelu(computation, row, column)
                : norm(computation, weights, layer, row, column);
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
        String place = "[" + (column + 1) + "]";
        List<Line> lines =
                List.of(
                        Reasons.line(
                                "x = " + x.cell(row, column), Reasons.number(x.at(row, column))),
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
        double phi = GeluView.phi(h);
        List<Line> lines =
                List.of(
                        Reasons.line("h = " + in.cell(row, column), Reasons.number(h)),
                        new Line(
                                Text.of("Φ(h)，正态分布 h 以下的份额", "Φ(h), normal share below"),
                                Reasons.number(phi)));
        String cell = computation.output.cell(row, column);
        return new Reason(cell + " = h·Φ(h)", lines, cell, h * phi);
    }
}
