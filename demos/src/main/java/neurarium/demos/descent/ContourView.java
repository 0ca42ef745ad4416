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
final class ContourView {
    private static final double FAINT = 0.42;
    private static final int SIDE = Relief.CELLS + 1;

    private final float[] strengths = new float[SIDE * SIDE];
    private final Ink[] inks = new Ink[SIDE * SIDE];
    private double[] lines = new double[0];

    ContourView() {
        Arrays.fill(inks, Ink.QUIET);
    }

    static Plot plot(Landscape land, Box box) {
        return new Plot(
                box,
                land.centerX - land.reach,
                land.centerX + land.reach,
                land.centerY - land.reach,
                land.centerY + land.reach);
    }

    void draw(DescentModel model, Relief relief, Contours contours, Box box, Surface surface) {
        Plot plot = plot(model.landscape(), box);
        for (int i = 0; i < strengths.length; i++) {
            strengths[i] = (float) (FAINT * Math.min(1, relief.heights[i]));
        }
        surface.tint(strengths, inks, SIDE, SIDE, box);
        lines(contours, box, surface);
        surface.clip(box);
        for (Walk walk : model.walks()) {
            path(walk, plot, surface);
        }
        arrow(model.first(), plot, surface);
        start(model, plot, surface);
        surface.unclip();
        plot.axes(surface, 4, 4);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("x", box.right() - 18, box.bottom() + 14, Ink.TEXT, symbol);
        surface.text("y", box.x() - 8, box.y() - 6, Ink.TEXT, symbol.right());
        legend(relief, box, surface);
    }

    private void lines(Contours contours, Box box, Surface surface) {
        double[] cells = contours.lines();
        int numbers = 4 * contours.count();
        if (lines.length < numbers) {
            lines = new double[numbers];
        }
        for (int i = 0; i < numbers; i += 2) {
            lines[i] = box.x() + cells[i] / Relief.CELLS * box.width();
            lines[i + 1] = box.y() + cells[i + 1] / Relief.CELLS * box.height();
        }
        surface.segments(lines, contours.count(), Ink.QUIET, 0.7);
    }

    private static void path(Walk walk, Plot plot, Surface surface) {
        List<Walk.Point> path = walk.path();
        double[] points = new double[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            points[2 * i] = within(plot.x().pixel(path.get(i).x()));
            points[2 * i + 1] = within(plot.y().pixel(path.get(i).y()));
        }
        surface.polyline(points, path.size(), walk.method.ink, 2);
        if (path.size() < 80) {
            for (int i = 0; i < path.size(); i++) {
                surface.disc(points[2 * i], points[2 * i + 1], 2.5, walk.method.ink);
            }
        }
        int last = 2 * path.size() - 2;
        surface.disc(points[last], points[last + 1], 6.5, Ink.BACKGROUND);
        surface.disc(points[last], points[last + 1], 5, walk.method.ink);
    }

    /** Far beyond the picture a canvas draws nothing sensible. */
    private static double within(double pixel) {
        return Math.max(-1e4, Math.min(1e4, pixel));
    }

    /** (−g, −h) from where the first walker stands: the direction of fastest descent. */
    private static void arrow(Walk walk, Plot plot, Surface surface) {
        Walk.Point p = walk.now();
        double length = Math.hypot(p.g(), p.h());
        if (!(length > Walk.FLAT)) {
            return;
        }
        double shown = 26 + 34 * length / (length + 4);
        double dx = -p.g() / length;
        double dy = p.h() / length;
        double x = within(plot.x().pixel(p.x()));
        double y = within(plot.y().pixel(p.y()));
        double tipX = x + dx * shown;
        double tipY = y + dy * shown;
        surface.line(x, y, tipX - 6 * dx, tipY - 6 * dy, Ink.BACKWARD, 3);
        double[] head = {
            tipX,
            tipY,
            tipX - 10 * dx - 5 * dy,
            tipY - 10 * dy + 5 * dx,
            tipX - 10 * dx + 5 * dy,
            tipY - 10 * dy - 5 * dx
        };
        surface.polygon(head, 3, Ink.BACKWARD);
        surface.spot(
                new Spot(
                        "arrow",
                        Box.around(tipX, tipY, 26, 26),
                        () -> {
                            String numbers =
                                    "("
                                            + Numbers.brief(-p.g())
                                            + ", "
                                            + Numbers.brief(-p.h())
                                            + ")";
                            return Text.of(
                                    "负梯度 (−∂L/∂x, −∂L/∂y) = " + numbers + "：下降最快的方向",
                                    "Negative gradient (−∂L/∂x, −∂L/∂y) = "
                                            + numbers
                                            + ": the direction of fastest descent");
                        }));
    }

    private static void start(DescentModel model, Plot plot, Surface surface) {
        double x = plot.x().pixel(model.startX());
        double y = plot.y().pixel(model.startY());
        surface.ring(x, y, 9, Ink.ATTENTION, 2);
        surface.spot(
                new Spot(
                        "start",
                        Box.around(x, y, 20, 20),
                        Text.of("起点：可以拖动", "The start: drag it anywhere")));
    }

    /** What the shades mean. */
    private static void legend(Relief relief, Box box, Surface surface) {
        double y = box.y() - 13;
        String low = Numbers.brief(relief.low());
        String high = "≥ " + Numbers.brief(relief.loss(1));
        double right = box.right() - surface.textWidth(high, Type.SMALL) - 6;
        Box strip = new Box(right - 64, y - 5, 64, 10);
        for (int i = 0; i < 16; i++) {
            double x = strip.x() + 4 * i;
            double[] points = {x, y - 5, x + 4, y - 5, x + 4, y + 5, x, y + 5};
            surface.facet(points, 4, Ink.QUIET, FAINT * 0.72 * i / 15);
        }
        surface.frame(strip, Ink.LINE);
        surface.text(high, strip.right() + 6, y, Ink.QUIET, Type.SMALL);
        surface.text("L  " + low, strip.x() - 6, y, Ink.QUIET, Type.SMALL.right());
    }
}
