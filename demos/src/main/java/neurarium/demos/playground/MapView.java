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
final class MapView {
    /** So few points are large enough for the sign of their class. */
    private static final int FEW = 24;

    private final NeuronMaps maps;

    MapView(NeuronMaps maps) {
        this.maps = maps;
    }

    void draw(PlaygroundModel model, Selection selection, Layout layout, Surface surface) {
        Network network = model.network();
        Plot plot = layout.plane();
        Box box = plot.box();
        Selection.Neuron shown = selection.shown(network);
        boolean whole = selection.showsOutput(network);
        surface.layer("map", box, () -> plane(model, selection, plot, surface));
        plot.axes(surface, 4, 4);
        Type symbol = Type.BODY.symbol().sized(16);
        double between = ToySet.REACH - 1;
        surface.text("x₁", plot.x().pixel(between), box.bottom() + 14, Ink.TEXT, symbol.centered());
        surface.text("x₂", box.x() - 7, plot.y().pixel(between), Ink.TEXT, symbol.right());
        double y = box.y() - 13;
        double range = network.units.get(shown.layer()).range();
        if (whole && network.outputs > 1) {
            classes(network.outputs, box.right(), y, surface);
        } else {
            Legend.diverging(range, range > 1, box.right(), y, surface);
        }
        String name = Sayings.name(model, shown.layer(), shown.index());
        String title = whole ? Text.of("输出 y", "Output y").in(surface.lang()) : name;
        surface.text(title, box.x(), y, Ink.TEXT, Type.SMALL.bold());
    }

    private void plane(PlaygroundModel model, Selection selection, Plot plot, Surface surface) {
        Network network = model.network();
        Selection.Neuron shown = selection.shown(network);
        if (selection.showsOutput(network)) {
            maps.output(network, model.map(), plot.box(), surface);
        } else {
            Box box = plot.box();
            maps.neuron(network, model.map(), shown.layer(), shown.index(), box, surface);
        }
        points(model, plot, surface);
    }

    /** The colours of the classes with their numbers. */
    private static void classes(int classes, double right, double y, Surface surface) {
        for (int i = 0; i < classes; i++) {
            double x = right - 22 * (classes - i);
            surface.disc(x, y, 5, NeuronMaps.ink(i));
            surface.text(Integer.toString(i + 1), x + 8, y, Ink.QUIET, Type.SMALL);
        }
    }

    /** Discs for what is trained on, rings for what is only tested. */
    private static void points(PlaygroundModel model, Plot plot, Surface surface) {
        PointSet points = model.points();
        int train = model.examples().trainCount;
        boolean few = points.size() <= FEW;
        for (int i = points.size() - 1; i >= 0; i--) {
            double x = plot.x().pixel(points.x1(i));
            double y = plot.y().pixel(points.x2(i));
            if (points.isRegression()) {
                surface.disc(x, y, 4.5, i < train ? Ink.BACKGROUND : Ink.TEXT);
                surface.valueDisc(x, y, 3.5, points.target(i));
            } else if (few) {
                large(model, i, x, y, surface);
            } else if (i < train) {
                surface.disc(x, y, 4.5, Ink.BACKGROUND);
                surface.disc(x, y, 3.5, NeuronMaps.ink((int) points.target(i)));
            } else {
                surface.disc(x, y, 4, Ink.BACKGROUND);
                surface.ring(x, y, 3, NeuronMaps.ink((int) points.target(i)), 1.5);
            }
        }
        int first = model.training().first();
        if (model.training().next() != Training.Phase.FORWARD && first >= 0) {
            double x = plot.x().pixel(points.x1(first));
            double y = plot.y().pixel(points.x2(first));
            surface.ring(x, y, few ? 14 : 8, Ink.ATTENTION, 2.5);
        }
    }

    /** A large disc with the sign of its class, and a ring where it is on the wrong side. */
    private static void large(PlaygroundModel model, int i, double x, double y, Surface surface) {
        int kind = (int) model.points().target(i);
        surface.disc(x, y, 10, Ink.BACKGROUND);
        surface.disc(x, y, 8.5, kind == 0 ? Ink.PLUS_TEXT : NeuronMaps.ink(kind));
        if (model.points().classes == 2) {
            surface.line(x - 4, y, x + 4, y, Ink.BACKGROUND, 2);
            if (kind == 0) {
                surface.line(x, y - 4, x, y + 4, Ink.BACKGROUND, 2);
            }
        }
        model.evaluation();
        if (!model.evaluation().isRight(i)) {
            surface.ring(x, y, 12, Ink.BACKWARD, 2.5);
        }
    }

    /** What the output says at the place under the pointer. */
    static void probe(PlaygroundModel model, double x1, double x2, Plot plot, Surface surface) {
        double px = plot.x().pixel(x1);
        double py = plot.y().pixel(x2);
        surface.spot(new Spot("probe", Box.around(px, py, 16, 16), () -> reading(model, x1, x2)));
    }

    private static Text reading(PlaygroundModel model, double x1, double x2) {
        Network network = model.network();
        int cells = PlaygroundModel.CELLS;
        int column = cell(x1, cells);
        int row = cell(-x2, cells);
        float[] values = model.map().output().value();
        StringBuilder said = new StringBuilder();
        for (int j = 0; j < network.outputs; j++) {
            said.append(j == 0 ? "" : ", ");
            said.append(Numbers.fixed(values[(row * cells + column) * network.outputs + j], 2));
        }
        String at = "(" + Numbers.fixed(x1, 1) + ", " + Numbers.fixed(x2, 1) + ")";
        return Text.same("x = " + at + ", y = " + said);
    }

    private static int cell(double x, int cells) {
        double part = (x / ToySet.REACH + 1) / 2 * cells;
        return Math.max(0, Math.min(cells - 1, (int) Math.floor(part)));
    }
}
