package neurarium.demos.playground;

import neurarium.data.PointSet;
import neurarium.model.Activation;
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
record HiddenSpaceView(PlaygroundModel model, Formulas formulas) implements LeftView {
    private static final int EVERY = 6;
    private static final int CELLS = NeuronMaps.CELLS;

    /** The first hidden layer of two neurons; −1 where no layer has two. */
    private static int layer(Network network) {
        for (int i = 0; i < network.last; i++) {
            if (network.size(i) == 2) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public double draw(Box box, Surface surface) {
        Network network = model.network;
        int layer = layer(network);
        if (layer < 0) {
            Text words =
                    Text.of(
                            "给某个隐藏层恰好两个神经元，就能看到它怎样弯曲平面。",
                            "Give a hidden layer exactly two neurons to see how it bends the"
                                    + " plane.");
            Box lines = box.inset(0, 30, 0, 0);
            TextLines.draw(words.in(surface.lang()), lines, Ink.QUIET, Type.BODY, surface);
            return box.bottom();
        }
        double side = Math.min(box.width() - 60, box.height() - 70);
        Box square = new Box(box.x() + 44, box.y() + 30, side, side);
        Activation f = network.activations.get(layer);
        float[] values = network.map.values(layer);
        double low =
                f == Activation.TANH ? -1.1 : f == Activation.SIGMOID ? -0.1 : reach(values, -1);
        double high = f == Activation.TANH || f == Activation.SIGMOID ? 1.1 : reach(values, 1);
        Plot plot = new Plot(square, low, high, low, high);
        surface.clip(square);
        for (int i = EVERY / 2; i < CELLS; i += EVERY) {
            grid(values, i, true, plot, surface);
            grid(values, i, false, plot, surface);
        }
        if (layer == network.last - 1 && network.outputs == 1) {
            decision(network, layer + 1, plot, surface);
        }
        points(layer, plot, surface);
        surface.unclip();
        plot.axes(surface, 4, 4);
        names(layer, square, surface);
        return box.bottom();
    }

    private void names(int layer, Box square, Surface surface) {
        Type symbol = Type.BODY.symbol().sized(16).right();
        String first = formulas.name(layer, 0);
        surface.text(first, square.right(), square.bottom() + 32, Ink.TEXT, symbol);
        String second = formulas.name(layer, 1);
        surface.text(second, square.x() - 10, square.y() - 13, Ink.TEXT, symbol);
        Text title =
                Text.of("第 {n} 个隐藏层弯曲后的平面", "The plane after hidden layer {n}")
                        .with("n", layer + 1);
        double y = square.y() - 14;
        surface.text(title.in(surface.lang()), square.x() + 4, y, Ink.TEXT, Type.SMALL.bold());
    }

    /** How far the values go to a side, −1 or 1, with some air; half a unit at least. */
    private static double reach(float[] values, int side) {
        double reach = 0.5;
        for (float value : values) {
            reach = Math.max(reach, side * value);
        }
        return 1.05 * side * reach;
    }

    /** A row or a column of the plane's grid, where it lands. */
    private void grid(float[] values, int at, boolean isRow, Plot plot, Surface surface) {
        double[] line = new double[2 * CELLS];
        for (int i = 0; i < CELLS; i++) {
            int cell = isRow ? at * CELLS + i : i * CELLS + at;
            line[2 * i] = plot.x().pixel(values[2 * cell]);
            line[2 * i + 1] = plot.y().pixel(values[2 * cell + 1]);
        }
        surface.polyline(line, CELLS, Ink.LINE, 1);
    }

    private void points(int layer, Plot plot, Surface surface) {
        PointSet points = model.examples.points;
        float[] values = model.network.points.values(layer);
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
