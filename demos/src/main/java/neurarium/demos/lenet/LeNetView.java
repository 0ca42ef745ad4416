package neurarium.demos.lenet;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/**
 * The picture: above what the tab is about (the pad, the test images, the course of the training),
 * below it, or beside it in a broad picture, every map of the network, and below those what one
 * unit, or each output, looks at.
 */
final class LeNetView {
    static final double WIDE = 640;
    private static final double GAP = 18;
    private static final double BETWEEN = 40;
    private static final double BROAD = 2 * WIDE + BETWEEN;

    final PadView pad = new PadView();
    final GalleryView gallery = new GalleryView();
    private final LayersView layers = new LayersView();
    private List<Block> blocks = List.of();

    /** What of the picture a person chose. */
    static final class Choice {
        Tab tab = Tab.DRAW;
        boolean slopes;
        boolean errorsOnly;
        int page;
        Unit pinned = Unit.NONE;
        Unit pointed = Unit.NONE;

        /** The unit that is taken apart. */
        Unit unit() {
            return pointed.exists() ? pointed : pinned;
        }
    }

    /** What the upper part shows. */
    enum Tab {
        DRAW,
        BROWSE,
        TRAIN
    }

    double height(LeNetModel model, Choice choice, double width) {
        double part = part(width);
        double upper = top(model, choice.tab, part);
        double lower = LayersView.height(model.design(), part) + GAP + bottom(part);
        return width >= BROAD ? Math.max(upper, lower) : upper + GAP + lower;
    }

    /** The width of the upper and of the lower part. */
    private static double part(double width) {
        return width >= BROAD ? (width - BETWEEN) / 2 : width;
    }

    /** How high the upper part is. */
    private static double top(LeNetModel model, Tab tab, double width) {
        boolean wide = width >= WIDE;
        double outputs = 10 * OutputsView.ROW;
        return switch (tab) {
            case DRAW ->
                    wide
                            ? Math.max(PadView.height(240), outputs)
                            : PadView.height(230) + GAP + outputs;
            case BROWSE -> wide ? 265 : 230 + GAP + outputs;
            case TRAIN ->
                    (wide ? 280 : 190 + GAP + 330)
                            + GAP
                            + FiltersView.height(model.design(), width);
        };
    }

    private static double bottom(double width) {
        return width >= WIDE ? SumView.WIDE : SumView.NARROW;
    }

    void draw(LeNetModel model, Choice choice, Surface surface) {
        model.look();
        double width = part(surface.width());
        boolean wide = width >= WIDE;
        switch (choice.tab) {
            case DRAW -> {
                double side = wide ? 240 : 230;
                pad.draw(model, wide ? 1 : (width - side) / 2, 1, side, surface);
                double x = wide ? side + 32 : 0;
                outputs(model, x, wide ? 0 : PadView.height(side) + GAP, width, surface);
            }
            case BROWSE -> {
                Box box = new Box(0, 0, wide ? 410 : width, 240);
                gallery.draw(model, choice.errorsOnly, choice.page, box, surface);
                outputs(model, wide ? 442 : 0, wide ? 0 : 230 + GAP, width, surface);
            }
            case TRAIN -> training(model, choice, width, surface);
        }
        boolean broad = surface.width() >= BROAD;
        double x = broad ? width + BETWEEN : 0;
        double y = broad ? 0 : top(model, choice.tab, width) + GAP;
        blocks = Block.flow(model.design(), new Box(x, y, width, 0));
        Unit unit = isIn(choice.unit(), model) ? choice.unit() : Unit.NONE;
        double high = LayersView.height(model.design(), width) + GAP;
        Box below = new Box(x, y + high, width, bottom(width));
        surface.layer(
                "maps",
                new Box(x, y, width, high + below.height()),
                () -> {
                    layers.draw(model, blocks, choice.slopes, unit, surface);
                    if (unit.exists()) {
                        SumView.draw(model, unit, below, surface);
                    } else {
                        LooksView.draw(model, below, surface);
                    }
                });
    }

    /** The outputs, from x to the right end of the upper part at most. */
    private static void outputs(
            LeNetModel model, double x, double y, double right, Surface surface) {
        double width = Math.min(480, right - x);
        OutputsView.draw(model, new Box(x, y, width, 10 * OutputsView.ROW), surface);
    }

    private static void training(LeNetModel model, Choice choice, double width, Surface surface) {
        boolean wide = width >= WIDE;
        Evaluation shown = LeNetNumbers.latest(model);
        double matrix = wide ? 300 : width;
        Box curves = new Box(0, 0, wide ? width - matrix - 24 : width, wide ? 280 : 190);
        CurvesView.draw(model, curves, surface);
        Box confusion = new Box(width - matrix, wide ? 0 : 190 + GAP, matrix, wide ? 280 : 330);
        ConfusionView.draw(model, shown, confusion, surface);
        double y = (wide ? 280 : 190 + GAP + 330) + GAP;
        Box filters = new Box(0, y, width, 0);
        surface.layer(
                "filters",
                new Box(0, y, width, FiltersView.height(model.design(), width) + 2),
                () -> FiltersView.draw(model, choice.slopes, filters, surface));
        String legend = FiltersView.legend(choice.slopes).in(surface.lang());
        if (surface.textWidth(legend, Type.SMALL) < width * 0.5) {
            surface.text(legend, width, y + 8, Ink.QUIET, Type.SMALL.right());
        }
    }

    /** Whether a unit exists in the network as it is. */
    static boolean isIn(Unit unit, LeNetModel model) {
        if (!unit.exists()) {
            return false;
        }
        if (unit.layer() == Unit.Layer.OUTPUT) {
            return unit.map() == 0 && unit.row() == 0 && unit.column() >= 0 && unit.column() < 10;
        }
        for (Block block : Block.flow(model.design(), new Box(0, 0, 1000, 0))) {
            if (block.layer() == unit.layer()) {
                return unit.map() < block.maps()
                        && unit.row() >= 0
                        && unit.row() < block.rows()
                        && unit.column() >= 0
                        && unit.column() < block.columns();
            }
        }
        return false;
    }

    /** The unit at a place of the picture as it was drawn last. */
    Unit at(Touch touch) {
        for (Block block : blocks) {
            Unit unit = block.unit(touch.x(), touch.y());
            if (unit.exists()) {
                return unit;
            }
        }
        return Unit.NONE;
    }
}
