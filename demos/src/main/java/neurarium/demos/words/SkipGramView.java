package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The embeddings of the skip-gram in their plane, what they predict, and the loss. */
final class SkipGramView {
    private static final double TOP = 58;
    private static final double BARS = 8;
    private static final double BAR = 24;
    private static final double SIDE = 40 + BARS * BAR + 34 + 110 + 40;
    private static final Ink[] INKS = {Ink.SERIES_3, Ink.SERIES_4, Ink.SERIES_5, Ink.SERIES_2};

    /** The plane reaches from −range to range; it grows with the vectors. */
    private double range = 1;

    private static boolean isWide(double width) {
        return width >= 620;
    }

    private static Box plane(double width) {
        double wide = isWide(width) ? width * 0.56 : width;
        return new Box(30, TOP, wide - 34, isWide(width) ? SIDE - 40 : Math.min(360, wide));
    }

    static double height(double width) {
        Box plane = plane(width);
        return isWide(width)
                ? Math.max(plane.bottom() + 30, TOP + SIDE)
                : plane.bottom() + 34 + SIDE;
    }

    void reset() {
        range = 1;
    }

    void draw(SkipGram model, Surface surface) {
        float[] places = model.places();
        for (float place : places) {
            range = Math.max(range, 1.15 * Math.abs(place));
        }
        Box box = plane(surface.width());
        sentence(model, surface);
        Plot plot = new Plot(box, -range, range, -range, range);
        plot.axes(surface, 4, 4);
        double zeroX = plot.x().pixel(0);
        double zeroY = plot.y().pixel(0);
        surface.line(zeroX, box.y(), zeroX, box.bottom(), Ink.LINE, 1);
        surface.line(box.x(), zeroY, box.right(), zeroY, Ink.LINE, 1);
        points(model, plot, surface);
        double x = isWide(surface.width()) ? box.right() + 28 : 0;
        double y = isWide(surface.width()) ? TOP - 6 : box.bottom() + 34;
        side(model, new Box(x, y, surface.width() - x, SIDE), surface);
    }

    private static void sentence(SkipGram model, Surface surface) {
        String label = Text.of("刚读到：", "just read: ").in(surface.lang());
        surface.text(label, 0, 14, Ink.QUIET, Type.SMALL);
        double x = surface.textWidth(label, Type.SMALL);
        surface.text(model.sentence(), x + 4, 14, Ink.TEXT, Type.SMALL.bold());
        String pairs =
                Text.of(
                                "语料 "
                                        + model.corpus().sentences.size()
                                        + " 句，"
                                        + model.pairs()
                                        + " 对相邻的词",
                                model.corpus().sentences.size()
                                        + " sentences, "
                                        + model.pairs()
                                        + " pairs of neighbours")
                        .in(surface.lang());
        surface.text(pairs, 0, 38, Ink.QUIET, Type.SMALL.sized(12));
    }

    /** All points; those with a kind are named first, so that their names lie closest. */
    private static void points(SkipGram model, Plot plot, Surface surface) {
        float[] places = model.places();
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < model.size(); i++) {
            double x = plot.x().pixel(places[2 * i]);
            double y = plot.y().pixel(places[2 * i + 1]);
            double side = model.kind(i) >= 0 ? 12 : 6;
            taken.add(Box.around(x, y, side, side));
        }
        for (int kind = 0; kind < 2; kind++) {
            for (int i = 0; i < model.size(); i++) {
                if (model.kind(i) < 0 == (kind == 1)) {
                    point(model, places, i, taken, plot.box(), surface);
                }
            }
        }
    }

    private static void point(
            SkipGram model, float[] places, int i, List<Box> taken, Box box, Surface surface) {
        Box dot = taken.get(i);
        double x = dot.centerX();
        double y = dot.centerY();
        boolean hasKind = model.kind(i) >= 0;
        Type type = hasKind ? Type.SMALL : Type.SMALL.sized(12);
        double wide = surface.textWidth(model.word(i), type);
        Box label =
                hasKind
                        ? Labels.place(dot, wide, taken, box)
                        : Labels.free(dot, wide, 1, taken, box);
        if (label != null) {
            taken.add(label);
            Labels.lead(dot, label, surface);
        }
        surface.disc(x, y, hasKind ? 6 : 3, hasKind ? INKS[model.kind(i)] : Ink.QUIET);
        if (i == model.chosen()) {
            surface.ring(x, y, 10, Ink.ATTENTION, 2);
        }
        if (label != null) {
            Ink ink = hasKind ? Ink.TEXT : Ink.QUIET;
            surface.text(model.word(i), label.x(), label.centerY(), ink, type);
        }
        String at =
                "("
                        + Numbers.fixed(places[2 * i], 2)
                        + ", "
                        + Numbers.fixed(places[2 * i + 1], 2)
                        + ")";
        Text words = Text.of(model.word(i) + " 的词嵌入 e = " + at, model.word(i) + ": e = " + at);
        surface.spot(new Spot("token." + i, Box.around(x, y, 20, 20), words));
    }

    private static void side(SkipGram model, Box box, Surface surface) {
        String word = model.word(model.chosen());
        String title =
                Text.of(
                                "“" + word + "”旁边会出现什么词？",
                                "What stands near “" + word + "”? p(context | word)")
                        .in(surface.lang());
        surface.text(title, box.x(), box.y() + 10, Ink.TEXT, Type.SMALL.bold());
        float[] p = model.probabilities();
        boolean[] shown = new boolean[p.length];
        double first = 84;
        for (int k = 0; k < BARS; k++) {
            int best = -1;
            for (int i = 0; i < p.length; i++) {
                best = !shown[i] && (best < 0 || p[i] > p[best]) ? i : best;
            }
            shown[best] = true;
            double top = box.y() + 28 + k * BAR;
            double middle = top + BAR / 2;
            surface.text(model.word(best), box.x(), middle, Ink.TEXT, Type.SMALL);
            double wide = (box.width() - first - 52) * p[best];
            surface.fill(new Box(box.x() + first, top + 5, wide, BAR - 10), Ink.TEXT);
            String value = Numbers.fixed(p[best], 3);
            surface.text(value, box.right() - 2, middle, Ink.TEXT, Type.SMALL.right());
            Text words = Text.same("p(" + model.word(best) + " | " + word + ") = " + value);
            Box spot = new Box(box.x(), top, box.width(), BAR);
            surface.spot(new Spot("context." + k, spot, words));
        }
        double top = box.y() + 28 + BARS * BAR + 30;
        loss(model, new Box(box.x() + 34, top, box.width() - 40, 110), surface);
    }

    private static void loss(SkipGram model, Box box, Surface surface) {
        String title = Text.of("交叉熵 L", "cross-entropy L").in(surface.lang());
        surface.text(title, box.x() - 30, box.y() - 12, Ink.QUIET, Type.SMALL.sized(12));
        double most = Math.max(50, model.losses.added() - 1);
        Plot plot = new Plot(box, 0, most, 0, Math.max(4, model.losses.max()));
        if (model.losses.added() > 0) {
            CurveLine.draw(model.losses, plot, Ink.TEXT, 1.5, surface);
        }
        plot.axes(surface, 4, 3);
    }

    /** The word under a finger; −1 where there is none. */
    int at(SkipGram model, Touch touch) {
        Plot plot = new Plot(plane(touch.width()), -range, range, -range, range);
        float[] places = model.places();
        int best = -1;
        double least = 16;
        for (int i = 0; i < model.size(); i++) {
            double far =
                    Math.hypot(
                            plot.x().pixel(places[2 * i]) - touch.x(),
                            plot.y().pixel(places[2 * i + 1]) - touch.y());
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }
}
