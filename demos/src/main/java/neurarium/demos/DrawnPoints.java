package neurarium.demos;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.InvalidValue;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/**
 * Points that a person places in a square of the plane, each of a class; as a line of text {@code
 * x1 x2 class; …}.
 */
public final class DrawnPoints {
    /** A point and its class, from 0. */
    public record Point(double x1, double x2, int kind) {}

    private final int max;
    private final double low;
    private final double high;
    private final List<String> classes;
    private final List<Point> points = new ArrayList<>();

    /**
     * No points yet.
     *
     * @param max where there are more, the oldest point goes
     * @param low the smallest coordinate
     * @param high the largest coordinate
     * @param classes how the classes are written
     */
    public DrawnPoints(int max, double low, double high, List<String> classes) {
        this.max = max;
        this.low = low;
        this.high = high;
        this.classes = classes;
    }

    public List<Point> list() {
        return points;
    }

    /** Adds the point of the square that is nearest to a place, in whole hundredths. */
    public void add(double x1, double x2, int kind) {
        if (points.size() == max) {
            points.remove(0);
        }
        points.add(new Point(inside(x1), inside(x2), kind));
    }

    /** A coordinate of the square, in whole hundredths: what the page shows of it is exact. */
    public double inside(double x) {
        return Math.rint(Math.max(low, Math.min(high, x)) * 100) / 100;
    }

    /** Removes the point nearest to a place if it is within a distance; tells whether one was. */
    public boolean removeNear(double x1, double x2, double distance) {
        Point nearest = null;
        double least = distance * distance;
        for (Point point : points) {
            double dx = point.x1 - x1;
            double dy = point.x2 - x2;
            if (dx * dx + dy * dy <= least) {
                least = dx * dx + dy * dy;
                nearest = point;
            }
        }
        return points.remove(nearest);
    }

    public String write() {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.length() == 0 ? "" : "; ");
            text.append(Numbers.exact(point.x1)).append(' ');
            text.append(Numbers.exact(point.x2)).append(' ').append(classes.get(point.kind));
        }
        return text.toString();
    }

    /**
     * What is wrong with a text; {@link Text#NONE} where {@link #read} can take it.
     *
     * @param grammar says how to write points
     */
    public Text problem(String text, Text grammar) {
        List<String> entries = Words.split(text, ';');
        if (entries.size() > max) {
            Text advice = Text.of("最多 {max} 个点。", "give {max} points at most.").with("max", max);
            return InvalidValue.of("points", text, advice);
        }
        for (String entry : entries) {
            if (point(entry) == null) {
                return InvalidValue.of("points", entry, grammar);
            }
        }
        return Text.NONE;
    }

    /** Takes the points of a text in place of the present ones. */
    public void read(String text) {
        points.clear();
        for (String entry : Words.split(text, ';')) {
            points.add(point(entry));
        }
    }

    /** A point, or null where the entry is not one. */
    private Point point(String entry) {
        List<String> words = Words.split(entry, ' ');
        if (words.size() != 3) {
            return null;
        }
        double x1 = Numbers.parse(words.get(0));
        double x2 = Numbers.parse(words.get(1));
        int kind = classes.indexOf(words.get(2).replace('−', '-'));
        boolean isInside = x1 >= low && x1 <= high && x2 >= low && x2 <= high;
        return isInside && kind >= 0 ? new Point(x1, x2, kind) : null;
    }
}
