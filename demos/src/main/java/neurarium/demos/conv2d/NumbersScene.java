package neurarium.demos.conv2d;

import java.util.List;
import neurarium.demos.ChosenCell;
import neurarium.demos.Options;
import neurarium.ui.Choice;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.NumberRows;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Toggle;
import neurarium.ui.Verdict;

/** A convolution by hand: image, filter and output as numbers. */
final class NumbersScene extends Scene {
    private final Convolution model;
    private final ChosenCell chosen;
    private final Runnable opened;
    private final NumbersView view;

    /**
     * The scene of a convolution.
     *
     * @param opened is run when the scene is opened
     */
    NumbersScene(Convolution model, ChosenCell chosen, Runnable opened) {
        super("numbers", "逐个数", "By hand");
        this.model = model;
        this.chosen = chosen;
        this.opened = opened;
        view = new NumbersView(model, chosen);
        sizes();
        Text transposed = Text.of("转置卷积", "Transposed");
        controls(
                new Toggle(
                        "transposed",
                        transposed,
                        () -> model.isTransposed,
                        on -> model.isTransposed = on),
                chosen.control);
        Text image = Text.of("输入各行", "Rows of the input");
        Text kernel = Text.of("卷积核各行", "Rows of the filter");
        more(
                view.image
                        .field("image", image, Convolution.BOUND, to -> model.image = to)
                        .resets(),
                view.kernel
                        .field("kernel", kernel, Convolution.BOUND, to -> model.kernel = to)
                        .resets());
        Text position = Text.of("位置", "position");
        Text out = Text.of("输出大小", "output size");
        readouts(
                new Readout(
                        "position",
                        position,
                        () -> Text.same((model.at.row() + 1) + ", " + (model.at.column() + 1))),
                new Readout("out", out, () -> Text.same(model.outSize() + "×" + model.outSize())));
        steps(1, model::hasOutput, model.at::step);
        touch(chosen);
        questions();
    }

    private void sizes() {
        Text n = Text.of("输入边长 n", "Input side n");
        Text k = Text.of("卷积核边长 k", "Filter side k");
        Text s = Text.of("步幅 s", "Stride s");
        Text d = Text.of("空洞 d", "Dilation d");
        Text zeros = Text.of("补几圈零", "Rings of zeros");
        controls(
                new NumberInput("size", n, 1, Convolution.MAX_SIZE, () -> model.size, model::size)
                        .sets("image"),
                new NumberInput("kernelsize", k, 1, 7, () -> model.kernelSize, model::kernelSize)
                        .sets("kernel"),
                new NumberInput("stride", s, 1, 4, () -> model.stride, to -> model.stride = to),
                Choice.of(
                        "padding",
                        Text.of("填充 p", "Padding p"),
                        List.of(Convolution.Padding.values()),
                        NumbersScene::option,
                        () -> model.mode,
                        mode -> model.mode = mode),
                new NumberInput("zeros", zeros, 0, 6, () -> model.rings, to -> model.rings = to)
                        .when(() -> model.mode == Convolution.Padding.NUMBER),
                new NumberInput(
                        "dilation", d, 1, 3, () -> model.dilation, to -> model.dilation = to));
    }

    private static Option option(Convolution.Padding mode) {
        return switch (mode) {
            case VALID -> Options.of(mode, "不填充", "none (valid)");
            case SAME -> Options.of(mode, "保持大小", "same");
            case FULL -> Options.of(mode, "填满", "full");
            case NUMBER -> Options.of(mode, "自定", "a number");
        };
    }

    private void questions() {
        Text entry =
                Text.of(
                        "讲义的例子里，输出第 2 行第 1 列是多少？",
                        "In the lecture's example, what is the output in row 2, column 1?");
        Text entryHint =
                Text.of(
                        "窗口盖住第 2 到 4 行、第 1 到 3 列；只数四角和中心。",
                        "The window covers rows 2 to 4, columns 1 to 3; count the corners and the"
                                + " middle.");
        Text size =
                Text.of(
                        "224×224 的图片，7×7 卷积核，步幅 2，填充 3，输出边长多少？",
                        "A picture of 224×224, a filter of 7×7, stride 2, padding 3: what is the"
                                + " side of the output?");
        Text sizeHint = Text.of("⌊(224 + 6 − 7) / 2⌋ + 1。", "⌊(224 + 6 − 7) / 2⌋ + 1.");
        exercises(
                Exercise.number("entry", entry, () -> 2, 0, entryHint),
                Exercise.number("size", size, () -> 112, 0, sizeHint));
    }

    @Override
    public void opened() {
        opened.run();
        chosen.clear();
    }

    @Override
    public Verdict verdict() {
        if (!model.hasOutput()) {
            return Verdict.warning(tooSmall());
        }
        int out = model.outSize();
        if (out == model.size) {
            return Verdict.neutral("输出和输入一样大。", "The output is as large as the input.");
        }
        return out < model.size
                ? Verdict.neutral("输出比输入小。", "The output is smaller than the input.")
                : Verdict.neutral("输出比输入大。", "The output is larger than the input.");
    }

    private Text tooSmall() {
        return model.isTransposed
                ? Text.of("填充裁掉了整个输出。请减小填充。", "The padding cuts the whole output off. Lower it.")
                : Text.of(
                                "卷积核（连同空洞，跨 {reach} 格）比输入还大。请增大填充，或减小卷积核。",
                                "The filter reaches over {reach} cells, more than there are. Add"
                                        + " padding or take a smaller filter.")
                        .with("reach", model.reach());
    }

    @Override
    public Text description() {
        if (!model.hasOutput()) {
            return tooSmall();
        }
        int out = model.outSize();
        return Text.of("输入 {n}×{n}，输出各行：{rows}。", "Input {n}×{n}, rows of the output: {rows}.")
                .with("n", model.size)
                .with("rows", NumberRows.text(model.output(), out, out));
    }

    @Override
    public double draw(Surface surface) {
        return view.draw(surface);
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.at.steps());
        out.put("row", model.at.row());
        out.put("column", model.at.column());
        out.put("outSize", model.outSize());
        out.put("padding", model.padding());
        out.put("output", model.output());
    }
}
