package neurarium.demos.matrix;

import neurarium.data.Curve;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The curve of the loss L = ‖y − d‖² over the updates. */
final class LossCurve {
    private LossCurve() {}

    /** Draws it, with its name above the box and its axis below; returns where that ends. */
    static double draw(Curve losses, Box box, Surface surface) {
        int updates = losses.added() - 1;
        double max = Math.max(0.1, 1.1 * losses.max());
        Plot plot = new Plot(box, 0, Math.max(20, updates), 0, max);
        Type symbol = Type.BODY.symbol().sized(16);
        surface.text("L = ‖y − d‖²", box.x() - 26, box.y() - 14, Ink.TEXT, symbol);
        surface.clip(box);
        CurveLine.draw(losses, plot, Ink.TEXT, 2, surface);
        surface.unclip();
        surface.disc(plot.x().pixel(updates), plot.y().pixel(losses.last()), 4, Ink.TEXT);
        plot.axes(surface, 4, 3);
        String label = Text.of("更新次数", "updates").in(surface.lang());
        Type type = Type.SMALL.sized(12).centered();
        surface.text(label, box.centerX(), box.bottom() + 28, Ink.QUIET, type);
        return box.bottom() + 36;
    }
}
