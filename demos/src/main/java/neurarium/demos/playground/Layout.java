package neurarium.demos.playground;

import neurarium.data.ToySet;
import neurarium.ui.Box;
import neurarium.ui.Plot;

/**
 * Where the parts of the picture are: the map at the right of what the tab shows, or below it on a
 * phone.
 */
record Layout(Box left, Box map, Box losses, Box confusion) {
    private static final double WIDE = 700;

    /**
     * The layout for a width.
     *
     * @param leftEnd where what the tab shows ends; the map is below it on a phone
     */
    static Layout of(double width, double leftEnd) {
        boolean isWide = width >= WIDE;
        double side = isWide ? 284 : Math.min(width - 44, 360);
        double top = isWide ? 26 : leftEnd + 40;
        double x = isWide ? width - side - 4 : Math.max(34, (width - side) / 2);
        Box map = new Box(x, top, side, side);
        double lossX = isWide ? map.x() + 8 : 36;
        double lossWidth = isWide ? 146 : (width - 44) / 2;
        Box losses = new Box(lossX, map.bottom() + (isWide ? 60 : 66), lossWidth, 92);
        double countX = losses.right() + (isWide ? 20 : 16);
        double right = isWide ? map.right() : width - 4;
        return new Layout(
                left(width), map, losses, new Box(countX, losses.y() - 26, right - countX, 140));
    }

    /** The box of what the tab shows; a long equation goes beyond its bottom. */
    static Box left(double width) {
        return width >= WIDE ? new Box(0, 0, width - 332, 492) : new Box(0, 0, width, 330);
    }

    /** Where the losses and the counts end. */
    double end() {
        return losses.bottom() + 37;
    }

    Plot plane() {
        double reach = ToySet.REACH;
        return new Plot(map, -reach, reach, -reach, reach);
    }
}
