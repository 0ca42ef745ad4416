package neurarium.demos.rnn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** The recurrent network of the lecture: folded, unrolled, and at work on series of numbers. */
public final class RnnDemo implements Demo {
    private final UnrollModel unroll = new UnrollModel();
    private final SeriesModel series = new SeriesModel();
    private boolean learns;
    private List<float[]> opening = List.of();

    UnrollModel unroll() {
        return unroll;
    }

    SeriesModel series() {
        return series;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(false, true),
                        RnnDemo::tab,
                        () -> learns,
                        chosen -> learns = chosen));
    }

    private static Control.Option tab(boolean series) {
        return series
                ? new Control.Option("series", Text.of("学一个数列", "Learn a series"))
                : new Control.Option("unroll", Text.of("折叠与展开", "Folded and unrolled"));
    }

    private static Control whole(
            String key,
            Text label,
            int least,
            int most,
            DoubleSupplier getter,
            IntConsumer setter) {
        return new Control.Whole(
                key, label, least, most, getter, value -> setter.accept((int) value));
    }

    private static Control cell(String key, Supplier<Cell> getter, Consumer<Cell> setter) {
        return Control.Choice.of(
                key, Text.of("单元", "Cell"), List.of(Cell.values()), CellOption::of, getter, setter);
    }

    @Override
    public List<Control> controls() {
        return List.of(
                cell("cell", unroll::cell, unroll::cell),
                whole(
                        "n",
                        Text.of("输入维数 n", "Input size n"),
                        1,
                        UnrollModel.MOST_INPUTS,
                        unroll::n,
                        unroll::n),
                whole(
                        "h",
                        Text.of("状态维数 h", "State size h"),
                        1,
                        UnrollModel.MOST_HIDDEN,
                        unroll::h,
                        unroll::h),
                whole(
                        "T",
                        Text.of("序列长度 T", "Length T"),
                        1,
                        UnrollModel.MOST_TIMES,
                        unroll::times,
                        unroll::times),
                Control.Choice.of(
                        "task",
                        Text.of("任务", "Task"),
                        List.of(SeriesModel.Task.values()),
                        task -> task.option,
                        series::task,
                        series::task),
                cell("learner", series::cell, series::cell),
                whole(
                        "hidden",
                        Text.of("状态维数 h", "State size h"),
                        1,
                        32,
                        series::hidden,
                        series::hidden),
                whole(
                        "length",
                        Text.of("训练长度 T", "Training length T"),
                        4,
                        32,
                        series::times,
                        series::times),
                whole("lag", Text.of("回声 k", "Echo k"), 1, 12, series::lag, series::lag),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                        0.001,
                        0.1,
                        0.001,
                        series::learningRate,
                        series::learningRate));
    }

    @Override
    public List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                table(
                                        "U",
                                        Text.same("U (h × n)"),
                                        () -> unroll.weights().fromInput(),
                                        unroll::h,
                                        unroll::n,
                                        unroll::u),
                                table(
                                        "W",
                                        Text.same("W (h × h)"),
                                        () -> unroll.weights().fromState(),
                                        unroll::h,
                                        unroll::h,
                                        unroll::w),
                                table(
                                        "V",
                                        Text.same("V (n × h)"),
                                        unroll::v,
                                        unroll::n,
                                        unroll::h,
                                        unroll::v),
                                table(
                                        "x",
                                        Text.of("输入 x（每行一个时刻）", "Inputs x (a row for each time)"),
                                        unroll::x,
                                        unroll::times,
                                        unroll::n,
                                        unroll::x))));
    }

    private Control table(
            String key,
            Text label,
            Supplier<float[]> getter,
            Supplier<Integer> rows,
            Supplier<Integer> columns,
            Consumer<float[]> setter) {
        boolean isWeight = !key.equals("x") && !key.equals("V");
        return new Control.Field(
                key,
                label,
                () ->
                        isWeight && unroll.cell() != Cell.ELMAN
                                ? "—"
                                : NumberRows.text(getter.get(), rows.get(), columns.get()),
                text ->
                        isWeight && unroll.cell() != Cell.ELMAN && text.equals("—")
                                ? Text.NONE
                                : NumberRows.problem(
                                        key, text, rows.get(), columns.get(), UnrollModel.BOUND),
                text -> {
                    if (!text.equals("—") && (!isWeight || unroll.cell() == Cell.ELMAN)) {
                        setter.accept(NumberRows.read(text));
                    }
                });
    }

    @Override
    public boolean sets(String leader, String key) {
        return List.of("cell", "n", "h", "T").contains(leader)
                && List.of("U", "W", "V", "x").contains(key);
    }

    @Override
    public boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "cell", "n", "h", "T", "x", "V" -> !learns;
            case "U", "W" -> !learns && unroll.cell() == Cell.ELMAN;
            case "task", "learner", "hidden", "length", "alpha" -> learns;
            case "lag" -> learns && series.task() == SeriesModel.Task.ECHO;
            default -> true;
        };
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout("numbers", Text.of("参数", "parameters"), this::parameters),
                new Control.Readout("progress", Text.of("进度", "progress"), this::progress));
    }

    private Text parameters() {
        return Text.same(learns ? "h = " + series.hidden() : unroll.parameterText());
    }

    private Text progress() {
        if (!learns) {
            return Text.same("t = " + unroll.t() + " / " + unroll.times());
        }
        String loss = series.steps() == 0 ? "—" : Numbers.fixed(series.losses.last(), 3);
        return Text.of(
                "第 " + series.steps() + " 步，L " + loss, "step " + series.steps() + ", L " + loss);
    }

    @Override
    public Verdict verdict() {
        if (!learns) {
            return new Verdict(Verdict.Kind.NEUTRAL, unrolled());
        }
        if (!series.canStep()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "损失不再是有限的数。减小学习率，再按“重来”。",
                            "The loss is no longer finite. Lower the learning rate and press"
                                    + " Reset."));
        }
        return learned();
    }

    private Text unrolled() {
        return switch (unroll.cell()) {
            case ELMAN ->
                    Text.of(
                            "每个时刻用的是同一组 U、W、V：(2n + h)·h = "
                                    + unroll.parameterText()
                                    + " 个参数，与 T 无关。",
                            "Every time uses the same U, W and V: (2n + h)·h = "
                                    + unroll.parameterText()
                                    + " parameters, whatever T.");
            case GRU ->
                    Text.of(
                            "GRU 用两个门决定留下多少旧状态：" + unroll.parameterText() + " 个参数。",
                            "A GRU decides with two gates how much of its state stays: "
                                    + unroll.parameterText()
                                    + " parameters.");
            case LSTM ->
                    Text.of(
                            "LSTM 有一条记忆 c，三个门管着写入、保留和读出：" + unroll.parameterText() + " 个参数。",
                            "An LSTM has a memory c and three gates, to write, to keep and to read: "
                                    + unroll.parameterText()
                                    + " parameters.");
        };
    }

    private Verdict learned() {
        int times = series.times();
        int longer = times * SeriesModel.LONGER;
        boolean isSine = series.task() == SeriesModel.Task.SINE;
        if (series.steps() == 0) {
            Text start = Text.of("按“播放”开始训练。", "Press Play to train.").then(series.task().hint);
            return new Verdict(Verdict.Kind.NEUTRAL, start);
        }
        double within = series.accuracy(0, times);
        double beyond = series.accuracy(times, longer);
        boolean right = isSine ? series.losses.last() < 0.02 : within == 1 && beyond == 1;
        Text text =
                isSine
                        ? Text.of(
                                "均方误差 " + Numbers.fixed(series.losses.last(), 3) + "。",
                                "Mean squared error "
                                        + Numbers.fixed(series.losses.last(), 3)
                                        + ".")
                        : Text.of(
                                "答对："
                                        + percent(within)
                                        + "（训练长度以内），"
                                        + percent(beyond)
                                        + "（更长的部分）。",
                                "Right: "
                                        + percent(within)
                                        + " within the training length, "
                                        + percent(beyond)
                                        + " beyond.");
        return new Verdict(right ? Verdict.Kind.RIGHT : Verdict.Kind.NEUTRAL, text);
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 0) + "%";
    }

    @Override
    public Text description() {
        if (learns) {
            return Text.of(
                            "循环网络在学数列：" + series.task().option.label().zh() + "。",
                            "A recurrent network learns a series. "
                                    + series.task().option.label().en()
                                    + ".")
                    .then(verdict().text());
        }
        String s = NumberRows.text(unroll.s(unroll.t()), 1, unroll.h());
        return Text.of(
                        "循环网络展开成 " + unroll.times() + " 个时刻。t = " + unroll.t() + " 的状态：" + s + "。",
                        "The network unrolled over "
                                + unroll.times()
                                + " times. State at t = "
                                + unroll.t()
                                + ": "
                                + s
                                + ".")
                .then(verdict().text());
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "parameters",
                        Text.of(
                                "n = 10000，h = 100 的 Elman 网络（无偏置）有多少参数？",
                                "How many parameters has an Elman network without biases with"
                                        + " n = 10000 and h = 100?"),
                        () -> 2010000,
                        0,
                        Text.same("(2·10000 + 100)·100")),
                Exercise.number(
                        "lstm",
                        Text.of(
                                "n = 4、h = 3 的 LSTM（每个门一个偏置，不算 V）有多少参数？",
                                "How many has an LSTM with n = 4 and h = 3, a bias for each gate,"
                                        + " without V?"),
                        () -> 96,
                        0,
                        Text.same("4·(4 + 3 + 1)·3")),
                Exercise.number(
                        "state",
                        Text.of(
                                "h = n = 1，U = 1，W = 0.5，f 为恒等，输入 1、0、0：s₃ 是多少？",
                                "h = n = 1, U = 1, W = 0.5, f the identity, inputs 1, 0, 0: what is"
                                        + " s₃?"),
                        () -> 0.25,
                        1e-6,
                        Text.of("每过一步乘以 0.5。", "Each step multiplies by 0.5.")));
    }

    @Override
    public double height(double width) {
        return learns ? SeriesView.height(series) : UnrollView.height(unroll, width);
    }

    @Override
    public void draw(Surface surface) {
        if (learns) {
            SeriesView.draw(series, surface);
        } else {
            UnrollView.draw(unroll, surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", unroll.steps() + series.steps());
        out.put("t", unroll.t());
        out.put("parameters", unroll.parameters());
        array("s", unroll.s(unroll.t()), out);
        array("y", unroll.y(unroll.t()), out);
        out.put("loss", series.losses.last());
        out.put("accuracy", series.accuracy(0, series.times()));
        array("prediction", series.prediction(), out);
    }

    private static void array(String key, float[] values, Json out) {
        out.open(key, '[');
        for (float value : values) {
            out.add(value);
        }
        out.close(']');
    }

    @Override
    public void seed(int seed) {
        unroll.seed(seed);
        series.seed(seed);
    }

    @Override
    public void opened() {
        opening = new ArrayList<>();
        opening.add(unroll.weights().fromInput().clone());
        opening.add(unroll.weights().fromState().clone());
        opening.add(unroll.v().clone());
        opening.add(unroll.x().clone());
    }

    @Override
    public void reset() {
        unroll.reset();
        series.restart();
        boolean fits =
                opening.size() == 4
                        && opening.get(0).length == unroll.weights().fromInput().length
                        && opening.get(2).length == unroll.v().length
                        && opening.get(3).length == unroll.x().length;
        if (fits && unroll.cell() == Cell.ELMAN) {
            unroll.u(opening.get(0).clone());
            unroll.w(opening.get(1).clone());
            unroll.v(opening.get(2).clone());
            unroll.x(opening.get(3).clone());
        }
    }

    @Override
    public double pace() {
        return learns ? 60 : 1;
    }

    @Override
    public boolean canStep() {
        return !learns || series.canStep();
    }

    @Override
    public void step() {
        if (learns) {
            series.step();
        } else {
            unroll.step();
        }
    }

    @Override
    public void longPress(Touch touch) {
        tap(touch);
    }

    @Override
    public void tap(Touch touch) {
        int time = learns ? 0 : UnrollView.time(unroll, touch);
        if (time > 0) {
            unroll.t(time);
        }
    }
}
