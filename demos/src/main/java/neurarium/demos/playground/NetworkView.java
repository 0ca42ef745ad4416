package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** Features, neurons and the weights between them; every neuron shows what it sees. */
record NetworkView(PlaygroundModel model, Selection selection, NeuronMaps maps, Formulas formulas)
        implements LeftView {

    /** Where there are more edges than this, the thinnest are left out. */
    private static final int MANY = 700;

    private NetworkLayout layout(Box box) {
        return new NetworkLayout(box, model.network.sizes, model.settings.chosenFeatures());
    }

    private NetworkLayout layout(Touch touch) {
        return layout(Layout.left(touch.width()));
    }

    @Override
    public boolean hover(Touch touch) {
        Selection.Weight before = selection.hovered;
        selection.hovered = layout(touch).edge(touch.x(), touch.y());
        return !before.equals(selection.hovered);
    }

    /** Chooses the weight of an edge; beside all edges nothing stays chosen. */
    @Override
    public void tap(Touch touch) {
        NetworkLayout layout = layout(touch);
        if (layout.box.contains(touch.x(), touch.y())) {
            selection.weight = layout.edge(touch.x(), touch.y());
            if (selection.weight.equals(Selection.NO_WEIGHT)) {
                selection.pinned = Selection.NO_NEURON;
            }
        }
    }

    @Override
    public double draw(Box box, Surface surface) {
        NetworkLayout layout = layout(box);
        for (int column = 1; column < layout.columns(); column++) {
            edges(column, layout, surface);
        }
        chosen(selection.hovered, layout, surface);
        chosen(selection.weight, layout, surface);
        for (Feature feature : Feature.values()) {
            feature(feature, layout, surface);
        }
        Selection.Neuron shown = selection.shown(model.network.sizes, surface.pointed());
        if (shown.equals(Selection.NO_NEURON)) {
            shown = new Selection.Neuron(model.network.last, 0);
        }
        for (int column = 1; column < layout.columns(); column++) {
            for (int row = 0; row < layout.count(column); row++) {
                neuron(column, row, layout, surface);
                if (shown.layer() == column - 1 && shown.index() == row) {
                    Box around = layout.neuron(column, row).inset(-2, -2, -2, -2);
                    surface.frame(around, Ink.ATTENTION);
                    surface.frame(around.inset(-1, -1, -1, -1), Ink.ATTENTION);
                }
            }
        }
        new ColumnHeaders(model.settings, layout, surface).draw();
        GradientBars.draw(model, layout, surface);
        return box.bottom();
    }

    /** The edges into a column; gradients in their own colour. */
    private void edges(int column, NetworkLayout layout, Surface surface) {
        Network network = model.network;
        boolean isBackward = model.training.next == Training.Phase.UPDATE;
        int layer = column - 1;
        boolean areMany = network.weightCount > MANY;
        double largest = isBackward ? Math.max(1e-12, 3 * network.gradientSize(layer)) : 2;
        for (int to = 0; to < layout.count(column); to++) {
            Box end = layout.neuron(column, to);
            for (int from = 0; from < network.inputs(layer); from++) {
                double w =
                        isBackward
                                ? network.gradient(layer, to, from)
                                : network.weight(layer, to, from);
                double width = 0.5 + 4 * Math.min(1, Math.abs(w) / largest);
                if (!areMany || width >= 1) {
                    Box begin = layout.input(column, from);
                    Ink ink = isBackward ? Ink.BACKWARD : w < 0 ? Ink.MINUS : Ink.PLUS;
                    edge(begin, end, ink, width, surface);
                }
            }
        }
    }

    private static void edge(Box begin, Box end, Ink ink, double width, Surface surface) {
        surface.line(begin.right(), begin.centerY(), end.x(), end.centerY(), ink, width);
    }

    /** The weight that is chosen or pointed at, with its number. */
    private void chosen(Selection.Weight w, NetworkLayout layout, Surface surface) {
        if (!w.isIn(model.network.sizes)) {
            return;
        }
        int column = w.layer() + 1;
        if (w.from() < 0) {
            Box bias = layout.bias(column, w.to());
            surface.ring(bias.centerX(), bias.centerY(), 9, Ink.ATTENTION, 2);
            return;
        }
        Box begin = layout.input(column, w.from());
        Box end = layout.neuron(column, w.to());
        boolean isMinus = model.network.weight(w.layer(), w.to(), w.from()) < 0;
        edge(begin, end, Ink.ATTENTION, 7, surface);
        edge(begin, end, isMinus ? Ink.MINUS : Ink.PLUS, 3, surface);
        double x = (begin.right() + end.x()) / 2;
        double y = (begin.centerY() + end.centerY()) / 2;
        surface.spot(new Spot("weight", Box.around(x, y, 24, 24), () -> formulas.weight(w)));
    }

    private void feature(Feature feature, NetworkLayout layout, Surface surface) {
        int row = feature.place();
        Box box = layout.neuron(0, row);
        boolean isOn = model.settings.features[row];
        if (isOn) {
            maps.feature(feature, box, surface);
        } else {
            surface.fill(box, Ink.PANEL);
        }
        surface.frame(box, isOn ? Ink.QUIET : Ink.LINE);
        Type type = Type.BODY.symbol().sized(14).right();
        Ink ink = isOn ? Ink.TEXT : Ink.QUIET;
        surface.text(feature.symbol, box.x() - 6, box.centerY(), ink, type);
        Text words =
                isOn
                        ? Text.of("特征 {x}：开。点一下关掉", "Feature {x}: on. Press to switch it off")
                        : Text.of("特征 {x}：关。点一下打开", "Feature {x}: off. Press to switch it on");
        Box place = box.inset(-30, -2, -2, -2);
        Spot spot = new Spot("feature" + row, place, words.with("x", feature.symbol));
        surface.spot(spot.sets(feature.key, isOn ? "0" : "1"));
    }

    private void neuron(int column, int row, NetworkLayout layout, Surface surface) {
        Network network = model.network;
        int layer = column - 1;
        Box box = layout.neuron(column, row);
        maps.small(network, layer, row, box, surface);
        surface.frame(box, Ink.QUIET);
        Box bias = layout.bias(column, row);
        double b = network.weight(layer, row, -1);
        surface.fill(bias, b < 0 ? Ink.MINUS : b > 0 ? Ink.PLUS : Ink.LINE);
        surface.frame(bias, Ink.BACKGROUND);
        if (layout.hasRoomForNumbers() && model.training.next != Training.Phase.FORWARD) {
            String value = Numbers.fixed(network.batch.values(layer)[row], 2);
            double below = box.bottom() + 8;
            surface.text(value, box.centerX(), below, Ink.TEXT, Type.CAPTION.centered());
        }
        Selection.Weight weight = new Selection.Weight(layer, row, -1);
        String key = "bias" + column + "." + row;
        Spot spot = new Spot(key, bias.inset(-3, -3, -3, -3), () -> formulas.weight(weight));
        surface.spot(spot.sets("edge", weight.write()));
        Selection.Neuron neuron = new Selection.Neuron(layer, row);
        Spot map = new Spot(neuron.key(), box, () -> formulas.neuron(layer, row));
        surface.spot(map.onPress(() -> selection.pin(neuron)));
    }
}
