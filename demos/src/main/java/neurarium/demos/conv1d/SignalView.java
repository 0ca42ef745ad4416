package neurarium.demos.conv1d;

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

/** A signal, the filter over it, and what comes out. */
final class SignalView {
    /** Room for the sum of nine products on a narrow screen, too. */
    static double height(double width) {
        return width >= 600 ? 26 + 2 * HIGH + 60 + 110 : 26 + 2 * HIGH + 60 + 190;
    }

    private static final double LEFT = 40;
    private static final double HIGH = 140;

    private SignalView() {}

    static void draw(SignalModel model, Surface surface) {
        double width = surface.width();
        Box above = new Box(LEFT, 26, width - LEFT - 8, HIGH);
        Box below = new Box(LEFT, 26 + HIGH + 60, width - LEFT - 8, HIGH);
        float[] y = new float[SignalModel.LENGTH];
        float most = 0.5f;
        for (int t = 0; t < y.length; t++) {
            y[t] = model.y(t);
            most = Math.max(most, Math.abs(y[t]));
        }
        Plot input = new Plot(above, 0, SignalModel.LENGTH - 1, -1.3, 1.3);
        Plot output = new Plot(below, 0, SignalModel.LENGTH - 1, -most, most);
        curve(Text.of("输入 x", "input x"), model.x(), input, Ink.TEXT, surface);
        curve(Text.of("输出 y = w ⋆ x", "output y = w ⋆ x"), y, output, Ink.SERIES_3, surface);
        int half = model.weights().length / 2;
        double from = input.x().pixel(model.at() - half - 0.5);
        double to = input.x().pixel(model.at() - half + model.weights().length - 0.5);
        Box window = new Box(from, above.y(), to - from, above.height());
        surface.frame(window, Ink.ATTENTION);
        surface.frame(window.inset(-1, -1, -1, -1), Ink.ATTENTION);
        double x = output.x().pixel(model.at());
        surface.ring(x, output.y().pixel(y[model.at()]), 5, Ink.ATTENTION, 2);
        taps(model, input, surface);
        words(model, below.bottom() + 40, surface);
        Text place = Text.of("位置 " + (model.at() + 1), "place " + (model.at() + 1));
        surface.spot(Spot.forKeys("signal", above, () -> place));
    }

    private static void curve(Text name, float[] values, Plot plot, Ink ink, Surface surface) {
        surface.text(
                name.in(surface.lang()), LEFT, plot.box().y() - 13, Ink.TEXT, Type.SMALL.bold());
        double[] points = new double[2 * values.length];
        for (int t = 0; t < values.length; t++) {
            points[2 * t] = plot.x().pixel(t);
            points[2 * t + 1] = plot.y().pixel(values[t]);
        }
        double zero = plot.y().pixel(0);
        surface.line(plot.box().x(), zero, plot.box().right(), zero, Ink.LINE, 1);
        surface.polyline(points, values.length, ink, 1.5);
        plot.axes(surface, 6, 3);
    }

    /** A dot on each number under the window, in the colour of plus or minus of its weight. */
    private static void taps(SignalModel model, Plot plot, Surface surface) {
        float[] w = model.weights();
        for (int i = 0; i < w.length; i++) {
            int s = model.at() + i - w.length / 2;
            if (s >= 0 && s < SignalModel.LENGTH) {
                Ink ink = w[i] < 0 ? Ink.MINUS : w[i] > 0 ? Ink.PLUS : Ink.QUIET;
                surface.disc(plot.x().pixel(s), plot.y().pixel(model.x()[s]), 3, ink);
            }
        }
    }

    private static void words(SignalModel model, double y, Surface surface) {
        float[] w = model.weights();
        StringBuilder sum = new StringBuilder("y" + Numbers.subscript(model.at() + 1) + " = ");
        for (int i = 0; i < w.length; i++) {
            int s = model.at() + i - w.length / 2;
            float x = s >= 0 && s < SignalModel.LENGTH ? model.x()[s] : 0;
            sum.append(i == 0 ? "" : " + ").append(Numbers.factor(w[i], 2)).append('·');
            sum.append(Numbers.factor(x, 2));
        }
        sum.append(" = ").append(Numbers.fixed(model.y(model.at()), 3));
        Box box = new Box(0, y, surface.width(), 0);
        TextLines.draw(sum.toString(), box, Ink.TEXT, Type.BODY, surface);
    }

    /** Moves the window to a touch in one of the plots; false where it is elsewhere. */
    static boolean point(SignalModel model, Touch touch) {
        double wide = touch.width() - LEFT - 8;
        double part = (touch.x() - LEFT) / wide;
        if (part < 0 || part > 1 || touch.y() < 20 || touch.y() > 26 + 2 * HIGH + 60) {
            return false;
        }
        model.at((int) Math.rint(part * (SignalModel.LENGTH - 1)));
        return true;
    }
}
