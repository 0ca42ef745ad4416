package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;

/**
 * The other way to optimise: minimise L = c₁x + c₂y within constraints a x + b y ≤ c. The best
 * point of a bounded polygon is always one of its corners. Lecture, section 1.
 */
final class LinearProgram {
    /** A point of the plane. */
    record Point(double x, double y) {}

    private static final String DEFAULT = "x ≥ 0; y ≥ 0; x ≤ 3; y ≤ 3; x + y ≤ 4.5";

    double c1 = -1;
    double c2 = -0.6;
    String text = "";
    List<Constraint> constraints = List.of();

    /** The corners of the polygon, around its middle. */
    List<Point> corners = List.of();

    /** Where gradient descent went. */
    final List<Point> path = new ArrayList<>();

    LinearProgram() {
        text(DEFAULT);
    }

    /** Takes constraints that have no {@link Constraint#problem}. */
    void text(String text) {
        this.text = text;
        constraints = Constraint.read(text);
        corners = corners(constraints);
        reset();
    }

    void objective(double c1, double c2) {
        this.c1 = c1;
        this.c2 = c2;
        reset();
    }

    double loss(Point p) {
        return c1 * p.x + c2 * p.y;
    }

    static List<Point> corners(List<Constraint> constraints) {
        List<Point> corners = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            for (int j = 0; j < i; j++) {
                Constraint p = constraints.get(i);
                Constraint q = constraints.get(j);
                double determinant = p.a() * q.b() - p.b() * q.a();
                double x = (p.c() * q.b() - p.b() * q.c()) / determinant + 0.0;
                double y = (p.a() * q.c() - p.c() * q.a()) / determinant + 0.0;
                if (Math.abs(determinant) >= 1e-9
                        && Constraint.hold(constraints, x, y)
                        && !contains(corners, x, y)) {
                    corners.add(new Point(x, y));
                }
            }
        }
        Point middle = middle(corners);
        corners.sort(
                (a, b) ->
                        Double.compare(
                                Math.atan2(a.y - middle.y, a.x - middle.x),
                                Math.atan2(b.y - middle.y, b.x - middle.x)));
        return corners;
    }

    private static boolean contains(List<Point> corners, double x, double y) {
        for (Point corner : corners) {
            if (Math.abs(corner.x - x) + Math.abs(corner.y - y) < 1e-6) {
                return true;
            }
        }
        return false;
    }

    private static Point middle(List<Point> corners) {
        double x = 0;
        double y = 0;
        for (Point corner : corners) {
            x += corner.x / corners.size();
            y += corner.y / corners.size();
        }
        return new Point(x, y);
    }

    /** The corner with the lowest L. */
    Point best() {
        Point best = corners.get(0);
        for (Point corner : corners) {
            if (loss(corner) < loss(best) - 1e-12) {
                best = corner;
            }
        }
        return best;
    }

    /**
     * Whether L has a minimum: no direction that keeps all constraints for ever leads down. The
     * steepest such direction is −c itself or runs along a constraint.
     */
    boolean isBounded() {
        if (leadsDown(-c1, -c2)) {
            return false;
        }
        for (Constraint c : constraints) {
            if (leadsDown(-c.b(), c.a()) || leadsDown(c.b(), -c.a())) {
                return false;
            }
        }
        return true;
    }

    /** Whether L falls along a direction that no constraint ends. */
    private boolean leadsDown(double dx, double dy) {
        for (Constraint c : constraints) {
            if (c.a() * dx + c.b() * dy > 1e-9) {
                return false;
            }
        }
        return c1 * dx + c2 * dy < -1e-9;
    }

    /** The point of the path that descent reached last. */
    Point now() {
        return path.get(path.size() - 1);
    }

    /** Gradient descent knows no constraints: g = c₁ and h = c₂ are the same everywhere. */
    void step(double rate) {
        path.add(new Point(now().x - rate * c1, now().y - rate * c2));
    }

    /** Begins again in the middle of the polygon. */
    void reset() {
        path.clear();
        path.add(middle(corners));
    }

    int steps() {
        return path.size() - 1;
    }

    /** Whether descent has left the constraints. */
    boolean hasLeft() {
        return steps() > 0 && !Constraint.hold(constraints, now().x, now().y);
    }

    /** Whether descent has run far out of the picture. */
    boolean hasRunAway() {
        return Math.abs(now().x) > 50 || Math.abs(now().y) > 50;
    }
}
