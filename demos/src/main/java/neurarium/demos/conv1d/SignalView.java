package neurarium.demos.conv1d;

import neurarium.demos.Captions;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;

/** A signal, the filter over it, and what comes out. */
record SignalView(SignalModel model) implements Touchable {
    private static final double LEFT = 40;
    private static final double HIGH = 140;

    private static Box input(double width) {
        return new Box(LEFT, 26, width - LEFT - 8, HIGH);
    }

    private static Box output(double width) {
        return new Box(LEFT, 26 + HIGH + 60, width - LEFT - 8, HIGH);
    }

    double draw(Surface surface) {
        float[] y = new float[SignalModel.LENGTH];
        float max = 0.5f;
        for (int t = 0; t < y.length; t++) {
            y[t] = model.y(t);
            max = Math.max(max, Math.abs(y[t]));
        }
        Box above = input(surface.width());
        Box below = output(surface.width());
        Plot input = new Plot(above, 0, SignalModel.LENGTH - 1, -1.3, 1.3);
        Plot output = new Plot(below, 0, SignalModel.LENGTH - 1, -max, max);
        curve(Text.of("输入 x", "input x"), model.x, input, Ink.TEXT, surface);
        curve(Text.of("输出 y = w ⋆ x", "output y = w ⋆ x"), y, output, Ink.SERIES_3, surface);
        window(input, surface);
        double x = output.x().pixel(model.at);
        surface.ring(x, output.y().pixel(y[model.at]), 5, Ink.ATTENTION, 2);
        Text place = Text.of("位置 {t}", "place {t}").with("t", model.at + 1);
        surface.spot(new Spot("signal", above, place).forKeyboard());
        return Captions.line(sum(), below.bottom() + 40, Ink.TEXT, surface);
    }

    private static void curve(Text name, float[] values, Plot plot, Ink ink, Surface surface) {
        Captions.title(name, LEFT, plot.box().y() - 13, surface);
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

    /** Frames the window; each number in it gets a dot in the colour of its weight's sign. */
    private void window(Plot plot, Surface surface) {
        float[] w = model.weights;
        int first = model.at - w.length / 2;
        double from = plot.x().pixel(first - 0.5);
        double to = plot.x().pixel(first + w.length - 0.5);
        Box window = new Box(from, plot.box().y(), to - from, plot.box().height());
        surface.frame(window, Ink.ATTENTION);
        surface.frame(window.inset(-1, -1, -1, -1), Ink.ATTENTION);
        for (int i = 0; i < w.length; i++) {
            int s = first + i;
            if (s >= 0 && s < SignalModel.LENGTH) {
                Ink ink = w[i] < 0 ? Ink.MINUS : w[i] > 0 ? Ink.PLUS : Ink.QUIET;
                surface.disc(plot.x().pixel(s), plot.y().pixel(model.x[s]), 3, ink);
            }
        }
    }

    private String sum() {
        float[] w = model.weights;
        StringBuilder sum = new StringBuilder("y");
        sum.append(Numbers.subscript(model.at + 1)).append(" = ");
        for (int i = 0; i < w.length; i++) {
            sum.append(i == 0 ? "" : " + ").append(Numbers.factor(w[i], 2)).append('·');
            sum.append(Numbers.factor(model.x(model.at, i), 2));
        }
        return sum.append(" = ").append(Numbers.fixed(model.y(model.at), 3)).toString();
    }

    /** Moves the window to a touch in one of the plots. */
    @Override
    public boolean hover(Touch touch) {
        Box below = output(touch.width());
        double part = (touch.x() - LEFT) / below.width();
        if (part < 0 || part > 1 || touch.y() < 20 || touch.y() > below.y()) {
            return false;
        }
        model.at = (int) Math.rint(part * (SignalModel.LENGTH - 1));
        return true;
    }

    @Override
    public void tap(Touch touch) {
        hover(touch);
    }
}
