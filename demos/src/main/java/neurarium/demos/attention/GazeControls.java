package neurarium.demos.attention;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;

/** What can be set in the scene. */
final class GazeControls {
    private final GazeModel gaze;

    GazeControls(GazeModel gaze) {
        this.gaze = gaze;
    }

    /** The gaze and how it matches. */
    List<Control> gaze() {
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
                        GazeControls::normalise,
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
                        y -> gaze.look(gaze.gazeX, y)));
    }

    /** The chosen object. */
    List<Control> object() {
        return List.of(
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
                embedding());
    }

    /** The whole scene as a line of text. */
    Control scene() {
        return new Control.Field(
                "scene",
                Text.of("全部物体（名称 x y 词嵌入）", "All objects (name x y embedding)"),
                gaze::scene,
                GazeControls::sceneProblem,
                gaze::scene);
    }

    boolean isRelevant(String key) {
        return switch (key) {
            case "gazetemp" -> gaze.softmax;
            case "x", "y", "v" -> chosen().isThere;
            default -> true;
        };
    }

    private static Text sceneProblem(String text) {
        return SceneText.isScene(text)
                ? Text.NONE
                : Complaint.of(
                        "scene",
                        text,
                        "每个物体写名称、x（−3 到 3）、y（−2 到 3）和三个数（−9 到 9），物体之间用 / 隔开，例如 apple -2 1 1 0 0 / pear -1 1"
                                + " 0 1 0。",
                        "write name, x (−3 to 3), y (−2 to 3) and three numbers (−9 to 9) for each"
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

    static Control slider(
            String key,
            Text label,
            double min,
            double max,
            double step,
            DoubleSupplier getter,
            DoubleConsumer setter) {
        return new Control.Slider(key, label, min, max, step, getter, setter);
    }
}
