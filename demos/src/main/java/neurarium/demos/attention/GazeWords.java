package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the scene says of itself. */
final class GazeWords {
    private GazeWords() {}

    static String pair(double x, double y) {
        return "(" + Numbers.brief(x) + ", " + Numbers.brief(y) + ")";
    }

    static String vector(double[] values, int digits) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ");
            text.append(digits < 0 ? Numbers.brief(values[i]) : Numbers.fixed(values[i], digits));
        }
        return text.append(')').toString();
    }

    static Text eye(GazeModel model) {
        String to = pair(model.gazeX, model.gazeY);
        return Text.of(
                "眼睛在原点 (0, 0)，看向 " + to + "。", "The eye at (0, 0) looks towards " + to + ".");
    }

    static Text gaze(GazeModel model) {
        String to = pair(model.gazeX, model.gazeY);
        String length = Numbers.fixed(model.gazeLength(), 3);
        return Text.of(
                "目光（查询）q = " + to + "，|q| = " + length + "。可以拖动。",
                "The gaze, the query: q = " + to + ", |q| = " + length + ". Drag it.");
    }

    /** The match of the gaze with an object, the numbers put into the formula. */
    static Text match(GazeModel.Thing thing, GazeModel model) {
        String product =
                Numbers.factor(model.gazeX, 2)
                        + "·"
                        + Numbers.factor(thing.x, 2)
                        + " + "
                        + Numbers.factor(model.gazeY, 2)
                        + "·"
                        + Numbers.factor(thing.y, 2);
        String end = " = " + Numbers.fixed(model.match(thing), 3);
        String sum =
                switch (model.match) {
                    case COSINE ->
                            "("
                                    + product
                                    + ") / ("
                                    + Numbers.fixed(model.gazeLength(), 3)
                                    + "·"
                                    + Numbers.fixed(thing.length(), 3)
                                    + ")"
                                    + end;
                    case DOT -> product + end;
                    case SCALED -> "(" + product + ") / √2" + end;
                };
        Text name = thing.fruit.title;
        String what = model.match.formula + " = " + sum;
        String k = pair(thing.x, thing.y);
        return Text.of(
                name.zh() + "，键 k = " + k + "：" + what + angle(thing, model, "，夹角 "),
                name.en() + ", key k = " + k + ": " + what + angle(thing, model, ", angle "));
    }

    private static String angle(GazeModel.Thing thing, GazeModel model, String label) {
        double angle = model.angle(thing);
        return Double.isNaN(angle) ? "" : label + Numbers.fixed(angle, 1) + "°";
    }

    static Text key(GazeModel.Thing thing) {
        String k = pair(thing.x, thing.y);
        String length = Numbers.fixed(thing.length(), 3);
        return Text.of(
                thing.fruit.title.zh() + "的位置就是它的键 k = " + k + "，|k| = " + length + "。",
                "The place of the "
                        + thing.fruit.key
                        + " is its key, k = "
                        + k
                        + ", |k| = "
                        + length
                        + ".");
    }

    static Text weight(int index, GazeModel model) {
        GazeModel.Thing thing = model.there().get(index);
        String weight = Numbers.fixed(model.weights()[index], 3);
        if (!model.softmax) {
            return Text.of(
                    "没有归一化：权重就是匹配度 " + weight + "。",
                    "Nothing is normalised: the weight is the match itself, " + weight + ".");
        }
        StringBuilder below = new StringBuilder();
        List<GazeModel.Thing> there = model.there();
        for (int i = 0; i < there.size(); i++) {
            below.append(i == 0 ? "" : " + ").append(power(there.get(i), model));
        }
        return Text.same(power(thing, model) + " / (" + below + ") = " + weight);
    }

    private static String power(GazeModel.Thing thing, GazeModel model) {
        String match = Numbers.factor(model.match(thing), 3);
        return "exp(" + match + (model.temperature == 1 ? "" : "/" + temperature(model)) + ")";
    }

    private static String temperature(GazeModel model) {
        return Numbers.brief(model.temperature);
    }

    static Text embedding(GazeModel.Thing thing, int c) {
        String value = Numbers.brief(thing.embedding[c]);
        return Text.of(
                thing.fruit.title.zh() + "的词嵌入（值）第 " + (c + 1) + " 个数：" + value,
                "Number " + (c + 1) + " of the " + thing.fruit.key + "’s embedding: " + value);
    }

    /** An entry of the output as a sum of products. */
    static Text output(int c, GazeModel model) {
        StringBuilder sum = new StringBuilder();
        double[] weights = model.weights();
        for (int i = 0; i < weights.length; i++) {
            sum.append(i == 0 ? "" : " + ");
            sum.append(Numbers.factor(weights[i], 3)).append('·');
            sum.append(Numbers.factor(model.there().get(i).embedding[c], 1));
        }
        String result = Numbers.fixed(model.output()[c], 3);
        return Text.same(
                "out[" + (c + 1) + "] = " + (sum.length() == 0 ? "0" : sum) + " = " + result);
    }

    static Text sum(GazeModel model) {
        String sum = Numbers.fixed(model.sum(), 3);
        return model.softmax
                ? Text.of(
                        "softmax 的权重总和是 1：输出是词嵌入的加权平均。",
                        "The weights of softmax add up to 1: the output is a mean of the embeddings.")
                : Text.of(
                        "权重的总和是 " + sum + "，不是 1：输出是和，不是平均。",
                        "The weights add up to "
                                + sum
                                + ", not to 1: the output is a sum, not a mean.");
    }

    /** The object that matches best; null where there is none. */
    static GazeModel.Thing best(GazeModel model) {
        GazeModel.Thing best = null;
        for (GazeModel.Thing thing : model.there()) {
            best = best == null || model.match(thing) > model.match(best) ? thing : best;
        }
        return best;
    }

    static Verdict verdict(GazeModel model) {
        GazeModel.Thing best = best(model);
        if (best == null) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "眼前什么都没有，输出是零。选一种水果，勾上“在场”。",
                            "There is nothing to see, and the output is zero. Choose a fruit and"
                                    + " tick “in the scene”."));
        }
        if (model.match == Match.COSINE && model.gazeLength() < 1e-9) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "目光停在眼睛里，没有方向，余弦算作 0。把 q 拖开。",
                            "The gaze rests in the eye and has no direction; the cosine counts as 0."
                                    + " Drag q away."));
        }
        Text name = best.fruit.title;
        String match = Numbers.fixed(model.match(best), 3);
        Text first =
                Text.of(
                        "最匹配的是" + name.zh() + "（" + match + "）。",
                        "The " + name.en() + " matches best (" + match + ").");
        return new Verdict(Verdict.Kind.NEUTRAL, first.then(sum(model)));
    }

    static Text description(GazeModel model) {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (GazeModel.Thing thing : model.there()) {
            String match = Numbers.fixed(model.match(thing), 3);
            zh.append(zh.length() == 0 ? "" : "，").append(thing.fruit.title.zh()).append(' ');
            en.append(en.length() == 0 ? "" : ", ").append(thing.fruit.key).append(' ');
            zh.append(match);
            en.append(match);
        }
        String to = pair(model.gazeX, model.gazeY);
        String output = vector(model.output(), 3);
        return Text.of(
                "目光看向 " + to + "。匹配度：" + zh + "。输出 " + output + "。",
                "The gaze is at " + to + ". Matches: " + en + ". Output " + output + ".");
    }
}
