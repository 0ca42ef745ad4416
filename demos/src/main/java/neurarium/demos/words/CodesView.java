package neurarium.demos.words;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Type;

/** The table of the codes, the distances, and the plane of the embedding, which is drawn here. */
final class CodesView implements Touchable {
    private static final double LEFT = 34;

    private final Codes codes;
    private boolean isDragging;

    CodesView(Codes codes) {
        this.codes = codes;
    }

    private static boolean isWide(double width) {
        return width >= 640;
    }

    private static Plot plane(double width) {
        double side = isWide(width) ? Math.min(296, width * 0.48) : Math.min(380, width - 8);
        Box box = new Box(LEFT, CodesTable.HEIGHT + 8, side - LEFT, side - LEFT);
        return new Plot(box, 0, 1, 0, 1);
    }

    double draw(Surface surface) {
        double width = surface.width();
        CodesTable.draw(codes, surface);
        Plot plot = plane(width);
        plane(plot, surface);
        double right = plot.box().right() + 40;
        double below = plot.box().bottom() + 26;
        if (!isWide(width)) {
            return new DistancesView(codes, surface).draw(0, below + 8);
        }
        return Math.max(below, new DistancesView(codes, surface).draw(right, CodesTable.HEIGHT));
    }

    private void plane(Plot plot, Surface surface) {
        plot.axes(surface, 5, 5);
        int a = codes.chosen;
        int b = codes.other;
        arrow(a, plot, surface);
        arrow(b, plot, surface);
        double x = plot.x().pixel(codes.x(a));
        double y = plot.y().pixel(codes.y(a));
        surface.dashed(
                x, y, plot.x().pixel(codes.x(b)), plot.y().pixel(codes.y(b)), Ink.ATTENTION, 2);
        for (int word = 0; word < Codes.COUNT; word++) {
            word(word, plot, surface);
        }
        surface.ring(x, y, 11, Ink.ATTENTION, 2);
    }

    private void arrow(int word, Plot plot, Surface surface) {
        double x = plot.x().pixel(codes.x(word));
        double y = plot.y().pixel(codes.y(word));
        surface.line(plot.x().pixel(0), plot.y().pixel(0), x, y, CodesTable.ink(word), 1.5);
    }

    private void word(int word, Plot plot, Surface surface) {
        double x = plot.x().pixel(codes.x(word));
        double y = plot.y().pixel(codes.y(word));
        surface.disc(x, y, 7, CodesTable.ink(word));
        String name = CodesTable.name(word).in(surface.lang());
        Type type = Type.BODY.sized(17);
        double end = Math.min(surface.width(), plot.box().right() + 30);
        boolean left = x + 12 + surface.textWidth(name, type) > end;
        double up = codes.y(word) > 0.93 ? 14 : codes.y(word) < 0.07 ? -14 : -12;
        surface.text(name, x + (left ? -12 : 12), y + up, Ink.TEXT, left ? type.right() : type);
        Text words = CodesTable.embedding(codes, word);
        Spot spot = new Spot("word." + word, Box.around(x, y, 26, 26), words);
        surface.spot(spot.sets("word", Codes.ENGLISH.get(word)));
    }

    /** The word under a finger; −1 where there is none. */
    private int wordAt(Touch touch) {
        Plot plot = plane(touch.width());
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

    @Override
    public boolean capturesPointer(Touch touch) {
        return wordAt(touch) >= 0;
    }

    @Override
    public void tap(Touch touch) {
        int word = wordAt(touch);
        if (word >= 0) {
            codes.choose(word);
        }
    }

    /** Moves the word where the finger went down along, to two digits and within the plane. */
    @Override
    public void drag(Touch touch) {
        if (!isDragging) {
            tap(touch);
        }
        isDragging = true;
        Plot plot = plane(touch.width());
        codes.move(rounded(plot.x().value(touch.x())), rounded(plot.y().value(touch.y())));
    }

    @Override
    public void release() {
        isDragging = false;
    }

    private static double rounded(double value) {
        return Math.rint(100 * Math.max(0, Math.min(1, value))) / 100;
    }
}
