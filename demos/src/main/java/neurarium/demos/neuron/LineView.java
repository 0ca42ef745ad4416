package neurarium.demos.neuron;

import neurarium.data.Overlap;
import neurarium.data.Sample;
import neurarium.model.Neuron;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;

/** The line w₁x₁ + w₂x₂ + b = 0 in the plane, with an arrow to the side where z > 0. */
final class LineView {
    private static final double ARROW = 30;

    /** How far the arrow keeps from the edge, and from the middles of discs. */
    private static final double FROM_EDGE = 6;

    private static final double FROM_DISC = 21;
    private static final double FROM_INPUT = 27;

    /** How far apart the places are that an arrow may start from. */
    private static final double STRIDE = 8;

    private final Plot plot;
    private final boolean seen;
    private final double x;
    private final double y;
    private final double dx;
    private final double dy;

    /** In pixels: the point of the line nearest to the middle, and where (w₁, w₂) points. */
    private LineView(Neuron.Parameters p, Plot plot) {
        this.plot = plot;
        double length = Math.sqrt(p.w1() * p.w1() + p.w2() * p.w2());
        double middle = (NeuronModel.LOW + NeuronModel.HIGH) / 2;
        double away = (p.w1() * middle + p.w2() * middle + p.b()) / length;
        seen = length >= 1e-9 && Math.abs(away) <= NeuronModel.HIGH - NeuronModel.LOW;
        x = plot.x().pixel(middle - away * p.w1() / length);
        y = plot.y().pixel(middle - away * p.w2() / length);
        dx = p.w1() / length;
        dy = -p.w2() / length;
    }

    /** The present line, and under random search also the one that was tried last. */
    static void draw(NeuronModel model, Plot plot, Surface surface) {
        LineView tried = new LineView(model.lastTry, plot);
        if (model.search == NeuronModel.Search.RANDOM && tried.seen) {
            double[] ends = tried.ends();
            surface.dashed(ends[0], ends[1], ends[2], ends[3], Ink.BACKWARD, 2);
        }
        LineView now = new LineView(model.neuron.parameters(), plot);
        if (now.seen) {
            double[] ends = now.ends();
            surface.line(ends[0], ends[1], ends[2], ends[3], Ink.TEXT, 2);
            now.arrow(model, surface);
        }
    }

    /** Whether a letter at a place, in pixels, would be crossed by the present line. */
    static boolean isNear(NeuronModel model, Plot plot, double atX, double atY) {
        LineView now = new LineView(model.neuron.parameters(), plot);
        double away = (atX - now.x) * now.dx + (atY - now.y) * now.dy;
        return now.seen && Math.abs(away) < 10;
    }

    /** Half a line that surely ends beyond the plane. */
    private double reach() {
        return 1.5 * plot.box().width();
    }

    /** x, y of a place on either side beyond the plane. */
    private double[] ends() {
        double reach = reach();
        return new double[] {onLineX(-reach), onLineY(-reach), onLineX(reach), onLineY(reach)};
    }

    private double onLineX(double along) {
        return x - along * dy;
    }

    private double onLineY(double along) {
        return y + along * dx;
    }

    /**
     * An arrow at the place nearest to the middle where no disc covers it and no edge cuts it; the
     * place with the most room where all places fall short.
     */
    private void arrow(NeuronModel model, Surface surface) {
        double best = 0;
        double bestRoom = Double.NEGATIVE_INFINITY;
        for (double along = 0; along < reach() && bestRoom < 0; along += STRIDE) {
            for (int side = -1; side <= 1; side += 2) {
                double room = room(model, side * along);
                if (room > bestRoom && bestRoom < 0) {
                    bestRoom = room;
                    best = side * along;
                }
            }
        }
        double startX = onLineX(best);
        double startY = onLineY(best);
        double tipX = startX + ARROW * dx;
        double tipY = startY + ARROW * dy;
        surface.line(startX, startY, tipX - 6 * dx, tipY - 6 * dy, Ink.TEXT, 2);
        double backX = tipX - 9 * dx;
        double backY = tipY - 9 * dy;
        double[] corners = {
            tipX, tipY, backX - 5 * dy, backY + 5 * dx, backX + 5 * dy, backY - 5 * dx
        };
        surface.polygon(corners, 3, Ink.TEXT);
    }

    /** How much room an arrow has beyond what it needs; negative where it has too little. */
    private double room(NeuronModel model, double along) {
        double fromX = onLineX(along);
        double fromY = onLineY(along);
        Box box = plot.box();
        double acrossX = within(fromX, box.x(), box.right(), ARROW * dx);
        double acrossY = within(fromY, box.y(), box.bottom(), ARROW * dy);
        double edge = Math.min(Math.min(acrossX, 0), acrossY);
        double room = 3 * edge; // an arrow that is cut is worse than one that is covered
        for (Sample sample : model.samples) {
            room = Math.min(room, distance(sample.x1(), sample.x2(), fromX, fromY) - FROM_DISC);
        }
        if (model.overlap.isPresent()) {
            Overlap overlap = model.overlap.get();
            room = Math.min(room, distance(overlap.x1(), overlap.x2(), fromX, fromY) - FROM_DISC);
        }
        return Math.min(room, distance(model.x1, model.x2, fromX, fromY) - FROM_INPUT);
    }

    /** How far both ends of an arrow are from the edges in one direction, beyond what it needs. */
    private static double within(double from, double low, double high, double step) {
        double below = Math.min(from, from + step) - low;
        double above = high - Math.max(from, from + step);
        return Math.min(below, above) - FROM_EDGE;
    }

    /** From a point of the plane to the nearest point of an arrow, in pixels. */
    private double distance(double x1, double x2, double fromX, double fromY) {
        double awayX = plot.x().pixel(x1) - fromX;
        double awayY = plot.y().pixel(x2) - fromY;
        double part = Math.max(0, Math.min(ARROW, awayX * dx + awayY * dy));
        double besideX = awayX - part * dx;
        double besideY = awayY - part * dy;
        return Math.sqrt(besideX * besideX + besideY * besideY);
    }
}
