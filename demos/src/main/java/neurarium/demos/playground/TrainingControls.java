package neurarium.demos.playground;

import java.util.List;
import java.util.Locale;
import neurarium.demos.Options;
import neurarium.optim.OptimizerKind;
import neurarium.ui.Action;
import neurarium.ui.Control;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Text;

/** The controls of the training, and the parts of an update one by one. */
final class TrainingControls {
    /** Those that are in sight. */
    final List<Control> main;

    /** Those under the fold. */
    final Section section;

    TrainingControls(PlaygroundModel model, Edits edits) {
        Settings settings = model.settings;
        main =
                List.of(
                        edits.choice(
                                "optimizer",
                                Text.of("优化器", "Optimiser"),
                                List.of(OptimizerKind.values()),
                                Options::of,
                                () -> settings.optimizer,
                                kind -> settings.optimizer = kind,
                                model::trainingChanged),
                        edits.slider(
                                "alpha",
                                Text.of("学习率 α", "Learning rate α"),
                                0.0001,
                                10,
                                0.0001,
                                () -> settings.rate,
                                model::rate,
                                TrainingControls::nothing),
                        part(
                                "forward",
                                Text.of("只前向", "Forward only"),
                                Training.Phase.FORWARD,
                                model,
                                edits,
                                model::forward),
                        part(
                                "backward",
                                Text.of("只反向", "Backward only"),
                                Training.Phase.BACKWARD,
                                model,
                                edits,
                                model::backward),
                        part(
                                "update",
                                Text.of("只更新", "Update only"),
                                Training.Phase.UPDATE,
                                model,
                                edits,
                                model::finishUpdate));
        section = new Section(Text.of("训练", "Training"), folded(model, settings, edits));
    }

    /** A button for a part of an update; it can be pressed when its turn has come. */
    private static Control part(
            String key,
            Text label,
            Training.Phase phase,
            PlaygroundModel model,
            Edits edits,
            Runnable run) {
        return new Action(
                key,
                label,
                () -> model.canStep() && model.next() == phase,
                () -> {
                    edits.history.before("run");
                    run.run();
                });
    }

    private static List<Control> folded(PlaygroundModel model, Settings settings, Edits edits) {
        return List.of(
                edits.choice(
                        "loss",
                        Text.of("损失", "Loss"),
                        List.of(Settings.Loss.values()),
                        TrainingControls::option,
                        () -> settings.loss,
                        loss -> settings.loss = loss,
                        model::networkChanged),
                edits.choice(
                        "stepsize",
                        Text.of("每步", "A step is"),
                        List.of(Settings.StepSize.values()),
                        TrainingControls::option,
                        () -> settings.stepSize,
                        size -> settings.stepSize = size,
                        TrainingControls::nothing),
                edits.number(
                        "batch",
                        Text.of("批大小", "Batch size"),
                        1,
                        100,
                        () -> settings.batch,
                        size -> settings.batch = size,
                        model::trainingChanged),
                edits.slider(
                        "l1",
                        Text.of("L1 惩罚 λ₁", "L1 penalty λ₁"),
                        0,
                        0.1,
                        0.001,
                        () -> settings.l1,
                        penalty -> settings.l1 = penalty,
                        TrainingControls::nothing),
                edits.slider(
                        "l2",
                        Text.of("L2 惩罚 λ₂", "L2 penalty λ₂"),
                        0,
                        0.1,
                        0.001,
                        () -> settings.l2,
                        penalty -> settings.l2 = penalty,
                        TrainingControls::nothing),
                edits.slider(
                        "dropout",
                        Text.of("随机失活", "Dropout"),
                        0,
                        0.8,
                        0.05,
                        () -> settings.dropout,
                        share -> settings.dropout = share,
                        model::trainingChanged));
    }

    private static Option option(Settings.Loss loss) {
        Text label =
                loss == Settings.Loss.SQUARED
                        ? Text.of("平方误差", "squared error")
                        : Text.of("交叉熵", "cross-entropy");
        return new Option(loss.name().toLowerCase(Locale.ROOT), label);
    }

    private static Option option(Settings.StepSize size) {
        return size == Settings.StepSize.EPOCH
                ? Option.of("epoch", "一轮", "an epoch")
                : Option.of("update", "一批", "a batch");
    }

    private static void nothing() {}
}
