package neurarium.demos.neuron;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import neurarium.data.Sample;
import neurarium.demos.Options;
import neurarium.demos.neuron.NeuronModel.Search;
import neurarium.model.Activation;
import neurarium.model.Neuron;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Plot;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** The neuron, its formula, the plane, the table and two curves. */
final class NeuronScene extends Scene implements Touchable {
    private static final List<Activation> ACTIVATIONS =
            List.of(
                    Activation.STEP,
                    Activation.TANH,
                    Activation.SIGMOID,
                    Activation.RELU,
                    Activation.LINEAR);
    private final NeuronModel model;
    private final DataControls data;
    private boolean isOpen;

    NeuronScene(NeuronModel model) {
        super("neuron", "神经元", "Neuron");
        this.model = model;
        data = new DataControls(model);
        Neuron neuron = model.neuron;
        Supplier<Activation> activation = () -> neuron.activation;
        Text f = Text.of("激活函数 f", "Activation f");
        Text weight = Text.of("权重 {w}", "Weight {w}");
        Text bias = Text.of("偏置 b", "Bias b");
        Text input = Text.of("输入 {x}", "Input {x}");
        controls(
                data.table,
                data.pointClasses,
                Choice.of("activation", f, ACTIVATIONS, Options::of, activation, model::activation),
                parameter("w1", weight.with("w", "w₁"), () -> neuron.w1, to -> neuron.w1 = to),
                parameter("w2", weight.with("w", "w₂"), () -> neuron.w2, to -> neuron.w2 = to),
                parameter("b", bias, () -> neuron.b, to -> neuron.b = to),
                input("x1", input.with("x", "x₁"), () -> model.x1, to -> model.x1 = to),
                input("x2", input.with("x", "x₂"), () -> model.x2, to -> model.x2 = to));
        Supplier<Search> way = () -> model.search;
        List<Search> ways = List.of(Search.values());
        Text search = Text.of("搜索方式", "Search");
        Text alpha = Text.of("学习率 α", "Learning rate α");
        controls(
                Choice.of("search", search, ways, NeuronScene::option, way, model::search),
                new Slider("alpha", alpha, 0.001, 2, 0.001, () -> model.alpha, model::alpha)
                        .when(() -> model.search == Search.GRADIENT));
        more(data.points);
        Text step = Text.of("步数", "step");
        Text loss = Text.same("L");
        Text right = Text.of("正确", "right");
        readouts(
                new Readout("steps", step, () -> Text.same("" + model.steps)),
                new Readout("loss", loss, () -> Text.same(Numbers.fixed(model.loss(), 3))),
                new Readout("correct", right, () -> Text.same(correct())));
        steps(30, model::canStep, model::step);
        touch(this);
        exercises(AndExercise.EXERCISE);
    }

    private String correct() {
        return model.correct() + " / " + model.samples.size();
    }

    private static Option option(Search search) {
        return switch (search) {
            case HAND -> Option.of("hand", "手动", "by hand");
            case RANDOM -> Option.of("random", "随机搜索", "random search");
            case GRADIENT -> Option.of("gradient", "梯度下降", "gradient descent");
        };
    }

    private Control parameter(
            String key, Text label, DoubleSupplier getter, DoubleConsumer setter) {
        double limit = NeuronModel.LIMIT;
        DoubleConsumer move =
                value -> {
                    setter.accept(value);
                    model.moved();
                };
        return new Slider(key, label, -limit, limit, 0.01, getter, move);
    }

    private static Control input(
            String key, Text label, DoubleSupplier getter, DoubleConsumer setter) {
        double low = NeuronModel.LOW;
        return new Slider(key, label, low, NeuronModel.HIGH, 0.01, getter, setter);
    }

    @Override
    public Verdict verdict() {
        return Advice.of(model);
    }

    @Override
    public Text description() {
        StringBuilder rows = new StringBuilder();
        for (Sample sample : model.samples) {
            rows.append('(').append(Numbers.brief(sample.x1())).append(", ");
            rows.append(Numbers.brief(sample.x2())).append(") d = ");
            rows.append(sample.d() > 0 ? "+1" : "−1").append(", y = ");
            double y = model.neuron.y(sample.x1(), sample.x2());
            rows.append(Numbers.fixed(y, 2)).append("; ");
        }
        return Text.of(
                        "一个有两个输入的神经元：w₁ = {w1}, w₂ = {w2}, b = {b}。现在 x = ({x1}, {x2}),"
                                + " z = {z}, y = {y}。各行：{rows}L = {loss}。",
                        "A neuron with two inputs: w₁ = {w1}, w₂ = {w2}, b = {b}. Now x = ({x1},"
                                + " {x2}), z = {z}, y = {y}. Rows: {rows}L = {loss}.")
                .with("w1", Numbers.fixed(model.neuron.w1, 2))
                .with("w2", Numbers.fixed(model.neuron.w2, 2))
                .with("b", Numbers.fixed(model.neuron.b, 2))
                .with("x1", Numbers.fixed(model.x1, 2))
                .with("x2", Numbers.fixed(model.x2, 2))
                .with("z", Numbers.fixed(model.z(), 2))
                .with("y", Numbers.fixed(model.y(), 2))
                .with("rows", rows.toString())
                .with("loss", Numbers.fixed(model.loss(), 3));
    }

    /** Once all settings of the URL are made, Reset returns to the parameters that they gave. */
    @Override
    public void update() {
        if (!isOpen) {
            isOpen = true;
            model.startHere();
        }
    }

    @Override
    public double draw(Surface surface) {
        NeuronLayout layout = NeuronLayout.of(surface.width());
        NetworkView.draw(model, layout, surface);
        new PlaneView(model).draw(layout.planePlot(), surface);
        new TableView(model, layout.table(), surface).draw();
        CurveView.activation(model, layout.curve(), surface);
        CurveView.losses(model, layout.losses(), surface);
        return Math.max(layout.losses().bottom() + 38, layout.table().bottom() + 10);
    }

    @Override
    public void state(Json out) {
        out.put("x1", model.x1).put("x2", model.x2);
        out.put("w1", model.neuron.w1).put("w2", model.neuron.w2).put("b", model.neuron.b);
        out.put("z", model.z()).put("y", model.y());
        out.put("loss", model.loss()).put("steps", model.steps);
        out.put("correct", model.correct()).put("diverged", model.hasDiverged);
        out.put("separable", model.overlap.isEmpty());
        out.open("rows", '[');
        for (Sample sample : model.samples) {
            out.open('{').put("x1", sample.x1()).put("x2", sample.x2()).put("d", sample.d());
            out.put("y", model.neuron.y(sample.x1(), sample.x2())).close('}');
        }
        out.close(']');
    }

    @Override
    public boolean capturesPointer(Touch touch) {
        return plot(touch).box().contains(touch.x(), touch.y());
    }

    private static Plot plot(Touch touch) {
        return NeuronLayout.of(touch.width()).planePlot();
    }

    @Override
    public void drag(Touch touch) {
        model.x1 = model.points.inside(plot(touch).x().value(touch.x()));
        model.x2 = model.points.inside(plot(touch).y().value(touch.y()));
    }

    @Override
    public void tap(Touch touch) {
        if (capturesPointer(touch) && model.isFree()) {
            double x1 = plot(touch).x().value(touch.x());
            model.addPoint(x1, plot(touch).y().value(touch.y()), data.pointClass);
        } else if (capturesPointer(touch)) {
            drag(touch);
        }
    }

    @Override
    public void longPress(Touch touch) {
        if (capturesPointer(touch) && model.isFree()) {
            double x1 = plot(touch).x().value(touch.x());
            model.removePoint(x1, plot(touch).y().value(touch.y()), 0.25);
        }
    }
}
