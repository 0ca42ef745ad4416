package neurarium.demos.neuron;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.data.Sample;
import neurarium.demos.Options;
import neurarium.model.Activation;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
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
    private final PlaneView plane;
    private final DataControls data;
    private boolean isOpen;

    NeuronScene(NeuronModel model) {
        super("neuron", "神经元", "Neuron");
        this.model = model;
        plane = new PlaneView(model);
        data = new DataControls(model);
        controls(
                data.table,
                data.pointClasses,
                Choice.of(
                        "activation",
                        Text.of("激活函数 f", "Activation f"),
                        ACTIVATIONS,
                        Options::of,
                        () -> model.neuron.activation,
                        model::activation),
                weight("w1", "w₁", () -> model.neuron.w1, value -> model.neuron.w1 = value),
                weight("w2", "w₂", () -> model.neuron.w2, value -> model.neuron.w2 = value),
                parameter(
                        "b",
                        Text.of("偏置 b", "Bias b"),
                        () -> model.neuron.b,
                        value -> model.neuron.b = value),
                input("x1", "x₁", () -> model.x1, value -> model.x1 = value),
                input("x2", "x₂", () -> model.x2, value -> model.x2 = value),
                Choice.of(
                        "search",
                        Text.of("搜索方式", "Search"),
                        List.of(NeuronModel.Search.values()),
                        NeuronScene::option,
                        () -> model.search,
                        model::search),
                new Slider(
                                "alpha",
                                Text.of("学习率 α", "Learning rate α"),
                                0.001,
                                2,
                                0.001,
                                () -> model.alpha,
                                model::alpha)
                        .when(() -> model.search == NeuronModel.Search.GRADIENT));
        more(data.points);
        readouts(
                new Readout("steps", Text.of("步数", "step"), () -> Text.same("" + model.steps)),
                new Readout(
                        "loss", Text.same("L"), () -> Text.same(Numbers.fixed(model.loss(), 3))),
                new Readout(
                        "correct",
                        Text.of("正确", "right"),
                        () -> Text.same(model.correct() + " / " + model.samples.size())));
        steps(30, model::canStep, model::step);
        touch(this);
        exercises(AndExercise.EXERCISE);
    }

    private static Option option(NeuronModel.Search search) {
        return switch (search) {
            case HAND -> Option.of("hand", "手动", "by hand");
            case RANDOM -> Option.of("random", "随机搜索", "random search");
            case GRADIENT -> Option.of("gradient", "梯度下降", "gradient descent");
        };
    }

    private Control weight(
            String key, String symbol, DoubleSupplier getter, DoubleConsumer setter) {
        Text label = Text.of("权重 {w}", "Weight {w}").with("w", symbol);
        return parameter(key, label, getter, setter);
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
            String key, String symbol, DoubleSupplier getter, DoubleConsumer setter) {
        Text label = Text.of("输入 {x}", "Input {x}").with("x", symbol);
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
        plane.draw(layout.planePlot(), surface);
        TableView.draw(model, layout.table(), surface);
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
        return NeuronLayout.of(touch.width()).plane().contains(touch.x(), touch.y());
    }

    private static double x1(Touch touch) {
        return NeuronLayout.of(touch.width()).planePlot().x().value(touch.x());
    }

    private static double x2(Touch touch) {
        return NeuronLayout.of(touch.width()).planePlot().y().value(touch.y());
    }

    @Override
    public void drag(Touch touch) {
        model.x1 = model.points.inside(x1(touch));
        model.x2 = model.points.inside(x2(touch));
    }

    @Override
    public void tap(Touch touch) {
        if (capturesPointer(touch) && model.isFree) {
            model.addPoint(x1(touch), x2(touch), data.pointClass);
        } else if (capturesPointer(touch)) {
            drag(touch);
        }
    }

    @Override
    public void longPress(Touch touch) {
        if (capturesPointer(touch) && model.isFree) {
            model.removePoint(x1(touch), x2(touch), 0.25);
        }
    }
}
