package neurarium.demos.playground;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import neurarium.demos.Options;
import neurarium.demos.playground.Settings.Loss;
import neurarium.demos.playground.Settings.StepSize;
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

    private final PlaygroundModel model;
    private final Edits edits;

    TrainingControls(PlaygroundModel model, Edits edits) {
        this.model = model;
        this.edits = edits;
        Settings settings = model.settings;
        Edits.Maker training = edits.then(model::trainingChanged);
        Edits.Maker free = edits.then(() -> {});
        Text optimizer = Text.of("优化器", "Optimiser");
        List<OptimizerKind> kinds = List.of(OptimizerKind.values());
        Supplier<OptimizerKind> kind = () -> settings.optimizer;
        Consumer<OptimizerKind> choose = to -> settings.optimizer = to;
        Text alpha = Text.of("学习率 α", "Learning rate α");
        DoubleSupplier rate = () -> settings.rate;
        Text forward = Text.of("只前向", "Forward only");
        Text backward = Text.of("只反向", "Backward only");
        Text update = Text.of("只更新", "Update only");
        main =
                List.of(
                        training.choice("optimizer", optimizer, kinds, Options::of, kind, choose),
                        free.slider("alpha", alpha, 0.0001, 10, 0.0001, rate, model::rate),
                        part("forward", forward, Training.Phase.FORWARD, model::forward),
                        part("backward", backward, Training.Phase.BACKWARD, model::backward),
                        part("update", update, Training.Phase.UPDATE, model::finishUpdate));
        section = new Section(Text.of("训练", "Training"), folded(settings, training, free));
    }

    /** A button for a part of an update; it can be pressed when its turn has come. */
    private Control part(String key, Text label, Training.Phase phase, Runnable run) {
        Runnable remembered =
                () -> {
                    edits.history.before("run");
                    run.run();
                };
        return new Action(key, label, () -> model.canStep() && model.next() == phase, remembered);
    }

    private List<Control> folded(Settings settings, Edits.Maker training, Edits.Maker free) {
        Edits.Maker shape = edits.then(model::networkChanged);
        Text loss = Text.of("损失", "Loss");
        List<Loss> losses = List.of(Loss.values());
        Supplier<Loss> used = () -> settings.loss;
        Consumer<Loss> use = to -> settings.loss = to;
        Text step = Text.of("每步", "A step is");
        List<StepSize> sizes = List.of(StepSize.values());
        Supplier<StepSize> size = () -> settings.stepSize;
        Consumer<StepSize> resize = to -> settings.stepSize = to;
        Text batch = Text.of("批大小", "Batch size");
        Text l1 = Text.of("L1 惩罚 λ₁", "L1 penalty λ₁");
        Text l2 = Text.of("L2 惩罚 λ₂", "L2 penalty λ₂");
        Text dropout = Text.of("随机失活", "Dropout");
        DoubleConsumer drop = share -> settings.dropout = share;
        return List.of(
                shape.choice("loss", loss, losses, TrainingControls::option, used, use),
                free.choice("stepsize", step, sizes, TrainingControls::option, size, resize),
                training.number(
                        "batch", batch, 1, 100, () -> settings.batch, n -> settings.batch = n),
                free.slider("l1", l1, 0, 0.1, 0.001, () -> settings.l1, to -> settings.l1 = to),
                free.slider("l2", l2, 0, 0.1, 0.001, () -> settings.l2, to -> settings.l2 = to),
                training.slider("dropout", dropout, 0, 0.8, 0.05, () -> settings.dropout, drop));
    }

    private static Option option(Loss loss) {
        Text label =
                loss == Loss.SQUARED
                        ? Text.of("平方误差", "squared error")
                        : Text.of("交叉熵", "cross-entropy");
        return new Option(loss.name().toLowerCase(Locale.ROOT), label);
    }

    private static Option option(StepSize size) {
        return size == StepSize.EPOCH
                ? Option.of("epoch", "一轮", "an epoch")
                : Option.of("update", "一批", "a batch");
    }
}
