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
     * @param maxTerms how many terms of a long sum are written at most, the largest
     */
    Reason of(Computation computation, int row, int column, int maxTerms) {
        return switch (computation.form) {
            case TOKENS -> token(computation, row);
            case PRODUCT -> product(computation, row, column, maxTerms);
            case SUM -> sum(computation, row, column);
            case ROWS, SQUARES ->
                    RowReasons.of(computation, trace.weights, layer, row, column, maxTerms);
            case BARS -> probability(computation, row, column);
        };
    }

    /** Where a cell comes from that another stage made, or training. */
    static Reason given(Matrix matrix, int row, int column) {
        float value = matrix.at(row, column);
        Text label =
                matrix.origin == null
                        ? Text.of("训练学到的数", "learned in training")
                        : Text.of("来自“{stage}”，点一下过去", "from “{stage}”; press to go there")
                                .with("stage", matrix.origin.label);
        Text name = Text.same(matrix.cell(row, column));
        Text formula = Text.same(name.en() + " = " + number(value));
        return new Reason(formula, List.of(new Line(label, "")), name, value);
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

    /** A factor e^(x − top) of a softmax. */
    static String power(double x, double top) {
        return "e^(" + Numbers.fixed(x, 2) + Numbers.term(-top, 2) + ")";
    }

    private Reason token(Computation computation, int row) {
        int place = trace.tokens[row];
        Text all =
                Text.of("词表里共有 {all} 个字符", "of the {all} in the vocabulary")
                        .with("all", trace.weights.vocabulary());
        List<Line> lines =
                List.of(new Line(all, ""), new Line(Text.of("位置", "position"), "" + (row + 1)));
        Text formula =
                Text.of("“{letter}”是第 {n} 号字符", "“{letter}” is character number {n}")
                        .with("n", place + 1)
                        .with("letter", computation.output.rowLabels.get(row));
        return new Reason(formula, lines, Text.NONE, place);
    }

    private Reason product(Computation computation, int row, int column, int maxTerms) {
        Matrix left = computation.inputs.get(0);
        Matrix right = computation.inputs.get(1);
        Matrix output = computation.output;
        float[] terms = new float[left.columns];
        double sum = 0;
        for (int k = 0; k < terms.length; k++) {
            terms[k] = left.at(row, k) * right.at(k, column);
            sum += terms[k];
        }
        List<Line> lines = new ArrayList<>();
        if (computation.stage == Stage.SCORES) {
            lines.add(gaze(output, row, column));
        }
        double rest = sum;
        for (int k : largest(terms, maxTerms)) {
            String label =
                    left.columnLabels.isEmpty() ? "k = " + (k + 1) : left.columnLabels.get(k);
            String x = Numbers.fixed(left.at(row, k), 2);
            String w = Numbers.factor(right.at(k, column), 2);
            lines.add(line(label + ":  " + x + "·" + w, signed(terms[k])));
            rest -= terms[k];
        }
        int others = terms.length - maxTerms;
        if (others > 0) {
            Text label = Text.of("其余 {n} 项", "{n} other terms").with("n", others);
            lines.add(new Line(label, signed(rest)));
        }
        StringBuilder formula = new StringBuilder(output.cell(row, column)).append(" = Σₖ ");
        formula.append(left.symbol()).append('[').append(row + 1).append(", k]·");
        formula.append(right.symbol()).append("[k, ").append(column + 1).append(']');
        if (computation.bias != null) {
            formula.append(" + b");
            lines.add(line("b[" + (column + 1) + "]", signed(computation.bias[column])));
            sum += computation.bias[column];
        }
        if (computation.scale != 1) {
            formula.append(" / √").append(left.columns);
            String value = number(sum) + " / " + Numbers.fixed(computation.scale, 2);
            lines.add(line("Σ / √" + left.columns, value));
            sum /= computation.scale;
        }
        return new Reason(formula.toString(), lines, output.cell(row, column), sum);
    }

    /** The places of the terms of the largest size, the largest first. */
    static List<Integer> largest(float[] terms, int count) {
        List<Integer> places = new ArrayList<>();
        boolean[] taken = new boolean[terms.length];
        while (places.size() < Math.min(count, terms.length)) {
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

    private static Reason sum(Computation computation, int row, int column) {
        Matrix a = computation.inputs.get(0);
        Matrix b = computation.inputs.get(1);
        String cell = computation.output.cell(row, column);
        List<Line> lines =
                List.of(
                        line(a.cell(row, column), signed(a.at(row, column))),
                        line(b.cell(row, column), signed(b.at(row, column))));
        double value = a.at(row, column) + b.at(row, column);
        return new Reason(cell + " = " + a.name + " + " + b.name, lines, cell, value);
    }

    /** Which token looks at which. */
    static Line gaze(Matrix square, int row, int column) {
        return new Line(
                Text.of("“{from}”的查询，“{to}”的键", "the query of “{from}” with the key of “{to}”")
                        .with("from", square.rowLabels.get(row))
                        .with("to", square.columnLabels.get(column)),
                "");
    }

    private Reason probability(Computation computation, int row, int column) {
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
        Text total = Text.of("Σ，全部 {all} 个字符", "Σ over all {all}").with("all", all);
        List<Line> lines =
                List.of(line(power(logit, top), number(power)), new Line(total, number(sum)));
        String name = "p(" + computation.output.columnLabels.get(column) + ")";
        String formula = name + " = " + number(power) + " / " + number(sum);
        return new Reason(formula, lines, name, power / sum);
    }
}
