package neurarium.demos.playground;

import neurarium.ui.Box;
import neurarium.ui.Plot;
import neurarium.ui.Surface;

/** The whole picture: the network or what else its tab shows, the map, the losses, the counts. */
final class PlaygroundView {
    /** What the tabs show at the left. */
    enum Tab {
        NETWORK,
        BENT,
        EQUATION
    }

    private static final double LETTER = 8.4;
    private static final double LINE = 24;

    private final NeuronMaps maps = new NeuronMaps();
    private final NetworkView network = new NetworkView(maps);
    private final MapView map = new MapView(maps);
    private final BentView bent = new BentView();

    Tab tab = Tab.NETWORK;

    /** The height for a width; long equations make it higher. */
    double height(PlaygroundModel model, double width) {
        double height = Layout.height(width);
        if (tab != Tab.EQUATION) {
            return height;
        }
        Box box = Layout.of(width).network();
        return height + Math.max(0, equationHeight(model, box.width()) - box.height());
    }

    /** About the height of the equations. */
    private static double equationHeight(PlaygroundModel model, double width) {
        double height = 40;
        for (String line : EquationView.lines(model)) {
            height += LINE * Math.ceil(line.length() * LETTER / width) + 4;
        }
        return height;
    }

    void draw(PlaygroundModel model, Selection selection, Surface surface) {
        Layout layout = layout(model, surface.width());
        Box left = layout.network();
        boolean beside = layout.map().x() > left.right();
        double bottom = beside ? height(model, surface.width()) : layout.map().y() - 28;
        Box part = new Box(left.x(), left.y(), left.width(), bottom);
        surface.layer("left", part, () -> left(model, selection, left, surface));
        map.draw(model, selection, layout, surface);
        LossView.draw(model, layout.losses(), surface);
        ConfusionView.draw(model, layout.confusion(), surface);
    }

    private void left(PlaygroundModel model, Selection selection, Box box, Surface surface) {
        switch (tab) {
            case NETWORK -> network.draw(model, selection, box, surface);
            case BENT -> bent.draw(model, box, surface);
            case EQUATION -> EquationView.draw(model, box, surface);
        }
    }

    /** The layout; on a phone a long equation pushes the rest down. */
    Layout layout(PlaygroundModel model, double width) {
        Layout layout = Layout.of(width);
        double more = height(model, width) - Layout.height(width);
        boolean below = layout.map().y() > layout.network().height();
        return below ? layout.moved(more) : layout;
    }

    /** Where a touch at a place of the map is in the plane. */
    Plot plane(PlaygroundModel model, double width) {
        return layout(model, width).plane();
    }
}
