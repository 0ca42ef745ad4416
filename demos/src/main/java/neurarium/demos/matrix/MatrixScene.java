package neurarium.demos.matrix;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import neurarium.data.Curve;
import neurarium.demos.Options;
import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.CurveLine;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Plot;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The products, their gradients and the loss, one line of the training loop after the other. */
final class MatrixScene extends Scene {
    private final MatrixModel model;
    private final Shapes shapes;
    private final EntryControls entry;

    MatrixScene(MatrixModel model) {
        super("matrix", "矩阵", "Matrices");
        this.model = model;
        shapes = new Shapes(model);
        entry = new EntryControls(model);
        controls(trainingControls());
        controls(shapes.controls());
        controls(entry.chosenEntry());
        more(entry.matrices());
        Text updates = Text.of("更新", "updates");
        readouts(
                new Readout("updates", updates, () -> Text.same("" + model.updates)),
                new Readout("loss", Text.same("L"), () -> Text.same(loss())));
        steps(30, model);
        touch(entry);
        code(() -> model.last == null ? -1 : TrainingLoop.Line.ALL.indexOf(model.last));
        Text parameters = Text.of("参数个数", "Parameters");
        Text each = Text.of("V 和 W 各有行数 × 列数个。", "V and W each have rows times columns of them.");
        DoubleSupplier first = () -> model.loop == null ? Double.NaN : model.loop.vx.value()[0];
        Text product =
                Text.of(
                        "V 的第一行与 x 的第一列逐个相乘，再相加；先不过 f。",
                        "Multiply the first row of V with the first column of x one by one and add;"
                                + " no f yet.");
        exercises(
                Exercise.number(
                        "parameters",
                        parameters,
                        () -> model.hidden * (model.inputs + model.outputs),
                        0,
                        each),
                Exercise.number("entry", Text.same("(V x)₁ ="), first, 0.0021, product));
    }

    private List<Control> trainingControls() {
        Text data = Text.of("数据", "Data");
        List<Task> tasks = List.of(Task.values());
        Text size = Text.of("每步", "A step is");
        List<Boolean> sizes = List.of(true, false);
        Consumer<Boolean> choose = line -> model.byLine = line;
        Text f = Text.of("激活函数 f", "Activation f");
        List<Activation> functions =
                List.of(Activation.TANH, Activation.SIGMOID, Activation.RELU, Activation.LINEAR);
        Text alpha = Text.of("学习率 α", "Learning rate α");
        return List.of(
                Choice.of("data", data, tasks, task -> task.option, () -> model.task, model::task)
                        .sets("inputs", "hidden", "outputs", "batch", "columnsofw"),
                Choice.of(
                        "stepsize", size, sizes, MatrixScene::stepSize, () -> model.byLine, choose),
                Choice.of("f", f, functions, Options::of, () -> model.f, model::activation),
                new Slider("alpha", alpha, 0.001, 2, 0.001, () -> model.rate, model::rate));
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
                    .with("rate", Numbers.brief(Math.max(0.001, model.rate / 10)));
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
        return Math.max(below, curve(curve, surface));
    }

    /** The curve of L over the updates, its name above the box, its axis below; where that ends. */
    private double curve(Box box, Surface surface) {
        Curve losses = model.losses;
        int updates = losses.added() - 1;
        double max = Math.max(0.1, 1.1 * losses.max());
        Plot plot = new Plot(box, 0, Math.max(20, updates), 0, max);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("L = ‖y − d‖²", box.x() - 26, box.y() - 14, Ink.TEXT, symbol);
        surface.clip(box);
        CurveLine.draw(losses, plot, Ink.TEXT, 2, surface);
        surface.unclip();
        surface.disc(plot.x().pixel(updates), plot.y().pixel(losses.last()), 4, Ink.TEXT);
        plot.axes(surface, 4, 3);
        String label = Text.of("更新次数", "updates").in(surface.lang());
        Type type = Type.CAPTION.centered();
        surface.text(label, box.centerX(), box.bottom() + 28, Ink.QUIET, type);
        return box.bottom() + 36;
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
}
