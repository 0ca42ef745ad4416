package neurarium.demos.attention;

import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What self-attention says of itself: formulas, and every number with what it is made of. */
final class SelfWords {
    private static final int MOST_TERMS = 8;

    private final SelfModel model;
    private final SelfAttention run;
    private final int row;
    private final int head;
    private final boolean projected;

    /** The words of one row. */
    SelfWords(SelfModel model, SelfAttention run, int row) {
        this.model = model;
        this.run = run;
        this.row = row;
        head = model.head();
        projected = model.stage.has(Stage.QKV);
    }

    static Text token(String token, int place) {
        return Text.of(
                "词元 " + (place + 1) + "：“" + token + "”。点一下，看它看着谁。",
                "Token " + (place + 1) + ", “" + token + "”. Press it to see where it looks.");
    }

    // The numbers

    /** A vector's entry: 1-based, with its name. */
    private static Text entry(String name, int c, double value) {
        return Text.same(name + "[" + (c + 1) + "] = " + Numbers.fixed(value, 2));
    }

    private String place(int j) {
        return Numbers.subscript(j + 1);
    }

    private Text vector(String letter, String matrix, float[] values, int j, int c) {
        float value = run.row(values, j, head)[c];
        String token = model.tokens().get(j);
        if (!projected) {
            Text entry = entry("x" + place(j), c, value);
            return Text.of(
                    "“" + token + "”的向量：" + entry.zh(),
                    "The vector of “" + token + "”: " + entry.en());
        }
        int column = head * run.width + c;
        String name = letter + place(j) + "[" + (c + 1) + "] = x" + place(j) + " · ";
        String end = " = " + Numbers.fixed(value, 2);
        boolean turns = run.settings.positions == Positions.ROTARY && !letter.equals("v");
        return Text.of(
                "“"
                        + token
                        + "”："
                        + name
                        + matrix
                        + " 的第 "
                        + (column + 1)
                        + " 列"
                        + (turns ? "，再旋转" : "")
                        + end,
                "“"
                        + token
                        + "”: "
                        + name
                        + "column "
                        + (column + 1)
                        + " of "
                        + matrix
                        + (turns ? ", turned" : "")
                        + end);
    }

    Text query(int c) {
        return vector("q", "W_Q", run.q, row, c);
    }

    Text key(int j, int c) {
        return vector("k", "W_K", run.k, j, c);
    }

    Text value(int j, int c) {
        return vector("v", "W_V", run.v, j, c);
    }

    /** Who looks at whom. */
    Text pair(int j) {
        String from = model.tokens().get(row);
        String to = model.tokens().get(j);
        return Text.of("“" + from + "”看“" + to + "”：", "“" + from + "” looks at “" + to + "”:");
    }

    Text score(int j) {
        float s = run.score(head, row, j);
        if (Float.isInfinite(s)) {
            return Text.of(
                    "s = −∞：“" + model.tokens().get(j) + "”在后面，被遮住。",
                    "s = −∞: “" + model.tokens().get(j) + "” comes later and is masked.");
        }
        String q = (projected ? "q" : "x") + place(row);
        String k = (projected ? "k" : "x") + place(j);
        String product = dot(run.row(run.q, row, head), run.row(run.k, j, head));
        String end = " = " + Numbers.fixed(s, 2);
        return Text.same(
                switch (run.settings.match) {
                    case COSINE ->
                            "cos = " + q + "·" + k + " / (|" + q + "| |" + k + "|) = " + cosine(j)
                                    + end;
                    case DOT -> "s = " + q + "·" + k + " = " + product + end;
                    case SCALED ->
                            "s = "
                                    + q
                                    + "·"
                                    + k
                                    + " / √"
                                    + run.width
                                    + " = ("
                                    + product
                                    + ") / "
                                    + Numbers.fixed(Math.sqrt(run.width), 2)
                                    + end;
                });
    }

    private String cosine(int j) {
        float[] q = run.row(run.q, row, head);
        float[] k = run.row(run.k, j, head);
        String below = length(q) + "·" + length(k);
        return "(" + dot(q, k) + ") / (" + below + ")";
    }

    private static String length(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += value * value;
        }
        return Numbers.fixed(Math.sqrt(squares), 2);
    }

    private static String dot(float[] a, float[] b) {
        StringBuilder sum = new StringBuilder();
        for (int c = 0; c < Math.min(MOST_TERMS, a.length); c++) {
            sum.append(c == 0 ? "" : " + ");
            sum.append(Numbers.factor(a[c], 2)).append('·').append(Numbers.factor(b[c], 2));
        }
        return sum.append(a.length > MOST_TERMS ? " + …" : "").toString();
    }

    Text weight(int j) {
        float s = run.score(head, row, j);
        String weight = Numbers.fixed(run.weight(head, row, j), 3);
        if (Float.isInfinite(s)) {
            return Text.of("被遮住：e^−∞ = 0。", "masked: e^−∞ = 0.");
        }
        double t = run.settings.temperature;
        double sum = 0;
        for (int other = 0; other < run.n; other++) {
            sum += Math.exp(run.score(head, row, other) / t);
        }
        String by = t == 1 ? "" : "/" + Numbers.brief(t);
        String power = "exp(" + Numbers.fixed(s, 2) + by + ")";
        boolean fits = sum < Double.POSITIVE_INFINITY;
        String values = Numbers.small(Math.exp(s / t)) + " / " + Numbers.small(sum) + " = ";
        return Text.same("a = " + power + " / Σ exp = " + (fits ? values : "") + weight);
    }

    /** An entry of yᵢ as a sum over the tokens. */
    Text sum(int c) {
        StringBuilder sum = new StringBuilder();
        for (int j = 0; j < run.n; j++) {
            float weight = run.weight(head, row, j);
            if (Float.isInfinite(weight) || (run.settings.causal && j > row)) {
                continue;
            }
            sum.append(j == 0 ? "" : " + ").append(Numbers.factor(weight, 2));
            sum.append('·').append(Numbers.factor(run.row(run.v, j, head)[c], 2));
        }
        String value = Numbers.fixed(run.row(run.y, row, head)[c], 2);
        return Text.same("y" + place(row) + "[" + (c + 1) + "] = " + sum + " = " + value);
    }

    Text mixed(int c) {
        String value = Numbers.fixed(run.output[row * run.d + c], 2);
        return Text.of(
                "所有头的 y 并排，乘 W_O 的第 " + (c + 1) + " 列：" + value,
                "The y of all heads side by side times column " + (c + 1) + " of W_O: " + value);
    }

    // The verdict

    /** The token that the row looks at most, itself apart; −1 where there is none. */
    static int favourite(SelfModel model, SelfAttention run) {
        int best = -1;
        int row = model.row();
        for (int j = 0; j < run.n; j++) {
            boolean counts = j != row && !(run.settings.causal && j > row);
            float weight = run.weight(model.head(), row, j);
            if (counts && (best < 0 || weight > run.weight(model.head(), row, best))) {
                best = j;
            }
        }
        return best;
    }

    static Verdict verdict(SelfModel model) {
        SelfAttention run = model.run();
        int best = favourite(model, run);
        Text says =
                Text.of(
                        "“" + model.tokens().get(model.row()) + "”只看得到自己。",
                        "“" + model.tokens().get(model.row()) + "” sees nobody but itself.");
        if (best >= 0) {
            String from = model.tokens().get(model.row());
            String to = model.tokens().get(best);
            String weight = Numbers.fixed(run.weight(model.head(), model.row(), best), 2);
            says =
                    Text.of(
                            "除了自己，“" + from + "”最看重“" + to + "”（" + weight + "）。",
                            "Itself apart, “"
                                    + from
                                    + "” looks most at “"
                                    + to
                                    + "” ("
                                    + weight
                                    + ").");
        }
        return new Verdict(Verdict.Kind.NEUTRAL, says.then(state(model)));
    }

    private static Text state(SelfModel model) {
        if (!model.stage.has(Stage.QKV)) {
            return model.stage == Stage.COSINE
                    ? Text.of("按“走一步”进入下一步。", "Press Step for the next stage.")
                    : Text.NONE;
        }
        int steps = model.learn.steps();
        if (model.learned) {
            return steps == 0
                    ? Text.of(
                            "第三页还没有训练过，矩阵是它开始时的样子。",
                            "The third tab has not been trained; these are the matrices it starts with.")
                    : Text.of(
                            "矩阵是在第三页学来的，训练了 " + steps + " 步。",
                            "The matrices were learned on the third tab in " + steps + " steps.");
        }
        return Text.of(
                "矩阵是随机的，看的方式还没有意义；换种子就换一种，第三页能学会它。",
                "The matrices are random, so there is no sense in it yet: another seed, another pattern. The third tab learns them.");
    }

    static Text description(SelfModel model) {
        Text stage = StageWords.stage(model.stage);
        StringBuilder formula = new StringBuilder();
        for (String part : StageWords.formulas(model)) {
            formula.append(formula.length() == 0 ? "" : ", ").append(part);
        }
        return Text.of(
                "句子“" + model.text() + "”的自注意力。" + stage.zh() + "，" + formula + "。",
                "Self-attention over “" + model.text() + "”. " + stage.en() + ", " + formula + ".");
    }
}
