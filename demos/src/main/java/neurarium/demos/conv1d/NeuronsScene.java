package neurarium.demos.conv1d;

import java.util.function.IntSupplier;
import neurarium.demos.ChosenCell;
import neurarium.demos.NumberTable;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The layer as neurons with local connections, its filters, and its matrix. */
final class NeuronsScene extends Scene {
    final Conv1dModel model;
    final NumberTable inputs;

    /** A row for each filter and channel. */
    final NumberTable weights;

    final ChosenCell chosen = new ChosenCell(Text.of("选中的数", "Chosen number"), Conv1dModel.BOUND);

    NeuronsScene(Conv1dModel model) {
        super("neurons", "神经元", "Neurons");
        this.model = model;
        inputs = new NumberTable(() -> model.x, () -> model.channels, () -> model.n);
        weights =
                new NumberTable(
                        () -> model.w,
                        () -> model.filters * model.channels,
                        () -> model.kernelSize);
        sizes();
        Text bias = Text.of("偏置 b", "Bias b");
        controls(
                new Slider("b", bias, -5, 5, 0.5, () -> model.bias, b -> model.bias = b),
                chosen.control);
        Text x = Text.of("输入（每个通道一行）", "Inputs (a row for each channel)");
        Text w = Text.of("权重（每个卷积核每个通道一行）", "Weights (a row for each filter and channel)");
        more(
                inputs.field("x", x, Conv1dModel.BOUND, to -> model.x = to).resets(),
                weights.field("w", w, Conv1dModel.BOUND, to -> model.w = to).resets());
        readouts(
                number("out", Text.of("输出数", "outputs"), model::outSize),
                number("parameters", Text.of("参数", "parameters"), model::parameters),
                number("dense", Text.of("全连接参数", "if dense"), model::denseParameters));
        steps(1, model::hasOutput, model.at::step);
        touch(chosen);
        Text size =
                Text.of(
                        "n = 100，k = 5，s = 2，p = 2，d = 1：有几个输出？",
                        "n = 100, k = 5, s = 2, p = 2, d = 1: how many outputs are there?");
        Text sizeHint = Text.same("⌊(100 + 4 − 4 − 1) / 2⌋ + 1");
        Text parameters =
                Text.of(
                        "输入 3 个通道，8 个卷积核，每个长 5：有多少参数（含偏置）？",
                        "Three input channels, eight filters of length 5: how many parameters,"
                                + " biases included?");
        Text parametersHint = Text.of("8 · (3 · 5 + 1)。", "8 · (3 · 5 + 1).");
        exercises(
                Exercise.number("size", size, () -> 50, 0, sizeHint),
                Exercise.number("parameters", parameters, () -> 128, 0, parametersHint));
    }

    private void sizes() {
        Text n = Text.of("输入数 n", "Inputs n");
        Text k = Text.of("卷积核大小 k", "Filter size k");
        Text s = Text.of("步幅 s", "Stride s");
        Text p = Text.of("填充 p", "Padding p");
        Text d = Text.of("空洞 d", "Dilation d");
        Text channels = Text.of("输入通道", "Input channels");
        Text filters = Text.of("卷积核个数", "Filters");
        controls(
                new NumberInput("n", n, 3, 12, () -> model.n, model::n).sets("x", "w"),
                new NumberInput("k", k, 1, 5, () -> model.kernelSize, model::kernelSize)
                        .sets("x", "w"),
                new NumberInput("stride", s, 1, 3, () -> model.stride, to -> model.stride = to),
                new NumberInput("padding", p, 0, 4, () -> model.padding, to -> model.padding = to),
                new NumberInput(
                        "dilation", d, 1, 3, () -> model.dilation, to -> model.dilation = to),
                new NumberInput("channels", channels, 1, 3, () -> model.channels, model::channels)
                        .sets("x", "w"),
                new NumberInput("filters", filters, 1, 3, () -> model.filters, model::filters)
                        .sets("x", "w"));
    }

    private static Readout number(String key, Text label, IntSupplier number) {
        return new Readout(key, label, () -> Text.same("" + number.getAsInt()));
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
                        .with("sum", Formulas.sum(model, model.at.row(), model.at.column()))
                : verdict().text();
    }

    @Override
    public void reset() {
        model.at.reset();
        chosen.clear();
    }

    @Override
    public double draw(Surface surface) {
        return new NeuronsView(this, surface).draw();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.at.steps());
        out.put("time", model.at.column());
        out.put("filter", model.at.row());
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
