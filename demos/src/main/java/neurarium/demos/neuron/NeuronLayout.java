package neurarium.demos.neuron;

import neurarium.ui.Box;
import neurarium.ui.Plot;
import neurarium.ui.Touch;

/**
 * Where the views of the neuron stand: side by side where there is room, one below the other on a
 * phone.
 */
record NeuronLayout(Box network, Box formula, Box plane, Box table, Box curve, Box losses) {
    /** The part of the plane that is shown, the same along x₁ and x₂. */
    static final double LOW = -1;

    static final double HIGH = 3;

    static final int ROWS_SHOWN = 4;
    static final double ROW_HEIGHT = 24;

    private static final double WIDE = 620;
    private static final double GAP = 24;
    private static final double TABLE_HEIGHT = (ROWS_SHOWN + 1) * ROW_HEIGHT;

    static NeuronLayout of(double width) {
        return width >= WIDE ? wide(width) : narrow(width);
    }

    static double height(double width) {
        NeuronLayout layout = of(width);
        return Math.max(layout.losses.bottom() + 38, layout.table.bottom() + 10);
    }

    private static NeuronLayout wide(double width) {
        double left = Math.round(width * 0.54);
        double rightX = left + GAP;
        double right = width - rightX;
        double side = Math.min(right - 40, 304);
        Box plane = new Box(rightX + 32, 22, side, side);
        Box table = new Box(rightX, plane.bottom() + 30, right, TABLE_HEIGHT);
        Box formula = new Box(0, 204, left, 76);
        double plotTop = formula.bottom() + 36;
        double plotHeight = Math.max(96, table.bottom() - plotTop - 28);
        double half = (left - GAP) / 2;
        return new NeuronLayout(
                new Box(0, 0, left, 200),
                formula,
                plane,
                table,
                new Box(32, plotTop, half - 32, plotHeight),
                new Box(half + GAP + 32, plotTop, half - 32, plotHeight));
    }

    private static NeuronLayout narrow(double width) {
        Box network = new Box(0, 0, width, 190);
        Box formula = new Box(0, network.bottom() + 4, width, 76);
        double side = Math.min(width - 44, 360);
        Box plane = new Box(Math.max(32, (width - side) / 2), formula.bottom() + 28, side, side);
        Box table = new Box(0, plane.bottom() + 34, width, TABLE_HEIGHT);
        double plotTop = table.bottom() + 36;
        double half = (width - 16) / 2;
        return new NeuronLayout(
                network,
                formula,
                plane,
                table,
                new Box(28, plotTop, half - 28, 116),
                new Box(half + 16 + 30, plotTop, half - 42, 116));
    }

    Plot planePlot() {
        return new Plot(plane, LOW, HIGH, LOW, HIGH);
    }

    /** The place of the plane under a touch, kept within what is shown: x₁. */
    static double x1(Touch touch) {
        return within(of(touch.width()).planePlot().x().value(touch.x()));
    }

    /** The same for x₂. */
    static double x2(Touch touch) {
        return within(of(touch.width()).planePlot().y().value(touch.y()));
    }

    /** Rounded to hundredths, so that what the page shows is what is computed with. */
    private static double within(double value) {
        double inside = Math.max(LOW, Math.min(HIGH, value));
        return Math.rint(inside * 100) / 100;
    }
}
