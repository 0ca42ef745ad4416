package neurarium.demos.neuron;

import java.util.List;
import neurarium.data.Overlap;
import neurarium.data.Sample;
import neurarium.model.Activation;
import neurarium.model.Neuron;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The plane of inputs: y as a heat map, the line z = 0, the samples and the present input. */
final class PlaneView {
    private static final int CELLS = 64;

    private final float[] values = new float[CELLS * CELLS];
    private final float[] bar = new float[33];

    /** The |y| that has full colour: 1 where f is bounded by ±1, 2 elsewhere. */
    static double range(Activation activation) {
        return activation == Activation.RELU || activation == Activation.LINEAR ? 2 : 1;
    }

    void draw(NeuronModel model, NeuronLayout layout, Surface surface) {
        Plot plot = layout.planePlot();
        Box box = plot.box();
        heat(model.neuron, plot, surface);
        surface.clip(box);
        if (model.search() == NeuronModel.Search.RANDOM) {
            ghost(model.lastTry(), plot, surface);
        }
        line(model.neuron.parameters(), plot, surface);
        if (model.overlap().isPresent()) {
            overlap(model.overlap().get(), plot, surface);
        }
        samples(model, plot, surface);
        present(model, plot, surface);
        surface.unclip();
        plot.axes(surface, 4, 4);
        Type symbol = Type.BODY.symbol().sized(17);
        surface.text("x₁", box.right() - 12, box.bottom() - 14, Ink.TEXT, symbol.centered());
        surface.text("x₂", box.x() + 14, box.y() + 14, Ink.TEXT, symbol.centered());
        double room = legend(model.neuron.activation, box, surface) - 8 - box.x();
        surface.text(title(room, surface), box.x(), box.y() - 12, Ink.QUIET, Type.SMALL);
    }

    /** The title of the plane, as long as there is room for. */
    private static String title(double room, Surface surface) {
        String title = Text.of("输出 y 与直线 z = 0", "Output y, line z = 0").in(surface.lang());
        return surface.textWidth(title, Type.SMALL) <= room
                ? title
                : Text.of("输出 y", "Output y").in(surface.lang());
    }

    private void heat(Neuron neuron, Plot plot, Surface surface) {
        Box box = plot.box();
        for (int row = 0; row < CELLS; row++) {
            double x2 = plot.y().value(box.y() + (row + 0.5) / CELLS * box.height());
            for (int column = 0; column < CELLS; column++) {
                double x1 = plot.x().value(box.x() + (column + 0.5) / CELLS * box.width());
                values[row * CELLS + column] = (float) neuron.y(x1, x2);
            }
        }
        surface.heat(values, CELLS, CELLS, range(neuron.activation), box);
    }

    /** The line w₁x₁ + w₂x₂ + b = 0 and an arrow to the side where z > 0. */
    private static void line(Neuron.Parameters p, Plot plot, Surface surface) {
        double[] ends = ends(p, plot);
        if (ends.length == 0) {
            return;
        }
        surface.line(ends[0], ends[1], ends[2], ends[3], Ink.TEXT, 2);
        double length = Math.sqrt(p.w1() * p.w1() + p.w2() * p.w2());
        double x = nearestOnLine(p.w1(), p, length);
        double y = nearestOnLine(p.w2(), p, length);
        double fromX = plot.x().pixel(x);
        double fromY = plot.y().pixel(y);
        double dx = p.w1() / length;
        double dy = -p.w2() / length;
        double toX = fromX + 30 * dx;
        double toY = fromY + 30 * dy;
        surface.line(fromX, fromY, toX - 6 * dx, toY - 6 * dy, Ink.TEXT, 2);
        surface.polygon(
                new double[] {
                    toX,
                    toY,
                    toX - 9 * dx - 5 * dy,
                    toY - 9 * dy + 5 * dx,
                    toX - 9 * dx + 5 * dy,
                    toY - 9 * dy - 5 * dx
                },
                3,
                Ink.TEXT);
    }

    /** One coordinate of the point of the line that is nearest to the middle of the plane. */
    private static double nearestOnLine(double w, Neuron.Parameters p, double length) {
        double middle = (NeuronLayout.LOW + NeuronLayout.HIGH) / 2;
        double z = p.w1() * middle + p.w2() * middle + p.b();
        return middle - z * w / (length * length);
    }

    private static void ghost(Neuron.Parameters p, Plot plot, Surface surface) {
        double[] ends = ends(p, plot);
        if (ends.length > 0) {
            surface.dashed(ends[0], ends[1], ends[2], ends[3], Ink.BACKWARD, 2);
        }
    }

    /** Two points of the line, beyond the edges of the plot, in pixels; none where w is 0. */
    private static double[] ends(Neuron.Parameters p, Plot plot) {
        double length = Math.sqrt(p.w1() * p.w1() + p.w2() * p.w2());
        if (length < 1e-9) {
            return new double[0];
        }
        double x = nearestOnLine(p.w1(), p, length);
        double y = nearestOnLine(p.w2(), p, length);
        if (Math.abs(x) > 20 || Math.abs(y) > 20) {
            return new double[0];
        }
        double reach = 8;
        double dx = -p.w2() / length * reach;
        double dy = p.w1() / length * reach;
        return new double[] {
            plot.x().pixel(x - dx),
            plot.y().pixel(y - dy),
            plot.x().pixel(x + dx),
            plot.y().pixel(y + dy)
        };
    }

    /** Why no line will do: what holds the point among orange and among blue samples. */
    private static void overlap(Overlap overlap, Plot plot, Surface surface) {
        shape(overlap.plus(), Ink.PLUS_TEXT, plot, surface);
        shape(overlap.minus(), Ink.MINUS, plot, surface);
        double x = plot.x().pixel(overlap.x1());
        double y = plot.y().pixel(overlap.x2());
        surface.ring(x, y, 11, Ink.ATTENTION, 3);
        surface.disc(x, y, 3, Ink.TEXT);
    }

    private static void shape(List<Sample> corners, Ink ink, Plot plot, Surface surface) {
        for (int i = 0; i < corners.size(); i++) {
            for (int j = 0; j < i; j++) {
                surface.dashed(
                        plot.x().pixel(corners.get(i).x1()),
                        plot.y().pixel(corners.get(i).x2()),
                        plot.x().pixel(corners.get(j).x1()),
                        plot.y().pixel(corners.get(j).x2()),
                        ink,
                        2);
            }
        }
    }

    /** Discs with the sign of their class; a ring in the colour of errors around the wrong ones. */
    private static void samples(NeuronModel model, Plot plot, Surface surface) {
        for (Sample sample : model.samples()) {
            double x = plot.x().pixel(sample.x1());
            double y = plot.y().pixel(sample.x2());
            boolean wrong = model.neuron.decision(sample.x1(), sample.x2()) != sample.d();
            surface.disc(x, y, wrong ? 15 : 11, Ink.BACKGROUND);
            if (wrong) {
                surface.ring(x, y, 13.5, Ink.BACKWARD, 2.5);
            }
            surface.disc(x, y, 9.5, sample.d() > 0 ? Ink.PLUS_TEXT : Ink.MINUS);
            surface.line(x - 4.5, y, x + 4.5, y, Ink.BACKGROUND, 2);
            if (sample.d() > 0) {
                surface.line(x, y - 4.5, x, y + 4.5, Ink.BACKGROUND, 2);
            }
        }
    }

    private static void present(NeuronModel model, Plot plot, Surface surface) {
        double x = plot.x().pixel(model.x1);
        double y = plot.y().pixel(model.x2);
        surface.ring(x, y, 18, Ink.BACKGROUND, 5);
        surface.ring(x, y, 18, Ink.ATTENTION, 2.5);
        boolean atTop = y < plot.box().y() + 34;
        double labelY = atTop ? y + 30 : y - 30;
        surface.text("x", x, labelY, Ink.TEXT, Type.SYMBOL.centered());
    }

    /**
     * Draws the range of the colours, at the right above the plane.
     *
     * @return where it begins
     */
    private double legend(Activation activation, Box plane, Surface surface) {
        String range = Numbers.brief(range(activation));
        boolean open = range(activation) > 1;
        for (int i = 0; i < bar.length; i++) {
            bar[i] = (i - 16) / 16f;
        }
        String high = (open ? "≥ " : "+") + range;
        String low = (open ? "≤ −" : "−") + range;
        double y = plane.y() - 12;
        double right = plane.right() - surface.textWidth(high, Type.SMALL) - 6;
        Box strip = new Box(right - 64, y - 5, 64, 10);
        surface.heat(bar, bar.length, 1, 1, strip);
        surface.frame(strip, Ink.LINE);
        surface.text(low, strip.x() - 6, y, Ink.QUIET, Type.SMALL.right());
        surface.text(high, strip.right() + 6, y, Ink.QUIET, Type.SMALL);
        return strip.x() - 6 - surface.textWidth(low, Type.SMALL);
    }
}
