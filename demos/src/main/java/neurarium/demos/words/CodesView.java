package neurarium.demos.words;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/**
 * The four words in four codes: the table of the codes, the plane of the embedding, which is drawn
 * here and can be touched, and the distances.
 */
final class CodesView {
    private static final double LEFT = 34;

    private CodesView() {}

    private static boolean isWide(double width) {
        return width >= 620;
    }

    private static Box plane(double width) {
        double side = isWide(width) ? Math.min(296, width * 0.48) : Math.min(380, width - 8);
        return new Box(LEFT, CodesTable.HEIGHT + 8, side - LEFT, side - LEFT);
    }

    static double height(double width) {
        double below = plane(width).bottom() + 34;
        return isWide(width)
                ? Math.max(below, CodesTable.HEIGHT + DistancesView.HEIGHT)
                : below + DistancesView.HEIGHT;
    }

    static void draw(Codes codes, Surface surface) {
        double width = surface.width();
        CodesTable.draw(codes, surface);
        Box plane = plane(width);
        plane(codes, plane, surface);
        double x = isWide(width) ? plane.right() + 40 : 0;
        double y = isWide(width) ? CodesTable.HEIGHT : plane.bottom() + 34;
        DistancesView.draw(codes, new Box(x, y, width - x, DistancesView.HEIGHT), surface);
    }

    private static void plane(Codes codes, Box box, Surface surface) {
        Plot plot = new Plot(box, 0, 1, 0, 1);
        plot.axes(surface, 5, 5);
        int a = codes.chosen();
        int b = codes.other();
        arrow(codes, a, plot, surface);
        arrow(codes, b, plot, surface);
        surface.dashed(
                plot.x().pixel(codes.x(a)),
                plot.y().pixel(codes.y(a)),
                plot.x().pixel(codes.x(b)),
                plot.y().pixel(codes.y(b)),
                Ink.ATTENTION,
                2);
        for (int word = 0; word < Codes.COUNT; word++) {
            double x = plot.x().pixel(codes.x(word));
            double y = plot.y().pixel(codes.y(word));
            surface.disc(x, y, 7, CodesTable.ink(word));
            if (word == a) {
                surface.ring(x, y, 11, Ink.ATTENTION, 2);
            }
            boolean left = codes.x(word) > 0.85;
            Type type = left ? Type.BODY.sized(17).right() : Type.BODY.sized(17);
            double up = codes.y(word) > 0.93 ? 14 : codes.y(word) < 0.07 ? -14 : -12;
            String name = Codes.name(word).in(surface.lang());
            surface.text(name, x + (left ? -12 : 12), y + up, Ink.TEXT, type);
            Box spot = Box.around(x, y, 26, 26);
            surface.spot(new Spot("word." + word, spot, CodesTable.embedding(codes, word)));
        }
    }

    private static void arrow(Codes codes, int word, Plot plot, Surface surface) {
        double x = plot.x().pixel(codes.x(word));
        double y = plot.y().pixel(codes.y(word));
        surface.line(plot.x().pixel(0), plot.y().pixel(0), x, y, CodesTable.ink(word), 1.5);
    }

    /** The word under a finger; −1 where there is none. */
    static int at(Codes codes, Touch touch) {
        Box box = plane(touch.width());
        Plot plot = new Plot(box, 0, 1, 0, 1);
        int best = -1;
        double least = 24;
        for (int word = 0; word < Codes.COUNT; word++) {
            double dx = plot.x().pixel(codes.x(word)) - touch.x();
            double dy = plot.y().pixel(codes.y(word)) - touch.y();
            if (Math.hypot(dx, dy) < least) {
                least = Math.hypot(dx, dy);
                best = word;
            }
        }
        return best;
    }

    /** The place in the plane under a finger, to two digits and within the plane: x, y. */
    static double[] place(Touch touch) {
        Box box = plane(touch.width());
        Plot plot = new Plot(box, 0, 1, 0, 1);
        return new double[] {tidy(plot.x().value(touch.x())), tidy(plot.y().value(touch.y()))};
    }

    private static double tidy(double value) {
        return Math.rint(100 * Math.max(0, Math.min(1, value))) / 100;
    }
}
