package neurarium.demos.matrix;

import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The curve of the loss L = ‖y − d‖² over the updates. */
final class LossView {
    private LossView() {}

    static void draw(MatrixModel model, Box box, Surface surface) {
        double updates = Math.max(20, model.losses.added() - 1);
        Plot plot = new Plot(box, 0, updates, 0, Math.max(0.1, 1.1 * model.losses.max()));
        surface.text(
                "L = ‖y − d‖²", box.x() - 26, box.y() - 14, Ink.TEXT, Type.BODY.symbol().sized(16));
        surface.clip(box);
        CurveLine.draw(model.losses, plot, Ink.TEXT, 2, surface);
        surface.unclip();
        surface.disc(
                plot.x().pixel(model.losses.added() - 1),
                plot.y().pixel(model.losses.last()),
                4,
                Ink.TEXT);
        plot.axes(surface, 4, 3);
        String update = Text.of("更新次数", "updates").in(surface.lang());
        surface.text(
                update,
                box.centerX(),
                box.bottom() + 28,
                Ink.QUIET,
                Type.SMALL.sized(12).centered());
    }
}
