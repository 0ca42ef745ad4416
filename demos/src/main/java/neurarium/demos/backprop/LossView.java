package neurarium.demos.backprop;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** L before each update, and now. */
final class LossView {
    static final double HEIGHT = 104;

    /** Room below the plot for the words of its axis. */
    static final double BELOW = 38;

    private static final int MIN_UPDATES = 5;

    private LossView() {}

    /** Returns where it ends. */
    static double draw(List<Double> losses, Box box, Surface surface) {
        double max = 0;
        for (double loss : losses) {
            max = Math.max(max, loss);
        }
        int updates = losses.size() - 1;
        Plot plot = new Plot(box, 0, Math.max(MIN_UPDATES, updates), 0, Math.max(0.1, 1.15 * max));
        double[] points = new double[2 * losses.size()];
        for (int i = 0; i < losses.size(); i++) {
            points[2 * i] = plot.x().pixel(i);
            points[2 * i + 1] = plot.y().pixel(losses.get(i));
        }
        surface.clip(box.inset(-5, -5, -5, -5));
        surface.polyline(points, losses.size(), Ink.TEXT, 2);
        surface.disc(points[2 * updates], points[2 * updates + 1], 4, Ink.TEXT);
        surface.unclip();
        plot.axes(surface, 5, 3);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("L", box.x() - 24, box.y() - 14, Ink.TEXT, symbol);
        String after = Text.of("每次更新之后", "after each update").in(surface.lang());
        surface.text(after, box.x() - 8, box.y() - 14, Ink.QUIET, Type.SMALL);
        String axis = Text.of("更新次数", "updates").in(surface.lang());
        surface.text(axis, box.centerX(), box.bottom() + 29, Ink.QUIET, Type.SMALL.centered());
        return box.bottom() + BELOW;
    }
}
