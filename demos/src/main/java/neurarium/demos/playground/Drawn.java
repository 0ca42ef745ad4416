package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.PointSet;
import neurarium.data.ToySet;
import neurarium.ui.Complaint;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** Points drawn by hand; as a line of text: {@code x1 x2 class; …}, the classes counted from 1. */
final class Drawn {
    /** Beyond so many, the oldest point goes. */
    static final int MOST = 300;

    private static final int MOST_CLASSES = 4;

    /** A point and its class, from 0. */
    record Point(double x1, double x2, int kind) {}

    private final List<Point> points = new ArrayList<>();

    int size() {
        return points.size();
    }

    void add(double x1, double x2, int kind) {
        if (points.size() == MOST) {
            points.remove(0);
        }
        double within1 = Math.max(-ToySet.REACH, Math.min(ToySet.REACH, x1));
        double within2 = Math.max(-ToySet.REACH, Math.min(ToySet.REACH, x2));
        points.add(new Point(tidy(within1), tidy(within2), kind));
    }

    private static double tidy(double x) {
        return Math.rint(x * 100) / 100;
    }

    /** Removes the point nearest to a place if it is within a distance. */
    void remove(double x1, double x2, double within) {
        Point nearest = null;
        double least = within * within;
        for (Point point : points) {
            double dx = point.x1 - x1;
            double dy = point.x2 - x2;
            if (dx * dx + dy * dy <= least) {
                least = dx * dx + dy * dy;
                nearest = point;
            }
        }
        points.remove(nearest);
    }

    void clear() {
        points.clear();
    }

    /** The points with as many classes as are asked for, more where the points have more. */
    PointSet points(int classes) {
        int most = classes;
        for (Point point : points) {
            most = Math.max(most, point.kind + 1);
        }
        PointSet set = new PointSet(most);
        for (Point point : points) {
            set.add(point.x1, point.x2, point.kind);
        }
        return set;
    }

    String write() {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.length() == 0 ? "" : "; ");
            text.append(Numbers.exact(point.x1)).append(' ');
            text.append(Numbers.exact(point.x2)).append(' ').append(point.kind + 1);
        }
        return text.toString();
    }

    /** What is wrong with a text; nothing where {@link #read} can take it. */
    static Text problem(String text) {
        List<String> entries = Words.split(text, ';');
        if (entries.size() > MOST) {
            return Complaint.of(
                    "points", text, "最多 " + MOST + " 个点。", "give " + MOST + " points at most.");
        }
        for (String entry : entries) {
            if (readPoint(entry) == null) {
                return Complaint.of(
                        "points",
                        entry,
                        "每个点写作“x₁ x₂ 类别”，坐标在 −6 到 6 之间，类别为 1 到 4，点与点用分号隔开。",
                        "write each point as “x₁ x₂ class”, coordinates from −6 to 6, classes 1 to"
                                + " 4, semicolons between points.");
            }
        }
        return Text.NONE;
    }

    void read(String text) {
        points.clear();
        for (String entry : Words.split(text, ';')) {
            points.add(readPoint(entry));
        }
    }

    /** A point, or null where the entry is not one. */
    private static Point readPoint(String entry) {
        List<String> words = Words.split(entry, ' ');
        if (words.size() != 3) {
            return null;
        }
        double x1 = Numbers.parse(words.get(0));
        double x2 = Numbers.parse(words.get(1));
        double kind = Numbers.parse(words.get(2));
        boolean good =
                Math.abs(x1) <= ToySet.REACH
                        && Math.abs(x2) <= ToySet.REACH
                        && kind >= 1
                        && kind <= MOST_CLASSES
                        && kind == Math.rint(kind);
        return good ? new Point(x1, x2, (int) kind - 1) : null;
    }
}
