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
final class ReliefView {
    private static final int EVERY = 2;
    private static final int FACETS = Relief.CELLS / EVERY;
    private static final double ABOVE = 0.012;

    /** Something to be drawn at its depth. */
    private record Piece(double depth, Runnable drawing) {}

    double turn = 28;
    double tilt = 38;

    void draw(DescentModel model, Relief relief, Box box, Surface surface) {
        Camera camera = new Camera(turn, tilt, box.inset(8, 8, 8, 8));
        List<Piece> pieces = new ArrayList<>();
        for (int row = 0; row < FACETS; row++) {
            for (int column = 0; column < FACETS; column++) {
                facet(relief, column * EVERY, row * EVERY, camera, pieces, surface);
            }
        }
        for (Walk walk : model.walks()) {
            path(walk, relief, camera, pieces, surface);
        }
        pieces.sort((a, b) -> Double.compare(b.depth, a.depth));
        surface.clip(box);
        for (Piece piece : pieces) {
            piece.drawing.run();
        }
        axes(camera, surface);
        surface.unclip();
    }

    /** Where a point stands in the cube: −1 … 1. */
    private static double along(int cell) {
        return 2.0 * cell / Relief.CELLS - 1;
    }

    private static void facet(
            Relief relief,
            int column,
            int row,
            Camera camera,
            List<Piece> pieces,
            Surface surface) {
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
            pieces.add(
                    new Piece(
                            depth,
                            () -> {
                                surface.facet(points, 4, Ink.QUIET, strength);
                                surface.polyline(points, 5, Ink.LINE, 0.5);
                            }));
        }
    }

    private static void path(
            Walk walk, Relief relief, Camera camera, List<Piece> pieces, Surface surface) {
        List<Walk.Point> path = walk.path();
        for (int i = 0; i < path.size(); i++) {
            double[] to = place(path.get(i), relief);
            boolean last = i == path.size() - 1;
            if (!isInside(to)) {
                continue;
            }
            double x = camera.pixelX(to[0], to[1]);
            double y = camera.pixelY(to[0], to[1], to[2]);
            double depth = camera.depth(to[0], to[1], to[2]) - 0.12;
            if (last || path.size() < 60) {
                double radius = last ? 5 : 2.5;
                pieces.add(new Piece(depth, () -> surface.disc(x, y, radius, walk.method.ink)));
            }
            if (i > 0) {
                double[] from = place(path.get(i - 1), relief);
                if (isInside(from)) {
                    line(from, to, relief, walk.method.ink, camera, pieces, surface);
                }
            }
        }
    }

    /** A step along the ground: cut into parts, so that it follows the slope. */
    private static void line(
            double[] from,
            double[] to,
            Relief relief,
            Ink ink,
            Camera camera,
            List<Piece> pieces,
            Surface surface) {
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        int parts = Math.max(1, (int) Math.ceil(length / 0.08));
        double[] a = from;
        for (int i = 1; i <= parts; i++) {
            double t = (double) i / parts;
            double[] b =
                    ground(
                            from[0] + t * (to[0] - from[0]),
                            from[1] + t * (to[1] - from[1]),
                            relief);
            double x1 = camera.pixelX(a[0], a[1]);
            double y1 = camera.pixelY(a[0], a[1], a[2]);
            double x2 = camera.pixelX(b[0], b[1]);
            double y2 = camera.pixelY(b[0], b[1], b[2]);
            double depth = camera.depth(b[0], b[1], b[2]) - 0.1;
            pieces.add(new Piece(depth, () -> surface.line(x1, y1, x2, y2, ink, 2.5)));
            a = b;
        }
    }

    private static double[] place(Walk.Point point, Relief relief) {
        Landscape land = relief.landscape;
        return ground(
                (point.x() - land.centerX) / land.reach,
                (point.y() - land.centerY) / land.reach,
                relief);
    }

    /** A point of the cube on the ground. */
    private static double[] ground(double x, double y, Relief relief) {
        Landscape land = relief.landscape;
        double loss = land.value(land.centerX + x * land.reach, land.centerY + y * land.reach);
        return new double[] {x, y, Math.min(1, relief.height(loss)) + ABOVE};
    }

    private static boolean isInside(double[] point) {
        return Math.abs(point[0]) <= 1 && Math.abs(point[1]) <= 1 && !Double.isNaN(point[2]);
    }

    /** The names of the axes at the lower edges. */
    private static void axes(Camera camera, Surface surface) {
        Type symbol = Type.BODY.symbol().sized(17).centered();
        String[] names = {"x", "y", "−x", "−y"};
        double[] xs = {1.14, 0, -1.14, 0};
        double[] ys = {0, 1.14, 0, -1.14};
        for (int i = 0; i < 4; i++) {
            if (camera.depth(xs[i], ys[i], 0) < 0.3) {
                surface.text(
                        names[i],
                        camera.pixelX(xs[i], ys[i]),
                        camera.pixelY(xs[i], ys[i], 0),
                        Ink.TEXT,
                        symbol);
            }
        }
    }
}
