package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** What can be set about the sentence, the stages and the learning. */
final class SelfControls {
    private final SelfModel self;

    SelfControls(SelfModel self) {
        this.self = self;
    }

    /** What is looked at. */
    List<Control> sentenceAndStage() {
        return List.of(
                sentence(),
                Control.Choice.of(
                        "stage",
                        Text.of("走到哪一步", "Stage"),
                        List.of(Stage.values()),
                        Stage::option,
                        () -> self.stage,
                        stage -> self.stage = stage),
                Control.Choice.of(
                        "task",
                        Text.of("学什么", "Task"),
                        List.of(Task.values()),
                        task -> task.option,
                        self.learn::task,
                        self.learn::task),
                Control.Whole.of(
                        "row",
                        Text.of("看的词元 i", "Token i"),
                        1,
                        Tokens.MOST,
                        () -> self.row() + 1,
                        row -> self.row(row - 1)));
    }

    /** How it is computed. */
    List<Control> settings() {
        return List.of(
                GazeControls.slider(
                        "temperature",
                        Text.of("温度 T", "Temperature T"),
                        0.1,
                        5,
                        0.1,
                        () -> self.settings.temperature,
                        t -> set(() -> self.settings.temperature = t)),
                Control.Choice.of(
                        "weights",
                        Text.of("向量与矩阵", "Vectors and matrices"),
                        List.of(false, true),
                        SelfControls::weights,
                        () -> self.learned,
                        learned -> self.learned = learned),
                Control.Choice.of(
                        "heads",
                        Text.of("头数 h", "Heads h"),
                        List.of(1, 2, 4),
                        heads -> new Control.Option("" + heads, Text.same("" + heads)),
                        () -> self.settings.heads,
                        heads -> set(() -> self.settings.heads = heads)),
                Control.Whole.of(
                        "head",
                        Text.of("看第几个头", "Head"),
                        1,
                        4,
                        () -> self.head() + 1,
                        head -> self.head(head - 1)),
                new Control.Toggle(
                        "mask",
                        Text.of("因果掩码", "Causal mask"),
                        () -> self.settings.causal,
                        causal -> set(() -> self.settings.causal = causal)),
                Control.Choice.of(
                        "positions",
                        Text.of("位置", "Positions"),
                        List.of(Positions.values()),
                        positions -> positions.option,
                        () -> self.settings.positions,
                        positions -> set(() -> self.settings.positions = positions)),
                GazeControls.slider(
                        "alpha",
                        Text.of("学习率 α", "Learning rate α"),
                        0.001,
                        0.1,
                        0.001,
                        self.learn::learningRate,
                        self.learn::learningRate));
    }

    Control width() {
        return Control.Choice.of(
                "d",
                Text.of("向量宽度 d", "Width d"),
                List.of(4, 8, 16),
                d -> new Control.Option("" + d, Text.same("" + d)),
                self::toyWidth,
                self::toyWidth);
    }

    boolean isRelevant(String key, boolean learns) {
        Stage stage = self.stage;
        return switch (key) {
            case "stage" -> !learns;
            case "d" -> !learns && !self.learned;
            case "task", "alpha" -> learns;
            case "weights" -> !learns && stage.has(Stage.QKV);
            case "temperature" -> learns || stage.has(Stage.SOFTMAX);
            case "heads" -> learns || stage.has(Stage.HEADS);
            case "head" -> !learns && stage.has(Stage.HEADS) && self.settings.heads > 1;
            case "mask" -> learns || stage.has(Stage.MASK);
            case "positions" -> learns || stage.has(Stage.POSITIONS);
            default -> true;
        };
    }

    private static Control.Option weights(boolean learned) {
        return learned
                ? new Control.Option("learned", Text.of("第三页学到的", "learned on the third tab"))
                : new Control.Option("toy", Text.of("玩具向量，随机矩阵", "toy vectors, random matrices"));
    }

    /** Changes what the learning layer is built with, and builds it. */
    private void set(Runnable change) {
        change.run();
        self.learn.rebuild();
    }

    private Control sentence() {
        return new Control.Field(
                "sentence",
                Text.of("句子（1 到 12 个词元）", "Sentence (1 to 12 tokens)"),
                self::text,
                text ->
                        SelfModel.isSentence(text)
                                ? Text.NONE
                                : Complaint.of(
                                        "sentence",
                                        text,
                                        "写 1 到 " + Tokens.MOST + " 个词，用空格隔开；没有空格时，一个汉字算一个。",
                                        "write 1 to "
                                                + Tokens.MOST
                                                + " words with spaces between; without spaces each"
                                                + " Han character counts as one."),
                self::text);
    }
}
