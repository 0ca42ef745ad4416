package neurarium.demos.playground;

import neurarium.data.ToySet;
import neurarium.ui.Box;
import neurarium.ui.Plot;

/**
 * Where the views stand: the network with the map at its right, or one below the other on a phone.
 */
record Layout(Box network, Box map, Box losses, Box confusion) {
    private static final double WIDE = 700;

    static Layout of(double width) {
        return width >= WIDE ? wide(width) : narrow(width);
    }

    static double height(double width) {
        return of(width).losses.bottom() + 34;
    }

    private static Layout wide(double width) {
        double side = 284;
        Box map = new Box(width - side - 4, 26, side, side);
        Box losses = new Box(map.x() + 8, map.bottom() + 60, 146, 92);
        Box confusion =
                new Box(
                        losses.right() + 20,
                        losses.y() - 26,
                        map.right() - losses.right() - 20,
                        140);
        return new Layout(
                new Box(0, 0, map.x() - 44, losses.bottom() + 30), map, losses, confusion);
    }

    private static Layout narrow(double width) {
        Box network = new Box(0, 0, width, 330);
        double side = Math.min(width - 44, 360);
        Box map = new Box(Math.max(34, (width - side) / 2), network.bottom() + 40, side, side);
        double half = (width - 44) / 2;
        Box losses = new Box(36, map.bottom() + 66, half, 92);
        Box confusion =
                new Box(losses.right() + 16, losses.y() - 26, width - losses.right() - 20, 140);
        return new Layout(network, map, losses, confusion);
    }

    /** Everything below the network moved down. */
    Layout moved(double by) {
        return new Layout(network, down(map, by), down(losses, by), down(confusion, by));
    }

    private static Box down(Box box, double by) {
        return new Box(box.x(), box.y() + by, box.width(), box.height());
    }

    Plot plane() {
        double reach = ToySet.REACH;
        return new Plot(map, -reach, reach, -reach, reach);
    }
}
