package neurarium.demos.descent;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/**
 * The landscape in space with the paths on it. Facets and pieces of path are drawn from far to
 * near, so that what lies behind a hill is hidden by it.
 */
record ReliefView(Relief relief, Camera camera, List<Piece> pieces, Surface surface) {
    private static final int EVERY = 2;
    private static final double ABOVE = 0.012;

    /** Something to be drawn at its depth. */
    private record Piece(double depth, Runnable drawing) {}

    /** A point of the cube. */
    private record Place(double x, double y, double z) {
        boolean isInside() {
            return Math.abs(x) <= 1 && Math.abs(y) <= 1 && !Double.isNaN(z);
        }
    }

    /** Draws the landscape, turned and tilted by degrees. */
    static void draw(
            List<Walk> walks, Relief relief, double turn, double tilt, Box box, Surface surface) {
        Camera camera = new Camera(turn, tilt, box.inset(8, 8, 8, 8));
        ReliefView view = new ReliefView(relief, camera, new ArrayList<>(), surface);
        for (int row = 0; row < Relief.CELLS; row += EVERY) {
            for (int column = 0; column < Relief.CELLS; column += EVERY) {
                view.facet(column, row);
            }
        }
        for (Walk walk : walks) {
            view.path(walk);
        }
        view.pieces.sort((a, b) -> Double.compare(b.depth, a.depth));
        surface.clip(box);
        for (Piece piece : view.pieces) {
            piece.drawing.run();
        }
        view.axes();
        surface.unclip();
    }

    /** The coordinate of a cell in the cube: −1 … 1. */
    private static double along(int cell) {
        return 2.0 * cell / Relief.CELLS - 1;
    }

    private void facet(int column, int row) {
        int[] columns = {column, column + EVERY, column + EVERY, column, column};
        int[] rows = {row, row, row + EVERY, row + EVERY, row};
        double[] points = new double[10];
        double height = 0;
        double depth = 0;
        for (int i = 0; i < 5; i++) {
            double z = relief.at(columns[i], rows[i]);
            double x = along(columns[i]);
            double y = -along(rows[i]);
            points[2 * i] = camera.pixelX(x, y);
            points[2 * i + 1] = camera.pixelY(x, y, Math.min(1, z));
            if (i < 4) {
                height += z / 4;
                depth += camera.depth(x, y, Math.min(1, z)) / 4;
            }
        }
        if (!Double.isNaN(height)) {
            double strength = 0.05 + 0.42 * Math.min(1, height);
            pieces.add(new Piece(depth, () -> facet(points, strength)));
        }
    }

    private void facet(double[] points, double strength) {
        surface.facet(points, 4, Ink.QUIET, strength);
        surface.polyline(points, 5, Ink.LINE, 0.5);
    }

    private void path(Walk walk) {
        Ink ink = WalkersView.ink(walk.method);
        int size = walk.path.size();
        Place from = null;
        for (int i = 0; i < size; i++) {
            boolean last = i == size - 1;
            Place to = place(walk.path.get(i));
            if (to.isInside()) {
                if (last || size < 60) {
                    double x = camera.pixelX(to.x, to.y);
                    double y = camera.pixelY(to.x, to.y, to.z);
                    double radius = last ? 5 : 2.5;
                    add(to, 0.12, () -> surface.disc(x, y, radius, ink));
                }
                if (from != null && from.isInside()) {
                    line(from, to, ink);
                }
            }
            from = to;
        }
    }

    /** Adds a drawing somewhat nearer than its place, so that the ground does not hide it. */
    private void add(Place place, double nearer, Runnable drawing) {
        double depth = camera.depth(place.x, place.y, place.z) - nearer;
        pieces.add(new Piece(depth, drawing));
    }

    /** A step along the ground: cut into parts, so that it follows the slope. */
    private void line(Place from, Place to, Ink ink) {
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        int parts = Math.max(1, (int) Math.ceil(length / 0.08));
        Place a = from;
        for (int i = 1; i <= parts; i++) {
            double t = (double) i / parts;
            Place b = ground(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y));
            double x1 = camera.pixelX(a.x, a.y);
            double y1 = camera.pixelY(a.x, a.y, a.z);
            double x2 = camera.pixelX(b.x, b.y);
            double y2 = camera.pixelY(b.x, b.y, b.z);
            add(b, 0.1, () -> surface.line(x1, y1, x2, y2, ink, 2.5));
            a = b;
        }
    }

    private Place place(Walk.Point point) {
        Landscape land = relief.landscape;
        double x = (point.x() - land.centerX) / land.reach;
        return ground(x, (point.y() - land.centerY) / land.reach);
    }

    /** A point of the cube on the ground. */
    private Place ground(double x, double y) {
        Landscape land = relief.landscape;
        double loss = land.value(land.centerX + x * land.reach, land.centerY + y * land.reach);
        return new Place(x, y, Math.min(1, relief.height(loss)) + ABOVE);
    }

    /** The names of the axes at the lower edges. */
    private void axes() {
        Type symbol = Type.BODY.symbol().sized(17).centered();
        String[] names = {"x", "y", "−x", "−y"};
        double[] xs = {1.14, 0, -1.14, 0};
        double[] ys = {0, 1.14, 0, -1.14};
        for (int i = 0; i < 4; i++) {
            if (camera.depth(xs[i], ys[i], 0) < 0.3) {
                double x = camera.pixelX(xs[i], ys[i]);
                double y = camera.pixelY(xs[i], ys[i], 0);
                surface.text(names[i], x, y, Ink.TEXT, symbol);
            }
        }
    }
}
