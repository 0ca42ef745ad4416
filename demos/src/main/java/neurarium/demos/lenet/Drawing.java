package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurarium.data.LabeledImages;
import neurarium.ui.Numbers;
import neurarium.ui.Words;

/**
 * A drawing of strokes on a pad of 100×100, and what the network sees of it: the ink scaled into
 * 20×20 pixels with its proportions kept, and put into 28×28 with its centre of mass in the middle,
 * as the images of MNIST were made.
 */
final class Drawing {
    /** A seven. */
    static final String SEVEN = "24,22 50,22 76,22 66,42 54,64 44,84";

    static final int PAD = 100;
    static final int MAX_POINTS = 3000;
    private static final double RADIUS = 4.6;
    private static final double ERASER = 8;
    private static final int INNER = 20;

    /** A smaller drawing is not enlarged further: a dot stays a dot. */
    private static final double SMALLEST = 35;

    /** A line of the pen or of the eraser: x, y, x, y, … */
    private record Stroke(boolean erases, List<Double> points) {}

    private final List<Stroke> strokes = new ArrayList<>();

    /** The ink on the pad, row by row, from 0 to 1. */
    final float[] ink = new float[PAD * PAD];

    /** What the network sees: 28×28 from 0 to 1. */
    final float[] image = new float[LabeledImages.PIXELS];

    /** Whether the pen is down. */
    private boolean open;

    boolean isEmpty() {
        return strokes.isEmpty();
    }

    void clear() {
        strokes.clear();
        paint();
    }

    /** Takes the last stroke back. */
    void undo() {
        if (!strokes.isEmpty()) {
            strokes.remove(strokes.size() - 1);
            paint();
        }
    }

    private static int points(List<Stroke> strokes) {
        int points = 0;
        for (Stroke stroke : strokes) {
            points += stroke.points.size() / 2;
        }
        return points;
    }

    /** Goes on with the stroke under the pen, or begins one. */
    void draw(double x, double y, boolean erase) {
        if (points(strokes) >= MAX_POINTS) {
            return;
        }
        if (!open) {
            strokes.add(new Stroke(erase, new ArrayList<>()));
            open = true;
        }
        Stroke stroke = strokes.get(strokes.size() - 1);
        stroke.points.add(tenth(x));
        stroke.points.add(tenth(y));
        segment(stroke, Math.max(0, stroke.points.size() - 4));
        center();
    }

    private static double tenth(double v) {
        return Math.rint(Math.max(0, Math.min(PAD, v)) * 10) / 10;
    }

    /** The pen goes up. */
    void lift() {
        open = false;
    }

    /** Adds ink in a cell of the keyboard's grid, or takes it away where there is some. */
    void toggle(double x, double y) {
        lift();
        draw(x, y, isInked(x, y));
        lift();
    }

    boolean isInked(double x, double y) {
        return inkAt(x, y) > 0.5;
    }

    float inkAt(double x, double y) {
        int column = (int) Math.max(0, Math.min(PAD - 1, x));
        int row = (int) Math.max(0, Math.min(PAD - 1, y));
        return ink[row * PAD + column];
    }

    /** The strokes as text: points "x,y" with spaces between, strokes with semicolons. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Stroke stroke : strokes) {
            text.append(text.length() == 0 ? "" : ";").append(stroke.erases ? "e " : "");
            for (int j = 0; j < stroke.points.size(); j += 2) {
                text.append(j == 0 ? "" : " ").append(Numbers.exact(stroke.points.get(j)));
                text.append(',').append(Numbers.exact(stroke.points.get(j + 1)));
            }
        }
        return text.toString();
    }

    /** Reads such a text; null where it is malformed or has too many points. */
    private static List<Stroke> read(String text) {
        List<Stroke> strokes = new ArrayList<>();
        for (String part : Words.split(text, ';')) {
            String plain = part.trim();
            boolean erases = plain.startsWith("e");
            Stroke stroke = new Stroke(erases, new ArrayList<>());
            for (String point : Words.split(erases ? plain.substring(1) : plain, ' ')) {
                List<String> numbers = Words.split(point, ',');
                if (numbers.size() != 2) {
                    return null;
                }
                for (String number : numbers) {
                    double value = Numbers.parse(number);
                    if (!(value >= 0 && value <= PAD)) { // NaN neither
                        return null;
                    }
                    stroke.points.add(value);
                }
            }
            if (!stroke.points.isEmpty()) {
                strokes.add(stroke);
            }
        }
        return points(strokes) > MAX_POINTS ? null : strokes;
    }

    static boolean isValid(String text) {
        return read(text) != null;
    }

    /** Draws a valid text. */
    void set(String text) {
        strokes.clear();
        strokes.addAll(read(text));
        paint();
    }

    private void paint() {
        open = false;
        Arrays.fill(ink, 0);
        for (Stroke stroke : strokes) {
            for (int j = 0; j < Math.max(2, stroke.points.size() - 2); j += 2) {
                segment(stroke, j);
            }
        }
        center();
    }

    /** Inks the cells near the line from one point of a stroke to the next, if there is one. */
    private void segment(Stroke stroke, int from) {
        double x1 = stroke.points.get(from);
        double y1 = stroke.points.get(from + 1);
        boolean dot = from + 3 >= stroke.points.size();
        double x2 = dot ? x1 : stroke.points.get(from + 2);
        double y2 = dot ? y1 : stroke.points.get(from + 3);
        double radius = stroke.erases ? ERASER : RADIUS;
        int left = (int) Math.max(0, Math.min(x1, x2) - radius - 1);
        int right = (int) Math.min(PAD - 1, Math.max(x1, x2) + radius + 1);
        int top = (int) Math.max(0, Math.min(y1, y2) - radius - 1);
        int bottom = (int) Math.min(PAD - 1, Math.max(y1, y2) + radius + 1);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double away = distance(column + 0.5, row + 0.5, x1, y1, x2, y2);
                float cover = (float) Math.max(0, Math.min(1, radius + 0.5 - away));
                int i = row * PAD + column;
                ink[i] = stroke.erases ? Math.min(ink[i], 1 - cover) : Math.max(ink[i], cover);
            }
        }
    }

    /** From a point to a line between two others. */
    private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
        double along = Math.max(0, Math.min(1, t));
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
    }

    /** Makes the image from the ink. */
    private void center() {
        Arrays.fill(image, 0);
        int left = PAD;
        int right = -1;
        int top = PAD;
        int bottom = -1;
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int row = 0; row < PAD; row++) {
            for (int column = 0; column < PAD; column++) {
                float cover = ink[row * PAD + column];
                if (cover > 0.05f) {
                    left = Math.min(left, column);
                    right = Math.max(right, column);
                    top = Math.min(top, row);
                    bottom = Math.max(bottom, row);
                    mass += cover;
                    massX += cover * (column + 0.5);
                    massY += cover * (row + 0.5);
                }
            }
        }
        if (mass > 0) {
            double size = Math.max(SMALLEST, Math.max(right - left, bottom - top) + 1);
            sample(size / INNER, massX / mass, massY / mass);
        }
    }

    /** Each pixel is the mean of a square of the pad, {@code step} wide. */
    private void sample(double step, double centerX, double centerY) {
        int size = LabeledImages.SIZE;
        int fine = 6;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                float sum = 0;
                for (int i = 0; i < fine; i++) {
                    double y = centerY + (row + (i + 0.5) / fine - size / 2.0) * step;
                    for (int j = 0; j < fine; j++) {
                        double x = centerX + (column + (j + 0.5) / fine - size / 2.0) * step;
                        boolean inside = x >= 0 && x < PAD && y >= 0 && y < PAD;
                        sum += inside ? inkAt(x, y) : 0;
                    }
                }
                image[row * size + column] = sum / (fine * fine);
            }
        }
    }
}
