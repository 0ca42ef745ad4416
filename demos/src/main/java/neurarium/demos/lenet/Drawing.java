package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.LabeledImages;
import neurarium.ui.Complaint;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
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
    private static final double RADIUS = 4.6;
    private static final double ERASER = 8;
    private static final int MOST_POINTS = 3000;
    private static final int INNER = 20;

    /** A smaller drawing is not enlarged further: a dot stays a dot. */
    private static final double SMALLEST = 35;

    /** Each stroke: x, y, x, y, … */
    private final List<List<Double>> strokes = new ArrayList<>();

    private final List<Boolean> erases = new ArrayList<>();
    private final float[] ink = new float[PAD * PAD];
    private final float[] image = new float[LabeledImages.PIXELS];
    private boolean open;
    private int points;

    /** The ink on the pad, row by row, from 0 to 1. */
    float[] ink() {
        return ink;
    }

    /** What the network sees: 28×28 from 0 to 1. */
    float[] image() {
        return image;
    }

    boolean isEmpty() {
        return strokes.isEmpty();
    }

    void clear() {
        strokes.clear();
        erases.clear();
        open = false;
        points = 0;
        paint();
    }

    /** Takes the last stroke back. */
    void undo() {
        if (!strokes.isEmpty()) {
            points -= strokes.remove(strokes.size() - 1).size() / 2;
            erases.remove(erases.size() - 1);
            open = false;
            paint();
        }
    }

    /** Goes on with the stroke under the pen, or begins one. */
    void draw(double x, double y, boolean erase) {
        if (points >= MOST_POINTS) {
            return;
        }
        if (!open) {
            strokes.add(new ArrayList<>());
            erases.add(erase);
            open = true;
        }
        List<Double> stroke = strokes.get(strokes.size() - 1);
        stroke.add(tenth(x));
        stroke.add(tenth(y));
        points++;
        if (stroke.size() > 2) {
            segment(stroke, stroke.size() - 4, erase);
        } else {
            segment(stroke, 0, erase);
        }
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
        draw(x, y, inkAt(x, y) > 0.5);
        lift();
    }

    float inkAt(double x, double y) {
        int column = (int) Math.max(0, Math.min(PAD - 1, x));
        int row = (int) Math.max(0, Math.min(PAD - 1, y));
        return ink[row * PAD + column];
    }

    /** The strokes as text: points "x,y" with spaces between, strokes with semicolons. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < strokes.size(); i++) {
            text.append(i == 0 ? "" : ";").append(erases.get(i) ? "e " : "");
            List<Double> stroke = strokes.get(i);
            for (int j = 0; j < stroke.size(); j += 2) {
                text.append(j == 0 ? "" : " ").append(Numbers.exact(stroke.get(j)));
                text.append(',').append(Numbers.exact(stroke.get(j + 1)));
            }
        }
        return text.toString();
    }

    /** What is wrong with a text of strokes. */
    static Text problem(String key, String text) {
        int points = 0;
        for (String stroke : Words.split(text, ';')) {
            for (String point : Words.split(withoutEraser(stroke), ' ')) {
                List<String> numbers = Words.split(point, ',');
                points++;
                if (numbers.size() != 2
                        || !isOnPad(Numbers.parse(numbers.get(0)))
                        || !isOnPad(Numbers.parse(numbers.get(1)))
                        || points > MOST_POINTS) {
                    return Complaint.of(
                            key,
                            text,
                            "写点“x,y”（0 到 100），点间用空格，笔画间用分号，橡皮的笔画前加 e；至多 " + MOST_POINTS + " 点。",
                            "write points “x,y” from 0 to 100, spaces between them, semicolons"
                                    + " between strokes, e before a stroke that erases; "
                                    + MOST_POINTS
                                    + " points at most.");
                }
            }
        }
        return Text.NONE;
    }

    private static boolean isOnPad(double value) {
        return value >= 0 && value <= PAD;
    }

    private static String withoutEraser(String stroke) {
        String plain = stroke.trim();
        return plain.startsWith("e") ? plain.substring(1) : plain;
    }

    /** Draws a text that has no problem. */
    void set(String text) {
        strokes.clear();
        erases.clear();
        points = 0;
        open = false;
        for (String part : Words.split(text, ';')) {
            List<Double> stroke = new ArrayList<>();
            for (String point : Words.split(withoutEraser(part), ' ')) {
                List<String> numbers = Words.split(point, ',');
                stroke.add(Numbers.parse(numbers.get(0)));
                stroke.add(Numbers.parse(numbers.get(1)));
            }
            if (!stroke.isEmpty()) {
                strokes.add(stroke);
                erases.add(part.trim().startsWith("e"));
                points += stroke.size() / 2;
            }
        }
        paint();
    }

    private void paint() {
        java.util.Arrays.fill(ink, 0);
        for (int i = 0; i < strokes.size(); i++) {
            List<Double> stroke = strokes.get(i);
            for (int j = 0; j < Math.max(2, stroke.size() - 2); j += 2) {
                segment(stroke, j, erases.get(i));
            }
        }
        center();
    }

    /** Inks the cells near the line from one point of a stroke to the next, if there is one. */
    private void segment(List<Double> stroke, int from, boolean erase) {
        double x1 = stroke.get(from);
        double y1 = stroke.get(from + 1);
        boolean dot = from + 3 >= stroke.size();
        double x2 = dot ? x1 : stroke.get(from + 2);
        double y2 = dot ? y1 : stroke.get(from + 3);
        double radius = erase ? ERASER : RADIUS;
        int left = (int) Math.max(0, Math.min(x1, x2) - radius - 1);
        int right = (int) Math.min(PAD - 1, Math.max(x1, x2) + radius + 1);
        int top = (int) Math.max(0, Math.min(y1, y2) - radius - 1);
        int bottom = (int) Math.min(PAD - 1, Math.max(y1, y2) + radius + 1);
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double away = distance(column + 0.5, row + 0.5, x1, y1, x2, y2);
                float cover = (float) Math.max(0, Math.min(1, radius + 0.5 - away));
                int i = row * PAD + column;
                ink[i] = erase ? Math.min(ink[i], 1 - cover) : Math.max(ink[i], cover);
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
        java.util.Arrays.fill(image, 0);
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
