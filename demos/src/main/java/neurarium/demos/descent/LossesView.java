package neurarium.demos.descent;

import neurarium.data.Curve;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The loss of every walker over its steps. */
final class LossesView {
    private LossesView() {}

    /** Returns where it ends. */
    static double draw(DescentModel model, Box box, Surface surface) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double steps = 20;
        for (Walk walk : model.walks) {
            Curve losses = walk.losses;
            steps = Math.max(steps, losses.added() - 1);
            for (int i = 0; i < losses.size(); i++) {
                low = Math.min(low, losses.get(i));
                high = Math.max(high, losses.get(i));
            }
            low = Math.min(low, losses.last());
        }
        double first = model.first().losses.get(0);
        high = Math.min(high, first + 3 * Math.max(1, Math.abs(first)));
        if (!(high > low)) {
            high = low + 1;
        }
        if (Double.isNaN(high - low)) {
            low = 0;
            high = 1;
        }
        double margin = 0.06 * (high - low);
        Plot plot = new Plot(box, 0, steps, low - margin, high + margin);
        surface.text("L", box.x() - 26, box.y() - 12, Ink.TEXT, Type.BODY.symbol().sized(16));
        surface.clip(box);
        for (Walk walk : model.walks) {
            CurveLine.draw(walk.losses, plot, WalkersView.ink(walk.method), 2, surface);
        }
        surface.unclip();
        plot.axes(surface, 4, 3);
        String step = Text.of("步", "step").in(surface.lang());
        Type small = Type.CAPTION.centered();
        surface.text(step, box.centerX(), box.bottom() + 28, Ink.QUIET, small);
        for (Walk walk : model.walks) {
            double y = plot.y().pixel(walk.losses.last());
            if (box.contains(box.centerX(), y)) {
                double x = plot.x().pixel(walk.losses.added() - 1);
                surface.disc(x, y, 4, WalkersView.ink(walk.method));
            }
        }
        return box.bottom() + 36;
    }
}
