package neurarium.demos.descent;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** Linear programming: the polygon, the corner that is best, and descent that runs away. */
record ProgramView(LinearProgram program, Plot plot, Surface surface) {
    /** The length of the arrow of an objective of 1. */
    static final double ARROW = 1.1;

    private static final double LOW = -1.5;
    private static final double HIGH = 5;
    private static final Text DESCENT =
            Text.of(
                    "梯度下降（紫色）：线性函数的梯度处处是 (c₁, c₂)，永远不为 0；它不认识约束，一直走出去。线性规划要的恰好相反：目标和约束都必须是线性的。",
                    "Gradient descent (purple): the gradient of a linear function is (c₁, c₂)"
                            + " everywhere, never 0. It knows no constraints and walks out and on."
                            + " Linear programming is the opposite: it takes constraints, but"
                            + " objective and constraints must be linear.");

    /** The plane at the top left of a picture. */
    static Plot plot(double width) {
        double side = Math.min(width - 40, 430);
        return new Plot(new Box(34, 26, side, side), LOW, HIGH, LOW, HIGH);
    }

    /** Returns where the picture ends. */
    static double draw(LinearProgram program, Surface surface) {
        Plot plot = plot(surface.width());
        ProgramView view = new ProgramView(program, plot, surface);
        Box box = plot.box();
        surface.clip(box);
        view.polygon();
        view.levels();
        view.constraints();
        view.path();
        view.objective();
        surface.unclip();
        plot.axes(surface, 5, 5);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("x", box.right() - 18, box.bottom() + 14, Ink.TEXT, symbol);
        surface.text("y", box.x() - 8, box.y() - 10, Ink.TEXT, symbol.right());
        view.corners();
        boolean wide = surface.width() >= 700;
        double words =
                wide ? view.words(box.right() + 32, box.y()) : view.words(0, box.bottom() + 44);
        return Math.max(words, box.bottom() + 26);
    }

    private double x(double x) {
        return plot.x().pixel(x);
    }

    private double y(double y) {
        return plot.y().pixel(y);
    }

    private void polygon() {
        if (program.corners.size() > 2) {
            surface.facet(pixels(program.corners), program.corners.size(), Ink.QUIET, 0.16);
        }
    }

    private double[] pixels(List<LinearProgram.Point> places) {
        double[] pixels = new double[2 * places.size()];
        for (int i = 0; i < places.size(); i++) {
            pixels[2 * i] = x(places.get(i).x());
            pixels[2 * i + 1] = y(places.get(i).y());
        }
        return pixels;
    }

    /** Lines along which L is the same; that through the best corner is the thick one. */
    private void levels() {
        double best = program.loss(program.best());
        double length = Math.hypot(program.c1, program.c2);
        for (int i = -8; i <= 8; i++) {
            line(program.c1, program.c2, best + i * length, Ink.LINE, 1);
        }
        line(program.c1, program.c2, best, Ink.TEXT, 1.5);
    }

    private void constraints() {
        for (Constraint c : program.constraints) {
            line(c.a(), c.b(), c.c(), Ink.QUIET, 1.5);
        }
    }

    /** The line a x + b y = c, as far as it is in sight. */
    private void line(double a, double b, double c, Ink ink, double width) {
        double norm = a * a + b * b;
        if (norm < 1e-12) {
            return;
        }
        double x = c * a / norm;
        double y = c * b / norm;
        double dx = -b * 20 / Math.sqrt(norm);
        double dy = a * 20 / Math.sqrt(norm);
        surface.line(x(x + dx), y(y + dy), x(x - dx), y(y - dy), ink, width);
    }

    private void path() {
        int count = program.path.size();
        double[] points = pixels(program.path);
        for (int i = 0; i < count; i++) {
            surface.disc(points[2 * i], points[2 * i + 1], 3, Ink.BACKWARD);
        }
        surface.polyline(points, count, Ink.BACKWARD, 2);
        surface.disc(points[2 * count - 2], points[2 * count - 1], 6, Ink.BACKWARD);
    }

    /** From the origin against (c₁, c₂): the way down. */
    private void objective() {
        double tipX = x(-program.c1 * ARROW);
        double tipY = y(-program.c2 * ARROW);
        ContourView.arrow(x(0), y(0), tipX, tipY, 1.2, Ink.ATTENTION, surface);
        Text words = Text.of("目标的下降方向 (−c₁, −c₂)：拖动它", "The way down, (−c₁, −c₂): drag it");
        surface.spot(new Spot("objective", Box.around(tipX, tipY, 28, 28), words));
    }

    private void corners() {
        for (LinearProgram.Point corner : program.corners) {
            double x = x(corner.x());
            double y = y(corner.y());
            if (!plot.box().contains(x, y)) {
                continue;
            }
            boolean isBest = corner.equals(program.best()) && program.isBounded();
            surface.disc(x, y, isBest ? 9 : 5, Ink.BACKGROUND);
            surface.disc(x, y, isBest ? 7 : 4, isBest ? Ink.RIGHT : Ink.TEXT);
            Text words =
                    Text.of("顶点 {corner}：L = {loss}", "Corner {corner}: L = {loss}")
                            .with("corner", at(corner))
                            .with("loss", Numbers.brief(program.loss(corner)));
            surface.spot(new Spot("corner" + at(corner), Box.around(x, y, 22, 22), words));
        }
    }

    private static String at(LinearProgram.Point p) {
        return "(" + Numbers.brief(p.x()) + ", " + Numbers.brief(p.y()) + ")";
    }

    /** A coefficient without its sign; 1 is not written. */
    private static String coefficient(double c) {
        return Math.abs(c) == 1 ? "" : Numbers.brief(Math.abs(c));
    }

    private double words(double x, double y) {
        StringBuilder objective = new StringBuilder(program.c1 < 0 ? "L = −" : "L = ");
        objective.append(coefficient(program.c1)).append(program.c2 < 0 ? "x − " : "x + ");
        objective.append(coefficient(program.c2)).append("y");
        Type symbol = Type.BODY.symbol().sized(18);
        surface.text(objective.toString(), x, y + 10, Ink.TEXT, symbol);
        LinearProgram.Point best = program.best();
        Text found =
                program.isBounded()
                        ? Text.of(
                                        "线性规划：最优在顶点 {corner}，L ="
                                                + " {loss}。把箭头转一转：最优点不是慢慢移动，而是从一个顶点跳到另一个。",
                                        "Linear programming: the best point is the corner {corner},"
                                                + " L = {loss}. Turn the arrow: the best point does"
                                                + " not slide, it jumps from corner to corner.")
                                .with("corner", at(best))
                                .with("loss", Numbers.brief(program.loss(best)))
                        : Text.of(
                                "这些约束围不住下降的方向：没有最优点。",
                                "These constraints leave the way down open: there is no best"
                                        + " point.");
        return paragraph(DESCENT, x, paragraph(found, x, y + 32) + 10);
    }

    private double paragraph(Text words, double x, double y) {
        Box box = new Box(x, y, surface.width() - x, 0);
        return TextLines.draw(words.in(surface.lang()), box, Ink.TEXT, Type.BODY, surface);
    }
}
