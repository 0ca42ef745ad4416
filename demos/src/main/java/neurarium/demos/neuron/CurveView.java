package neurarium.demos.neuron;

import neurarium.data.Curve;
import neurarium.model.Activation;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Exponents;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The curve of the activation with the present z on it, and the loss over the steps. */
final class CurveView {
    private static final double REACH = 4;
    private static final int POINTS = 161;
    private static final Type TITLE = Type.BODY.symbol().sized(16);

    private CurveView() {}

    static void activation(NeuronModel model, Box box, Surface surface) {
        Activation f = model.neuron.activation;
        boolean open = PlaneView.range(f) > 1;
        Plot plot = new Plot(box, -REACH, REACH, open ? -2 : -1.5, open ? 4 : 1.5);
        title(f == Activation.STEP ? "y = f(z)" : NeuronFormulas.y(f), "", box, surface);
        surface.clip(box);
        double zeroX = plot.x().pixel(0);
        double zeroY = plot.y().pixel(0);
        surface.line(box.x(), zeroY, box.right(), zeroY, Ink.LINE, 1);
        surface.line(zeroX, box.y(), zeroX, box.bottom(), Ink.LINE, 1);
        double[] points = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double z = -REACH + 2 * REACH * i / (POINTS - 1);
            points[2 * i] = plot.x().pixel(z);
            points[2 * i + 1] = plot.y().pixel(f.apply(z));
        }
        surface.polyline(points, POINTS, Ink.TEXT, 2);
        surface.unclip();
        plot.axes(surface, 4, 3);
        surface.text("z", box.centerX(), nameY(box), Ink.TEXT, Type.BODY.symbol().centered());
        if (Math.abs(model.z()) > REACH) {
            beyond(model, plot, surface);
        } else {
            present(model, plot, surface);
        }
    }

    /** The present z and y. */
    private static void present(NeuronModel model, Plot plot, Surface surface) {
        double x = plot.x().pixel(model.z());
        double y = plot.y().pixel(model.y());
        surface.dashed(x, plot.y().pixel(0), x, y, Ink.QUIET, 1);
        surface.dashed(plot.x().pixel(0), y, x, y, Ink.QUIET, 1);
        surface.valueDisc(x, y, 6, model.y() / PlaneView.range(model.neuron.activation));
        surface.ring(x, y, 6, Ink.TEXT, 1.5);
        surface.ring(x, y, 10, Ink.ATTENTION, 2);
    }

    /** A z outside of what is shown: ◂ or ▸ at that edge, and its value where the curve is not. */
    private static void beyond(NeuronModel model, Plot plot, Surface surface) {
        Box box = plot.box();
        double side = Math.signum(model.z());
        double edge = side > 0 ? box.right() - 2 : box.x() + 2;
        double end = plot.y().pixel(model.neuron.activation.apply(side * REACH));
        double y = Math.max(box.y() + 8, Math.min(box.bottom() - 8, end));
        double back = edge - side * 10;
        surface.polygon(new double[] {edge, y, back, y - 7, back, y + 7}, 3, Ink.TEXT);
        double textY = plot.y().pixel(0) + side * 12;
        Type type = Type.CAPTION;
        String number = Numbers.fixed(model.z(), 2);
        boolean fits = surface.textWidth("z = " + number, type) < box.width() / 2 - 6;
        String value = fits ? "z = " + number : number;
        surface.text(value, edge - side * 2, textY, Ink.TEXT, side > 0 ? type.right() : type);
    }

    static void losses(NeuronModel model, Box box, Surface surface) {
        Curve losses = model.losses;
        boolean random = model.search == NeuronModel.Search.RANDOM;
        double steps = Math.max(20, losses.added() - 1);
        double max = Math.max(losses.max(), random ? model.tries.max() : 0);
        Plot plot = new Plot(box, 0, steps, 0, Math.max(1, max * (random ? 1.3 : 1.1)));
        String value = " = " + Numbers.fixed(model.loss(), 3);
        String formula = "L = Σ(d − y)²";
        double wide = surface.textWidth(formula, TITLE) + surface.textWidth(value, Type.SMALL);
        title(wide <= box.right() + 12 - titleX(box) ? formula : "L", value, box, surface);
        Box head = new Box(box.x() - 28, box.y() - 26, box.width() + 28, 24);
        surface.spot(new Spot("loss", head, NeuronFormulas.explainLoss(model)));
        surface.clip(box);
        if (random) {
            CurveLine.draw(model.tries, plot, Ink.BACKWARD, 1, surface);
        }
        CurveLine.draw(losses, plot, Ink.TEXT, 2, surface);
        surface.unclip();
        plot.axes(surface, 3, 3);
        double x = plot.x().pixel(losses.added() - 1);
        surface.disc(x, plot.y().pixel(losses.last()), 4, Ink.TEXT);
        Type small = Type.CAPTION;
        String step = Text.of("步数", "step").in(surface.lang());
        surface.text(step, box.centerX(), nameY(box), Ink.QUIET, small.centered());
        if (random) {
            String pink = Text.of("粉线：每次尝试", "pink: every try").in(surface.lang());
            surface.text(pink, box.right() - 4, box.y() + 11, Ink.QUIET, small.right());
        }
    }

    private static void title(String symbols, String value, Box box, Surface surface) {
        double x = titleX(box);
        double y = box.y() - 15;
        Exponents.draw(symbols, x, y, Ink.TEXT, TITLE, surface);
        double end = x + Exponents.width(symbols, TITLE, surface);
        surface.text(value, end, y, Ink.TEXT, Type.SMALL);
    }

    /** Where the name of the axis is, under its numbers. */
    private static double nameY(Box box) {
        return box.bottom() + 29;
    }

    private static double titleX(Box box) {
        return box.x() - 26;
    }
}
