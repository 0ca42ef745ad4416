package neurarium.demos.descent;

import java.util.Arrays;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The landscape from above: contour lines, the paths, and the negative gradient as an arrow. */
record ContourView(Plot plot, Surface surface) {
    private static final int SIDE = Relief.CELLS + 1;
    private static final Ink[] INKS = new Ink[SIDE * SIDE];

    static {
        Arrays.fill(INKS, Ink.QUIET);
    }

    static Plot plot(Landscape land, Box box) {
        double x = land.centerX;
        double y = land.centerY;
        return new Plot(box, x - land.reach, x + land.reach, y - land.reach, y + land.reach);
    }

    static void draw(DescentModel model, Relief relief, Box box, Surface surface) {
        Plot plot = plot(model.landscape, box);
        ContourView view = new ContourView(plot, surface);
        surface.tint(relief.shades, INKS, SIDE, SIDE, box);
        view.lines(relief.contours);
        surface.clip(box);
        for (Walk walk : model.walks) {
            view.path(walk);
        }
        view.gradient(model.first().now());
        view.start(model);
        surface.unclip();
        plot.axes(surface, 4, 4);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("x", box.right() - 18, box.bottom() + 14, Ink.TEXT, symbol);
        surface.text("y", box.x() - 8, box.y() - 13, Ink.TEXT, symbol.right());
        view.legend(relief);
    }

    private void lines(Contours contours) {
        Box box = plot.box();
        double[] lines = new double[4 * contours.count];
        for (int i = 0; i < lines.length; i += 2) {
            lines[i] = box.x() + contours.lines[i] / Relief.CELLS * box.width();
            lines[i + 1] = box.y() + contours.lines[i + 1] / Relief.CELLS * box.height();
        }
        surface.segments(lines, contours.count, Ink.QUIET, 0.7);
    }

    private void path(Walk walk) {
        Ink ink = WalkersView.ink(walk.method);
        List<Walk.Point> path = walk.path;
        double[] points = new double[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            points[2 * i] = within(plot.x().pixel(path.get(i).x()));
            points[2 * i + 1] = within(plot.y().pixel(path.get(i).y()));
        }
        surface.polyline(points, path.size(), ink, 2);
        if (path.size() < 80) {
            for (int i = 0; i < path.size(); i++) {
                surface.disc(points[2 * i], points[2 * i + 1], 2.5, ink);
            }
        }
        int last = 2 * path.size() - 2;
        surface.disc(points[last], points[last + 1], 6.5, Ink.BACKGROUND);
        surface.disc(points[last], points[last + 1], 5, ink);
    }

    /** Far beyond the picture a canvas draws nothing sensible. */
    private static double within(double pixel) {
        return Math.max(-1e4, Math.min(1e4, pixel));
    }

    /** (−g, −h) from where the first walker is: the direction of fastest descent. */
    private void gradient(Walk.Point p) {
        double length = Math.hypot(p.g(), p.h());
        if (!(length > Walk.FLAT)) {
            return;
        }
        double shown = 26 + 34 * length / (length + 4);
        double x = within(plot.x().pixel(p.x()));
        double y = within(plot.y().pixel(p.y()));
        double tipX = x - p.g() / length * shown;
        double tipY = y + p.h() / length * shown;
        arrow(x, y, tipX, tipY, 1, Ink.BACKWARD, surface);
        if (plot.box().contains(tipX, tipY)) {
            Text words =
                    Text.of(
                                    "负梯度 (−∂L/∂x, −∂L/∂y) = ({x}, {y})：下降最快的方向",
                                    "Negative gradient (−∂L/∂x, −∂L/∂y) = ({x}, {y}): the direction"
                                            + " of fastest descent")
                            .with("x", Numbers.brief(-p.g()))
                            .with("y", Numbers.brief(-p.h()));
            surface.spot(new Spot("arrow", Box.around(tipX, tipY, 26, 26), words));
        }
    }

    /** An arrow whose head is 10 px long at size 1. */
    static void arrow(
            double x, double y, double tipX, double tipY, double size, Ink ink, Surface surface) {
        double length = Math.max(1e-9, Math.hypot(tipX - x, tipY - y));
        double dx = (tipX - x) / length;
        double dy = (tipY - y) / length;
        surface.line(x, y, tipX - 6 * dx, tipY - 6 * dy, ink, 5 * size - 2);
        double backX = tipX - 10 * size * dx;
        double backY = tipY - 10 * size * dy;
        double sideX = 5 * size * dy;
        double sideY = 5 * size * dx;
        double[] head = {tipX, tipY, backX - sideX, backY + sideY, backX + sideX, backY - sideY};
        surface.polygon(head, 3, ink);
    }

    private void start(DescentModel model) {
        double x = plot.x().pixel(model.startX);
        double y = plot.y().pixel(model.startY);
        surface.ring(x, y, 9, Ink.ATTENTION, 2);
        if (plot.box().contains(x, y)) {
            Text words = Text.of("起点：可以拖动", "The start: drag it anywhere");
            surface.spot(new Spot("start", Box.around(x, y, 20, 20), words));
        }
    }

    /** What the shades mean. */
    private void legend(Relief relief) {
        Box box = plot.box();
        double y = box.y() - 13;
        String high = "≥ " + Numbers.brief(relief.loss(1));
        double right = box.right() - surface.textWidth(high, Type.SMALL) - 6;
        Box strip = new Box(right - 64, y - 5, 64, 10);
        for (int i = 0; i < 16; i++) {
            double[] corners = new Box(strip.x() + 4 * i, y - 5, 4, 10).corners();
            surface.facet(corners, 4, Ink.QUIET, Relief.FAINT * 0.72 * i / 15);
        }
        surface.frame(strip, Ink.LINE);
        surface.text(high, strip.right() + 6, y, Ink.QUIET, Type.SMALL);
        String low = "L  " + Numbers.brief(relief.low);
        surface.text(low, strip.x() - 6, y, Ink.QUIET, Type.SMALL.right());
    }
}
