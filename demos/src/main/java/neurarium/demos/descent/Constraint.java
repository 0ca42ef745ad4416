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

/** A half-plane, a x + b y ≤ c, which the student types as {@code x + y ≤ 4}. */
record Constraint(double a, double b, double c) {
    private static final int MAX_COUNT = 12;

    boolean holds(double x, double y) {
        return a * x + b * y <= c + 1e-9;
    }

    static boolean hold(List<Constraint> constraints, double x, double y) {
        for (Constraint constraint : constraints) {
            if (!constraint.holds(x, y)) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with constraints between semicolons; nothing where they can be taken. */
    static Text problem(String text) {
        List<String> parts = Words.split(text, ';');
        if (parts.isEmpty() || parts.size() > MAX_COUNT) {
            return Text.of(
                            "写 1 到 {max} 个约束，用分号隔开，例如 x + y ≤ 4。",
                            "Write 1 to {max} constraints between semicolons, such as x + y ≤ 4.")
                    .with("max", MAX_COUNT);
        }
        for (String part : parts) {
            Text problem = problemOf(part);
            if (!problem.isEmpty()) {
                return problem;
            }
        }
        return LinearProgram.corners(read(text)).isEmpty()
                ? Text.of(
                        "这些约束没有顶点：要么互相矛盾，要么太少。",
                        "These constraints have no corner: they contradict each other, or there are"
                                + " too few.")
                : Text.NONE;
    }

    private static Text problemOf(String part) {
        int sign = signAt(part);
        if (sign < 0) {
            return Text.of("“{part}”里没有 ≤ 或 ≥。", "There is no ≤ or ≥ in “{part}”.")
                    .with("part", part);
        }
        Text side = problemOfSide(left(part)).then(problemOfSide(right(part)));
        if (!side.isEmpty() || parse(part) != null) {
            return side;
        }
        return Text.of(
                        "“{part}”不是线性的：x 和 y 只能乘以数再相加。",
                        "“{part}” is not linear: x and y may only be multiplied by numbers and"
                                + " added.")
                .with("part", part);
    }

    private static Text problemOfSide(String side) {
        return Syntax.problem(Parser.parse(side, Landscape.VARIABLES), "x, y");
    }

    /** The index of ≤, ≥, <= or >=; −1 where there is no sign. */
    private static int signAt(String part) {
        for (int i = 0; i < part.length(); i++) {
            if ("≤≥<>".indexOf(part.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String left(String part) {
        return part.substring(0, signAt(part));
    }

    private static String right(String part) {
        String rest = part.substring(signAt(part) + 1);
        return rest.startsWith("=") ? rest.substring(1) : rest;
    }

    /** Reads a constraint whose sides can be read; null where it is not linear. */
    private static Constraint parse(String part) {
        Parsed left = Parser.parse(left(part), Landscape.VARIABLES);
        Parsed right = Parser.parse(right(part), Landscape.VARIABLES);
        Expression difference =
                new Expression.Binary(Operator.MINUS, left.expression(), right.expression());
        Expression a = Derivative.of(difference, 0).result();
        Expression b = Derivative.of(difference, 1).result();
        boolean linear = !a.contains(0) && !a.contains(1) && !b.contains(0) && !b.contains(1);
        double constant = difference.value(0, 0);
        if (!linear || !Double.isFinite(constant)) {
            return null;
        }
        double s = "≤<".indexOf(part.charAt(signAt(part))) >= 0 ? 1 : -1;
        Constraint read = new Constraint(s * a.value(0, 0), s * b.value(0, 0), -s * constant);
        return read.is(difference, s, 1, 2) && read.is(difference, s, -2, -1) ? read : null;
    }

    /** Whether it is a formula at a point: a jump such as sgn x has slope 0, but is no number. */
    private boolean is(Expression difference, double sign, double x, double y) {
        double value = a * x + b * y - c;
        double given = sign * difference.value(x, y);
        return Math.abs(value - given) <= 1e-9 * (1 + Math.abs(value));
    }

    /** Reads constraints that have no {@link #problem}. */
    static List<Constraint> read(String text) {
        List<Constraint> list = new ArrayList<>();
        for (String part : Words.split(text, ';')) {
            list.add(parse(part));
        }
        return list;
    }
}
