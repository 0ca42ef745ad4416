package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** A demo of two scenes: one counts its steps up to a limit and has every kind of control. */
class FakeDemo implements Demo {
    final List<String> events = new ArrayList<>();
    int limit = 1000;
    int count;
    double rate = 2;
    int size = 3;
    String mode = "up";
    String name = "none";
    double start;
    boolean jumpable = true;
    boolean loud;
    boolean waits;
    String notes = "a\nb";

    @Override
    public List<Scene> scenes() {
        return List.of(counting, new Still());
    }

    /** As demos do: new first parameters. */
    @Override
    public void seed(int seed) {
        start = seed % 100;
        count = 0;
        events.add("seed " + seed);
    }

    @Override
    public void reset() {
        events.add("reset");
    }

    private final Control startSlider =
            new Slider("start", Text.of("起点", "Start"), 0, 99, 1, () -> start, v -> start = v)
                    .resets();

    final Counting counting = new Counting();

    /** Counts. */
    class Counting extends Scene implements Steps, Touchable {
        int pieces;

        Counting() {
            super("counting", "数", "Counting");
            controls(
                    new Slider("rate", Text.of("率", "Rate"), 0, 10, 0.5, () -> rate, v -> rate = v)
                            .when(() -> !mode.equals("down")),
                    new NumberInput("size", Text.of("数", "Size"), 1, 9, () -> size, v -> size = v),
                    new Choice(
                                    "mode",
                                    Text.of("方向", "Mode"),
                                    List.of(
                                            Option.of("up", "上", "upwards"),
                                            Option.of("down", "下", "downwards")),
                                    () -> mode,
                                    FakeDemo.this::turn)
                            .sets("rate"),
                    new Toggle("loud", Text.of("响", "Loud"), () -> loud, v -> loud = v),
                    new TextArea(
                            "notes",
                            Text.of("记", "Notes"),
                            () -> notes,
                            v -> problem("notes", v),
                            v -> notes = v),
                    new Action("jump", Text.of("跳", "Jump"), () -> jumpable, this::jump));
            more(
                    startSlider,
                    new TextField(
                            "name",
                            Text.of("名", "Name"),
                            () -> name,
                            v -> problem("name", v),
                            v -> name = v));
            readouts(new Readout("count", Text.of("计", "count"), () -> Text.same("" + count)));
            steps(30, this);
            touch(this);
            work(() -> pieces > 0, () -> pieces--);
            exercises(
                    Exercise.number(
                            "next",
                            Text.of("下一个", "Next"),
                            () -> count + 1,
                            0.01,
                            Text.of("加一。", "Add one.")));
        }

        private void pointed() {
            events.add("pointed");
        }

        private void jump() {
            events.add("jump");
        }

        @Override
        public Verdict verdict() {
            return Verdict.neutral("在数", "counting");
        }

        @Override
        public Text description() {
            return Text.of("数字", "a number");
        }

        @Override
        public void update() {
            events.add("update");
        }

        @Override
        public double draw(Surface surface) {
            surface.text("" + count, 10, 10, Ink.TEXT, Type.BODY);
            surface.spot(new Spot("rate", new Box(0, 0, 9, 9), Text.NONE).sets("rate", "7"));
            surface.spot(
                    new Spot("size", new Box(9, 0, 9, 9), Text.NONE)
                            .onPress(() -> size = 8)
                            .onPoint(this::pointed));
            surface.spot(new Spot("plain", new Box(18, 0, 10, 10), Text.NONE));
            return 100;
        }

        @Override
        public void state(Json out) {
            out.put("count", count);
        }

        @Override
        public void reset() {
            count = 0;
        }

        @Override
        public boolean canStep() {
            return count < limit;
        }

        @Override
        public boolean stepPart() {
            count++;
            return true;
        }

        @Override
        public boolean isWaiting() {
            return waits;
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
            rate = touch.x();
        }
    }

    private void turn(String to) {
        mode = to;
        rate = to.equals("down") ? 1 : 2;
    }

    private static Text problem(String key, String value) {
        return value.isEmpty() ? InvalidValue.of(key, value, "不能空。", "is empty.") : Text.NONE;
    }

    /** Runs nothing. */
    private final class Still extends Scene {
        Still() {
            super("still", "静", "Still");
            more(startSlider);
        }

        @Override
        public Verdict verdict() {
            return Verdict.neutral("不动", "still");
        }

        @Override
        public Text description() {
            return Text.of("不动", "still");
        }

        @Override
        public double draw(Surface surface) {
            return 20;
        }

        @Override
        public void state(Json out) {
            out.put("start", start);
        }

        @Override
        public void opened() {
            events.add("opened");
        }
    }
}
