package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import neurarium.ui.Box;
import neurarium.ui.Control;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Slider;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** Chosen words in the plane of their two main axes, to be zoomed and moved. */
final class MapScene extends Scene implements Touchable {
    private final VectorsControls controls;
    private final Question question;
    private Projection projection = Projection.NONE;

    /** How far the map is enlarged, and what lies in the middle, in half widths of the map. */
    private double zoom = 1;

    private double centerX;
    private double centerY;
    private Touch last;

    MapScene(VectorsControls controls) {
        super("map", "地图", "Map");
        this.controls = controls;
        question = controls.model.points;
        Text label = Text.of("地图上的词", "Words on the map");
        Text larger = Text.of("放大", "Zoom");
        Text x = Text.of("地图中心 x", "Centre of the map, x");
        Text y = Text.of("地图中心 y", "Centre of the map, y");
        controls(
                controls.set,
                controls.field(question, label),
                new Slider("zoom", larger, 1, 8, 0.5, () -> zoom, to -> zoom = to).resets(),
                controls.retry);
        more(
                center("centerx", x, () -> centerX, to -> centerX = to),
                center("centery", y, () -> centerY, to -> centerY = to));
        readouts(WordsDemo.result(() -> Text.same(count())));
        touch(this);
    }

    private String count() {
        return question.vectors == null ? "—" : "" + projection.words().size();
    }

    private static Control center(
            String key, Text label, DoubleSupplier getter, DoubleConsumer setter) {
        DoubleSupplier rounded = () -> Math.rint(getter.getAsDouble() * 1000) / 1000;
        return new Slider(key, label, -1, 1, 0.001, rounded, setter).resets();
    }

    @Override
    public Verdict verdict() {
        if (question.vectors == null) {
            return controls.status();
        }
        if (question.isKnown()) {
            return Verdict.neutral(
                    "意思相近的词聚在一起，虽然没有人告诉过向量什么是国家、动物或数字。",
                    "Words alike in meaning gather, though nobody told the vectors what a country,"
                            + " an animal or a number is.");
        }
        Text skipped =
                question.suggestion.isEmpty()
                        ? Text.of(
                                "词表里没有“{word}”，图上略去。", "“{word}” is not in the list and left out.")
                        : Text.of(
                                "词表里没有“{word}”，图上略去。拼写最接近的：{near}。",
                                "“{word}” is not in the list and left out; the nearest spelling is"
                                        + " {near}.");
        return Verdict.neutral(
                skipped.with("near", question.suggestion).with("word", question.unknown));
    }

    @Override
    public Text description() {
        return Text.of("词的平面图：{words}。", "A map of words: {words}.")
                .with("words", question.text)
                .then(verdict().text());
    }

    @Override
    public void update() {
        if (controls.model.update(question)) {
            projection =
                    question.vectors == null
                            ? Projection.NONE
                            : Projection.of(question.words(), question.vectors);
        }
    }

    private static Box box(double width) {
        return new Box(0, 0, width, Math.min(520, Math.max(320, width * 0.72)));
    }

    @Override
    public boolean capturesPointer(Touch touch) {
        return question.vectors != null && box(touch.width()).contains(touch.x(), touch.y());
    }

    @Override
    public void drag(Touch touch) {
        Box box = box(touch.width());
        if (last != null) {
            double x = centerX - (touch.x() - last.x()) / (0.42 * box.width() * zoom);
            double y = centerY + (touch.y() - last.y()) / (0.44 * box.height() * zoom);
            centerX = Math.max(-1, Math.min(1, x));
            centerY = Math.max(-1, Math.min(1, y));
        }
        last = touch;
    }

    @Override
    public void release() {
        last = null;
    }

    @Override
    public double draw(Surface surface) {
        if (question.vectors == null) {
            return controls.drawStatus(surface);
        }
        Box box = box(surface.width());
        surface.fill(box, Ink.PANEL);
        surface.clip(box);
        points(box, surface);
        surface.unclip();
        surface.frame(box, Ink.LINE);
        Text note =
                Text.of(
                                "这个平面保留了这些词之间 {share}% 的差别，其余在另外 {rest} 维里。拖动可移动，用“放大”看细处。",
                                "This plane keeps {share} % of the differences between these words;"
                                        + " the rest is in the other {rest} dimensions. Drag to move,"
                                        + " zoom to see more.")
                        .with("share", Numbers.fixed(100 * projection.share(), 0))
                        .with("rest", question.vectors.width() - 2);
        return VectorsControls.note(note, box.bottom() + 8, surface);
    }

    private void points(Box box, Surface surface) {
        double extent = projection.extent();
        List<Box> taken = new ArrayList<>();
        for (float[] point : projection.points()) {
            double x = 0.42 * box.width() * zoom * (point[0] / extent - centerX);
            double y = 0.44 * box.height() * zoom * (point[1] / extent - centerY);
            taken.add(Box.around(box.centerX() + x, box.centerY() - y, 10, 10));
        }
        for (int i = 0; i < projection.words().size(); i++) {
            if (box.contains(taken.get(i).centerX(), taken.get(i).centerY())) {
                point(i, taken, box, surface);
            }
        }
    }

    private void point(int i, List<Box> taken, Box box, Surface surface) {
        Box dot = taken.get(i);
        String word = question.vectors.word(projection.words().get(i));
        double wide = surface.textWidth(word, Type.SMALL);
        Box label = Labels.place(dot, wide, taken, box);
        taken.add(label);
        Labels.lead(dot, label, surface);
        surface.disc(dot.centerX(), dot.centerY(), 4, Ink.SERIES_2);
        surface.text(word, label.x(), label.centerY(), Ink.TEXT, Type.SMALL);
        float[] point = projection.points().get(i);
        Text words =
                Text.of("{word}：主轴坐标 ({x}, {y})", "{word}: ({x}, {y}) along the main axes")
                        .with("x", Numbers.fixed(point[0], 2))
                        .with("y", Numbers.fixed(point[1], 2))
                        .with("word", word);
        double left = Math.max(0, dot.x() - 4);
        double top = Math.max(0, dot.y() - 4);
        double right = Math.min(18, box.right() - left);
        double bottom = Math.min(18, box.bottom() - top);
        surface.spot(new Spot("point." + i, new Box(left, top, right, bottom), words));
    }

    @Override
    public void state(Json out) {
        out.put("steps", controls.model.steps);
        out.put("loaded", question.vectors != null);
    }
}
