package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;
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
        controls.add(shared.back);
        controls.add(shared.finish);
        controls.add(
                new Action(
                        "update",
                        Text.of("更新权重", "Update weights"),
                        model::canUpdate,
                        model::update));
        controls.add(
                Choice.of(
                        "activation",
                        Text.of("激活函数 f", "Activation f"),
                        List.of(
                                Activation.TANH,
                                Activation.SIGMOID,
                                Activation.RELU,
                                Activation.LINEAR),
                        Options::of,
                        model.numbers::activation,
                        model::activation));
        controls.add(
                new Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.01,
                        2,
                        0.01,
                        model::alpha,
                        model::alpha));
        for (String key : LectureNet.WEIGHTS) {
            controls.add(slider(key, Text.of("权重 {name}", "Weight {name}"), NetworkModel.LIMIT));
        }
        List<Control> data = new ArrayList<>();
        for (String key : LectureNet.DATA) {
            boolean isInput = NetworkPlaces.isInput(key);
            Text label =
                    isInput
                            ? Text.of("输入 {name}", "Input {name}")
                            : Text.of("期望 {name}", "Target {name}");
            data.add(slider(key, label, MAX_DATA));
        }
        Control position =
                new NumberInput(
                        "position",
                        Text.of("网络走到第几步", "Step of the network"),
                        0,
                        LecturePass.BACKWARD_ENDS,
                        () -> model.phase() == Phase.UPDATE ? 0 : model.position(),
                        model::moveTo);
        sections =
                List.of(
                        new Section(Text.of("输入与期望", "Inputs and targets"), data),
                        Section.more(position));
        readouts = new ArrayList<>(shared.readouts);
        readouts.add(
                new Readout(
                        "updates",
                        Text.of("更新", "updates"),
                        () -> Text.same("" + model.updates())));
    }

    private Control slider(String key, Text label, double max) {
        return new Slider(
                key,
                label.with("name", Symbols.of(key)),
                -max,
                max,
                0.01,
                () -> model.value(key),
                value -> model.set(key, value));
    }
}
