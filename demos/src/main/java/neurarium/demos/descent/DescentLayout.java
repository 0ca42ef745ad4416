package neurarium.demos.descent;

import neurarium.ui.Box;

/** Where the views stand: relief and map side by side, or one below the other on a phone. */
record DescentLayout(
        Box relief, Box map, Box walkers, Box table, Box rules, Box losses, double height) {
    private static final double WIDE = 700;
    private static final double ROW = 22;
    private static final double TABLE = 8 * ROW;

    static DescentLayout of(double width, int walkers) {
        double walkersHeight = (walkers + 1) * ROW;
        return width >= WIDE ? wide(width, walkersHeight) : narrow(width, walkersHeight);
    }

    private static DescentLayout wide(double width, double walkersHeight) {
        double side = 300;
        Box map = new Box(width - side - 4, 26, side, side);
        Box relief = new Box(0, 0, map.x() - 44, 330);
        double left = Math.round(width * 0.5);
        double y = 352;
        Box table = new Box(0, y, left - 24, TABLE);
        Box walkers = new Box(0, table.bottom() + 12, left - 24, walkersHeight);
        Box rules = new Box(left, y, width - left, 108);
        double bottom = Math.max(walkers.bottom(), rules.bottom() + 136);
        Box losses =
                new Box(
                        left + 36,
                        rules.bottom() + 30,
                        width - left - 44,
                        bottom - rules.bottom() - 58);
        return new DescentLayout(relief, map, walkers, table, rules, losses, bottom + 8);
    }

    private static DescentLayout narrow(double width, double walkersHeight) {
        Box relief = new Box(0, 0, width, 250);
        double side = Math.min(width - 44, 360);
        Box map = new Box(Math.max(34, (width - side) / 2), 286, side, side);
        Box table = new Box(0, map.bottom() + 44, width, TABLE);
        Box walkers = new Box(0, table.bottom() + 12, width, walkersHeight);
        Box rules = new Box(0, walkers.bottom() + 12, width, 120);
        Box losses = new Box(36, rules.bottom() + 26, width - 46, 110);
        return new DescentLayout(relief, map, walkers, table, rules, losses, losses.bottom() + 36);
    }

    static double row() {
        return ROW;
    }
}
