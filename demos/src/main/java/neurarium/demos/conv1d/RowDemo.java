package neurarium.demos.conv1d;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;
import neurarium.ui.Words;

/** Convolution along one axis: a row of neurons, and a signal. */
public final class RowDemo implements Demo {
    private final RowModel model = new RowModel();
    private final SignalModel signal = new SignalModel();
    private boolean onSignal;
    private String pointed = "";
    private String selected = "";
    private float[] openingInput = model.x().clone();
    private float[] openingWeights = model.w().clone();

    RowModel model() {
        return model;
    }

    SignalModel signal() {
        return signal;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(false, true),
                        RowDemo::tab,
                        () -> onSignal,
                        chosen -> onSignal = chosen));
    }

    private static Control.Option tab(boolean signal) {
        return signal
                ? new Control.Option("signal", Text.of("一段信号", "A signal"))
                : new Control.Option("neurons", Text.of("神经元", "Neurons"));
    }

    /** Takes a whole number. */
    private interface Taker {
        void take(int value);
    }

    private static Control whole(
            String key,
            Text label,
            int least,
            int most,
            java.util.function.DoubleSupplier getter,
            Taker setter) {
        return new Control.Whole(
                key, label, least, most, getter, value -> setter.take((int) value));
    }

    @Override
    public List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        controls.add(whole("n", Text.of("输入数 n", "Inputs n"), 3, 12, model::n, model::n));
        controls.add(
                whole(
                        "k",
                        Text.of("卷积核大小 k", "Filter size k"),
                        1,
                        5,
                        model::kernelSize,
                        model::kernelSize));
        controls.add(
                whole("stride", Text.of("步幅 s", "Stride s"), 1, 3, model::stride, model::stride));
        controls.add(
                whole(
                        "padding",
                        Text.of("填充 p", "Padding p"),
                        0,
                        4,
                        model::padding,
                        model::padding));
        controls.add(
                whole(
                        "dilation",
                        Text.of("空洞 d", "Dilation d"),
                        1,
                        3,
                        model::dilation,
                        model::dilation));
        controls.add(
                whole(
                        "channels",
                        Text.of("输入通道", "Input channels"),
                        1,
                        3,
                        model::channels,
                        model::channels));
        controls.add(
                whole(
                        "filters",
                        Text.of("卷积核个数", "Filters"),
                        1,
                        3,
                        model::filters,
                        model::filters));
        controls.add(
                new Control.Slider(
                        "b", Text.of("偏置 b", "Bias b"), -5, 5, 0.5, model::bias, model::bias));
        controls.add(
                new Control.Slider(
                        "value",
                        Text.of("选中的数", "Chosen number"),
                        -RowModel.BOUND,
                        RowModel.BOUND,
                        0.5,
                        this::value,
                        this::value));
        controls.add(
                Control.Choice.of(
                        "data",
                        Text.of("信号", "Signal"),
                        List.of(SignalModel.Source.values()),
                        SignalModel.Source::option,
                        signal::source,
                        signal::source));
        controls.add(
                Control.Choice.of(
                        "filter",
                        Text.of("卷积核", "Filter"),
                        List.of(SignalModel.Filter.values()),
                        SignalModel.Filter::option,
                        signal::filter,
                        signal::filter));
        controls.add(
                new Control.Field(
                        "taps",
                        Text.of("它的权重（1 到 9 个）", "Its weights (1 to 9)"),
                        () -> NumberRows.text(signal.weights(), 1, signal.weights().length),
                        RowDemo::tapsProblem,
                        text -> takeTaps(NumberRows.read(text))));
        return controls;
    }

    private void takeTaps(float[] taps) {
        boolean same = taps.length == signal.weights().length;
        for (int i = 0; same && i < taps.length; i++) {
            same = Math.abs(taps[i] - signal.weights()[i]) < 0.0006;
        }
        if (!same) { // what a link says of a named filter is rounded; it stays that filter
            signal.weights(taps);
        }
    }

    private static Text tapsProblem(String text) {
        int count = Words.split(text, ' ').size();
        boolean fine =
                count >= 1
                        && count <= SignalModel.LARGEST
                        && NumberRows.problem("taps", text, 1, count, RowModel.BOUND).isEmpty();
        return fine
                ? Text.NONE
                : Complaint.of(
                        "taps",
                        text,
                        "写 1 到 9 个数（−9 到 9），用空格隔开。",
                        "write 1 to 9 numbers from −9 to 9 with spaces between.");
    }

    @Override
    public List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                new Control.Field(
                                        "x",
                                        Text.of("输入（每个通道一行）", "Inputs (a row for each channel)"),
                                        model::inputText,
                                        text ->
                                                NumberRows.problem(
                                                        "x",
                                                        text,
                                                        model.channels(),
                                                        model.n(),
                                                        RowModel.BOUND),
                                        text -> model.x(NumberRows.read(text))),
                                new Control.Field(
                                        "w",
                                        Text.of(
                                                "权重（每个卷积核每个通道一行）",
                                                "Weights (a row for each filter and channel)"),
                                        model::weightText,
                                        text ->
                                                NumberRows.problem(
                                                        "w",
                                                        text,
                                                        model.filters() * model.channels(),
                                                        model.kernelSize(),
                                                        RowModel.BOUND),
                                        text -> model.w(NumberRows.read(text))))));
    }

    @Override
    public boolean sets(String leader, String key) {
        return (List.of("n", "k", "channels", "filters").contains(leader)
                        && List.of("x", "w").contains(key))
                || (leader.equals("filter") && key.equals("taps"));
    }

    @Override
    public boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "n", "k", "stride", "padding", "dilation", "channels", "filters", "b", "x", "w" ->
                    !onSignal;
            case "value" -> !onSignal && index() >= 0;
            case "data", "filter", "taps" -> onSignal;
            default -> true;
        };
    }

    /** The place of the chosen number in its table; −1 where there is none. */
    private int index() {
        CellKey cell = CellKey.of(selected);
        boolean ofInput = cell.isOf("x");
        int rows = ofInput ? model.channels() : model.filters() * model.channels();
        return cell.index(rows, ofInput ? model.n() : model.kernelSize());
    }

    private float[] table() {
        return selected.startsWith("x.") ? model.x() : model.w();
    }

    private double value() {
        return index() < 0 ? 0 : table()[index()];
    }

    private void value(double value) {
        if (index() >= 0) {
            table()[index()] = (float) value;
        }
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "out", Text.of("输出数", "outputs"), () -> Text.same("" + model.outSize())),
                new Control.Readout(
                        "parameters",
                        Text.of("参数", "parameters"),
                        () -> Text.same("" + model.parameters())),
                new Control.Readout(
                        "dense",
                        Text.of("全连接参数", "if dense"),
                        () -> Text.same("" + model.denseParameters())));
    }

    @Override
    public Verdict verdict() {
        if (onSignal) {
            return new Verdict(Verdict.Kind.NEUTRAL, signal.filter().answers);
        }
        return model.hasOutput()
                ? new Verdict(
                        Verdict.Kind.NEUTRAL,
                        Text.of(
                                "每个输出只连着 " + model.kernelSize() + " 个输入，所有位置共用同样的权重。",
                                "Each output is connected to "
                                        + model.kernelSize()
                                        + " inputs, with the same weights at every place."))
                : new Verdict(
                        Verdict.Kind.TROUBLE,
                        Text.of(
                                "卷积核比输入还长，放不下。请增加输入或填充，或减小 k、d。",
                                "The filter is longer than the input. Add inputs or padding, or lower k"
                                        + " or d."));
    }

    @Override
    public Text description() {
        if (onSignal) {
            return Text.of("一段信号和它滤波之后的样子。", "A signal, and what the filter makes of it.")
                    .then(signal.filter().answers);
        }
        if (!model.hasOutput()) {
            return verdict().text();
        }
        String sum = RowView.terms(model, model.filter(), model.time());
        return Text.of(
                "一行神经元上的卷积：" + sum + "。", "A convolution over a row of neurons: " + sum + ".");
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "size",
                        Text.of(
                                "n = 100，k = 5，s = 2，p = 2，d = 1：有几个输出？",
                                "n = 100, k = 5, s = 2, p = 2, d = 1: how many outputs are there?"),
                        () -> 50,
                        0,
                        Text.same("⌊(100 + 4 − 4 − 1) / 2⌋ + 1")),
                Exercise.number(
                        "parameters",
                        Text.of(
                                "输入 3 个通道，8 个卷积核，每个长 5：有多少参数（含偏置）？",
                                "Three input channels, eight filters of length 5: how many parameters,"
                                        + " biases included?"),
                        () -> 128,
                        0,
                        Text.of("8 · (3 · 5 + 1)。", "8 · (3 · 5 + 1).")),
                Exercise.number(
                        "design",
                        Text.of(
                                "卷积核 (1, −2, ?) 对任何不变的输入都给出 0。问号是多少？",
                                "The filter (1, −2, ?) answers 0 to every constant input. What is the"
                                        + " question mark?"),
                        () -> 1,
                        0,
                        Text.of("三个权重之和必须是 0。", "The three weights must add up to 0.")));
    }

    @Override
    public double height(double width) {
        return onSignal ? SignalView.height(width) : RowView.height(model, width);
    }

    @Override
    public void draw(Surface surface) {
        if (onSignal) {
            SignalView.draw(signal, surface);
        } else {
            RowView.draw(model, index() >= 0 ? selected : "", surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps());
        out.put("time", model.time());
        out.put("filter", model.filter());
        out.put("outSize", model.outSize());
        out.put("parameters", model.parameters());
        out.put("denseParameters", model.denseParameters());
        out.open("y", '[');
        for (int f = 0; f < model.filters(); f++) {
            for (int t = 0; t < model.outSize(); t++) {
                out.add(model.y(f, t));
            }
        }
        out.close(']');
        out.put("place", signal.at());
        out.put("answer", signal.y(signal.at()));
    }

    @Override
    public void seed(int seed) {
        signal.seed(seed);
    }

    @Override
    public void opened() {
        openingInput = model.x().clone();
        openingWeights = model.w().clone();
    }

    @Override
    public void reset() {
        model.reset();
        selected = "";
        if (openingInput.length == model.x().length) {
            model.x(openingInput.clone());
        }
        if (openingWeights.length == model.w().length) {
            model.w(openingWeights.clone());
        }
        signal.at(30);
    }

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public boolean canStep() {
        return onSignal || model.hasOutput();
    }

    @Override
    public void step() {
        model.step();
        if (onSignal) {
            signal.step();
        }
    }

    @Override
    public boolean point(String spot) {
        boolean changes = !spot.equals(pointed);
        pointed = spot;
        CellKey cell = CellKey.of(spot);
        if (cell.isOf("y") && cell.fits(model.filters(), model.outSize())) {
            model.go(cell.row(), cell.column());
        }
        return changes;
    }

    @Override
    public boolean hover(Touch touch) {
        return onSignal && SignalView.point(signal, touch);
    }

    @Override
    public void tap(Touch touch) {
        hover(touch);
        selected = pointed.startsWith("x.") || pointed.startsWith("w.") ? pointed : "";
    }
}
