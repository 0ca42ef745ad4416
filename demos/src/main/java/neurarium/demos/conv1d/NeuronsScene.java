package neurarium.demos.conv1d;

import neurarium.ui.CellAction;
import neurarium.ui.CellSlider;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.NumberRows;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** The layer as neurons with local connections, its filters, and its matrix. */
final class NeuronsScene extends Scene implements Touchable {
    private final Conv1dModel model;
    private final CellSlider slider;
    private boolean isInput;
    private String chosen = "";

    NeuronsScene(Conv1dModel model) {
        super("neurons", "神经元", "Neurons");
        this.model = model;
        slider =
                new CellSlider(
                        () -> isInput ? model.x : model.w,
                        () -> isInput ? model.channels : model.filters * model.channels,
                        () -> isInput ? model.n : model.kernelSize);
        controls(
                new NumberInput("n", Text.of("输入数 n", "Inputs n"), 3, 12, () -> model.n, model::n)
                        .sets("x", "w"),
                new NumberInput(
                                "k",
                                Text.of("卷积核大小 k", "Filter size k"),
                                1,
                                5,
                                () -> model.kernelSize,
                                model::kernelSize)
                        .sets("x", "w"),
                new NumberInput(
                        "stride",
                        Text.of("步幅 s", "Stride s"),
                        1,
                        3,
                        () -> model.stride,
                        stride -> model.stride = stride),
                new NumberInput(
                        "padding",
                        Text.of("填充 p", "Padding p"),
                        0,
                        4,
                        () -> model.padding,
                        padding -> model.padding = padding),
                new NumberInput(
                        "dilation",
                        Text.of("空洞 d", "Dilation d"),
                        1,
                        3,
                        () -> model.dilation,
                        dilation -> model.dilation = dilation),
                new NumberInput(
                                "channels",
                                Text.of("输入通道", "Input channels"),
                                1,
                                3,
                                () -> model.channels,
                                model::channels)
                        .sets("x", "w"),
                new NumberInput(
                                "filters",
                                Text.of("卷积核个数", "Filters"),
                                1,
                                3,
                                () -> model.filters,
                                model::filters)
                        .sets("x", "w"),
                new Slider(
                        "b",
                        Text.of("偏置 b", "Bias b"),
                        -5,
                        5,
                        0.5,
                        () -> model.bias,
                        bias -> model.bias = bias),
                slider.control("value", Text.of("选中的数", "Chosen number"), Conv1dModel.BOUND, 0.5));
        more(
                new TextField(
                                "x",
                                Text.of("输入（每个通道一行）", "Inputs (a row for each channel)"),
                                () -> NumberRows.text(model.x, model.channels, model.n),
                                text -> problem("x", text, model.channels, model.n),
                                text -> model.x = NumberRows.read(text))
                        .resets(),
                new TextField(
                                "w",
                                Text.of(
                                        "权重（每个卷积核每个通道一行）",
                                        "Weights (a row for each filter and channel)"),
                                () -> NumberRows.text(model.w, rows(), model.kernelSize),
                                text -> problem("w", text, rows(), model.kernelSize),
                                text -> model.w = NumberRows.read(text))
                        .resets());
        readouts(
                new Readout(
                        "out", Text.of("输出数", "outputs"), () -> Text.same("" + model.outSize())),
                new Readout(
                        "parameters",
                        Text.of("参数", "parameters"),
                        () -> Text.same("" + model.parameters())),
                new Readout(
                        "dense",
                        Text.of("全连接参数", "if dense"),
                        () -> Text.same("" + model.denseParameters())));
        steps(1, model::hasOutput, model::step);
        touch(this);
        exercises(
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
                                "Three input channels, eight filters of length 5: how many"
                                        + " parameters, biases included?"),
                        () -> 128,
                        0,
                        Text.of("8 · (3 · 5 + 1)。", "8 · (3 · 5 + 1).")));
    }

    /** Chooses a number of a table, {@code x} or {@code w}, for the slider. */
    void choose(String table, int row, int column) {
        isInput = table.equals("x");
        chosen = CellAction.key(table, row, column);
        slider.choose(row, column);
    }

    /** Whether the number at a spot is the one that the slider sets. */
    boolean isChosen(String key) {
        return slider.isChosen() && chosen.equals(key);
    }

    private int rows() {
        return model.filters * model.channels;
    }

    private static Text problem(String key, String text, int rows, int columns) {
        return NumberRows.problem(key, text, rows, columns, Conv1dModel.BOUND);
    }

    @Override
    public Verdict verdict() {
        return model.hasOutput()
                ? Verdict.neutral(
                                "每个输出只连着 {k} 个输入，所有位置共用同样的权重。",
                                "Each output is connected to {k} inputs, with the same weights at"
                                        + " every place.")
                        .with("k", model.kernelSize)
                : Verdict.warning(
                        "卷积核比输入还长，放不下。请增加输入或填充，或减小 k、d。",
                        "The filter is longer than the input. Add inputs or padding, or lower k or"
                                + " d.");
    }

    @Override
    public Text description() {
        return model.hasOutput()
                ? Text.of("一行神经元上的卷积：{sum}。", "A convolution over a row of neurons: {sum}.")
                        .with("sum", Formulas.sum(model, model.filter(), model.time()))
                : verdict().text();
    }

    @Override
    public void reset() {
        model.reset();
        slider.clear();
    }

    /** Elsewhere than on a number: none is chosen any more. */
    @Override
    public void tap(Touch touch) {
        slider.clear();
    }

    @Override
    public double draw(Surface surface) {
        return new NeuronsView(model, this, surface).draw();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("time", model.time());
        out.put("filter", model.filter());
        out.put("outSize", model.outSize());
        out.put("parameters", model.parameters());
        out.put("denseParameters", model.denseParameters());
        out.open("y", '[');
        for (int f = 0; f < model.filters; f++) {
            for (int t = 0; t < model.outSize(); t++) {
                out.add(model.y(f, t));
            }
        }
        out.close(']');
    }
}
