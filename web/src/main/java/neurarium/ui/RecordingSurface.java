package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** A surface that writes down what is drawn on it, one line a call, so that tests can read it. */
public final class RecordingSurface extends Sheet {
    private double end;
    private double bottom;
    private Box clip;
    private final List<String> calls = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Words> texts = new ArrayList<>();
    private final List<float[]> heats = new ArrayList<>();

    public RecordingSurface(double width, Lang lang) {
        super(width, lang);
    }

    /** The picture of a session as it is now. */
    public static RecordingSurface of(Session session, double width, Lang lang) {
        RecordingSurface surface = new RecordingSurface(width, lang);
        surface.pointed = session.pointer().pointed();
        surface.end = session.draw(surface);
        return surface;
    }

    /** Where the picture ends: the height that drawing it answered. */
    public double end() {
        return end;
    }

    /** The lowest y that was drawn on. */
    public double bottom() {
        return bottom;
    }

    /** The spot of a key; one that the picture does not have is refused. */
    public Spot spot(String key) {
        for (Spot spot : spots) {
            if (spot.key().equals(key)) {
                return spot;
            }
        }
        throw new IllegalArgumentException("The picture has no spot named " + key);
    }

    /** What was drawn, such as {@code line 10,20 30,40 PLUS 2}; pixels are rounded. */
    public List<String> calls() {
        return calls;
    }

    public List<Spot> spots() {
        return spots;
    }

    /** A text and where it is, as wide as {@link TextWidths} has it. */
    public record Words(String text, Box box) {}

    public List<Words> texts() {
        return texts;
    }

    /** The values of each heat map, in the order of drawing. */
    public List<float[]> heats() {
        return heats;
    }

    /** Whether some text contains this. */
    public boolean says(String part) {
        for (String call : calls) {
            if (call.startsWith("text ") && call.contains(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void fill(Box box, Ink ink) {
        record("fill", box, ink);
    }

    @Override
    public void frame(Box box, Ink ink) {
        record("frame", box, ink);
    }

    @Override
    public void disc(double x, double y, double radius, Ink ink) {
        reach(y + radius);
        calls.add("disc " + at(x, y) + " " + round(radius) + " " + ink);
    }

    @Override
    public void ring(double x, double y, double radius, Ink ink, double lineWidth) {
        reach(y + radius);
        calls.add("ring " + at(x, y) + " " + round(radius) + " " + ink);
    }

    @Override
    public void valueDisc(double x, double y, double radius, double value) {
        reach(y + radius);
        calls.add("value " + at(x, y) + " " + round(radius) + " " + Numbers.fixed(value, 3));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        reach(Math.max(y1, y2));
        calls.add(
                "line "
                        + at(x1, y1)
                        + " "
                        + at(x2, y2)
                        + " "
                        + ink
                        + " "
                        + Numbers.brief(lineWidth));
    }

    @Override
    public void dashed(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
        reach(Math.max(y1, y2));
        calls.add("dashed " + at(x1, y1) + " " + at(x2, y2) + " " + ink);
    }

    @Override
    public void polyline(double[] points, int count, Ink ink, double lineWidth) {
        reach(points, count);
        calls.add("polyline " + count + " " + ink);
    }

    @Override
    public void segments(double[] points, int count, Ink ink, double lineWidth) {
        reach(points, 2 * count);
        calls.add("segments " + count + " " + ink);
    }

    @Override
    public void polygon(double[] points, int count, Ink ink) {
        reach(points, count);
        calls.add("polygon " + count + " " + ink);
    }

    @Override
    public void heat(float[] values, int columns, int rows, double range, Box box) {
        heats.add(values.clone());
        reach(box.bottom());
        calls.add("heat " + columns + "x" + rows + " " + Numbers.brief(range));
    }

    @Override
    public void raster(
            float[] values, int columns, int rows, boolean diverging, double range, Box box) {
        heats.add(values.clone());
        reach(box.bottom());
        calls.add("raster " + columns + "x" + rows + " " + Numbers.brief(range));
    }

    @Override
    public void photo(int[] pixels, int columns, int rows, Box box) {
        reach(box.bottom());
        calls.add("photo " + columns + "x" + rows);
    }

    @Override
    public void tint(float[] strengths, Ink[] inks, int columns, int rows, Box box) {
        heats.add(strengths.clone());
        reach(box.bottom());
        calls.add("tint " + columns + "x" + rows);
    }

    @Override
    public void facet(double[] points, int count, Ink ink, double strength) {
        reach(points, count);
        calls.add("facet " + count + " " + ink + " " + Numbers.fixed(strength, 3));
    }

    @Override
    public void text(String text, double x, double y, Ink ink, Type type) {
        calls.add("text " + at(x, y) + " " + ink + " " + text);
        reach(y + type.size() / 2);
        Box box = TextWidths.box(text, x, y, type);
        if (clip == null || clip.contains(box.centerX(), box.centerY())) {
            texts.add(new Words(text, box));
        }
    }

    @Override
    public double textWidth(String text, Type type) {
        return TextWidths.of(text, type);
    }

    @Override
    public void clip(Box box) {
        clip = box;
        calls.add("clip");
    }

    @Override
    public void unclip() {
        clip = null;
        calls.add("unclip");
    }

    @Override
    public void layer(String key, Box box, Runnable drawing) {
        drawing.run();
    }

    @Override
    public void spot(Spot spot) {
        spots.add(spot);
    }

    private void reach(double y) {
        bottom = Math.max(bottom, clip == null ? y : Math.min(y, clip.bottom()));
    }

    private void reach(double[] points, int count) {
        for (int i = 0; i < count; i++) {
            reach(points[2 * i + 1]);
        }
    }

    private void record(String what, Box box, Ink ink) {
        reach(box.bottom());
        calls.add(
                what
                        + " "
                        + at(box.x(), box.y())
                        + " "
                        + at(box.width(), box.height())
                        + " "
                        + ink);
    }

    private static String at(double x, double y) {
        return round(x) + "," + round(y);
    }

    private static long round(double value) {
        return Math.round(value);
    }
}
