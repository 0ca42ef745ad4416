package neurarium.demos.conv1d;

import neurarium.ui.Box;

/**
 * Where the parts of the picture are: the weights beside the neurons where the matrix stays legible
 * there, else below them.
 */
record NeuronsLayout(double left, double pitch, Box neurons, Box weights) {
    private static final double WIDE = 700;
    private static final double GAP = 32;
    private static final double LEGIBLE = 26;
    private static final double MIN_WEIGHTS = 280;
    private static final double MAX_PITCH = 100;
    private static final double MIN_PITCH = 52;
    private static final double RIGHT = 24;

    /** The layout at a width; the boxes begin at the top and have no height. */
    static NeuronsLayout of(Conv1dModel model, double width) {
        int places = model.n + 2 * model.padding;
        double weights = Math.max(MIN_WEIGHTS, model.channels * model.n * LEGIBLE + 2);
        double neurons = width - GAP - weights;
        double left = width >= WIDE ? 64 : 30;
        double beside = (neurons - left - RIGHT) / places;
        if (width >= WIDE && beside >= MIN_PITCH) {
            double pitch = Math.min(MAX_PITCH, beside);
            double used = left + pitch * (places - 1) + RIGHT;
            neurons = Math.max(used, Math.min(neurons, width * 0.55));
            double x = neurons + GAP;
            return new NeuronsLayout(
                    left, pitch, new Box(0, 0, neurons, 0), new Box(x, 0, width - x, 0));
        }
        Box whole = new Box(0, 0, width, 0);
        double pitch = Math.min(MAX_PITCH, (width - left - 20) / places);
        return new NeuronsLayout(left, pitch, whole, whole);
    }

    boolean isBeside() {
        return weights.x() > 0;
    }
}
