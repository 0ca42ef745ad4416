package neurarium.demos.conv1d;

import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** Everything that can be set in the two tabs, the chosen number among it. */
final class RowControls {
    private final RowModel model;
    private final SignalModel signal;
    private boolean onSignal;

    /** The cell that the slider sets: "x.0.1" or "w.2.2"; empty where there is none. */
    private String selected = "";

    RowControls(RowModel model, SignalModel signal) {
        this.model = model;
        this.signal = signal;
    }

    /** Whether the second tab is shown, the signal. */
    boolean onSignal() {
        return onSignal;
    }

    String selected() {
        return index() >= 0 ? selected : "";
    }

    /** A press on a number of input or filter chooses it; elsewhere none is. */
    void select(String spot) {
        selected = spot.startsWith("x.") || spot.startsWith("w.") ? spot : "";
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(false, true),
                RowControls::option,
                () -> onSignal,
                chosen -> onSignal = chosen);
    }

    private static Control.Option option(boolean signal) {
        return signal
                ? new Control.Option("signal", Text.of("一段信号", "A signal"))
                : new Control.Option("neurons", Text.of("神经元", "Neurons"));
    }

    List<Control> controls() {
        return List.of(
                Control.Whole.of("n", Text.of("输入数 n", "Inputs n"), 3, 12, model::n, model::n),
                Control.Whole.of(
                        "k",
                        Text.of("卷积核大小 k", "Filter size k"),
                        1,
                        5,
                        model::kernelSize,
                        model::kernelSize),
                Control.Whole.of(
                        "stride", Text.of("步幅 s", "Stride s"), 1, 3, model::stride, model::stride),
                Control.Whole.of(
                        "padding",
                        Text.of("填充 p", "Padding p"),
                        0,
                        4,
                        model::padding,
                        model::padding),
                Control.Whole.of(
                        "dilation",
                        Text.of("空洞 d", "Dilation d"),
                        1,
                        3,
                        model::dilation,
                        model::dilation),
                Control.Whole.of(
                        "channels",
                        Text.of("输入通道", "Input channels"),
                        1,
                        3,
                        model::channels,
                        model::channels),
                Control.Whole.of(
                        "filters",
                        Text.of("卷积核个数", "Filters"),
                        1,
                        3,
                        model::filters,
                        model::filters),
                new Control.Slider(
                        "b", Text.of("偏置 b", "Bias b"), -5, 5, 0.5, model::bias, model::bias),
                new Control.Slider(
                        "value",
                        Text.of("选中的数", "Chosen number"),
                        -RowModel.BOUND,
                        RowModel.BOUND,
                        0.5,
                        this::value,
                        this::value),
                Control.Choice.of(
                        "data",
                        Text.of("信号", "Signal"),
                        List.of(SignalModel.Source.values()),
                        SignalModel.Source::option,
                        signal::source,
                        signal::source),
                Control.Choice.of(
                        "filter",
                        Text.of("卷积核", "Filter"),
                        List.of(SignalModel.Filter.values()),
                        SignalModel.Filter::option,
                        signal::filter,
                        signal::filter),
                new Control.Field(
                        "taps",
                        Text.of("它的权重（1 到 9 个）", "Its weights (1 to 9)"),
                        () -> NumberRows.text(signal.weights(), 1, signal.weights().length),
                        RowControls::tapsProblem,
                        text -> takeTaps(NumberRows.read(text))));
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

    List<Fold> folds() {
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

    boolean sets(String leader, String key) {
        return (List.of("n", "k", "channels", "filters").contains(leader)
                        && List.of("x", "w").contains(key))
                || (leader.equals("filter") && key.equals("taps"));
    }

    boolean isRelevant(Control control) {
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
}
