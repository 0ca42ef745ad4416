package neurarium.demos.playground;

import java.util.List;
import java.util.Locale;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The controls of the training, and its half steps. */
final class TrainingControls {
    private final PlaygroundModel model;
    private final Settings settings;
    private final Edits edits;
    private final History history;

    TrainingControls(PlaygroundModel model, Edits edits, History history) {
        this.model = model;
        this.edits = edits;
        this.history = history;
        settings = model.settings;
    }

    List<Control> main() {
        return List.of(
                edits.choice(
                        "optimizer",
                        Text.of("优化器", "Optimiser"),
                        List.of(Method.values()),
                        Method::option,
                        () -> settings.method,
                        method -> {
                            settings.method = method;
                            model.trainingChanged();
                        }),
                edits.slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.0001,
                        10,
                        0.0001,
                        () -> settings.rate,
                        model::rate),
                half(
                        "forward",
                        Text.of("只前向", "Forward only"),
                        Training.Phase.FORWARD,
                        model::forward),
                half(
                        "backward",
                        Text.of("只反向", "Backward only"),
                        Training.Phase.BACKWARD,
                        model::backward),
                half(
                        "update",
                        Text.of("只更新", "Update only"),
                        Training.Phase.UPDATE,
                        model::update));
    }

    /** A button for a part of an update; it can be pressed when its turn has come. */
    private Control half(String key, Text label, Training.Phase phase, Runnable run) {
        return new Control.Action(
                key,
                label,
                () -> model.canStep() && model.training().next() == phase,
                () -> {
                    history.before("run");
                    run.run();
                });
    }

    List<Control> fold() {
        return List.of(
                edits.choice(
                        "loss",
                        Text.of("损失", "Loss"),
                        List.of(Settings.Loss.values()),
                        TrainingControls::option,
                        () -> settings.loss,
                        loss -> {
                            settings.loss = loss;
                            model.networkChanged();
                        }),
                edits.choice(
                        "stepsize",
                        Text.of("每步", "A step is"),
                        List.of(PlaygroundModel.StepSize.values()),
                        TrainingControls::option,
                        () -> model.stepSize,
                        size -> model.stepSize = size),
                edits.whole(
                        "batch",
                        Text.of("批大小", "Batch size"),
                        1,
                        100,
                        () -> settings.batch,
                        value -> {
                            settings.batch = (int) value;
                            model.trainingChanged();
                        }),
                edits.slider(
                        "l1",
                        Text.of("L1 惩罚 λ₁", "L1 penalty λ₁"),
                        0,
                        0.1,
                        0.001,
                        () -> settings.l1,
                        value -> settings.l1 = value),
                edits.slider(
                        "l2",
                        Text.of("L2 惩罚 λ₂", "L2 penalty λ₂"),
                        0,
                        0.1,
                        0.001,
                        () -> settings.l2,
                        value -> settings.l2 = value),
                edits.slider(
                        "dropout",
                        Text.of("随机失活", "Dropout"),
                        0,
                        0.8,
                        0.05,
                        () -> settings.dropout,
                        value -> {
                            settings.dropout = value;
                            model.trainingChanged();
                        }));
    }

    private static Control.Option option(Settings.Loss loss) {
        Text label =
                loss == Settings.Loss.SQUARED
                        ? Text.of("平方误差", "squared error")
                        : Text.of("交叉熵", "cross-entropy");
        return new Control.Option(loss.name().toLowerCase(Locale.ROOT), label);
    }

    private static Control.Option option(PlaygroundModel.StepSize size) {
        Text label =
                size == PlaygroundModel.StepSize.EPOCH
                        ? Text.of("一轮", "an epoch")
                        : Text.of("一批", "a batch");
        return new Control.Option(size.name().toLowerCase(Locale.ROOT), label);
    }
}
