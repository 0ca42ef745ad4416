package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;
import neurarium.symbolic.Derivative;
import neurarium.symbolic.Expression;
import neurarium.symbolic.Operator;
import neurarium.symbolic.Parsed;
import neurarium.symbolic.Parser;
import neurarium.ui.Syntax;
import neurarium.ui.Text;
import neurarium.ui.Words;

/**
 * The other way to optimise: minimise L = c₁x + c₂y within constraints a x + b y ≤ c. The best
 * point of a bounded polygon is always one of its corners. Lecture, section 1.
 */
final class LinearProgram {
    /** a x + b y ≤ c. */
    record Constraint(double a, double b, double c) {
        boolean holds(double x, double y) {
            return a * x + b * y <= c + 1e-9;
        }
    }

    /** A corner of the polygon. */
    record Corner(double x, double y) {}

    static final String DEFAULT = "x ≥ 0; y ≥ 0; x ≤ 3; y ≤ 3; x + y ≤ 4.5";
    private static final int MOST = 12;

    double c1 = -1;
    double c2 = -0.6;
    private String text = DEFAULT;
    private List<Constraint> constraints = read(DEFAULT);
    private final List<Corner> path = new ArrayList<>();

    LinearProgram() {
        reset();
    }

    /** What is wrong with a text of constraints; nothing where it can be taken. */
    static Text problem(String text) {
        List<String> parts = Words.split(text, ';');
        if (parts.isEmpty() || parts.size() > MOST) {
            return Text.of(
                    "写 1 到 " + MOST + " 个约束，用分号隔开，例如 x + y ≤ 4。",
                    "Write 1 to " + MOST + " constraints between semicolons, such as x + y ≤ 4.");
        }
        for (String part : parts) {
            int sign = signAt(part);
            if (sign < 0) {
                return Text.of("“" + part + "”里没有 ≤ 或 ≥。", "There is no ≤ or ≥ in “" + part + "”.");
            }
            Text side = side(part.substring(0, sign)).then(side(right(part, sign)));
            if (!side.isEmpty()) {
                return side;
            }
            if (constraint(part) == null) {
                return Text.of(
                        "“" + part + "”不是线性的：x 和 y 只能乘以数再相加。",
                        "“"
                                + part
                                + "” is not linear: x and y may only be multiplied by numbers"
                                + " and added.");
            }
        }
        return corners(read(text)).isEmpty()
                ? Text.of(
                        "这些约束没有顶点：要么互相矛盾，要么太少。",
                        "These constraints have no corner: they contradict each other, or there are"
                                + " too few.")
                : Text.NONE;
    }

    private static Text side(String text) {
        return Syntax.problem(Parser.parse(text, Landscape.VARIABLES), "x, y");
    }

    /** Where ≤, ≥, <= or >= stands; −1 where none does. */
    private static int signAt(String part) {
        for (int i = 0; i < part.length(); i++) {
            if ("≤≥<>".indexOf(part.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String right(String part, int sign) {
        boolean two = sign + 1 < part.length() && part.charAt(sign + 1) == '=';
        return part.substring(sign + (two ? 2 : 1));
    }

    /** A constraint; null where it is not linear. */
    private static Constraint constraint(String part) {
        int sign = signAt(part);
        Parsed left = Parser.parse(part.substring(0, sign), Landscape.VARIABLES);
        Parsed right = Parser.parse(right(part, sign), Landscape.VARIABLES);
        Expression difference =
                new Expression.Binary(Operator.MINUS, left.expression(), right.expression());
        Expression a = Derivative.of(difference, 0).result();
        Expression b = Derivative.of(difference, 1).result();
        boolean linear = !a.contains(0) && !a.contains(1) && !b.contains(0) && !b.contains(1);
        double constant = difference.value(0, 0);
        if (!linear || !Double.isFinite(constant)) {
            return null;
        }
        boolean less = "≤<".indexOf(part.charAt(sign)) >= 0;
        double s = less ? 1 : -1;
        return new Constraint(s * a.value(0, 0), s * b.value(0, 0), -s * constant);
    }

    private static List<Constraint> read(String text) {
        List<Constraint> list = new ArrayList<>();
        for (String part : Words.split(text, ';')) {
            list.add(constraint(part));
        }
        return list;
    }

    String text() {
        return text;
    }

    void text(String text) {
        this.text = text;
        constraints = read(text);
        reset();
    }

    List<Constraint> constraints() {
        return constraints;
    }

    void objective(double c1, double c2) {
        this.c1 = c1;
        this.c2 = c2;
        reset();
    }

    double loss(double x, double y) {
        return c1 * x + c2 * y;
    }

    /** Whether a point keeps every constraint. */
    boolean holds(double x, double y) {
        return holds(constraints, x, y);
    }

    private static boolean holds(List<Constraint> constraints, double x, double y) {
        for (Constraint constraint : constraints) {
            if (!constraint.holds(x, y)) {
                return false;
            }
        }
        return true;
    }

    /** The corners of the polygon, around its middle. */
    List<Corner> corners() {
        return corners(constraints);
    }

    private static List<Corner> corners(List<Constraint> constraints) {
        List<Corner> corners = new ArrayList<>();
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < constraints.size(); i++) {
            for (int j = 0; j < i; j++) {
                Constraint p = constraints.get(i);
                Constraint q = constraints.get(j);
                double determinant = p.a * q.b - p.b * q.a;
                if (Math.abs(determinant) < 1e-9) {
                    continue;
                }
                double x = (p.c * q.b - p.b * q.c) / determinant + 0.0;
                double y = (p.a * q.c - p.c * q.a) / determinant + 0.0;
                if (holds(constraints, x, y) && !isKnown(corners, x, y)) {
                    corners.add(new Corner(x, y));
                    sumX += x;
                    sumY += y;
                }
            }
        }
        double middleX = sumX / Math.max(1, corners.size());
        double middleY = sumY / Math.max(1, corners.size());
        corners.sort(
                (a, b) ->
                        Double.compare(
                                Math.atan2(a.y - middleY, a.x - middleX),
                                Math.atan2(b.y - middleY, b.x - middleX)));
        return corners;
    }

    private static boolean isKnown(List<Corner> corners, double x, double y) {
        for (Corner corner : corners) {
            if (Math.abs(corner.x - x) + Math.abs(corner.y - y) < 1e-6) {
                return true;
            }
        }
        return false;
    }

    /** The corner where L is least. */
    Corner best() {
        Corner best = new Corner(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (Corner corner : corners()) {
            if (loss(corner.x, corner.y) < least - 1e-12) {
                least = loss(corner.x, corner.y);
                best = corner;
            }
        }
        return best;
    }

    /**
     * Whether L has a least value: no direction that keeps all constraints for ever leads down. The
     * one that leads down most is −c itself or runs along a constraint.
     */
    boolean isBounded() {
        if (leadsDown(-c1, -c2)) {
            return false;
        }
        for (Constraint constraint : constraints) {
            if (leadsDown(-constraint.b, constraint.a) || leadsDown(constraint.b, -constraint.a)) {
                return false;
            }
        }
        return true;
    }

    /** Whether L falls along a direction that no constraint ends. */
    private boolean leadsDown(double dx, double dy) {
        for (Constraint constraint : constraints) {
            if (constraint.a * dx + constraint.b * dy > 1e-9) {
                return false;
            }
        }
        return c1 * dx + c2 * dy < -1e-9;
    }

    /** Gradient descent knows no constraints: g = c₁ and h = c₂ are the same everywhere. */
    void step(double rate) {
        Corner last = path.get(path.size() - 1);
        path.add(new Corner(last.x - rate * c1, last.y - rate * c2));
    }

    /** Begins again in the middle of the polygon. */
    void reset() {
        path.clear();
        double x = 0;
        double y = 0;
        List<Corner> corners = corners();
        for (Corner corner : corners) {
            x += corner.x / corners.size();
            y += corner.y / corners.size();
        }
        path.add(new Corner(x, y));
    }

    List<Corner> path() {
        return path;
    }

    int steps() {
        return path.size() - 1;
    }

    /** Whether descent has run far out of the picture. */
    boolean hasRunAway() {
        Corner last = path.get(path.size() - 1);
        return Math.abs(last.x) > 50 || Math.abs(last.y) > 50;
    }
}
