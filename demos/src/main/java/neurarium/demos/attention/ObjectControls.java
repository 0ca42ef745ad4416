package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.InvalidValue;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Setting;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;
import neurarium.ui.Words;

/** The objects before the eye: the chosen one, and all of them as a line of text. */
final class ObjectControls {
    private static final double MAX_VALUE = 9;
    private static final int MAX_LENGTH = 1000;

    private final GazeModel gaze;

    ObjectControls(GazeModel gaze) {
        this.gaze = gaze;
    }

    private Thing chosen() {
        return gaze.thing(gaze.chosen);
    }

    private boolean isChosenThere() {
        return chosen().isThere;
    }

    /** The chosen object. */
    List<Control> chosenObject() {
        Text object = Text.of("物体", "Object");
        Consumer<Fruit> choose = fruit -> gaze.chosen = fruit;
        Text there = Text.of("在场", "In the scene");
        Text x = Text.of("它的 x", "Its x");
        Text y = Text.of("它的 y", "Its y");
        return List.of(
                Choice.of("object", object, Fruit.ALL, f -> f.option, () -> gaze.chosen, choose)
                        .sets("there", "x", "y", "v")
                        .resets(),
                new Toggle("there", there, this::isChosenThere, this::put).sets("x", "y", "v"),
                sliderX("x", x, () -> chosen().x, to -> gaze.place(gaze.chosen, to, chosen().y))
                        .when(this::isChosenThere),
                sliderY("y", y, () -> chosen().y, to -> gaze.place(gaze.chosen, chosen().x, to))
                        .when(this::isChosenThere),
                new TextField(
                                "v",
                                Text.of("它的词嵌入 v", "Its embedding v"),
                                this::embedding,
                                v -> NumberRows.problem("v", v, 1, GazeModel.WIDTH, MAX_VALUE),
                                this::embedding)
                        .when(this::isChosenThere));
    }

    /** A slider over the width of the plane. */
    static Setting sliderX(String key, Text label, DoubleSupplier getter, DoubleConsumer setter) {
        return new Slider(key, label, -GazeModel.MAX_X, GazeModel.MAX_X, 0.01, getter, setter);
    }

    /** A slider over the height of the plane. */
    static Setting sliderY(String key, Text label, DoubleSupplier getter, DoubleConsumer setter) {
        return new Slider(key, label, GazeModel.MIN_Y, GazeModel.MAX_Y, 0.01, getter, setter);
    }

    /** Puts the chosen object before the eye or takes it away. */
    private void put(boolean isThere) {
        chosen().isThere = isThere;
        if (!isThere) {
            chosen().home();
        }
    }

    private String embedding() {
        float[] values = new float[GazeModel.WIDTH];
        for (int c = 0; c < values.length; c++) {
            values[c] = (float) chosen().embedding[c];
        }
        return NumberRows.text(values, 1, GazeModel.WIDTH);
    }

    private void embedding(String text) {
        float[] values = NumberRows.read(text);
        for (int c = 0; c < GazeModel.WIDTH; c++) {
            chosen().embedding[c] = Math.rint(values[c] * 1000.0) / 1000;
        }
    }

    /** All objects that are there as a line of text: name, x, y, embedding; slashes between. */
    Control allObjects() {
        Text label = Text.of("全部物体（名称 x y 词嵌入）", "All objects (name x y embedding)");
        return new TextField("scene", label, this::objects, ObjectControls::problem, this::objects)
                .resets();
    }

    private static Text problem(String text) {
        return isValid(text) ? Text.NONE : InvalidValue.of("scene", text, ADVICE);
    }

    private static final Text ADVICE =
            Text.of(
                    "每个物体写名称、x（−3 到 3）、y（−2 到 3）和三个数（−9 到 9），物体之间用 / 隔开，例如 apple -2 1 1 0 0 / pear"
                            + " -1 1 0 1 0。",
                    "write name, x (−3 to 3), y (−2 to 3) and three numbers (−9 to 9) for each"
                            + " object, with / between, such as apple -2 1 1 0 0 / pear -1 1 0 1 0.");

    private String objects() {
        StringBuilder text = new StringBuilder();
        for (Thing thing : gaze.there()) {
            text.append(text.length() == 0 ? "" : " / ").append(thing.fruit.key);
            text.append(' ').append(Numbers.exact(thing.x));
            text.append(' ').append(Numbers.exact(thing.y));
            for (double value : thing.embedding) {
                text.append(' ').append(Numbers.exact(value));
            }
        }
        return text.toString();
    }

    private void objects(String text) {
        for (Fruit fruit : Fruit.ALL) {
            gaze.thing(fruit).isThere = false;
        }
        for (String line : Words.split(text, '/')) {
            List<String> words = Words.split(line, ' ');
            Thing thing = gaze.thing(Fruit.of(words.get(0)));
            thing.isThere = true;
            thing.x = Numbers.parse(words.get(1));
            thing.y = Numbers.parse(words.get(2));
            for (int i = 0; i < GazeModel.WIDTH; i++) {
                thing.embedding[i] = Numbers.parse(words.get(3 + i));
            }
        }
    }

    /** Whether a text lists objects: each fruit at most once, all numbers in their bounds. */
    private static boolean isValid(String text) {
        List<Fruit> seen = new ArrayList<>();
        boolean fits = text.length() <= MAX_LENGTH;
        for (String line : Words.split(text, '/')) {
            List<String> words = Words.split(line, ' ');
            Fruit fruit = Fruit.of(words.get(0));
            fits &= fruit != null && !seen.contains(fruit) && words.size() == 3 + GazeModel.WIDTH;
            seen.add(fruit);
            for (int i = 1; i < words.size(); i++) {
                double value = Numbers.parse(words.get(i)); // NaN is in no bounds
                double min = i == 1 ? -GazeModel.MAX_X : i == 2 ? GazeModel.MIN_Y : -MAX_VALUE;
                double max = i == 1 ? GazeModel.MAX_X : i == 2 ? GazeModel.MAX_Y : MAX_VALUE;
                fits &= value >= min && value <= max;
            }
        }
        return fits;
    }
}
