package neurarium.demos.transformer;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import neurarium.demos.ShortText;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Numbers;
import neurarium.ui.Readout;
import neurarium.ui.Section;
import neurarium.ui.Setting;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;
import neurarium.ui.Verdict;

/** What both scenes have on the page: the controls of the run, its numbers, and words on it. */
final class RunPanel {
    private static final int MAX_LENGTH = 200;

    private final TransformerModel model;

    /** The weights and the text that they run on. */
    final List<Control> run;

    /** The head and the token that are looked at. */
    final List<Control> place;

    final Control retry;
    final Section more;
    final Readout next;
    final Readout parameters;

    RunPanel(TransformerModel model) {
        this.model = model;
        Text source = Text.of("模型", "Model");
        List<Source> sources = List.of(Source.values());
        Supplier<Source> now = () -> model.source;
        Text text = Text.of("文字", "Text");
        run =
                List.of(
                        Choice.of("model", source, sources, s -> s.option, now, model::source)
                                .sets("text", "position", "off"),
                        ShortText.of("text", text, MAX_LENGTH, model::text, model::text)
                                .sets("position"));
        Text layer = Text.of("层", "Block");
        Text head = Text.of("头", "Head");
        Text token = Text.of("跟踪第几个词元", "Token to follow");
        int max = Switches.MAX;
        IntConsumer follow = to -> model.position = to;
        place =
                List.of(
                        number("layer", layer, max, model::layer, to -> model.layer = to).resets(),
                        number("head", head, max, model::head, to -> model.head = to),
                        new Toggle(
                                "on",
                                Text.of("这个头开着", "This head is on"),
                                () -> model.switches.isOn(model.layer(), model.head()),
                                isOn -> model.turn(model.layer(), model.head(), isOn)),
                        number("position", token, Tokens.MAX, model::chosenPosition, follow)
                                .resets());
        retry =
                new Action("retry", Text.of("重试", "Retry"), () -> model.file().retry())
                        .when(model::hasFailed);
        Text off = Text.of("关掉的头（层.头）", "Heads that are off (block.head)");
        Consumer<String> turn = list -> model.switches = Switches.of(list);
        Text all = Text.of("全部打开", "All heads on");
        Runnable turnAllOn = () -> model.switches = Switches.ALL_ON;
        more =
                Section.more(
                        new TextField(
                                "off", off, () -> model.switches.text(), Switches::problem, turn),
                        new Action("allon", all, () -> !model.areAllOn(), turnAllOn));
        next = new Readout("next", Text.of("最可能", "likeliest"), this::likeliest);
        Text count = Text.of("参数", "parameters");
        parameters =
                new Readout("parameters", count, () -> Text.same("" + model.weights().count()));
    }

    private Text likeliest() {
        return Text.same(model.weights().letter(best()) + " " + probability(best()));
    }

    /** A number from 1 for an index from 0. */
    static Setting number(String key, Text label, int max, IntSupplier getter, IntConsumer setter) {
        IntConsumer set = number -> setter.accept(number - 1);
        return new NumberInput(key, label, 1, max, () -> getter.getAsInt() + 1, set);
    }

    private int best() {
        return model.runs.trace.likeliest(model.position(), 1)[0];
    }

    private String probability(int place) {
        return Numbers.fixed(model.runs.trace.probability(model.position(), place), 2);
    }

    /** The verdict on the state: the words of the scene, unless the weights are not here. */
    Verdict verdict(Text words) {
        if (model.hasFailed()) {
            return Verdict.warning(
                    Text.of(
                                    "训练好的权重没有读到，现在用随机权重代替：每一步都照样算，概率没有意义。",
                                    "The trained weights did not come, random ones stand in: every"
                                            + " step is computed all the same, the probabilities mean"
                                            + " nothing.")
                            .then(model.file().status()));
        }
        return Verdict.neutral(
                !model.isHere() && model.file().isLoading()
                        ? model.file().status()
                        : unknown().then(cut()).then(words).then(heads()));
    }

    /** What of the text the model does not know. */
    private Text unknown() {
        int count = model.tokens.leftOut;
        return count == 0
                ? Text.NONE
                : Text.of(
                                "有 {n} 个字符模型不认识，略去了。",
                                count == 1
                                        ? "The model does not know {n} character; it is left out."
                                        : "The model does not know {n} characters; they are left"
                                                + " out.")
                        .with("n", count);
    }

    /** What of the text does not fit. */
    private Text cut() {
        return model.tokens.cut == 0
                ? Text.NONE
                : Text.of(
                                "只容得下最后 {kept} 个字符，前面的 {cut} 个略去了。",
                                "Only the last {kept} characters fit; {cut} before them are left"
                                        + " out.")
                        .with("kept", model.tokens.places.length - 1)
                        .with("cut", model.tokens.cut);
    }

    /** How the switched heads change what comes next. */
    private Text heads() {
        if (model.areAllOn()) {
            return Text.NONE;
        }
        int t = model.position();
        int before = model.runs.whole.likeliest(t, 1)[0];
        return Text.of(
                        "关掉的头：{heads}。p({letter}) 从 {before} 变为 {now}。",
                        "Heads off: {heads}. p({letter}) goes from {before} to {now}.")
                .with("heads", model.switches.text())
                .with("before", Numbers.fixed(model.runs.whole.probability(t, before), 2))
                .with("now", probability(before))
                .with("letter", model.weights().letter(before));
    }

    /** What comes next, in words. */
    Text outcome() {
        int best = best();
        return Text.of(
                        "下一个字符最可能是“{letter}”，概率 {p}。",
                        "The likeliest next character is “{letter}” with {p}.")
                .with("p", probability(best))
                .with("letter", model.weights().letter(best));
    }

    void state(Json out) {
        Trace trace = model.runs.trace;
        int t = model.position();
        out.put("steps", model.steps).put("tokens", trace.time());
        out.put("parameters", model.weights().count()).put("layer", model.layer() + 1);
        out.put("head", model.head() + 1).put("position", t + 1).open("next", '[');
        for (int place : trace.likeliest(t, 5)) {
            out.add(trace.probability(t, place));
        }
        out.close(']').put("attention", trace.shares(model.layer(), model.head(), t));
    }
}
