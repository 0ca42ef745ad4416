package neurarium.demos.matrix;

import java.util.List;
import java.util.Locale;
import neurarium.demos.Options;
import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The products, their gradients and the loss, one line of the training loop after the other. */
final class MatrixScene extends Scene implements Touchable {
    private final MatrixModel model;
    private final Shapes shapes;
    private final EntryControls entry;
    private boolean byLine = true;

    MatrixScene(MatrixModel model) {
        super("matrix", "矩阵", "Matrices");
        this.model = model;
        shapes = new Shapes(model);
        entry = new EntryControls(model);
        controls(
                Choice.of(
                                "data",
                                Text.of("数据", "Data"),
                                List.of(Task.values()),
                                Task::option,
                                () -> model.task,
                                model::task)
                        .sets("inputs", "hidden", "outputs", "batch", "columnsofw"));
        controls(
                Choice.of(
                        "stepsize",
                        Text.of("每步", "A step is"),
                        List.of(true, false),
                        MatrixScene::stepSize,
                        () -> byLine,
                        line -> byLine = line));
        controls(
                Choice.of(
                        "f",
                        Text.of("激活函数 f", "Activation f"),
                        List.of(
                                Activation.TANH,
                                Activation.SIGMOID,
                                Activation.RELU,
                                Activation.LINEAR),
                        Options::of,
                        () -> model.f,
                        model::activation));
        controls(
                new Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        2,
                        0.001,
                        model::rate,
                        model::rate));
        controls(shapes.controls());
        controls(entry.chosenEntry());
        more(entry.matrices());
        readouts(
                new Readout(
                        "updates", Text.of("更新", "updates"), () -> Text.same("" + model.updates)),
                new Readout("loss", Text.same("L"), () -> Text.same(loss())));
        steps(30, model::canStep, this::step);
        touch(this);
        code(() -> model.last == null ? -1 : TrainingLoop.Line.ALL.indexOf(model.last));
        exercises(
                Exercise.number(
                        "parameters",
                        Text.of("参数个数", "Parameters"),
                        () -> model.hidden * (model.inputs + model.outputs),
                        0,
                        Text.of(
                                "V 和 W 各有行数 × 列数个。",
                                "V and W each have rows times columns of them.")),
                Exercise.number(
                        "entry",
                        Text.same("(V x)₁ ="),
                        () -> model.loop == null ? Double.NaN : model.loop.vx.value()[0],
                        0.0021,
                        Text.of(
                                "V 的第一行与 x 的第一列逐个相乘，再相加；先不过 f。",
                                "Multiply the first row of V with the first column of x one by one"
                                        + " and add; no f yet.")));
    }

    private static Option stepSize(boolean line) {
        return line
                ? Option.of("line", "一行代码", "a line of code")
                : Option.of("update", "一次更新", "an update");
    }

    private String loss() {
        return model.loop == null ? "–" : Numbers.fixed(model.loss(), 3);
    }

    @Override
    public Verdict verdict() {
        if (model.isBroken()) {
            return Verdict.warning(shapes.misfit());
        }
        if (model.diverged) {
            return Verdict.warning(
                            "发散了：L 越走越大。把 α 改成 {rate}，按“重来”。",
                            "Diverged: L only grew. Set α to {rate} and press Reset.")
                    .with("rate", Numbers.brief(Math.max(0.001, model.rate() / 10)));
        }
        return model.hasConverged()
                ? Verdict.success(
                                "更新 {n} 次后 L 小于 0.001，循环结束。",
                                "L is below 0.001 after {n} updates: the loop ends.")
                        .with("n", model.updates)
                : Verdict.neutral(lastLine());
    }

    /** What the line that ran last has done. */
    private Text lastLine() {
        if (model.last == null) {
            return Text.of(
                    "按“走一步”，循环就运行一行。指着 h 或 y 的一格，看它是哪一行乘哪一列。",
                    "Press Step to run one line of the loop. Point at a cell of h or y to see which"
                            + " row times which column it is.");
        }
        return switch (model.last) {
            case WHILE -> Text.of("L 还不够小，再来一轮。", "L is not small enough yet: once more.");
            case SAMPLE -> Text.of("取出样本 x 和期望输出 d。", "The examples x and the wanted d are taken.");
            case HIDDEN -> Text.of("算出 h = f(V x)。", "h = f(V x) is computed.");
            case OUTPUT -> Text.of("算出 y = f(W h)。", "y = f(W h) is computed.");
            case LOSS ->
                    Text.of(
                                    "L = ‖y − d‖² = {loss}：逐格相减，平方，相加。",
                                    "L = ‖y − d‖² = {loss}: subtract cell by cell, square, add up.")
                            .with("loss", loss());
            case BACKWARD ->
                    Text.of(
                            "反向传播得到 ∂L/∂W 和 ∂L/∂V，形状与 W、V 相同。",
                            "Backpropagation gives ∂L/∂W and ∂L/∂V, of the same shapes as W and"
                                    + " V.");
            case UPDATE ->
                    Text.of("W 和 V 逆着梯度各走一步。", "W and V each take a step against their gradient.");
        };
    }

    @Override
    public Text description() {
        return shapes.filled(
                        Text.of(
                                "y = f(W f(V x))，V {hidden}×{inputs}, W {outputs}×{columns}，{batch}"
                                        + " 个样本。更新 {updates} 次，L = {loss}。",
                                "y = f(W f(V x)), V {hidden}×{inputs}, W {outputs}×{columns},"
                                        + " {batch} examples. After {updates} updates L = {loss}."))
                .with("updates", model.updates)
                .with("loss", loss());
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        Legend.diverging(1, true, width, 10, surface);
        surface.text("y = f(W f(V x))", 0, 10, Ink.TEXT, Type.BODY.symbol().sized(18));
        ProductsView products = new ProductsView(model, entry, surface);
        double top = products.output(products.hidden(34) + 34) + 34;
        if (model.isBroken()) {
            String words = shapes.whyNot().in(surface.lang());
            Box box = new Box(0, top - 20, width, 0);
            return TextLines.draw(words, box, Ink.BACKWARD, Type.BODY, surface);
        }
        double below = GradientsView.draw(model, top, products.cell, surface) + 4;
        Box curve =
                width >= 700
                        ? new Box(width * 0.62, top + 16, width * 0.36, 110)
                        : new Box(34, below + 36, width - 44, 110);
        return Math.max(below, LossCurve.draw(model.losses, curve, surface));
    }

    /** A press beside the entries that can be edited chooses none. */
    @Override
    public void tap(Touch touch) {
        entry.chooseNone();
    }

    @Override
    public void reset() {
        model.reset();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.updates).put("updates", model.updates);
        out.put("line", model.last == null ? "" : model.last.name().toLowerCase(Locale.ROOT));
        out.put("broken", model.isBroken()).put("diverged", model.diverged);
        for (MatrixModel.Matrix matrix : MatrixModel.Matrix.values()) {
            matrix(matrix.name(), model.values(matrix), model.columns(matrix), out);
        }
        TrainingLoop loop = model.loop;
        if (loop != null) {
            out.put("L", model.loss());
            matrix("H", loop.h.value(), model.batch, out);
            matrix("Y", loop.y.value(), model.batch, out);
            if (model.hasGradients()) {
                matrix("dL_dW", loop.w.gradient(), model.hidden, out);
                matrix("dL_dV", loop.v.gradient(), model.inputs, out);
            }
        }
    }

    private static void matrix(String name, float[] values, int columns, Json out) {
        out.open(name, '[');
        for (int i = 0; i < values.length; i++) {
            if (i % columns == 0) {
                out.open('[');
            }
            out.add(values[i]);
            if (i % columns == columns - 1) {
                out.close(']');
            }
        }
        out.close(']');
    }

    private void step() {
        if (byLine) {
            model.line();
        } else {
            model.update();
        }
    }
}
