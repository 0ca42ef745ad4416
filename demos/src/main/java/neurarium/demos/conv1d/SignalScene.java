package neurarium.demos.conv1d;

import java.util.List;
import neurarium.demos.Options;
import neurarium.ui.Choice;
import neurarium.ui.Exercise;
import neurarium.ui.InvalidValue;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Option;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Verdict;
import neurarium.ui.Words;

/** A signal, and what a filter makes of it. */
final class SignalScene extends Scene {
    private final SignalModel model;
    private final SignalView view;

    SignalScene(SignalModel model) {
        super("signal", "一段信号", "A signal");
        this.model = model;
        view = new SignalView(model);
        controls(
                Choice.of(
                        "data",
                        Text.of("信号", "Signal"),
                        List.of(SignalModel.Signal.values()),
                        SignalScene::option,
                        () -> model.signal,
                        model::signal),
                Choice.of(
                                "filter",
                                Text.of("卷积核", "Filter"),
                                List.of(SignalModel.Filter.values()),
                                SignalScene::option,
                                () -> model.filter,
                                model::filter)
                        .sets("taps"),
                new TextField(
                        "taps",
                        Text.of("它的权重（1 到 9 个）", "Its weights (1 to 9)"),
                        () -> NumberRows.text(model.weights, 1, model.weights.length),
                        SignalScene::problem,
                        text -> model.weights(NumberRows.read(text))));
        steps(1, () -> true, model::step);
        touch(view);
        Text design =
                Text.of(
                        "卷积核 (1, −2, ?) 对任何不变的输入都给出 0。问号是多少？",
                        "The filter (1, −2, ?) answers 0 to every constant input. What is the"
                                + " question mark?");
        Text hint = Text.of("三个权重之和必须是 0。", "The three weights must add up to 0.");
        exercises(Exercise.number("design", design, () -> 1, 0, hint));
    }

    private static Option option(SignalModel.Signal signal) {
        return switch (signal) {
            case SOUND -> Options.of(signal, "一声拨弦", "a plucked string");
            case PRICE -> Options.of(signal, "像股价的随机游走", "a random walk, like a price");
            case STEPS -> Options.of(signal, "带噪声的台阶", "steps with noise");
        };
    }

    private static Option option(SignalModel.Filter filter) {
        return switch (filter) {
            case MEAN -> Options.of(filter, "移动平均", "moving average");
            case GAUSS -> Options.of(filter, "高斯平滑", "Gaussian smoothing");
            case EDGE -> Options.of(filter, "差分", "difference");
            case SECOND -> Options.of(filter, "二阶差分", "second difference");
            case WAVE -> Options.of(filter, "小波", "a small wave");
            case OWN -> Options.of(filter, "自己的", "your own");
        };
    }

    private static Text problem(String text) {
        int count = Words.split(text, ' ').size();
        boolean fits =
                count >= 1
                        && count <= SignalModel.MAX_SIZE
                        && NumberRows.problem("taps", text, 1, count, Conv1dModel.BOUND).isEmpty();
        return fits
                ? Text.NONE
                : InvalidValue.of(
                        "taps",
                        text,
                        "写 1 到 9 个数（−9 到 9），用空格隔开。",
                        "write 1 to 9 numbers from −9 to 9 with spaces between.");
    }

    @Override
    public Verdict verdict() {
        return Verdict.neutral(
                switch (model.filter) {
                    case MEAN ->
                            Text.of("它抹平噪声，突变也变缓。", "It smooths noise, and sudden changes too.");
                    case GAUSS ->
                            Text.of("它抹平噪声，近处的数更要紧。", "It smooths noise; near numbers count more.");
                    case EDGE ->
                            Text.of(
                                    "它只对变化有回应：上升为正，下降为负，不变为 0。",
                                    "It answers to change only: plus where it rises, minus where it"
                                            + " falls, 0 elsewhere.");
                    case SECOND ->
                            Text.of("它对弯曲有回应：尖峰和拐角。", "It answers to bends: peaks and corners.");
                    case WAVE ->
                            Text.of(
                                    "它对和自己一样快的振动回应最强。",
                                    "It answers most to what swings as fast as itself.");
                    case OWN -> Text.of("这是你的卷积核。", "This is your own filter.");
                });
    }

    @Override
    public Text description() {
        return Text.of("一段信号和它滤波之后的样子。", "A signal, and what the filter makes of it.")
                .then(verdict().text());
    }

    @Override
    public void reset() {
        model.reset();
    }

    @Override
    public double draw(Surface surface) {
        return view.draw(surface);
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("place", model.at);
        out.put("answer", model.y(model.at));
    }
}
