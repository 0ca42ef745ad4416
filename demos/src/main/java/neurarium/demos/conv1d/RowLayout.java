package neurarium.demos.conv1d;

import neurarium.ui.Box;

/**
 * Where the parts of the picture stand: the weights beside the neurons where the matrix stays
 * legible there, else below them.
 */
record RowLayout(double left, double pitch, Box neurons, Box weights) {
    private static final double WIDE = 700;
    private static final double GAP = 32;
    private static final double LEGIBLE = 26;
    private static final double NARROWEST_WEIGHTS = 280;
    private static final double PITCH = 100;
    private static final double CLOSEST = 52;
    private static final double RIGHT = 24;

    /** The layout at a width; the boxes begin at the top and have no height of their own. */
    static RowLayout of(RowModel model, double width) {
        int places = Math.max(model.n() + 2 * model.padding(), 1);
        int across = model.channels() * model.n();
        double weights = Math.max(NARROWEST_WEIGHTS, across * LEGIBLE + 2);
        double neurons = width - GAP - weights;
        double left = width >= WIDE ? 64 : 30;
        double beside = (neurons - left - RIGHT) / places;
        if (width >= WIDE && beside >= CLOSEST) {
            double used = left + Math.min(PITCH, beside) * (places - 1) + RIGHT;
            neurons = Math.max(used, Math.min(neurons, width * 0.55));
            double x = neurons + GAP;
            Box right = new Box(x, 0, width - x, 0);
            return new RowLayout(left, Math.min(PITCH, beside), new Box(0, 0, neurons, 0), right);
        }
        double pitch = Math.min(PITCH, (width - left - 20) / places);
        Box whole = new Box(0, 0, width, 0);
        return new RowLayout(left, pitch, whole, whole);
    }

    boolean isBeside() {
        return weights.x() > 0;
    }
}
