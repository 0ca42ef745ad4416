package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** A surface that writes down what is drawn on it, one line a call, so that tests can read it. */
public final class RecordingSurface implements Surface {
    private final double width;
    private final double height;
    private final Lang lang;
    private final List<String> calls = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();
    private final List<float[]> heats = new ArrayList<>();

    public RecordingSurface(double width, double height, Lang lang) {
        this.width = width;
        this.height = height;
        this.lang = lang;
    }

    /** What was drawn, such as {@code line 10,20 30,40 PLUS 2}; pixels are rounded. */
    public List<String> calls() {
        return calls;
    }

    public List<Spot> spots() {
        return spots;
    }

    /** Where texts are, as far as their width can be guessed without fonts. */
    public List<Box> texts() {
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
    public double width() {
        return width;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public Lang lang() {
        return lang;
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
        calls.add("disc " + at(x, y) + " " + round(radius) + " " + ink);
    }

    @Override
    public void ring(double x, double y, double radius, Ink ink, double lineWidth) {
        calls.add("ring " + at(x, y) + " " + round(radius) + " " + ink);
    }

    @Override
    public void valueDisc(double x, double y, double radius, double value) {
        calls.add("value " + at(x, y) + " " + round(radius) + " " + Numbers.fixed(value, 3));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth) {
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
        calls.add("dashed " + at(x1, y1) + " " + at(x2, y2) + " " + ink);
    }

    @Override
    public void polyline(double[] points, int count, Ink ink, double lineWidth) {
        calls.add("polyline " + count + " " + ink);
    }

    @Override
    public void segments(double[] points, int count, Ink ink, double lineWidth) {
        calls.add("segments " + count + " " + ink);
    }

    @Override
    public void polygon(double[] points, int count, Ink ink) {
        calls.add("polygon " + count + " " + ink);
    }

    @Override
    public void heat(float[] values, int columns, int rows, double range, Box box) {
        heats.add(values.clone());
        calls.add("heat " + columns + "x" + rows + " " + Numbers.brief(range));
    }

    @Override
    public void raster(
            float[] values, int columns, int rows, boolean diverging, double range, Box box) {
        heats.add(values.clone());
        calls.add("raster " + columns + "x" + rows + " " + Numbers.brief(range));
    }

    @Override
    public void photo(int[] pixels, int columns, int rows, Box box) {
        calls.add("photo " + columns + "x" + rows);
    }

    @Override
    public void tint(float[] strengths, Ink[] inks, int columns, int rows, Box box) {
        heats.add(strengths.clone());
        calls.add("tint " + columns + "x" + rows);
    }

    @Override
    public void facet(double[] points, int count, Ink ink, double strength) {
        calls.add("facet " + count + " " + ink + " " + Numbers.fixed(strength, 3));
    }

    @Override
    public void text(String text, double x, double y, Ink ink, Type type) {
        calls.add("text " + at(x, y) + " " + ink + " " + text);
        double length = textWidth(text, type);
        double left =
                switch (type.align()) {
                    case LEFT -> x;
                    case CENTER -> x - length / 2;
                    case RIGHT -> x - length;
                };
        texts.add(new Box(left, y - type.size() / 2, length, type.size()));
    }

    /** A guess: Han characters are as wide as they are high, others a little over half. */
    @Override
    public double textWidth(String text, Type type) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += text.charAt(i) >= '\u2e80' ? 1 : 0.55;
        }
        return ems * type.size();
    }

    @Override
    public void clip(Box box) {
        calls.add("clip");
    }

    @Override
    public void unclip() {
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

    private void record(String what, Box box, Ink ink) {
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
