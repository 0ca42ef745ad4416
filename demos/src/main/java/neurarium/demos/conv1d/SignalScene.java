package neurarium.demos.conv1d;

import java.util.List;
import java.util.Locale;
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
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;
import neurarium.ui.Words;

/** A signal, and what a filter makes of it. */
final class SignalScene extends Scene implements Touchable {
    private final SignalModel model;

    SignalScene(SignalModel model) {
        super("signal", "一段信号", "A signal");
        this.model = model;
        controls(
                Choice.of(
                        "data",
                        Text.of("信号", "Signal"),
                        List.of(SignalModel.Signal.values()),
                        SignalScene::option,
                        model::signal,
                        model::signal),
                Choice.of(
                                "filter",
                                Text.of("卷积核", "Filter"),
                                List.of(SignalModel.Filter.values()),
                                SignalScene::option,
                                model::filter,
                                model::filter)
                        .sets("taps"),
                new TextField(
                        "taps",
                        Text.of("它的权重（1 到 9 个）", "Its weights (1 to 9)"),
                        () -> NumberRows.text(model.weights(), 1, model.weights().length),
                        SignalScene::problem,
                        text -> model.weights(NumberRows.read(text))));
        steps(1, () -> true, model::step);
        touch(this);
        exercises(
                Exercise.number(
                        "design",
                        Text.of(
                                "卷积核 (1, −2, ?) 对任何不变的输入都给出 0。问号是多少？",
                                "The filter (1, −2, ?) answers 0 to every constant input. What is"
                                        + " the question mark?"),
                        () -> 1,
                        0,
                        Text.of("三个权重之和必须是 0。", "The three weights must add up to 0.")));
    }

    private static Option option(SignalModel.Signal signal) {
        Text label =
                switch (signal) {
                    case SOUND -> Text.of("一声拨弦", "a plucked string");
                    case PRICE -> Text.of("像股价的随机游走", "a random walk, like a price");
                    case STEPS -> Text.of("带噪声的台阶", "steps with noise");
                };
        return new Option(signal.name().toLowerCase(Locale.ROOT), label);
    }

    private static Option option(SignalModel.Filter filter) {
        Text label =
                switch (filter) {
                    case MEAN -> Text.of("移动平均", "moving average");
                    case GAUSS -> Text.of("高斯平滑", "Gaussian smoothing");
                    case EDGE -> Text.of("差分", "difference");
                    case SECOND -> Text.of("二阶差分", "second difference");
                    case WAVE -> Text.of("小波", "a small wave");
                    case OWN -> Text.of("自己的", "your own");
                };
        return new Option(filter.name().toLowerCase(Locale.ROOT), label);
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
        return switch (model.filter()) {
            case MEAN ->
                    Verdict.neutral("它抹平噪声，突变也变缓。", "It smooths noise, and sudden changes too.");
            case GAUSS ->
                    Verdict.neutral("它抹平噪声，近处的数更要紧。", "It smooths noise; near numbers count more.");
            case EDGE ->
                    Verdict.neutral(
                            "它只对变化有回应：上升为正，下降为负，不变为 0。",
                            "It answers to change only: plus where it rises, minus where it falls,"
                                    + " 0 elsewhere.");
            case SECOND ->
                    Verdict.neutral("它对弯曲有回应：尖峰和拐角。", "It answers to bends: peaks and corners.");
            case WAVE ->
                    Verdict.neutral(
                            "它对和自己一样快的振动回应最强。",
                            "It answers most to what swings as fast as itself.");
            case OWN -> Verdict.neutral("这是你的卷积核。", "This is your own filter.");
        };
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
    public boolean hover(Touch touch) {
        return SignalView.moveWindow(model, touch);
    }

    @Override
    public void tap(Touch touch) {
        hover(touch);
    }

    @Override
    public double draw(Surface surface) {
        return SignalView.draw(model, surface);
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("place", model.at);
        out.put("answer", model.y(model.at));
    }
}
