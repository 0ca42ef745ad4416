package neurarium.demos.transformer;

import neurarium.kernel.Elementary;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Surface;

/** The curve of GELU, with the cells of the followed row on it. */
final class GeluView {
    private static final double END = 4;
    private static final int POINTS = 65;

    private GeluView() {}

    static void draw(Computation computation, int row, double h, Box box, Surface surface) {
        Plot plot = new Plot(box, -END, END, -0.5, END);
        plot.axes(surface, 4, 4);
        double[] curve = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double x = -END + 2 * END * i / (POINTS - 1);
            curve[2 * i] = plot.x().pixel(x);
            curve[2 * i + 1] = plot.y().pixel(x * phi((float) x));
        }
        surface.polyline(curve, POINTS, Ink.QUIET, 1);
        Matrix in = computation.inputs.get(0);
        for (int k = 0; k < in.columns; k++) {
            double x = clamp(in.at(row, k));
            Ink ink = x < 0 ? Ink.MINUS : Ink.PLUS;
            surface.disc(plot.x().pixel(x), y(x, plot), 2, ink);
        }
        surface.ring(plot.x().pixel(clamp(h)), y(clamp(h), plot), 5, Ink.ATTENTION, 2);
    }

    private static double clamp(double h) {
        return Math.max(-END, Math.min(END, h));
    }

    private static double y(double h, Plot plot) {
        return plot.y().pixel(h * phi((float) h));
    }

    /** Φ(x), the share of a normal distribution below x. */
    static float phi(float x) {
        return 0.5f + 0.5f * Elementary.erf(x * 0.70710677f);
    }
}
