package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import neurarium.demos.Options;
import neurarium.model.Activation;
import neurarium.ui.Action;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Readout;
import neurarium.ui.Section;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** The controls of the lecture's network, which both of its pictures share. */
final class LectureControls {
    private static final double MAX_DATA = 3;

    final NetworkModel model;
    final PassControls shared;
    final List<Control> controls = new ArrayList<>();
    final List<Section> sections;
    final List<Readout> readouts;

    LectureControls(NetworkModel model, PassControls shared) {
        this.model = model;
        this.shared = shared;
        Text update = Text.of("更新权重", "Update weights");
        Text f = Text.of("激活函数 f", "Activation f");
        List<Activation> functions =
                List.of(Activation.TANH, Activation.SIGMOID, Activation.RELU, Activation.LINEAR);
        Text alpha = Text.of("学习率 α", "Learning rate α");
        controls.add(shared.back);
        controls.add(shared.finish);
        controls.add(new Action("update", update, model::canUpdate, model::update));
        Supplier<Activation> now = () -> model.activation;
        controls.add(Choice.of("activation", f, functions, Options::of, now, model::activation));
        controls.add(new Slider("alpha", alpha, 0.01, 2, 0.01, () -> model.alpha, model::alpha));
        for (String key : LectureNet.WEIGHTS) {
            controls.add(slider(key, Text.of("权重 {name}", "Weight {name}"), NetworkModel.LIMIT));
        }
        Text input = Text.of("输入 {name}", "Input {name}");
        Text target = Text.of("期望 {name}", "Target {name}");
        List<Control> data = new ArrayList<>();
        for (String key : LectureNet.DATA) {
            data.add(slider(key, NetworkPlaces.isInput(key) ? input : target, MAX_DATA));
        }
        Text at = Text.of("网络走到第几步", "Step of the network");
        int last = LecturePass.BACKWARD_ENDS;
        sections =
                List.of(
                        new Section(Text.of("输入与期望", "Inputs and targets"), data),
                        Section.more(
                                new NumberInput(
                                        "position", at, 0, last, model::here, model::moveTo)));
        Text updates = Text.of("更新", "updates");
        readouts = new ArrayList<>(shared.readouts);
        readouts.add(new Readout("updates", updates, () -> Text.same("" + model.updates())));
    }

    private Control slider(String key, Text label, double max) {
        Text named = label.with("name", Symbols.of(key));
        DoubleConsumer setter = value -> model.set(key, value);
        return new Slider(key, named, -max, max, 0.01, () -> model.value(key), setter);
    }
}
