package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The state of the demo in numbers and words. */
final class TransformerNumbers {
    private TransformerNumbers() {}

    static List<Control.Readout> readouts(TransformerModel model, Look look) {
        return List.of(
                new Control.Readout("place", Text.of("现在", "now"), () -> place(model, look)),
                new Control.Readout("next", Text.of("最可能", "likeliest"), () -> likeliest(model)),
                new Control.Readout(
                        "parameters",
                        Text.of("参数", "parameters"),
                        () -> Text.same("" + model.weights().count())));
    }

    private static Text place(TransformerModel model, Look look) {
        if (look.follows) {
            String token = (model.position() + 1) + " / " + model.trace().time();
            return Text.of("词元 " + token, "token " + token);
        }
        String stage = (model.stagesBefore() + 1) + " / " + model.stages();
        return Text.of("步骤 " + stage, "stage " + stage);
    }

    private static int best(TransformerModel model, Trace trace) {
        int all = trace.weights.vocabulary();
        return Characters.likeliest(trace.probabilities, model.position(), all, 1)[0];
    }

    private static String letter(TransformerModel model, int place) {
        return Characters.visible(model.weights().characters.character(place));
    }

    private static float probability(TransformerModel model, Trace trace, int place) {
        return trace.probabilities[model.position() * trace.weights.vocabulary() + place];
    }

    private static Text likeliest(TransformerModel model) {
        int best = best(model, model.trace());
        return Text.same(
                letter(model, best)
                        + " "
                        + Numbers.fixed(probability(model, model.trace(), best), 2));
    }

    static Verdict verdict(TransformerModel model, Look look) {
        if (!model.isHere() && model.file().hasFailed()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                                    "训练好的权重没有读到，现在用随机权重代替：每一步都照样算，概率没有意义。",
                                    "The trained weights did not come, random ones stand in: every"
                                            + " step is computed all the same, the probabilities mean"
                                            + " nothing.")
                            .then(model.file().status()));
        }
        if (!model.isHere() && model.file().isLoading()) {
            return new Verdict(Verdict.Kind.NEUTRAL, model.file().status());
        }
        Text words = look.follows ? followed() : StageWords.of(model.stage()).then(part(model));
        return new Verdict(Verdict.Kind.NEUTRAL, text(model).then(words).then(heads(model)));
    }

    private static Text followed() {
        return Text.of(
                "每一层都只往残差流上加东西。小条表示：如果写到这里就停，模型会说什么。",
                "Every block only adds to the stream. The bars tell what the model would say if it"
                        + " stopped there.");
    }

    /** Where not the whole vocabulary is shown. */
    private static Text part(TransformerModel model) {
        int all = model.weights().vocabulary();
        boolean isLast = model.stage() == Stage.LOGITS || model.stage() == Stage.PROBABILITIES;
        return isLast && all > Characters.MOST
                ? Text.of(
                        "这里只画出 " + all + " 个字符中最可能的一部分。",
                        "Of its " + all + " characters the likeliest are shown.")
                : Text.NONE;
    }

    /** What of the text was not taken. */
    private static Text text(TransformerModel model) {
        Text said = Text.NONE;
        int unknown = model.tokens().leftOut();
        if (unknown > 0) {
            said =
                    Text.of(
                            "有 " + unknown + " 个字符模型不认识，略去了。",
                            unknown == 1
                                    ? "The model does not know 1 character; it is left out."
                                    : "The model does not know "
                                            + unknown
                                            + " characters; they are left out.");
        }
        int cut = model.tokens().cut();
        if (cut > 0) {
            said =
                    said.then(
                            Text.of(
                                    "只容得下最后 "
                                            + (model.trace().time() - 1)
                                            + " 个字符，前面的 "
                                            + cut
                                            + " 个略去了。",
                                    "Only the last "
                                            + (model.trace().time() - 1)
                                            + " characters fit; "
                                            + cut
                                            + " before them are left out."));
        }
        return said;
    }

    /** How the switched heads change what comes next. */
    private static Text heads(TransformerModel model) {
        if (model.areAllOn()) {
            return Text.NONE;
        }
        int before = best(model, model.whole());
        String was = Numbers.fixed(probability(model, model.whole(), before), 2);
        String is = Numbers.fixed(probability(model, model.trace(), before), 2);
        String letter = letter(model, before);
        return Text.of(
                "关掉的头："
                        + model.switches().text()
                        + "。p("
                        + letter
                        + ") 从 "
                        + was
                        + " 变为 "
                        + is
                        + "。",
                "Heads off: "
                        + model.switches().text()
                        + ". p("
                        + letter
                        + ") goes from "
                        + was
                        + " to "
                        + is
                        + ".");
    }

    static Text description(TransformerModel model, Look look) {
        int best = best(model, model.trace());
        String p = Numbers.fixed(probability(model, model.trace(), best), 2);
        String letter = letter(model, best);
        String stage = look.follows ? "" : model.stage().label.en();
        Text start =
                look.follows
                        ? Text.of("一个词元的残差流，逐层画出。", "The stream of one token, layer by layer.")
                        : Text.of(
                                "一个 Transformer，拆到“" + model.stage().label.zh() + "”这一步。",
                                "A Transformer taken apart, at the stage “" + stage + "”.");
        Text reason =
                look.follows
                        ? Text.NONE
                        : model.reasons()
                                .of(
                                        model.scene(),
                                        model.position(),
                                        Math.min(
                                                model.column(),
                                                model.scene().output().columns() - 1),
                                        3)
                                .sentence();
        return start.then(
                        Text.of(
                                "下一个字符最可能是“" + letter + "”，概率 " + p + "。",
                                "The likeliest next character is “" + letter + "” with " + p + "."))
                .then(reason)
                .then(verdict(model, look).text());
    }

    static void state(TransformerModel model, Json out) {
        Trace trace = model.trace();
        Scene scene = model.scene();
        int column = Math.min(model.column(), scene.output().columns() - 1);
        out.put("steps", model.steps());
        out.put("tokens", trace.time());
        out.put("parameters", model.weights().count());
        out.put("stage", model.stage().key);
        out.put("layer", model.layer() + 1);
        out.put("head", model.head() + 1);
        out.put("position", model.position() + 1);
        out.put("column", column + 1);
        double value = model.reasons().of(scene, model.position(), column, 3).result();
        out.put("value", Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value);
        int all = trace.weights.vocabulary();
        out.open("next", '[');
        for (int place : Characters.likeliest(trace.probabilities, model.position(), all, 5)) {
            out.add(probability(model, trace, place));
        }
        out.close(']');
        out.open("attention", '[');
        int time = trace.time();
        int start = (model.head() * time + model.position()) * time;
        for (int i = 0; i < time; i++) {
            out.add(trace.blocks[model.layer()].attention[start + i]);
        }
        out.close(']');
    }
}
