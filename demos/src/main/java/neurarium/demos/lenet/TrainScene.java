package neurarium.demos.lenet;

import java.util.List;
import neurarium.demos.Options;
import neurarium.optim.OptimizerKind;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** The course of the training: losses, tests, confusions and filters. */
final class TrainScene extends NetworkScene {
    private static final double MATRIX_WIDTH = 300;
    private static final double MATRIX_HEIGHT = 330;
    private static final double CURVES_HEIGHT = 190;
    private static final double HEIGHT = 280;
    private final TrainingSettings settings;

    TrainScene(NetworkControls shared) {
        super("train", "训练", "Train", shared);
        settings = model.settings;
        networkControls();
        Text alpha = Text.of("学习率 α", "Learning rate α");
        Text decay = Text.of("衰减 k：α / (1 + k·轮数)", "Decay k: α / (1 + k · epochs)");
        controls(
                shared.data.image,
                Choice.of(
                                "optimizer",
                                Text.of("优化方法", "Optimizer"),
                                List.of(
                                        OptimizerKind.SGD,
                                        OptimizerKind.MOMENTUM,
                                        OptimizerKind.ADAM),
                                Options::of,
                                () -> settings.optimizer,
                                model::optimizer)
                        .sets("alpha"),
                new Slider(
                        "alpha",
                        alpha,
                        0.0001,
                        1,
                        0.0001,
                        () -> settings.learningRate,
                        rate -> settings.learningRate = rate),
                new Slider(
                        "decay", decay, 0, 10, 0.5, () -> settings.decay, k -> settings.decay = k),
                Choice.ofNumbers(
                        "batch",
                        Text.of("批大小", "Batch size"),
                        List.of(8, 16, 32, 64, 128),
                        () -> settings.batch,
                        model::batch));
        networkSections();
    }

    @Override
    Verdict progress() {
        if (model.data.isLoading && model.data.trainCount() == 0) {
            return Verdict.neutral(
                    "正在载入训练图片，第一块一到就可以训练。",
                    "The training images are loading; training can start with the first shard.");
        }
        Text sample = shared.data.sample();
        Evaluation latest = model.latestTest();
        if (model.training.steps == 0) {
            Text advice =
                    Text.of(
                            "想看它从零学起，把“起始权重”选成“随机”，再点播放。",
                            "To watch it learn from nothing, choose “random” weights and press Play.");
            return Verdict.neutral(untrained().then(advice).then(sample));
        }
        if (latest == null || latest.seen == 0) {
            Text none = Text.of("训练中，还没有测试。", "Training; no test yet.");
            return Verdict.neutral(none.then(sample));
        }
        boolean all = latest.seen == Evaluation.ALL;
        Text tested =
                all
                        ? Text.of(
                                "全部 10 000 张测试图片中 {share} % 正确。",
                                "{share} % of all 10,000 test images are right.")
                        : Text.of(
                                "抽测 {seen} 张，{share} % 正确。",
                                "{share} % right in a sample of {seen} test images.");
        Text said =
                tested.with("share", Numbers.fixed(100 * latest.accuracy(), 2))
                        .with("seen", latest.seen)
                        .then(sample);
        boolean good = all && latest.accuracy() >= 0.98 && model.hasDigits();
        return good ? Verdict.success(said) : Verdict.neutral(said);
    }

    @Override
    public void update() {
        model.data.want(true);
        super.update();
    }

    /** Where the filters are. */
    private FiltersView filters(double width) {
        boolean wide = width >= NetworkView.WIDE;
        double top = wide ? HEIGHT : CURVES_HEIGHT + GAP + MATRIX_HEIGHT;
        return new FiltersView(model.design, top + GAP, width);
    }

    @Override
    double topHeight(double width) {
        return filters(width).bottom();
    }

    @Override
    void drawTop(double width, Surface surface) {
        boolean wide = width >= NetworkView.WIDE;
        double matrix = wide ? MATRIX_WIDTH : width;
        Box curves =
                new Box(0, 0, wide ? width - matrix - 24 : width, wide ? HEIGHT : CURVES_HEIGHT);
        CurvesView.draw(model.training, curves, surface);
        Box confusion =
                new Box(
                        width - matrix,
                        wide ? 0 : CURVES_HEIGHT + GAP,
                        matrix,
                        wide ? HEIGHT : MATRIX_HEIGHT);
        ConfusionView.draw(model, confusion, surface);
        FiltersView filters = filters(width);
        double y = (wide ? HEIGHT : CURVES_HEIGHT + GAP + MATRIX_HEIGHT) + GAP;
        boolean gradients = shared.maps.showsGradients;
        surface.layer(
                "filters",
                new Box(0, y, width, filters.bottom() - y),
                () -> filters.draw(model.shown.network, gradients, surface));
        String legend = FiltersView.legend(gradients).in(surface.lang());
        if (wide && surface.textWidth(legend, Type.SMALL) < width * 0.5) {
            surface.text(legend, width, y + 8, Ink.QUIET, Type.SMALL.right());
        }
    }
}
