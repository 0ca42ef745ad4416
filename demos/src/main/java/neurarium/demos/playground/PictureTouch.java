package neurarium.demos.playground;

import neurarium.data.ToySet;
import neurarium.ui.Box;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Touch;

/** What touching and pointing do in the picture. */
final class PictureTouch {
    private final PlaygroundModel model;
    private final Selection selection;
    private final PlaygroundView view;
    private final DataControls data;
    private final NetworkControls network;
    private final History history;
    private double probe1 = Double.NaN;
    private double probe2 = Double.NaN;

    PictureTouch(
            PlaygroundModel model,
            Selection selection,
            PlaygroundView view,
            DataControls data,
            NetworkControls network,
            History history) {
        this.model = model;
        this.selection = selection;
        this.view = view;
        this.data = data;
        this.network = network;
        this.history = history;
    }

    /** Adds the spot of the place of the map under the pointer. */
    void probe(Surface surface) {
        if (!Double.isNaN(probe1)) {
            Plot plot = view.plane(model, surface.width());
            MapView.probe(model, probe1, probe2, plot, surface);
        }
    }

    /** The spot of a neuron shows its map large. */
    boolean point(String spot) {
        Selection.Neuron before = selection.pointed;
        selection.pointed = Selection.NO_NEURON;
        if (spot.startsWith("neuron")) {
            int dot = spot.indexOf('.');
            int column = Integer.parseInt(spot.substring(6, dot));
            int row = Integer.parseInt(spot.substring(dot + 1));
            selection.pointed = new Selection.Neuron(column - 1, row);
        }
        return !before.equals(selection.pointed);
    }

    boolean hover(Touch at) {
        Selection.Weight before = selection.hovered;
        double before1 = probe1;
        double before2 = probe2;
        selection.hovered = weightAt(at);
        Plot plot = view.plane(model, at.width());
        boolean inside = plot.box().contains(at.x(), at.y());
        probe1 = inside ? plot.x().value(at.x()) : Double.NaN;
        probe2 = inside ? plot.y().value(at.y()) : Double.NaN;
        boolean moved =
                Double.compare(before1, probe1) != 0 || Double.compare(before2, probe2) != 0;
        return moved || !before.equals(selection.hovered);
    }

    /** Whether a touch draws points. */
    boolean draws(Touch at) {
        return model.settings.source == Source.DRAWN
                && view.plane(model, at.width()).box().contains(at.x(), at.y());
    }

    void drag(Touch at) {
        if (draws(at)) {
            add(at);
        }
    }

    private void add(Touch at) {
        history.before("draw");
        Plot plot = view.plane(model, at.width());
        model.drawn.add(plot.x().value(at.x()), plot.y().value(at.y()), data.brush());
        model.pointsChanged();
    }

    void longPress(Touch at) {
        if (draws(at)) {
            history.before("erase");
            Plot plot = view.plane(model, at.width());
            double within = ToySet.REACH / 12;
            model.drawn.remove(plot.x().value(at.x()), plot.y().value(at.y()), within);
            model.pointsChanged();
        }
    }

    void tap(Touch at) {
        if (draws(at)) {
            add(at);
        } else if (view.tab == PlaygroundView.Tab.NETWORK) {
            tapNetwork(at);
        }
    }

    private NetworkLayout layout(Touch at) {
        Box box = view.layout(model, at.width()).network();
        return new NetworkLayout(box, model.network());
    }

    private void tapNetwork(Touch at) {
        NetworkLayout layout = layout(at);
        if (tapButton(layout, at) || tapFeature(layout, at) || tapNeuron(layout, at)) {
            return;
        }
        Selection.Weight weight = weightAt(at);
        if (weight.isIn(model.network())) {
            selection.weight = weight;
        } else if (layout.box().contains(at.x(), at.y())) {
            selection.weight = Selection.NO_WEIGHT;
            selection.pinned = Selection.NO_NEURON;
        }
    }

    private boolean tapButton(NetworkLayout layout, Touch at) {
        for (int column = 0; column < layout.columns() - 1; column++) {
            boolean more = layout.more(column).contains(at.x(), at.y());
            if (more || layout.fewer(column).contains(at.x(), at.y())) {
                change(column, more ? 1 : -1);
                return true;
            }
        }
        return false;
    }

    /** A layer more or less, or a neuron of one, within what there may be. */
    private void change(int column, int by) {
        if (column == 0) {
            int layers = model.settings.layers + by;
            if (layers >= 0 && layers <= Settings.MOST_LAYERS) {
                history.before("layers");
                network.layers(layers);
            }
            return;
        }
        int neurons = model.settings.neurons[column - 1] + by;
        if (neurons >= 1 && neurons <= Settings.MOST_NEURONS) {
            history.before("n" + column);
            network.neurons(column - 1, neurons);
        }
    }

    private boolean tapFeature(NetworkLayout layout, Touch at) {
        for (int i = 0; i < NetworkLayout.FEATURES; i++) {
            if (layout.neuron(0, i).inset(-30, -2, -2, -2).contains(at.x(), at.y())) {
                history.before("feature");
                network.feature(i, !model.settings.features[i]);
                return true;
            }
        }
        return false;
    }

    /** A neuron shows its map until it is touched again; its square is its bias. */
    private boolean tapNeuron(NetworkLayout layout, Touch at) {
        for (int column = 1; column < layout.columns(); column++) {
            for (int row = 0; row < layout.count(column); row++) {
                if (layout.bias(column, row).inset(-3, -3, -3, -3).contains(at.x(), at.y())) {
                    selection.weight = new Selection.Weight(column - 1, row, -1);
                    return true;
                }
                if (layout.neuron(column, row).contains(at.x(), at.y())) {
                    Selection.Neuron neuron = new Selection.Neuron(column - 1, row);
                    boolean pinned = neuron.equals(selection.pinned);
                    selection.pinned = pinned ? Selection.NO_NEURON : neuron;
                    return true;
                }
            }
        }
        return false;
    }

    /** The weight whose edge is under a touch; none where no edge is near. */
    private Selection.Weight weightAt(Touch at) {
        if (view.tab != PlaygroundView.Tab.NETWORK) {
            return Selection.NO_WEIGHT;
        }
        boolean[] features = shownFeatures();
        NetworkLayout.Edge edge = layout(at).edge(at.x(), at.y(), features);
        if (edge == null) {
            return Selection.NO_WEIGHT;
        }
        int from = edge.from();
        if (edge.column() == 1) {
            from = 0;
            for (int i = 0; i < edge.from(); i++) {
                from += features[i] ? 1 : 0;
            }
        }
        return new Selection.Weight(edge.column() - 1, edge.to(), from);
    }

    /** The features that are on; the first stands in where none is. */
    private boolean[] shownFeatures() {
        boolean[] shown = model.settings.features.clone();
        boolean any = false;
        for (boolean on : shown) {
            any |= on;
        }
        shown[0] |= !any;
        return shown;
    }
}
