package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Reason.Line;
import neurarium.ui.Text;

/** Where a number of a norm or of GELU comes from. */
final class RowReasons {
    private RowReasons() {}

    static Reason of(Scene scene, Weights weights, int layer, int row, int column) {
        return scene.stage() == Stage.GELU
                ? gelu(scene, row, column)
                : norm(scene, weights, layer, row, column);
    }

    private static Reason norm(Scene scene, Weights w, int layer, int row, int column) {
        Matrix x = scene.inputs().get(0);
        boolean isFirst = scene.stage() == Stage.NORM_1;
        boolean isLast = scene.stage() == Stage.NORM_LAST;
        Weights.Block block = w.blocks[layer];
        float[] gains = isLast ? w.gain : isFirst ? block.attentionGain : block.feedForwardGain;
        float[] shifts = isLast ? w.shift : isFirst ? block.attentionShift : block.feedForwardShift;
        double mean = Trace.mean(x.values(), row * x.columns(), x.columns());
        double deviation = Trace.deviation(x.values(), row * x.columns(), x.columns());
        double scaled = (x.at(row, column) - mean) / deviation;
        List<Line> lines = new ArrayList<>();
        lines.add(Reasons.line("x = " + x.cell(row, column), Reasons.number(x.at(row, column))));
        lines.add(new Line(Text.of("μ，这一行的平均", "μ, mean of the row"), Reasons.number(mean)));
        lines.add(new Line(Text.of("σ，标准差", "σ, its deviation"), Reasons.number(deviation)));
        lines.add(Reasons.line("(x − μ) / σ", Reasons.number(scaled)));
        lines.add(Reasons.line("· g[" + (column + 1) + "]", Reasons.number(gains[column])));
        lines.add(Reasons.line("+ b[" + (column + 1) + "]", Reasons.signed(shifts[column])));
        Matrix output = scene.output();
        Text formula = Text.same(output.cell(row, column) + " = (x − μ)/σ·g + b");
        double value = gains[column] * scaled + shifts[column];
        return new Reason(formula, lines, Reasons.name(output, row, column), value);
    }

    private static Reason gelu(Scene scene, int row, int column) {
        float h = scene.inputs().get(0).at(row, column);
        double phi = Trace.phi(h);
        List<Line> lines =
                List.of(
                        Reasons.line(
                                "h = " + scene.inputs().get(0).cell(row, column),
                                Reasons.number(h)),
                        new Line(
                                Text.of("Φ(h)，正态分布 h 以下的份额", "Φ(h), normal share below"),
                                Reasons.number(phi)));
        Matrix output = scene.output();
        Text formula = Text.same(output.cell(row, column) + " = h·Φ(h)");
        return new Reason(formula, lines, Reasons.name(output, row, column), h * phi);
    }
}
