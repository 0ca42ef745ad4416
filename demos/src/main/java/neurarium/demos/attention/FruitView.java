package neurarium.demos.attention;

import java.util.Arrays;
import neurarium.ui.Ink;
import neurarium.ui.Surface;

/** Small pictures of fruit, and of the eye that looks at them. */
final class FruitView {
    private static final int CORNERS = 28;

    private FruitView() {}

    /** Draws a fruit around a place; it is about two radii high. */
    static void draw(Fruit fruit, double x, double y, double r, Surface surface) {
        Ink ink = fruit.ink;
        switch (fruit) {
            case APPLE -> {
                surface.disc(x - 0.28 * r, y + 0.1 * r, 0.68 * r, ink);
                surface.disc(x + 0.28 * r, y + 0.1 * r, 0.68 * r, ink);
                stem(x, y - 0.45 * r, 0.15 * r, -0.5 * r, surface);
            }
            case PEAR -> {
                surface.disc(x, y + 0.3 * r, 0.7 * r, ink);
                surface.disc(x, y - 0.35 * r, 0.42 * r, ink);
                stem(x, y - 0.7 * r, 0.12 * r, -0.4 * r, surface);
            }
            case BANANA -> banana(x, y, r, surface);
            case GRAPE -> {
                for (int row = 0; row < 3; row++) {
                    for (int i = 0; i < 3 - row; i++) {
                        double at = x + (i - (2 - row) / 2.0) * 0.62 * r;
                        surface.disc(at, y - 0.4 * r + row * 0.52 * r, 0.34 * r, ink);
                    }
                }
                stem(x, y - 0.6 * r, 0.1 * r, -0.4 * r, surface);
            }
            case CHERRY -> {
                stem(x - 0.45 * r, y + 0.2 * r, 0.45 * r, -1.1 * r, surface);
                stem(x + 0.45 * r, y + 0.2 * r, -0.45 * r, -1.1 * r, surface);
                surface.disc(x - 0.45 * r, y + 0.35 * r, 0.45 * r, ink);
                surface.disc(x + 0.45 * r, y + 0.35 * r, 0.45 * r, ink);
            }
            case LEMON -> {
                ellipse(x, y, 0.72 * r, 0.56 * r, ink, surface);
                ellipse(x, y, r, 0.2 * r, ink, surface);
            }
        }
    }

    private static void stem(double x, double y, double dx, double dy, Surface surface) {
        surface.line(x, y, x + dx, y + dy, Ink.QUIET, 1.5);
    }

    /** A crescent, tilted. */
    private static void banana(double x, double y, double r, Surface surface) {
        double[] points = new double[2 * CORNERS];
        int half = CORNERS / 2;
        double tilt = -0.45;
        for (int i = 0; i < CORNERS; i++) {
            boolean outer = i < half;
            double t = outer ? i / (half - 1.0) : (CORNERS - 1 - i) / (half - 1.0);
            double angle = Math.PI * (0.02 + 0.96 * t);
            double thick = outer ? 0 : 0.12 + 0.46 * Math.sin(Math.PI * t);
            double dx = 1.1 * r * (1 - thick / 2) * Math.cos(angle);
            double dy = r * (1.15 * (1 - thick) * Math.sin(angle) - 0.5);
            points[2 * i] = x + dx * Math.cos(tilt) - dy * Math.sin(tilt);
            points[2 * i + 1] = y + dx * Math.sin(tilt) + dy * Math.cos(tilt);
        }
        surface.polygon(points, CORNERS, Fruit.BANANA.ink);
    }

    private static void ellipse(
            double x, double y, double rx, double ry, Ink ink, Surface surface) {
        double[] points = new double[2 * CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * Math.PI * i / CORNERS;
            points[2 * i] = x + rx * Math.cos(angle);
            points[2 * i + 1] = y + ry * Math.sin(angle);
        }
        surface.polygon(points, CORNERS, ink);
    }

    /** An eye whose pupil turns to a direction (dx, dy) of the screen, of length 1 or 0. */
    static void eye(double x, double y, double r, double dx, double dy, Surface surface) {
        double[] lid = new double[2 * CORNERS];
        int half = CORNERS / 2;
        for (int i = 0; i < CORNERS; i++) {
            boolean upper = i < half;
            double t = upper ? i / (half - 1.0) : (CORNERS - 1 - i) / (half - 1.0);
            double high = 0.62 * r * Math.sin(Math.PI * t);
            lid[2 * i] = x - r + 2 * r * t;
            lid[2 * i + 1] = y + (upper ? -high : high);
        }
        surface.polygon(lid, CORNERS, Ink.BACKGROUND);
        double[] closed = Arrays.copyOf(lid, 2 * CORNERS + 2);
        closed[2 * CORNERS] = lid[0];
        closed[2 * CORNERS + 1] = lid[1];
        surface.polyline(closed, CORNERS + 1, Ink.TEXT, 1.5);
        surface.disc(x + 0.3 * r * dx, y + 0.25 * r * dy, 0.42 * r, Ink.ATTENTION);
        surface.disc(x + 0.4 * r * dx, y + 0.33 * r * dy, 0.2 * r, Ink.TEXT);
    }
}
