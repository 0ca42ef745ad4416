package neurarium.demos.descent;

import neurarium.ui.Box;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Touch;

/** The whole picture of either tab. */
final class DescentView {
    /** What the tabs show. */
    enum Tab {
        SURFACE,
        PROGRAM
    }

    final ReliefView relief = new ReliefView();
    Tab tab = Tab.SURFACE;
    private final ContourView map = new ContourView();
    private Relief heights;
    private Contours contours;

    double height(DescentModel model, double width) {
        return tab == Tab.PROGRAM ? ProgramView.height(width) : layout(model, width).height();
    }

    private static DescentLayout layout(DescentModel model, double width) {
        return DescentLayout.of(width, model.walks().size());
    }

    void draw(DescentModel model, Surface surface) {
        if (tab == Tab.PROGRAM) {
            ProgramView.draw(model.program, surface);
            return;
        }
        if (heights == null || heights.landscape != model.landscape()) {
            heights = new Relief(model.landscape());
            contours = new Contours(heights);
        }
        DescentLayout layout = layout(model, surface.width());
        Box space = layout.relief();
        surface.layer("relief", space, () -> relief.draw(model, heights, space, surface));
        map.draw(model, heights, contours, layout.map(), surface);
        StepTable.draw(model, layout.table(), surface);
        WalkersView.draw(model, layout.walkers(), surface);
        RulesView.draw(model.landscape(), layout.rules(), surface);
        LossesView.draw(model, layout.losses(), surface);
    }

    /** The map as it stands under a touch. */
    Plot map(DescentModel model, Touch touch) {
        return ContourView.plot(model.landscape(), layout(model, touch.width()).map());
    }

    boolean isInSpace(DescentModel model, Touch touch) {
        return layout(model, touch.width()).relief().contains(touch.x(), touch.y());
    }
}
