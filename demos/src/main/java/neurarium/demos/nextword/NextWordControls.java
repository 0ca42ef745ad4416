package neurarium.demos.nextword;

import java.util.List;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.Sampling;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** Everything that can be set in the two tabs, and the buttons. */
final class NextWordControls {
    private final NextWordModel model;
    private final GradientModel gradients;
    private boolean showsGradients;

    NextWordControls(NextWordModel model, GradientModel gradients) {
        this.model = model;
        this.gradients = gradients;
    }

    /** Whether the second tab is shown, the gradients. */
    boolean showsGradients() {
        return showsGradients;
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(false, true),
                NextWordControls::option,
                () -> showsGradients,
                chosen -> showsGradients = chosen);
    }

    private static Control.Option option(boolean gradients) {
        return gradients
                ? new Control.Option("gradients", Text.of("沿时间的梯度", "Gradients through time"))
                : new Control.Option("predict", Text.of("下一个词", "The next word"));
    }

    List<Control> controls() {
        return List.of(
                new Control.Field(
                        "text",
                        Text.of("开头", "Beginning"),
                        model::text,
                        NextWordControls::problem,
                        model::text),
                new Control.Action(
                        "take",
                        Text.of("接上第一个", "Take the first"),
                        this::canTake,
                        () -> model.take(Sampling.largest(model.prediction()))),
                new Control.Action(
                        "back",
                        Text.of("删去一个词", "Back a word"),
                        () -> !showsGradients && model.isReady(),
                        model::back),
                Control.Choice.of(
                        "data",
                        Text.of("句子", "Sentences"),
                        List.of(Proverbs.Source.values()),
                        source -> new Control.Option(source.key, source.label),
                        model::source,
                        model::source),
                Control.Choice.of(
                        "loss",
                        Text.of("损失", "Loss"),
                        List.of(WordModel.Loss.values()),
                        NextWordControls::option,
                        model::loss,
                        model::loss),
                Control.Choice.of(
                        "cell",
                        Text.of("单元", "Cell"),
                        List.of(false, true),
                        gated -> CellOption.of(gated ? Cell.LSTM : Cell.ELMAN),
                        model::lstm,
                        model::lstm),
                Control.Choice.of(
                        "method",
                        Text.of("方法", "Method"),
                        List.of(false, true),
                        adam ->
                                adam
                                        ? new Control.Option("adam", Text.same("Adam"))
                                        : new Control.Option(
                                                "sgd", Text.of("梯度下降", "Gradient descent")),
                        model::adam,
                        model::adam),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        0.5,
                        0.001,
                        model::learningRate,
                        model::learningRate),
                Control.Whole.of(
                        "hidden",
                        Text.of("状态维数 h", "State size h"),
                        2,
                        128,
                        model::hidden,
                        model::hidden),
                new Control.Slider(
                        "radius",
                        Text.of("W 的谱半径 ρ", "Spectral radius ρ of W"),
                        0.1,
                        2,
                        0.05,
                        gradients::radius,
                        gradients::radius),
                new Control.Toggle(
                        "linear",
                        Text.of("去掉 tanh", "Without tanh"),
                        gradients::linear,
                        gradients::linear),
                new Control.Slider(
                        "forget",
                        Text.of("LSTM 遗忘门的偏置", "Forget bias of the LSTM"),
                        -2,
                        6,
                        0.5,
                        gradients::forgetBias,
                        gradients::forgetBias),
                new Control.Slider(
                        "clip",
                        Text.of("裁剪到", "Clip to"),
                        0.1,
                        5,
                        0.1,
                        gradients::clip,
                        gradients::clip),
                new Control.Action(
                        "retry",
                        Text.of("重试", "Retry"),
                        this::hasFailed,
                        () -> model.file().retry()));
    }

    private boolean hasFailed() {
        return model.file() != null && model.file().hasFailed();
    }

    /** Whether there is a next word to append. */
    boolean canTake() {
        return !showsGradients && model.isReady() && model.prediction().length > 0;
    }

    private static Control.Option option(WordModel.Loss loss) {
        return loss == WordModel.Loss.SQUARED
                ? new Control.Option("squared", Text.of("平方误差（讲义）", "Squared error (lecture)"))
                : new Control.Option("crossentropy", Text.of("交叉熵", "Cross-entropy"));
    }

    private static Text problem(String text) {
        return text.length() <= 300
                ? Text.NONE
                : Complaint.of("text", text, "最多 300 个字符。", "write at most 300 characters.");
    }

    boolean sets(String leader, String key) {
        return (leader.equals("data") && key.equals("text"))
                || (leader.equals("method") && key.equals("alpha"));
    }

    boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "radius", "linear", "forget", "clip" -> showsGradients;
            case "retry" -> hasFailed();
            default -> !showsGradients || control.key().equals("view");
        };
    }
}
