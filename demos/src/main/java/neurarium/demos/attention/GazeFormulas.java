package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The numbers of the lecture's scene, each put into its formula. */
final class GazeFormulas {
    private GazeFormulas() {}

    static String pair(double x, double y) {
        return "(" + Numbers.brief(x) + ", " + Numbers.brief(y) + ")";
    }

    static String vector(double[] values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(text.length() == 0 ? "(" : ", ").append(Numbers.fixed(value, 3));
        }
        return text.append(')').toString();
    }

    static Text eye(GazeModel model) {
        return Text.of("眼睛在原点 (0, 0)，看向 {q}。", "The eye at (0, 0) looks towards {q}.")
                .with("q", pair(model.gazeX, model.gazeY));
    }

    static Text gaze(GazeModel model) {
        return Text.of(
                        "目光（查询）q = {q}，|q| = {length}。可以拖动。",
                        "The gaze, the query: q = {q}, |q| = {length}. Drag it.")
                .with("q", pair(model.gazeX, model.gazeY))
                .with("length", Numbers.fixed(model.gazeLength(), 3));
    }

    /** The match of the gaze with an object, the numbers put into the formula. */
    static Text match(Thing thing, GazeModel model) {
        double angle = model.angle(thing);
        Text text =
                Double.isNaN(angle)
                        ? Text.of("{name}，键 k = {k}：{match}", "{name}, key k = {k}: {match}")
                        : Text.of(
                                "{name}，键 k = {k}：{match}，夹角 {angle}°",
                                "{name}, key k = {k}: {match}, angle {angle}°");
        return text.with("name", thing.fruit.title)
                .with("k", pair(thing.x, thing.y))
                .with("match", model.match.formula + " = " + matchNumbers(thing, model))
                .with("angle", Numbers.fixed(angle, 1));
    }

    private static String matchNumbers(Thing thing, GazeModel model) {
        String product = term(model.gazeX, thing.x) + " + " + term(model.gazeY, thing.y);
        String lengths =
                Numbers.fixed(model.gazeLength(), 3) + "·" + Numbers.fixed(thing.length(), 3);
        String left =
                switch (model.match) {
                    case COSINE -> "(" + product + ") / (" + lengths + ")";
                    case DOT -> product;
                    case SCALED -> "(" + product + ") / √2";
                };
        return left + " = " + Numbers.fixed(model.match(thing), 3);
    }

    private static String term(double a, double b) {
        return Numbers.factor(a, 2) + "·" + Numbers.factor(b, 2);
    }

    static Text key(Thing thing) {
        return Text.of(
                        "{name}的位置就是它的键 k = {k}，|k| = {length}。",
                        "The place of the {name} is its key, k = {k}, |k| = {length}.")
                .with("name", thing.fruit.title)
                .with("k", pair(thing.x, thing.y))
                .with("length", Numbers.fixed(thing.length(), 3));
    }

    static Text weight(int index, GazeModel model) {
        String weight = Numbers.fixed(model.weights()[index], 3);
        if (!model.softmax) {
            return Text.of(
                            "没有归一化：权重就是匹配度 {weight}。",
                            "Nothing is normalised: the weight is the match itself, {weight}.")
                    .with("weight", weight);
        }
        List<Thing> there = model.there();
        StringBuilder sum = new StringBuilder();
        for (Thing thing : there) {
            sum.append(sum.length() == 0 ? "" : " + ").append(power(thing, model));
        }
        return Text.same(power(there.get(index), model) + " / (" + sum + ") = " + weight);
    }

    private static String power(Thing thing, GazeModel model) {
        double t = model.temperature;
        String by = t == 1 ? "" : "/" + Numbers.brief(t);
        return "exp(" + Numbers.factor(model.match(thing), 3) + by + ")";
    }

    static Text embedding(Thing thing, int c) {
        return Text.of(
                        "{name}的词嵌入（值）第 {c} 个数：{value}",
                        "Number {c} of the {name}’s embedding: {value}")
                .with("name", thing.fruit.title)
                .with("c", c + 1)
                .with("value", Numbers.brief(thing.embedding[c]));
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
        return model.softmax
                ? Text.of(
                        "softmax 的权重总和是 1：输出是词嵌入的加权平均。",
                        "The weights of softmax add up to 1: the output is a mean of the"
                                + " embeddings.")
                : Text.of(
                                "权重的总和是 {sum}，不是 1：输出是和，不是平均。",
                                "The weights add up to {sum}, not to 1: the output is a sum, not a"
                                        + " mean.")
                        .with("sum", Numbers.fixed(model.sum(), 3));
    }
}
