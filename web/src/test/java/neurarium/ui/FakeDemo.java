package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** A demo that counts its steps up to a limit, with one control of every kind. */
class FakeDemo implements Demo {
    final List<String> events = new ArrayList<>();
    int limit = 1000;
    int count;
    double rate = 2;
    double size = 3;
    String mode = "up";
    String name = "none";
    double start;
    boolean jumpable = true;
    boolean loud;
    String notes = "a\nb";

    @Override
    public List<Control> controls() {
        return List.of(
                new Control.Slider(
                        "rate", Text.of("率", "Rate"), 0, 10, 0.5, () -> rate, v -> rate = v),
                new Control.Whole("size", Text.of("数", "Size"), 1, 9, () -> size, v -> size = v),
                new Control.Choice(
                        "mode",
                        Text.of("方向", "Mode"),
                        List.of(
                                new Control.Option("up", Text.of("上", "upwards")),
                                new Control.Option("down", Text.of("下", "downwards"))),
                        () -> mode,
                        v -> mode = v),
                new Control.Toggle("loud", Text.of("响", "Loud"), () -> loud, v -> loud = v),
                new Control.Area(
                        "notes",
                        Text.of("记", "Notes"),
                        () -> notes,
                        v -> v.isEmpty() ? Complaint.of("notes", v, "空。", "empty.") : Text.NONE,
                        v -> notes = v),
                new Control.Action(
                        "jump", Text.of("跳", "Jump"), () -> jumpable, () -> events.add("jump")));
    }

    @Override
    public List<Fold> folds() {
        return List.of(Fold.more(List.of(start(), name())));
    }

    private Control start() {
        return new Control.Slider(
                "start", Text.of("起点", "Start"), 0, 99, 1, () -> start, v -> start = v);
    }

    private Control name() {
        return new Control.Field(
                "name",
                Text.of("名", "Name"),
                () -> name,
                v -> v.isEmpty() ? Complaint.of("name", v, "不能空。", "is empty.") : Text.NONE,
                v -> name = v);
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout("count", Text.of("计", "count"), () -> Text.same("" + count)));
    }

    @Override
    public Verdict verdict() {
        return new Verdict(Verdict.Kind.NEUTRAL, Text.of("在数", "counting"));
    }

    @Override
    public Text description() {
        return Text.of("数字", "a number");
    }

    @Override
    public double height(double width) {
        return 100;
    }

    @Override
    public void draw(Surface surface) {
        surface.text("" + count, 10, 10, Ink.TEXT, Type.BODY);
    }

    @Override
    public void state(Json out) {
        out.put("count", count);
    }

    /** As demos do: new first parameters. */
    @Override
    public void seed(int seed) {
        start = seed % 100;
        count = 0;
        events.add("seed " + seed);
    }

    @Override
    public void opened() {
        events.add("opened");
    }

    @Override
    public void reset() {
        count = 0;
        events.add("reset");
    }

    @Override
    public boolean canStep() {
        return count < limit;
    }

    @Override
    public void step() {
        count++;
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
                Exercise.number(
                        "next",
                        Text.of("下一个", "Next"),
                        () -> count + 1,
                        0.01,
                        Text.of("加一。", "Add one.")));
    }

    @Override
    public boolean point(String spot) {
        events.add("point " + spot);
        return !spot.equals("dull");
    }

    @Override
    public void tap(Touch touch) {
        events.add("tap " + touch.x());
    }

    @Override
    public void longPress(Touch touch) {
        events.add("longPress " + touch.x());
    }

    @Override
    public void drag(Touch touch) {
        events.add("drag " + touch.x());
    }
}
