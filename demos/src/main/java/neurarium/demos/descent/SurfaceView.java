package neurarium.demos.descent;

import neurarium.ui.Box;
import neurarium.ui.Surface;

/** All views of a landscape and its walks, in two columns where there is room. */
final class SurfaceView {
    private SurfaceView() {}

    private static boolean isWide(double width) {
        return width >= 700;
    }

    /** Where the landscape is seen from above. */
    static Box map(double width) {
        if (isWide(width)) {
            return new Box(width - 304, 26, 300, 300);
        }
        double side = Math.min(width - 44, 360);
        return new Box(Math.max(34, (width - side) / 2), 286, side, side);
    }

    /** Where it is seen in space. */
    static Box space(double width) {
        return isWide(width) ? new Box(0, 0, width - 348, 330) : new Box(0, 0, width, 250);
    }

    /** Returns where the picture ends. */
    static double draw(
            DescentModel model, Relief relief, double turn, double tilt, Surface surface) {
        double width = surface.width();
        boolean wide = isWide(width);
        Box space = space(width);
        Box map = map(width);
        Runnable drawing = () -> ReliefView.draw(model.walks, relief, turn, tilt, space, surface);
        surface.layer("relief", space, drawing);
        ContourView.draw(model, relief, map, surface);
        double right = wide ? Math.round(width * 0.5) : 0;
        double left = wide ? right - 24 : width;
        double top = wide ? 352 : map.bottom() + 44;
        double table = StepTable.draw(model, new Box(0, top, left, 0), surface);
        double walkers = WalkersView.draw(model.walks, new Box(0, table + 12, left, 0), surface);
        Box beside = new Box(right, wide ? top : walkers + 12, width - right, 0);
        double rules = RulesView.draw(model.landscape, beside, surface);
        double height = wide ? Math.max(78, walkers - rules - 58) : 110;
        Box losses = new Box(right + 36, rules + 30, width - right - 46, height);
        return LossesView.draw(model, losses, surface);
    }
}
