package neurarium.demos.attention;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;

/** What can be set, by tab. */
final class AttentionControls {
    private static final List<String> SCENE =
            List.of(
                    "match",
                    "normalise",
                    "gazex",
                    "gazey",
                    "object",
                    "there",
                    "x",
                    "y",
                    "v",
                    "scene");
    private static final List<String> OBJECT = List.of("there", "x", "y", "v");

    private final GazeModel gaze;
    private final SelfModel self;

    AttentionControls(GazeModel gaze, SelfModel self) {
        this.gaze = gaze;
        this.self = self;
    }

    List<Control> all() {
        return List.of(
                Control.Choice.of(
                        "match",
                        Text.of("匹配", "Match"),
                        List.of(Match.values()),
                        match -> match.option,
                        () -> gaze.match,
                        match -> gaze.match = match),
                Control.Choice.of(
                        "normalise",
                        Text.of("归一化", "Normalise"),
                        List.of(false, true),
                        AttentionControls::normalise,
                        () -> gaze.softmax,
                        softmax -> gaze.softmax = softmax),
                slider(
                        "gazetemp",
                        Text.of("温度 T", "Temperature T"),
                        0.05,
                        5,
                        0.05,
                        () -> gaze.temperature,
                        t -> gaze.temperature = t),
                slider(
                        "gazex",
                        Text.of("目光 x", "Gaze x"),
                        -GazeModel.MOST_X,
                        GazeModel.MOST_X,
                        0.01,
                        () -> gaze.gazeX,
                        x -> gaze.look(x, gaze.gazeY)),
                slider(
                        "gazey",
                        Text.of("目光 y", "Gaze y"),
                        GazeModel.LEAST_Y,
                        GazeModel.MOST_Y,
                        0.01,
                        () -> gaze.gazeY,
                        y -> gaze.look(gaze.gazeX, y)),
                Control.Choice.of(
                        "object",
                        Text.of("物体", "Object"),
                        List.of(Fruit.values()),
                        Fruit::option,
                        gaze::chosen,
                        gaze::choose),
                new Control.Toggle(
                        "there", Text.of("在场", "In the scene"), () -> chosen().isThere, gaze::put),
                slider(
                        "x",
                        Text.of("它的 x", "Its x"),
                        -GazeModel.MOST_X,
                        GazeModel.MOST_X,
                        0.01,
                        () -> chosen().x,
                        x -> gaze.place(gaze.chosen(), x, chosen().y)),
                slider(
                        "y",
                        Text.of("它的 y", "Its y"),
                        GazeModel.LEAST_Y,
                        GazeModel.MOST_Y,
                        0.01,
                        () -> chosen().y,
                        y -> gaze.place(gaze.chosen(), chosen().x, y)),
                embedding(),
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
                        List.of(LearnModel.Task.values()),
                        task -> task.option,
                        self.learn::task,
                        self.learn::task),
                whole(
                        "row",
                        Text.of("哪个词元在看", "Token that looks"),
                        Tokens.MOST,
                        () -> self.row() + 1,
                        row -> self.row(row - 1)),
                slider(
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
                        AttentionControls::weights,
                        () -> self.learned,
                        learned -> self.learned = learned),
                Control.Choice.of(
                        "heads",
                        Text.of("头数 h", "Heads h"),
                        List.of(1, 2, 4),
                        heads -> new Control.Option("" + heads, Text.same("" + heads)),
                        () -> self.settings.heads,
                        heads -> set(() -> self.settings.heads = heads)),
                whole(
                        "head",
                        Text.of("看第几个头", "Head shown"),
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
                slider(
                        "alpha",
                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                        0.001,
                        0.1,
                        0.001,
                        self.learn::learningRate,
                        self.learn::learningRate));
    }

    List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                new Control.Field(
                                        "scene",
                                        Text.of(
                                                "全部物体（名称 x y 词嵌入）",
                                                "All objects (name x y embedding)"),
                                        gaze::scene,
                                        AttentionControls::sceneProblem,
                                        gaze::scene),
                                Control.Choice.of(
                                        "d",
                                        Text.of("向量宽度 d", "Width d"),
                                        List.of(4, 8, 16),
                                        d -> new Control.Option("" + d, Text.same("" + d)),
                                        self::toyWidth,
                                        self::toyWidth))));
    }

    private static Text sceneProblem(String text) {
        return GazeModel.isScene(text)
                ? Text.NONE
                : Complaint.of(
                        "scene",
                        text,
                        "每个物体写名称、x（−3 到 3）、y（−1.5 到 2.5）和三个数（−9 到 9），物体之间用 / 隔开，例如 apple -2 1 1 0 0 / pear -1 1"
                                + " 0 1 0。",
                        "write name, x (−3 to 3), y (−1.5 to 2.5) and three numbers (−9 to 9) for each"
                                + " object, with / between, such as apple -2 1 1 0 0 / pear -1 1 0"
                                + " 1 0.");
    }

    private GazeModel.Thing chosen() {
        return gaze.thing(gaze.chosen());
    }

    private static Control.Option normalise(boolean softmax) {
        return softmax
                ? new Control.Option("softmax", Text.same("softmax"))
                : new Control.Option("none", Text.of("无（讲义）", "none (lecture)"));
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

    private Control embedding() {
        return new Control.Field(
                "v",
                Text.of("它的词嵌入 v", "Its embedding v"),
                () -> NumberRows.text(floats(chosen().embedding), 1, GazeModel.WIDTH),
                text -> NumberRows.problem("v", text, 1, GazeModel.WIDTH, GazeModel.BOUND),
                text -> {
                    float[] values = NumberRows.read(text);
                    for (int c = 0; c < GazeModel.WIDTH; c++) {
                        chosen().embedding[c] = Math.rint(values[c] * 1000.0) / 1000;
                    }
                });
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
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

    private static Control slider(
            String key,
            Text label,
            double min,
            double max,
            double step,
            DoubleSupplier getter,
            DoubleConsumer setter) {
        return new Control.Slider(key, label, min, max, step, getter, setter);
    }

    private static Control whole(
            String key, Text label, int most, DoubleSupplier getter, IntConsumer setter) {
        return new Control.Whole(key, label, 1, most, getter, value -> setter.accept((int) value));
    }

    /** Whether a link with the one must carry the other. */
    static boolean sets(String leader, String key) {
        return (leader.equals("object") && OBJECT.contains(key))
                || (leader.equals("there") && List.of("x", "y", "v").contains(key))
                || (leader.equals("sentence") && key.equals("row"));
    }

    boolean isRelevant(String key, Tab tab) {
        boolean isSelf = tab == Tab.SELF;
        boolean shows = isSelf && self.stage.has(Stage.QKV);
        if (SCENE.contains(key)) {
            boolean ofObject = Arrays.asList("x", "y", "v").contains(key);
            return tab == Tab.GAZE && (!ofObject || chosen().isThere);
        }
        return switch (key) {
            case "gazetemp" -> tab == Tab.GAZE && gaze.softmax;
            case "sentence" -> tab != Tab.GAZE;
            case "row" -> tab != Tab.GAZE;
            case "stage" -> isSelf;
            case "d" -> isSelf && !self.learned;
            case "task", "alpha" -> tab == Tab.LEARN;
            case "weights" -> shows;
            case "temperature" -> tab == Tab.LEARN || (isSelf && self.stage.has(Stage.SOFTMAX));
            case "heads" -> tab == Tab.LEARN || (isSelf && self.stage.has(Stage.HEADS));
            case "head" -> isSelf && self.stage.has(Stage.HEADS) && self.settings.heads > 1;
            case "mask" -> tab == Tab.LEARN || (isSelf && self.stage.has(Stage.MASK));
            case "positions" -> tab == Tab.LEARN || (isSelf && self.stage.has(Stage.POSITIONS));
            default -> true;
        };
    }
}
