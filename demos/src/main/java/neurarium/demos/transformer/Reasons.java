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
            case ROWS -> RowReasons.of(scene, trace.weights, layer, row, column);
            case SQUARES -> SquareReasons.of(scene, row, column, most);
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

    static Text name(Matrix matrix, int row, int column) {
        return Text.same(plain(matrix.cell(row, column)));
    }

    static String number(double value) {
        return Double.isNaN(value) ? "−∞" : Numbers.fixed(value, 3);
    }

    static String signed(double value) {
        String text = number(value);
        return text.charAt(0) == '−' ? text : "+" + text;
    }

    static Line line(String label, String value) {
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
    static List<Integer> largest(float[] terms, int most) {
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

    /** Which token looks at which. */
    static Line gaze(Matrix square, int row, int column) {
        String from = square.rowLabels().get(row);
        String to = square.columnLabels().get(column);
        return new Line(
                Text.of(
                        "“" + from + "”的查询，“" + to + "”的键",
                        "the query of “" + from + "” with the key of “" + to + "”"),
                "");
    }

    static String term(double value) {
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
