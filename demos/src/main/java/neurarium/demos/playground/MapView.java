package neurarium.demos.playground;

import neurarium.data.PointSet;
import neurarium.data.ToySet;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The plane: what the output (or the neuron pointed at) says everywhere, and the points. */
record MapView(PlaygroundModel model, Selection selection, NeuronMaps maps, Formulas formulas) {
    /** So few points are large enough for the sign of their class. */
    private static final int FEW = 24;

    private static final int CELLS = NeuronMaps.CELLS;

    void draw(Plot plot, Surface surface) {
        Network network = model.network;
        Box box = plot.box();
        Selection.Neuron shown = selection.shown(network.sizes, surface.pointed());
        boolean isOutput = shown.equals(Selection.NO_NEURON);
        surface.layer(
                "map",
                box,
                () -> {
                    if (isOutput) {
                        maps.output(network, box, surface);
                    } else {
                        maps.large(network, shown.layer(), shown.index(), box, surface);
                    }
                    points(plot, surface);
                });
        plot.axes(surface, 4, 4);
        Type symbol = Type.BODY.symbol().sized(16);
        double between = ToySet.REACH - 1;
        surface.text("x₁", plot.x().pixel(between), box.bottom() + 14, Ink.TEXT, symbol.centered());
        surface.text("x₂", box.x() - 7, plot.y().pixel(between), Ink.TEXT, symbol.right());
        double y = box.y() - 13;
        if (isOutput && network.outputs > 1) {
            classes(network.outputs, box.right(), y, surface);
        } else {
            double range = NeuronMaps.range(network, isOutput ? network.last : shown.layer());
            Legend.diverging(range, range > 1, box.right(), y, surface);
        }
        String title =
                isOutput
                        ? Text.of("输出 y", "Output y").in(surface.lang())
                        : formulas.name(shown.layer(), shown.index());
        surface.text(title, box.x(), y, Ink.TEXT, Type.SMALL.bold());
    }

    /** The colours of the classes with their numbers. */
    private static void classes(int classes, double right, double y, Surface surface) {
        boolean areFew = classes <= 5;
        for (int i = 0; i < classes; i++) {
            String number = Integer.toString(i + 1);
            if (areFew) {
                double x = right - 22 * (classes - i);
                surface.disc(x, y, 5, NeuronMaps.ink(i));
                surface.text(number, x + 8, y, Ink.QUIET, Type.SMALL);
            } else {
                double x = right - 15 * (classes - i) + 8;
                surface.disc(x, y, 7, NeuronMaps.ink(i));
                surface.text(number, x, y, Ink.BACKGROUND, Type.CAPTION.sized(10).centered());
            }
        }
    }

    /** Discs for what is trained on, rings for what is only tested. */
    private void points(Plot plot, Surface surface) {
        PointSet points = model.examples.points;
        boolean areFew = points.size() <= FEW;
        for (int i = points.size() - 1; i >= 0; i--) {
            double x = plot.x().pixel(points.x1(i));
            double y = plot.y().pixel(points.x2(i));
            boolean isTrained = i < model.examples.trainCount;
            if (points.isRegression()) {
                surface.disc(x, y, 4.5, isTrained ? Ink.BACKGROUND : Ink.TEXT);
                surface.valueDisc(x, y, 3.5, points.target(i));
            } else if (areFew) {
                large(i, x, y, surface);
            } else if (isTrained) {
                surface.disc(x, y, 4.5, Ink.BACKGROUND);
                surface.disc(x, y, 3.5, NeuronMaps.ink((int) points.target(i)));
            } else {
                surface.disc(x, y, 4, Ink.BACKGROUND);
                surface.ring(x, y, 3, NeuronMaps.ink((int) points.target(i)), 1.5);
            }
        }
        int first = model.training.first;
        if (model.training.next != Training.Phase.FORWARD
                && first >= 0
                && first < model.examples.trainCount) {
            double x = plot.x().pixel(points.x1(first));
            double y = plot.y().pixel(points.x2(first));
            surface.ring(x, y, areFew ? 14 : 8, Ink.ATTENTION, 2.5);
        }
    }

    /** A large disc with the sign of its class, and a ring where it is on the wrong side. */
    private void large(int i, double x, double y, Surface surface) {
        PointSet points = model.examples.points;
        int kind = (int) points.target(i);
        surface.disc(x, y, 10, Ink.BACKGROUND);
        surface.disc(x, y, 8.5, kind == 0 ? Ink.PLUS_TEXT : NeuronMaps.ink(kind));
        if (points.classes == 2) {
            surface.line(x - 4, y, x + 4, y, Ink.BACKGROUND, 2);
            if (kind == 0) {
                surface.line(x, y - 4, x, y + 4, Ink.BACKGROUND, 2);
            }
        }
        if (!model.evaluation.isRight(i)) {
            surface.ring(x, y, 12, Ink.BACKWARD, 2.5);
        }
    }

    /** The spot of a place of the plane: what the output says there. */
    void probe(double x1, double x2, Plot plot, Surface surface) {
        double px = plot.x().pixel(x1);
        double py = plot.y().pixel(x2);
        surface.spot(new Spot("probe", Box.around(px, py, 16, 16), () -> reading(x1, x2)));
    }

    private Text reading(double x1, double x2) {
        int outputs = model.network.outputs;
        float[] values = model.network.map.output().value();
        int first = (cell(-x2) * CELLS + cell(x1)) * outputs;
        StringBuilder y = new StringBuilder();
        for (int j = 0; j < outputs; j++) {
            y.append(j == 0 ? "" : ", ").append(Numbers.fixed(values[first + j], 2));
        }
        return Text.same("x = ({x1}, {x2}), y = {y}")
                .with("x1", Numbers.fixed(x1, 1))
                .with("x2", Numbers.fixed(x2, 1))
                .with("y", y.toString());
    }

    private static int cell(double x) {
        double part = (x / ToySet.REACH + 1) / 2 * CELLS;
        return Math.max(0, Math.min(CELLS - 1, (int) Math.floor(part)));
    }
}
