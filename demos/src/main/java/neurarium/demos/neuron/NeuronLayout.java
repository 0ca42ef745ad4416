package neurarium.demos.neuron;

import neurarium.ui.Box;
import neurarium.ui.Plot;

/**
 * Where the parts of the picture are: side by side where there is room, one below the other on a
 * phone.
 */
record NeuronLayout(Box network, Box formula, Box plane, Box table, Box curve, Box losses) {
    private static final double WIDE = 620;
    private static final double GAP = 24;

    static NeuronLayout of(double width) {
        return width >= WIDE ? wide(width) : narrow(width);
    }

    private static NeuronLayout wide(double width) {
        double left = Math.round(width * 0.54);
        double rightX = left + GAP;
        double right = width - rightX;
        double side = Math.min(right - 40, 304);
        Box plane = new Box(rightX + 32, 22, side, side);
        Box table = new Box(rightX, plane.bottom() + 30, right, TableView.HEIGHT);
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
        Box table = new Box(0, plane.bottom() + 34, width, TableView.HEIGHT);
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
        return new Plot(
                plane, NeuronModel.LOW, NeuronModel.HIGH, NeuronModel.LOW, NeuronModel.HIGH);
    }
}
