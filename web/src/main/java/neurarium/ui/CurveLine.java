package neurarium.ui;

import neurarium.data.Curve;

/** A curve over steps as a line in a plot. */
public final class CurveLine {
    private CurveLine() {}

    /** Draws all points that the curve kept, and the one added last. */
    public static void draw(Curve curve, Plot plot, Ink ink, double lineWidth, Surface surface) {
        int size = curve.size();
        double[] points = new double[2 * size + 2];
        for (int i = 0; i < size; i++) {
            points[2 * i] = plot.x().pixel((double) i * curve.stride());
            points[2 * i + 1] = plot.y().pixel(curve.get(i));
        }
        points[2 * size] = plot.x().pixel(curve.added() - 1);
        points[2 * size + 1] = plot.y().pixel(curve.last());
        surface.polyline(points, size + 1, ink, lineWidth);
    }
}
