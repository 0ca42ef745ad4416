package neurarium.demos.backprop;

import neurarium.ui.Box;

/**
 * Where the parts of a tab stand: side by side where there is room, one below the other on a phone.
 * A graph that runs downwards has the step above it, in sight while its numbers come.
 */
record BackpropLayout(Box figure, Box step, Box table, Box losses) {
    private static final double WIDE = 720;
    private static final double GAP = 24;
    private static final double NETWORK = 276;
    private static final double STEP = 176;
    private static final double NARROW_STEP = 226;
    private static final double PLOT = 104;

    static boolean isWide(double width) {
        return width >= WIDE;
    }

    /** The network with its twelve derivatives and the losses. */
    static BackpropLayout network(double width) {
        double rows = CheckTable.height(LecturePass.DERIVATIVES.size());
        if (isWide(width)) {
            double left = Math.round(0.64 * width);
            double right = left + GAP;
            Box step = new Box(0, NETWORK + 8, left, STEP);
            Box table = new Box(right, 0, width - right, rows);
            double top = rows + 34;
            return new BackpropLayout(
                    new Box(0, 0, left, NETWORK),
                    step,
                    table,
                    new Box(right + 34, top, width - right - 42, step.bottom() - 38 - top));
        }
        Box step = new Box(0, 308, width, NARROW_STEP);
        Box table = new Box(0, step.bottom() + 12, width, rows);
        return new BackpropLayout(
                new Box(0, 0, width, 300),
                step,
                table,
                new Box(34, table.bottom() + 36, width - 42, PLOT));
    }

    /** The graph of the lecture's network with the losses. */
    static BackpropLayout graph(Diagram diagram, double width) {
        double height = GraphPlaces.height(diagram, width);
        if (isWide(width)) {
            double left = Math.round(0.64 * width);
            double right = left + GAP + 34;
            Box step = new Box(0, height + 10, left, STEP);
            Box losses = new Box(right, step.y() + 30, width - right - 8, STEP - 68);
            return new BackpropLayout(new Box(0, 0, width, height), step, null, losses);
        }
        Box figure = new Box(0, NARROW_STEP + 10, width, height);
        Box losses = new Box(34, figure.bottom() + 40, width - 42, PLOT);
        Box step = new Box(0, 0, width, NARROW_STEP);
        return new BackpropLayout(figure, step, null, losses);
    }

    /** A student's formula with a table of its variables. */
    static BackpropLayout expression(Diagram diagram, int variables, double width) {
        double height = GraphPlaces.height(diagram, width);
        double rows = CheckTable.height(variables);
        if (isWide(width)) {
            double left = Math.round(0.64 * width);
            Box step = new Box(0, height + 10, left, STEP);
            Box table = new Box(left + GAP, step.y(), width - left - GAP, rows);
            return new BackpropLayout(new Box(0, 0, width, height), step, table, null);
        }
        Box figure = new Box(0, NARROW_STEP + 10, width, height);
        Box table = new Box(0, figure.bottom() + 12, width, rows);
        return new BackpropLayout(figure, new Box(0, 0, width, NARROW_STEP), table, null);
    }

    /** The height of all of it. */
    double height() {
        double bottom = Math.max(step.bottom(), figure.bottom());
        bottom = table == null ? bottom : Math.max(bottom, table.bottom() + 2);
        return losses == null ? bottom : Math.max(bottom, losses.bottom() + 38);
    }
}
