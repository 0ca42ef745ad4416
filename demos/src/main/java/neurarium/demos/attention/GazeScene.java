package neurarium.demos.attention;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import neurarium.ui.Box;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Option;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Verdict;

/** The lecture's scene: an eye gazes at fruit, and what it takes in. */
final class GazeScene extends Scene implements Touchable {
    private final GazeModel gaze;
    private boolean isDown;

    /** What is dragged; null where it is the gaze. */
    private Fruit dragged;

    GazeScene(GazeModel gaze) {
        super("gaze", "目光", "The gaze");
        this.gaze = gaze;
        ObjectControls objects = new ObjectControls(gaze);
        controls(gazeControls());
        controls(objects.chosenObject());
        more(objects.allObjects());
        Text output = Text.of("输出", "output");
        readouts(
                new Readout("output", output, () -> Text.same(GazeFormulas.vector(gaze.output()))));
        steps(20, gaze);
        touch(this);
        Text cosine =
                Text.of(
                        "目光在 (−1, 1)，香蕉在 (0, 1)：余弦匹配是多少？",
                        "The gaze is at (−1, 1), the banana at (0, 1): what is their cosine?");
        Text lengths = Text.of("点积是 1，长度是 √2 和 1。", "The product is 1, the lengths are √2 and 1.");
        exercises(
                Exercise.number("banana", cosine, () -> Math.sqrt(0.5), 0.005, lengths),
                new Exercise("aim", Text.NONE, answer -> aim()));
    }

    private List<Control> gazeControls() {
        Text match = Text.of("匹配", "Match");
        List<Match> matches = List.of(Match.values());
        Consumer<Match> fit = chosen -> gaze.match = chosen;
        Text norm = Text.of("归一化", "Normalise");
        List<Boolean> ways = List.of(false, true);
        Consumer<Boolean> turn = softmax -> gaze.softmax = softmax;
        Text t = Text.of("温度 T", "Temperature T");
        DoubleConsumer heat = value -> gaze.temperature = value;
        Text x = Text.of("目光 x", "Gaze x");
        Text y = Text.of("目光 y", "Gaze y");
        return List.of(
                Choice.of("match", match, matches, m -> m.option, () -> gaze.match, fit),
                Choice.of("normalise", norm, ways, GazeScene::way, () -> gaze.softmax, turn),
                new Slider("gazetemp", t, 0.05, 5, 0.05, () -> gaze.temperature, heat)
                        .when(() -> gaze.softmax),
                ObjectControls.sliderX(
                                "gazex", x, () -> gaze.gazeX, to -> gaze.look(to, gaze.gazeY))
                        .resets(),
                ObjectControls.sliderY(
                                "gazey", y, () -> gaze.gazeY, to -> gaze.look(gaze.gazeX, to))
                        .resets());
    }

    private static Option way(boolean softmax) {
        return softmax
                ? new Option("softmax", Text.same("softmax"))
                : Option.of("none", "无（讲义）", "none (lecture)");
    }

    @Override
    public Verdict verdict() {
        Thing best = null;
        for (Thing thing : gaze.there()) {
            best = best == null || gaze.match(thing) > gaze.match(best) ? thing : best;
        }
        if (best == null) {
            return Verdict.warning(
                    "眼前什么都没有，输出是零。选一种水果，勾上“在场”。",
                    "There is nothing to see, and the output is zero. Choose a fruit and tick “in"
                            + " the scene”.");
        }
        if (gaze.match == Match.COSINE && gaze.gazeLength() < 1e-9) {
            return Verdict.warning(
                    "目光停在眼睛里，没有方向，余弦算作 0。把 q 拖开。",
                    "The gaze rests in the eye and has no direction; the cosine counts as 0. Drag q"
                            + " away.");
        }
        return Verdict.neutral(
                Text.of("最匹配的是{name}（{match}）。", "The {name} matches best ({match}).")
                        .with("name", best.fruit.title)
                        .with("match", Numbers.fixed(gaze.match(best), 3))
                        .then(GazeFormulas.sum(gaze)));
    }

    @Override
    public Text description() {
        Text matches = Text.NONE;
        for (Thing thing : gaze.there()) {
            Text text =
                    matches.isEmpty()
                            ? Text.same("{name} {match}")
                            : Text.of("{before}，{name} {match}", "{before}, {name} {match}");
            matches =
                    text.with("before", matches)
                            .with("name", thing.fruit.title)
                            .with("match", Numbers.fixed(gaze.match(thing), 3));
        }
        return Text.of(
                        "目光看向 {q}。匹配度：{matches}。输出 {output}。",
                        "The gaze is at {q}. Matches: {matches}. Output {output}.")
                .with("q", GazeFormulas.pair(gaze.gazeX, gaze.gazeY))
                .with("matches", matches)
                .with("output", GazeFormulas.vector(gaze.output()))
                .then(verdict().text());
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        GazePlane plane = new GazePlane(gaze, width);
        double below = plane.draw(surface);
        double right = plane.plot.box().right() + 26;
        Box table =
                GazePlane.isWide(width)
                        ? new Box(right, 0, Math.min(560, width - right), 0)
                        : new Box(0, below + 8, width, 0);
        return Math.max(below, new GazeTable(gaze, table).draw(surface));
    }

    @Override
    public void state(Json out) {
        out.put("steps", gaze.steps).put("gazeX", gaze.gazeX).put("gazeY", gaze.gazeY);
        out.open("matches", '[');
        for (Thing thing : gaze.there()) {
            out.add(gaze.match(thing));
        }
        out.close(']');
        array("weights", gaze.weights(), out);
        array("output", gaze.output(), out);
    }

    private static void array(String key, double[] values, Json out) {
        out.open(key, '[');
        for (double value : values) {
            out.add(value);
        }
        out.close(']');
    }

    @Override
    public void reset() {
        gaze.reset();
    }

    // Touch: the gaze lies above the objects

    @Override
    public boolean capturesPointer(Touch touch) {
        GazePlane plane = new GazePlane(gaze, touch.width());
        return plane.isGaze(touch) || plane.at(touch) != null;
    }

    @Override
    public void drag(Touch touch) {
        GazePlane plane = new GazePlane(gaze, touch.width());
        if (!isDown) {
            isDown = true;
            dragged = plane.isGaze(touch) ? null : plane.at(touch);
            gaze.chosen = dragged == null ? gaze.chosen : dragged;
        }
        double x = plane.plot.x().value(touch.x());
        double y = plane.plot.y().value(touch.y());
        if (dragged == null) {
            gaze.look(x, y);
        } else {
            gaze.place(dragged, x, y);
        }
    }

    @Override
    public void release() {
        isDown = false;
    }

    /** Chooses an object, or looks into the plane. */
    @Override
    public void tap(Touch touch) {
        GazePlane plane = new GazePlane(gaze, touch.width());
        Fruit fruit = plane.at(touch);
        if (fruit != null) {
            gaze.chosen = fruit;
        } else if (plane.plot.box().contains(touch.x(), touch.y())) {
            gaze.look(plane.plot.x().value(touch.x()), plane.plot.y().value(touch.y()));
        }
    }

    /** Right where apple and banana match equally well, and more than not at all. */
    private Verdict aim() {
        Thing apple = gaze.thing(Fruit.APPLE);
        Thing banana = gaze.thing(Fruit.BANANA);
        double first = gaze.match(apple);
        double second = gaze.match(banana);
        boolean there = apple.isThere && banana.isThere && gaze.match == Match.COSINE;
        return there && first > 0.5 && Math.abs(first - second) < 0.005
                ? Verdict.success("正确。", "Right.")
                : Verdict.warning(
                        "还不对。角平分线的方向：把两个方向都化成长度 1，再相加。",
                        "Not yet. You need the direction halfway: bring both directions to length 1"
                                + " and add them.");
    }
}
