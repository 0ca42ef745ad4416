package neurarium.demos.neuron;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.data.Sample;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** One neuron: its picture, its table, and three ways to look for its parameters. */
public final class NeuronDemo implements Demo {
    private final NeuronModel model = new NeuronModel();
    private final NeuronView view = new NeuronView();
    private int pointClass = 1;

    NeuronModel model() {
        return model;
    }

    @Override
    public List<Control> controls() {
        List<Control> controls = new ArrayList<>();
        controls.add(NeuronChoices.data(model));
        controls.add(NeuronChoices.pointClass(() -> pointClass, d -> pointClass = d));
        controls.add(NeuronChoices.activation(model));
        controls.add(parameter("w1", "w₁", () -> model.neuron.w1, v -> model.neuron.w1 = v));
        controls.add(parameter("w2", "w₂", () -> model.neuron.w2, v -> model.neuron.w2 = v));
        controls.add(parameter("b", "b", () -> model.neuron.b, v -> model.neuron.b = v));
        controls.add(input("x1", "x₁", () -> model.x1, v -> model.x1 = v));
        controls.add(input("x2", "x₂", () -> model.x2, v -> model.x2 = v));
        controls.add(NeuronChoices.search(model));
        controls.add(
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        2,
                        0.001,
                        () -> model.alpha,
                        model::alpha));
        return controls;
    }

    @Override
    public List<Fold> folds() {
        Control points =
                new Control.Field(
                        "points",
                        Text.of("自选的点", "Free points"),
                        () -> PointList.write(model.points()),
                        PointList::problem,
                        text -> model.points(PointList.read(text)));
        return List.of(Fold.more(List.of(points)));
    }

    private Control parameter(
            String key, String symbol, DoubleSupplier getter, DoubleConsumer setter) {
        boolean bias = key.equals("b");
        return new Control.Slider(
                key,
                bias ? Text.of("偏置 b", "Bias b") : Text.of("权重 " + symbol, "Weight " + symbol),
                -NeuronModel.LIMIT,
                NeuronModel.LIMIT,
                0.01,
                getter,
                value -> {
                    setter.accept(value);
                    model.moved();
                });
    }

    private static Control input(
            String key, String symbol, DoubleSupplier getter, DoubleConsumer setter) {
        return new Control.Slider(
                key,
                Text.of("输入 " + symbol, "Input " + symbol),
                NeuronLayout.LOW,
                NeuronLayout.HIGH,
                0.01,
                getter,
                setter);
    }

    @Override
    public boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "class", "points" -> model.isFree();
            case "alpha" -> model.search() == NeuronModel.Search.GRADIENT;
            default -> true;
        };
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "steps",
                        Text.of("步数", "step"),
                        () -> Text.same(Integer.toString(model.steps()))),
                new Control.Readout(
                        "loss", Text.same("L"), () -> Text.same(Numbers.fixed(model.loss(), 3))),
                new Control.Readout(
                        "correct",
                        Text.of("正确", "right"),
                        () -> Text.same(model.correct() + " / " + model.samples().size())));
    }

    @Override
    public Verdict verdict() {
        return NeuronVerdict.of(model);
    }

    @Override
    public Text description() {
        return NeuronDescription.of(model);
    }

    @Override
    public List<Exercise> exercises() {
        return NeuronExercises.all();
    }

    @Override
    public double height(double width) {
        return NeuronLayout.height(width);
    }

    @Override
    public void draw(Surface surface) {
        view.draw(model, surface);
    }

    @Override
    public void state(Json out) {
        out.put("x1", model.x1).put("x2", model.x2);
        out.put("w1", model.neuron.w1).put("w2", model.neuron.w2).put("b", model.neuron.b);
        out.put("z", model.z()).put("y", model.y());
        out.put("loss", model.loss()).put("steps", model.steps());
        out.put("correct", model.correct()).put("diverged", model.hasDiverged());
        out.put("separable", model.overlap().isEmpty());
        out.open("rows", '[');
        for (Sample sample : model.samples()) {
            out.open('{').put("x1", sample.x1()).put("x2", sample.x2()).put("d", sample.d());
            out.put("y", model.neuron.y(sample.x1(), sample.x2())).close('}');
        }
        out.close(']');
    }

    @Override
    public void seed(int seed) {
        model.seed(seed);
    }

    @Override
    public void opened() {
        model.startHere();
    }

    @Override
    public void reset() {
        model.reset();
    }

    @Override
    public boolean canStep() {
        return model.canStep();
    }

    @Override
    public void step() {
        model.step();
    }

    @Override
    public boolean grabs(Touch touch) {
        return NeuronLayout.of(touch.width()).plane().contains(touch.x(), touch.y());
    }

    @Override
    public void drag(Touch touch) {
        model.x1 = NeuronLayout.x1(touch);
        model.x2 = NeuronLayout.x2(touch);
    }

    @Override
    public void tap(Touch touch) {
        if (!grabs(touch)) {
            return;
        }
        if (model.isFree()) {
            model.addPoint(new Sample(NeuronLayout.x1(touch), NeuronLayout.x2(touch), pointClass));
        } else {
            drag(touch);
        }
    }

    @Override
    public void longPress(Touch touch) {
        if (grabs(touch) && model.isFree()) {
            model.removePoint(NeuronLayout.x1(touch), NeuronLayout.x2(touch), 0.25);
        }
    }
}
