package neurarium.demos.transformer;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.transformer.Reason.Line;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** Says of any cell where its number comes from, computing it anew. */
final class Reasons {
    private final Trace trace;
    private final int layer;
    private final int[] shown;

    /**
     * Reasons for cells of a layer.
     *
     * @param shown the places of the characters that the last stages show
     */
    Reasons(Trace trace, int layer, int[] shown) {
        this.trace = trace;
        this.layer = layer;
        this.shown = shown;
    }

    /**
     * The reason of a cell of what a stage makes.
     *
     * @param most how many terms of a long sum are written, the largest
     */
    Reason of(Scene scene, int row, int column, int most) {
        return switch (scene.shape()) {
            case TOKENS -> token(scene, row);
            case PRODUCT -> product(scene, row, column, most);
            case SUM -> sum(scene, row, column);
            case ROWS ->
                    scene.stage() == Stage.GELU
                            ? gelu(scene, row, column)
                            : norm(scene, row, column);
            case SQUARES ->
                    scene.stage() == Stage.MASK
                            ? mask(scene, row, column)
                            : softmax(scene, row, column, most);
            case BARS -> probability(scene, row, column);
        };
    }

    /** What is said of a cell that another stage made, or training. */
    static Reason given(Matrix matrix, int row, int column) {
        float value = matrix.at(row, column);
        Text label =
                matrix.origin() == null
                        ? Text.of("训练学到的数", "learned in training")
                        : Text.of(
                                "来自“" + matrix.origin().label.zh() + "”，点一下过去",
                                "from “" + matrix.origin().label.en() + "”; press to go there");
        Text formula = Text.same(plain(matrix.cell(row, column)) + " = " + number(value));
        return new Reason(formula, List.of(new Line(label, "")), name(matrix, row, column), value);
    }

    private static String plain(String name) {
        int at = name.indexOf('_');
        return at < 0 ? name : name.substring(0, at) + name.substring(at + 1);
    }

    private static Text name(Matrix matrix, int row, int column) {
        return Text.same(plain(matrix.cell(row, column)));
    }

    static String number(double value) {
        return Double.isNaN(value) ? "−∞" : Numbers.fixed(value, 3);
    }

    private static String signed(double value) {
        String text = number(value);
        return text.charAt(0) == '−' ? text : "+" + text;
    }

    private static Line line(String label, String value) {
        return new Line(Text.same(label), value);
    }

    private Reason token(Scene scene, int row) {
        int place = trace.tokens[row];
        int all = trace.weights.vocabulary();
        String letter = scene.output().rowLabels().get(row);
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        Text.of("词表里共有 " + all + " 个字符", "of the " + all + " in the vocabulary"),
                        ""));
        lines.add(new Line(Text.of("位置", "position"), Integer.toString(row + 1)));
        Text formula =
                Text.of(
                        "“" + letter + "”是第 " + (place + 1) + " 号字符",
                        "“" + letter + "” is character number " + (place + 1));
        return new Reason(formula, lines, Text.NONE, place);
    }

    private Reason product(Scene scene, int row, int column, int most) {
        Matrix left = scene.inputs().get(0);
        Matrix right = scene.inputs().get(1);
        Matrix output = scene.output();
        float[] terms = new float[left.columns()];
        double sum = 0;
        for (int k = 0; k < terms.length; k++) {
            terms[k] = left.at(row, k) * right.at(k, column);
            sum += terms[k];
        }
        List<Line> lines = new ArrayList<>();
        if (scene.stage() == Stage.SCORES) {
            lines.add(gaze(output, row, column));
        }
        double rest = sum;
        for (int k : largest(terms, most)) {
            String label =
                    left.columnLabels().isEmpty() ? "k = " + (k + 1) : left.columnLabels().get(k);
            String factors =
                    Numbers.fixed(left.at(row, k), 2)
                            + "·"
                            + Numbers.factor(right.at(k, column), 2);
            lines.add(line(label + ":  " + factors, signed(terms[k])));
            rest -= terms[k];
        }
        int others = terms.length - Math.min(most, terms.length);
        if (others > 0) {
            lines.add(
                    new Line(
                            Text.of("其余 " + others + " 项", others + " other terms"), signed(rest)));
        }
        String formula =
                plain(output.cell(row, column))
                        + " = Σₖ "
                        + plain(left.name() + "[" + (row + 1) + ", k]·" + right.name())
                        + "[k, "
                        + (column + 1)
                        + "]";
        if (scene.bias() != null) {
            formula += " + b";
            lines.add(line("b[" + (column + 1) + "]", signed(scene.bias()[column])));
            sum += scene.bias()[column];
        }
        if (scene.scale() != 1) {
            formula += " / √" + left.columns();
            String value = number(sum) + " / " + Numbers.fixed(scene.scale(), 2);
            lines.add(line("Σ / √" + left.columns(), value));
            sum /= scene.scale();
        }
        return new Reason(Text.same(formula), lines, name(output, row, column), sum);
    }

    /** The places of the terms of the largest size, the largest first. */
    private static List<Integer> largest(float[] terms, int most) {
        List<Integer> places = new ArrayList<>();
        boolean[] taken = new boolean[terms.length];
        while (places.size() < Math.min(most, terms.length)) {
            int best = -1;
            for (int k = 0; k < terms.length; k++) {
                if (!taken[k] && (best < 0 || Math.abs(terms[k]) > Math.abs(terms[best]))) {
                    best = k;
                }
            }
            taken[best] = true;
            places.add(best);
        }
        return places;
    }

    private static Reason sum(Scene scene, int row, int column) {
        Matrix a = scene.inputs().get(0);
        Matrix b = scene.inputs().get(1);
        Matrix output = scene.output();
        String formula = output.cell(row, column) + " = " + a.name() + " + " + b.name();
        List<Line> lines =
                List.of(
                        line(a.cell(row, column), signed(a.at(row, column))),
                        line(b.cell(row, column), signed(b.at(row, column))));
        double value = a.at(row, column) + b.at(row, column);
        return new Reason(Text.same(formula), lines, name(output, row, column), value);
    }

    private Reason norm(Scene scene, int row, int column) {
        Matrix x = scene.inputs().get(0);
        Weights w = trace.weights;
        boolean isFirst = scene.stage() == Stage.NORM_1;
        boolean isLast = scene.stage() == Stage.NORM_LAST;
        Weights.Block block = w.blocks[layer];
        float[] gains = isLast ? w.gain : isFirst ? block.attentionGain : block.feedForwardGain;
        float[] shifts = isLast ? w.shift : isFirst ? block.attentionShift : block.feedForwardShift;
        double mean = Trace.mean(x.values(), row * x.columns(), x.columns());
        double deviation = Trace.deviation(x.values(), row * x.columns(), x.columns());
        double scaled = (x.at(row, column) - mean) / deviation;
        List<Line> lines = new ArrayList<>();
        lines.add(line("x = " + x.cell(row, column), number(x.at(row, column))));
        lines.add(new Line(Text.of("μ，这一行的平均", "μ, mean of the row"), number(mean)));
        lines.add(new Line(Text.of("σ，标准差", "σ, its deviation"), number(deviation)));
        lines.add(line("(x − μ) / σ", number(scaled)));
        lines.add(line("· g[" + (column + 1) + "]", number(gains[column])));
        lines.add(line("+ b[" + (column + 1) + "]", signed(shifts[column])));
        Matrix output = scene.output();
        Text formula = Text.same(output.cell(row, column) + " = (x − μ)/σ·g + b");
        double value = gains[column] * scaled + shifts[column];
        return new Reason(formula, lines, name(output, row, column), value);
    }

    private static Reason gelu(Scene scene, int row, int column) {
        float h = scene.inputs().get(0).at(row, column);
        double phi = Trace.phi(h);
        List<Line> lines =
                List.of(
                        line("h = " + scene.inputs().get(0).cell(row, column), number(h)),
                        new Line(
                                Text.of("Φ(h)，正态分布 h 以下的份额", "Φ(h), normal share below"),
                                number(phi)));
        Matrix output = scene.output();
        Text formula = Text.same(output.cell(row, column) + " = h·Φ(h)");
        return new Reason(formula, lines, name(output, row, column), h * phi);
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
        return new Reason(formula, List.of(new Line(label, "")), name(output, row, column), value);
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
        lines.add(gaze(output, row, column));
        double rest = sum;
        List<Integer> written = largest(powers, most);
        if (column <= row && !written.contains(column)) {
            written.set(written.size() - 1, column);
        }
        for (int j : written) {
            String power = "e^(" + Numbers.fixed(scores.at(row, j), 2) + term(-top) + ")";
            lines.add(line(output.columnLabels().get(j) + ":  " + power, number(powers[j])));
            rest -= powers[j];
        }
        int others = powers.length - Math.min(most, powers.length);
        if (others > 0) {
            lines.add(new Line(Text.of("其余 " + others + " 项", others + " others"), number(rest)));
        }
        lines.add(line("Σ", number(sum)));
        double value = column <= row ? powers[column] / sum : 0;
        String formula =
                output.cell(row, column)
                        + (column <= row
                                ? " = " + number(powers[column]) + " / " + number(sum)
                                : " = e^(−∞) / Σ = 0");
        return new Reason(Text.same(formula), lines, name(output, row, column), value);
    }

    /** Which token looks at which. */
    private static Line gaze(Matrix square, int row, int column) {
        String from = square.rowLabels().get(row);
        String to = square.columnLabels().get(column);
        return new Line(
                Text.of(
                        "“" + from + "”的查询，“" + to + "”的键",
                        "the query of “" + from + "” with the key of “" + to + "”"),
                "");
    }

    private static String term(double value) {
        return Numbers.term(value, 2);
    }

    private Reason probability(Scene scene, int row, int column) {
        int all = trace.weights.vocabulary();
        double top = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < all; j++) {
            top = Math.max(top, trace.logits[row * all + j]);
        }
        double sum = 0;
        for (int j = 0; j < all; j++) {
            sum += Math.exp(trace.logits[row * all + j] - top);
        }
        double logit = trace.logits[row * all + shown[column]];
        double power = Math.exp(logit - top);
        Matrix output = scene.output();
        String letter = output.columnLabels().get(column);
        List<Line> lines = new ArrayList<>();
        lines.add(line("e^(" + Numbers.fixed(logit, 2) + term(-top) + ")", number(power)));
        lines.add(new Line(Text.of("Σ，全部 " + all + " 个字符", "Σ over all " + all), number(sum)));
        Text formula = Text.same("p(" + letter + ") = " + number(power) + " / " + number(sum));
        return new Reason(formula, lines, Text.same("p(" + letter + ")"), power / sum);
    }
}
