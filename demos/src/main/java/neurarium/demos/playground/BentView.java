package neurarium.demos.playground;

import neurarium.data.PointSet;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/**
 * The plane as a hidden layer of two neurons bends it: where each point and each line of the grid
 * lands in (a₁, a₂). What the next layer can separate there by a straight line is separated.
 */
final class BentView {
    private static final int EVERY = 6;
    private static final int CELLS = PlaygroundModel.CELLS;

    private final double[] line = new double[2 * CELLS];

    /** The first hidden layer of two neurons; −1 where there is none. */
    static int layer(Network network) {
        for (int i = 0; i < network.layers.size() - 1; i++) {
            if (network.size(i) == 2) {
                return i;
            }
        }
        return -1;
    }

    void draw(PlaygroundModel model, Box box, Surface surface) {
        Network network = model.network();
        int layer = layer(network);
        if (layer < 0) {
            String words =
                    Text.of(
                                    "给某个隐藏层恰好两个神经元，就能看到它怎样弯曲平面。",
                                    "Give a hidden layer exactly two neurons to see how it bends the plane.")
                            .in(surface.lang());
            TextLines.draw(words, box.inset(0, 30, 0, 0), Ink.QUIET, Type.BODY, surface);
            return;
        }
        double side = Math.min(box.width() - 60, box.height() - 70);
        Box square = new Box(box.x() + 44, box.y() + 30, side, side);
        Unit unit = network.units.get(layer);
        float[] values = model.map().values(layer);
        double low = unit == Unit.TANH ? -1.1 : unit == Unit.SIGMOID ? -0.1 : lowest(values);
        double high = unit == Unit.TANH || unit == Unit.SIGMOID ? 1.1 : highest(values);
        Plot plot = new Plot(square, low, high, low, high);
        surface.clip(square);
        for (int i = EVERY / 2; i < CELLS; i += EVERY) {
            grid(values, i, true, plot, surface);
            grid(values, i, false, plot, surface);
        }
        if (layer == network.layers.size() - 2 && network.outputs == 1) {
            decision(network, layer + 1, plot, surface);
        }
        points(model, layer, plot, surface);
        surface.unclip();
        plot.axes(surface, 4, 4);
        Type symbol = Type.BODY.symbol().sized(16);
        String first = Sayings.name(model, layer, 0);
        surface.text(first, square.right(), square.bottom() + 32, Ink.TEXT, symbol.right());
        String second = Sayings.name(model, layer, 1);
        surface.text(second, square.x() - 10, square.y() - 13, Ink.TEXT, symbol.right());
        String title =
                Text.of(
                                "第 " + (layer + 1) + " 个隐藏层弯曲后的平面",
                                "The plane after hidden layer " + (layer + 1))
                        .in(surface.lang());
        surface.text(title, square.x() + 4, square.y() - 14, Ink.TEXT, Type.SMALL.bold());
    }

    private static double lowest(float[] values) {
        double low = -0.5;
        for (float value : values) {
            low = Math.min(low, value);
        }
        return 1.05 * low;
    }

    private static double highest(float[] values) {
        double high = 0.5;
        for (float value : values) {
            high = Math.max(high, value);
        }
        return 1.05 * high;
    }

    /** A row or a column of the plane's grid, where it lands. */
    private void grid(float[] values, int at, boolean row, Plot plot, Surface surface) {
        for (int i = 0; i < CELLS; i++) {
            int cell = row ? at * CELLS + i : i * CELLS + at;
            line[2 * i] = plot.x().pixel(values[2 * cell]);
            line[2 * i + 1] = plot.y().pixel(values[2 * cell + 1]);
        }
        surface.polyline(line, CELLS, Ink.LINE, 1);
    }

    private static void points(PlaygroundModel model, int layer, Plot plot, Surface surface) {
        PointSet points = model.points();
        model.evaluation();
        float[] values = model.network().points.values(layer);
        for (int i = 0; i < points.size(); i++) {
            double x = plot.x().pixel(values[2 * i]);
            double y = plot.y().pixel(values[2 * i + 1]);
            surface.disc(x, y, 4.5, Ink.BACKGROUND);
            if (points.isRegression()) {
                surface.valueDisc(x, y, 3.5, points.target(i));
            } else {
                surface.disc(x, y, 3.5, NeuronMaps.ink((int) points.target(i)));
            }
        }
    }

    /** The straight line where the output is 0: w₁a₁ + w₂a₂ + b = 0. */
    private static void decision(Network network, int layer, Plot plot, Surface surface) {
        double w1 = network.weight(layer, 0, 0);
        double w2 = network.weight(layer, 0, 1);
        double b = network.weight(layer, 0, -1);
        double norm = w1 * w1 + w2 * w2;
        if (norm < 1e-12) {
            return;
        }
        double x = -b * w1 / norm;
        double y = -b * w2 / norm;
        double reach = 4 * (plot.x().high() - plot.x().low()) / Math.sqrt(norm);
        surface.line(
                plot.x().pixel(x - reach * w2),
                plot.y().pixel(y + reach * w1),
                plot.x().pixel(x + reach * w2),
                plot.y().pixel(y - reach * w1),
                Ink.TEXT,
                2);
    }
}
