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
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** Linear programming: the polygon, the corner that is best, and descent that runs away. */
final class ProgramView {
    private static final double LOW = -1.5;
    private static final double HIGH = 5;
    private static final double ARROW = 1.1;

    private ProgramView() {}

    static Box square(double width) {
        double side = Math.min(width - 40, 430);
        return new Box(34, 26, side, side);
    }

    static double height(double width) {
        return width >= 700 ? square(width).bottom() + 40 : square(width).bottom() + 230;
    }

    private static Plot plot(double width) {
        return new Plot(square(width), LOW, HIGH, LOW, HIGH);
    }

    static boolean grabs(Touch touch) {
        return square(touch.width()).contains(touch.x(), touch.y());
    }

    /** Where the objective points to when its arrow is dragged to a place, from the origin. */
    static double[] objective(Touch touch) {
        Plot plot = plot(touch.width());
        double x = plot.x().value(touch.x()) / ARROW;
        double y = plot.y().value(touch.y()) / ARROW;
        double length = Math.hypot(x, y);
        double factor = length > 2 ? 2 / length : 1;
        return new double[] {-tidy(x * factor), -tidy(y * factor)};
    }

    private static double tidy(double x) {
        return Math.rint(x * 100) / 100 + 0.0;
    }

    static void draw(LinearProgram program, Surface surface) {
        Plot plot = plot(surface.width());
        Box box = plot.box();
        surface.clip(box);
        polygon(program, plot, surface);
        levels(program, plot, surface);
        constraints(program, plot, surface);
        path(program, plot, surface);
        arrow(program, plot, surface);
        surface.unclip();
        plot.axes(surface, 5, 5);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("x", box.right() - 18, box.bottom() + 14, Ink.TEXT, symbol);
        surface.text("y", box.x() - 8, box.y() - 10, Ink.TEXT, symbol.right());
        corners(program, plot, surface);
        words(program, box, surface);
    }

    private static void polygon(LinearProgram program, Plot plot, Surface surface) {
        List<LinearProgram.Corner> corners = program.corners();
        double[] points = new double[2 * corners.size()];
        for (int i = 0; i < corners.size(); i++) {
            points[2 * i] = plot.x().pixel(corners.get(i).x());
            points[2 * i + 1] = plot.y().pixel(corners.get(i).y());
        }
        if (corners.size() > 2) {
            surface.facet(points, corners.size(), Ink.QUIET, 0.16);
        }
    }

    /** Lines along which L is the same; that through the best corner is the thick one. */
    private static void levels(LinearProgram program, Plot plot, Surface surface) {
        double length = Math.hypot(program.c1, program.c2);
        if (length < 1e-9) {
            return;
        }
        LinearProgram.Corner best = program.best();
        double bestLoss = program.loss(best.x(), best.y());
        for (int i = -8; i <= 8; i++) {
            level(program, bestLoss + i * length, Ink.LINE, 1, plot, surface);
        }
        level(program, bestLoss, Ink.TEXT, 1.5, plot, surface);
    }

    private static void level(
            LinearProgram program, double loss, Ink ink, double width, Plot plot, Surface surface) {
        double norm = program.c1 * program.c1 + program.c2 * program.c2;
        double x = loss * program.c1 / norm;
        double y = loss * program.c2 / norm;
        double reach = 20 / Math.sqrt(norm);
        line(
                x - reach * program.c2,
                y + reach * program.c1,
                x + reach * program.c2,
                y - reach * program.c1,
                ink,
                width,
                plot,
                surface);
    }

    private static void constraints(LinearProgram program, Plot plot, Surface surface) {
        for (LinearProgram.Constraint c : program.constraints()) {
            double norm = c.a() * c.a() + c.b() * c.b();
            if (norm < 1e-12) {
                continue;
            }
            double x = c.c() * c.a() / norm;
            double y = c.c() * c.b() / norm;
            double reach = 20 / Math.sqrt(norm);
            line(
                    x - reach * c.b(),
                    y + reach * c.a(),
                    x + reach * c.b(),
                    y - reach * c.a(),
                    Ink.QUIET,
                    1.5,
                    plot,
                    surface);
        }
    }

    private static void line(
            double x1,
            double y1,
            double x2,
            double y2,
            Ink ink,
            double width,
            Plot plot,
            Surface surface) {
        surface.line(
                plot.x().pixel(x1),
                plot.y().pixel(y1),
                plot.x().pixel(x2),
                plot.y().pixel(y2),
                ink,
                width);
    }

    private static void path(LinearProgram program, Plot plot, Surface surface) {
        List<LinearProgram.Corner> path = program.path();
        double[] points = new double[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            points[2 * i] = plot.x().pixel(path.get(i).x());
            points[2 * i + 1] = plot.y().pixel(path.get(i).y());
            surface.disc(points[2 * i], points[2 * i + 1], 3, Ink.BACKWARD);
        }
        surface.polyline(points, path.size(), Ink.BACKWARD, 2);
        int last = 2 * path.size() - 2;
        surface.disc(points[last], points[last + 1], 6, Ink.BACKWARD);
    }

    /** From the origin against (c₁, c₂): the way down. */
    private static void arrow(LinearProgram program, Plot plot, Surface surface) {
        double x = plot.x().pixel(0);
        double y = plot.y().pixel(0);
        double tipX = plot.x().pixel(-program.c1 * ARROW);
        double tipY = plot.y().pixel(-program.c2 * ARROW);
        double length = Math.max(1e-9, Math.hypot(tipX - x, tipY - y));
        double dx = (tipX - x) / length;
        double dy = (tipY - y) / length;
        surface.line(x, y, tipX - 6 * dx, tipY - 6 * dy, Ink.ATTENTION, 4);
        double[] head = {
            tipX,
            tipY,
            tipX - 12 * dx - 6 * dy,
            tipY - 12 * dy + 6 * dx,
            tipX - 12 * dx + 6 * dy,
            tipY - 12 * dy - 6 * dx
        };
        surface.polygon(head, 3, Ink.ATTENTION);
        surface.spot(
                new Spot(
                        "objective",
                        Box.around(tipX, tipY, 28, 28),
                        Text.of("目标的下降方向 (−c₁, −c₂)：拖动它", "The way down, (−c₁, −c₂): drag it")));
    }

    private static void corners(LinearProgram program, Plot plot, Surface surface) {
        LinearProgram.Corner best = program.best();
        for (LinearProgram.Corner corner : program.corners()) {
            double x = plot.x().pixel(corner.x());
            double y = plot.y().pixel(corner.y());
            boolean isBest = corner.equals(best) && program.isBounded();
            surface.disc(x, y, isBest ? 9 : 5, Ink.BACKGROUND);
            surface.disc(x, y, isBest ? 7 : 4, isBest ? Ink.RIGHT : Ink.TEXT);
            String at = "(" + Numbers.brief(corner.x()) + ", " + Numbers.brief(corner.y()) + ")";
            String loss = Numbers.brief(program.loss(corner.x(), corner.y()));
            surface.spot(
                    new Spot(
                            "corner" + at,
                            Box.around(x, y, 22, 22),
                            Text.of(
                                    "顶点 " + at + "：L = " + loss,
                                    "Corner " + at + ": L = " + loss)));
        }
    }

    /** The size of a coefficient; 1 is not written. */
    private static String coefficient(double c) {
        return Math.abs(c) == 1 ? "" : Numbers.brief(Math.abs(c));
    }

    private static void words(LinearProgram program, Box plane, Surface surface) {
        boolean wide = surface.width() >= 700;
        double x = wide ? plane.right() + 32 : 0;
        double y = wide ? plane.y() : plane.bottom() + 44;
        Box box = new Box(x, y, surface.width() - x, 0);
        LinearProgram.Corner best = program.best();
        String objective =
                "L = "
                        + (program.c1 < 0 ? "−" : "")
                        + coefficient(program.c1)
                        + "x"
                        + (program.c2 < 0 ? " − " : " + ")
                        + coefficient(program.c2)
                        + "y";
        Type symbol = Type.BODY.symbol().sized(18);
        surface.text(objective, x, y + 10, Ink.TEXT, symbol);
        String at = "(" + Numbers.brief(best.x()) + ", " + Numbers.brief(best.y()) + ")";
        Text found =
                program.isBounded()
                        ? Text.of(
                                "线性规划：最优在顶点 "
                                        + at
                                        + "，L = "
                                        + Numbers.brief(program.loss(best.x(), best.y()))
                                        + "。把箭头转一转：最优点不是慢慢移动，而是从一个顶点跳到另一个。",
                                "Linear programming: the best point is the corner "
                                        + at
                                        + ", L = "
                                        + Numbers.brief(program.loss(best.x(), best.y()))
                                        + ". Turn the arrow: the best point does not slide, it"
                                        + " jumps from corner to corner.")
                        : Text.of(
                                "这些约束围不住下降的方向：没有最优点。",
                                "These constraints leave the way down open: there is no best"
                                        + " point.");
        double next =
                TextLines.draw(
                        found.in(surface.lang()),
                        box.inset(0, 32, 0, 0),
                        Ink.TEXT,
                        Type.BODY,
                        surface);
        Text descent =
                Text.of(
                        "梯度下降（紫色）：线性函数的梯度处处是 (c₁, c₂)，永远不为 0；它不认识约束，一直走出去。线性规划要的恰好相反：目标和约束都必须是线性的。",
                        "Gradient descent (purple): the gradient of a linear function is (c₁, c₂)"
                                + " everywhere, never 0. It knows no constraints and walks out and"
                                + " on. Linear programming is the opposite: it takes constraints,"
                                + " but objective and constraints must be linear.");
        TextLines.draw(
                descent.in(surface.lang()),
                new Box(x, next + 10, box.width(), 0),
                Ink.TEXT,
                Type.BODY,
                surface);
    }
}
