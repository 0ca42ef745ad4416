package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Features, neurons and the weights between them; every neuron shows what it sees. */
final class NetworkView {
    private static final Type CAPTION = Type.SMALL.sized(12);

    /** Where there are more edges than this, the thinnest are left out. */
    private static final int MANY = 700;

    private final NeuronMaps maps;

    NetworkView(NeuronMaps maps) {
        this.maps = maps;
    }

    void draw(PlaygroundModel model, Selection selection, Box box, Surface surface) {
        Network network = model.network();
        NetworkLayout layout = new NetworkLayout(box, network);
        boolean backward = model.training().next() == Training.Phase.UPDATE;
        for (int column = 1; column < layout.columns(); column++) {
            edges(model, column, backward, layout, surface);
        }
        chosen(model, selection.hovered, layout, surface);
        chosen(model, selection.weight, layout, surface);
        features(model, layout, surface);
        Network.Chain map = model.map();
        for (int column = 1; column < layout.columns(); column++) {
            for (int row = 0; row < layout.count(column); row++) {
                neuron(model, selection, map, column, row, layout, surface);
            }
        }
        Heads.draw(model, layout, surface);
        GradientBars.draw(model, layout, surface);
    }

    /** The edges into a column, in the order of rows; gradients in their own colour. */
    private static void edges(
            PlaygroundModel model,
            int column,
            boolean backward,
            NetworkLayout layout,
            Surface surface) {
        Network network = model.network();
        int inputs = network.inputs(column - 1);
        boolean many = network.weightCount() > MANY;
        double largest = backward ? Math.max(1e-12, 3 * network.gradientSize(column - 1)) : 2;
        for (int to = 0; to < layout.count(column); to++) {
            Box end = layout.neuron(column, to);
            for (int from = 0; from < inputs; from++) {
                double w =
                        backward
                                ? network.gradient(column - 1, to, from)
                                : network.weight(column - 1, to, from);
                double width = 0.5 + 4 * Math.min(1, Math.abs(w) / largest);
                if (many && width < 1) {
                    continue;
                }
                Box begin = layout.neuron(column - 1, row(model, column, from));
                Ink ink = backward ? Ink.BACKWARD : w < 0 ? Ink.MINUS : Ink.PLUS;
                surface.line(begin.right(), begin.centerY(), end.x(), end.centerY(), ink, width);
            }
        }
    }

    /** The row of an input: features that are off have rows too, but no weights. */
    static int row(PlaygroundModel model, int column, int from) {
        if (column > 1) {
            return from;
        }
        int row = -1;
        for (int left = from; left >= 0; left--) {
            do {
                row++;
            } while (row < NetworkLayout.FEATURES - 1 && !model.settings.features[row]);
        }
        return row;
    }

    /** The weight that is chosen or pointed at, with its number. */
    private static void chosen(
            PlaygroundModel model, Selection.Weight w, NetworkLayout layout, Surface surface) {
        Network network = model.network();
        if (!w.isIn(network)) {
            return;
        }
        int column = w.layer() + 1;
        Box end = layout.neuron(column, w.to());
        if (w.from() < 0) {
            Box bias = layout.bias(column, w.to());
            surface.ring(bias.centerX(), bias.centerY(), 9, Ink.ATTENTION, 2);
            return;
        }
        Box begin = layout.neuron(column - 1, row(model, column, w.from()));
        double value = network.weight(w.layer(), w.to(), w.from());
        surface.line(begin.right(), begin.centerY(), end.x(), end.centerY(), Ink.ATTENTION, 7);
        surface.line(
                begin.right(),
                begin.centerY(),
                end.x(),
                end.centerY(),
                value < 0 ? Ink.MINUS : Ink.PLUS,
                3);
        double x = (begin.right() + end.x()) / 2;
        double y = (begin.centerY() + end.centerY()) / 2;
        surface.spot(new Spot("weight", Box.around(x, y, 24, 24), () -> Sayings.weight(model, w)));
    }

    private void features(PlaygroundModel model, NetworkLayout layout, Surface surface) {
        int row = 0;
        for (Feature feature : Feature.values()) {
            Box box = layout.neuron(0, row);
            boolean on = model.settings.features[row];
            if (on) {
                maps.feature(feature, box, surface);
            } else {
                surface.fill(box, Ink.PANEL);
            }
            surface.frame(box, on ? Ink.QUIET : Ink.LINE);
            Type type = Type.BODY.symbol().sized(14);
            Ink ink = on ? Ink.TEXT : Ink.QUIET;
            surface.text(feature.symbol, box.x() - 6, box.centerY(), ink, type.right());
            surface.spot(new Spot("feature" + row, box, () -> Sayings.feature(feature, on)));
            row++;
        }
    }

    private void neuron(
            PlaygroundModel model,
            Selection selection,
            Network.Chain map,
            int column,
            int row,
            NetworkLayout layout,
            Surface surface) {
        Network network = model.network();
        int layer = column - 1;
        Box box = layout.neuron(column, row);
        maps.small(network, map, layer, row, box, surface);
        surface.frame(box, Ink.QUIET);
        Selection.Neuron shown = selection.shown(network);
        if (shown.layer() == layer && shown.index() == row) {
            Box around = box.inset(-2, -2, -2, -2);
            surface.frame(around, Ink.ATTENTION);
            surface.frame(around.inset(-1, -1, -1, -1), Ink.ATTENTION);
        }
        Box bias = layout.bias(column, row);
        double b = network.weight(layer, row, -1);
        surface.fill(bias, b < 0 ? Ink.MINUS : b > 0 ? Ink.PLUS : Ink.LINE);
        surface.frame(bias, Ink.BACKGROUND);
        if (layout.hasRoomForNumbers() && model.training().next() != Training.Phase.FORWARD) {
            double value = network.batch.values(layer)[row];
            surface.text(
                    Numbers.fixed(value, 2),
                    box.centerX(),
                    box.bottom() + 8,
                    Ink.TEXT,
                    CAPTION.centered());
        }
        surface.spot(
                new Spot(
                        "bias" + column + "." + row,
                        bias,
                        () -> Sayings.weight(model, new Selection.Weight(layer, row, -1))));
        surface.spot(new Spot(key(column, row), box, () -> neuronText(model, layer, row)));
    }

    static String key(int column, int row) {
        return "neuron" + column + "." + row;
    }

    private static Text neuronText(PlaygroundModel model, int layer, int row) {
        return Sayings.neuron(model, layer, row);
    }
}
