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
import neurarium.ui.TextLines;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/** The embeddings of the skip-gram in their plane, what they predict, and the loss. */
record SkipGramView(SkipGram model, double range, Surface surface) {
    private static final double TOP = 58;
    private static final double LEFT = 40;
    private static final int BARS = 8;
    private static final double BAR = 24;
    private static final double LOSS = 110;
    private static final Ink[] INKS = {Ink.SERIES_3, Ink.SERIES_4, Ink.SERIES_5, Ink.SERIES_2};

    private static boolean isWide(double width) {
        return width >= 620;
    }

    private static Plot plane(double range, double width) {
        double wide = isWide(width) ? width * 0.56 : width;
        double high = isWide(width) ? 34 + BARS * BAR + 34 + LOSS : Math.min(360, wide);
        return new Plot(new Box(LEFT, TOP, wide - LEFT - 4, high), -range, range, -range, range);
    }

    double draw() {
        sentence();
        Plot plot = plane(range, surface.width());
        Box box = plot.box();
        plot.axes(surface, 4, 4);
        double zeroX = plot.x().pixel(0);
        double zeroY = plot.y().pixel(0);
        surface.line(zeroX, box.y(), zeroX, box.bottom(), Ink.LINE, 1);
        surface.line(box.x(), zeroY, box.right(), zeroY, Ink.LINE, 1);
        points(plot);
        double x = isWide(surface.width()) ? box.right() + 28 : 0;
        double y = isWide(surface.width()) ? TOP - 6 : box.bottom() + 34;
        return Math.max(box.bottom() + 25, side(x, y));
    }

    private void sentence() {
        String label = Text.of("刚读到：", "just read: ").in(surface.lang());
        surface.text(label, 0, 14, Ink.QUIET, Type.SMALL);
        double x = surface.textWidth(label, Type.SMALL);
        Corpus corpus = model.pairs.corpus;
        String sentence = corpus.sentences.get(model.sentence);
        surface.text(sentence, x + 4, 14, Ink.TEXT, Type.SMALL.bold());
        Text counts =
                Text.of(
                                "语料 {sentences} 句，{pairs} 对相邻的词",
                                "{sentences} sentences, {pairs} pairs of neighbours")
                        .with("sentences", corpus.sentences.size())
                        .with("pairs", model.pairs.all.size());
        surface.text(counts.in(surface.lang()), 0, 38, Ink.QUIET, Type.CAPTION);
    }

    private boolean hasKind(int word) {
        return model.pairs.kinds.get(word) >= 0;
    }

    /** All points; those with a kind are named first, so that their names lie closest. */
    private void points(Plot plot) {
        float[] e = model.embeddings();
        int size = model.pairs.words.size();
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double side = hasKind(i) ? 12 : 6;
            double x = plot.x().pixel(e[2 * i]);
            taken.add(Box.around(x, plot.y().pixel(e[2 * i + 1]), side, side));
        }
        for (boolean first : new boolean[] {true, false}) {
            for (int i = 0; i < size; i++) {
                if (hasKind(i) == first) {
                    point(i, taken, plot.box());
                }
            }
        }
    }

    private void point(int i, List<Box> taken, Box box) {
        Box dot = taken.get(i);
        double x = dot.centerX();
        double y = dot.centerY();
        String word = model.pairs.words.get(i);
        boolean hasKind = hasKind(i);
        Type type = hasKind ? Type.SMALL : Type.CAPTION;
        double wide = surface.textWidth(word, type);
        Box label =
                hasKind
                        ? Labels.place(dot, wide, taken, box)
                        : Labels.free(dot, wide, 1, taken, box);
        if (label != null) {
            taken.add(label);
            Labels.lead(dot, label, surface);
        }
        Ink ink = hasKind ? INKS[model.pairs.kinds.get(i)] : Ink.QUIET;
        surface.disc(x, y, hasKind ? 6 : 3, ink);
        if (i == model.chosen) {
            surface.ring(x, y, 10, Ink.ATTENTION, 2);
        }
        if (label != null) {
            Ink named = hasKind ? Ink.TEXT : Ink.QUIET;
            surface.text(word, label.x(), label.centerY(), named, type);
        }
        Text words =
                Text.of("{word} 的词嵌入 e = ({x}, {y})", "{word}: e = ({x}, {y})")
                        .with("x", Numbers.fixed(model.embeddings()[2 * i], 2))
                        .with("y", Numbers.fixed(model.embeddings()[2 * i + 1], 2))
                        .with("word", word);
        Spot spot = new Spot("token." + i, Box.around(x, y, 20, 20), words);
        surface.spot(spot.onPress(() -> model.choose(i)));
    }

    /** The words that are predicted most, and the loss; returns where they end. */
    private double side(double x, double top) {
        double wide = surface.width() - x;
        String word = model.pairs.words.get(model.chosen);
        Text title =
                Text.of("“{word}”旁边会出现什么词？", "What stands near “{word}”? p(context | word)")
                        .with("word", word);
        Box line = new Box(x, top, wide, 0);
        Type bold = Type.SMALL.bold();
        double y = TextLines.draw(title.in(surface.lang()), line, Ink.TEXT, bold, surface) + 8;
        List<String> names = new ArrayList<>();
        double[] p = new double[BARS];
        boolean[] shown = new boolean[model.probabilities.length];
        for (int k = 0; k < BARS; k++) {
            int best = best(shown);
            shown[best] = true;
            names.add(model.pairs.words.get(best));
            p[k] = model.probabilities[best];
        }
        Bars bars = new Bars(names, k -> p[k], new Box(x, y, wide - 2, BARS * BAR), surface);
        bars.draw(x + 84, -1, Type.SMALL, Ink.TEXT);
        for (int k = 0; k < BARS; k++) {
            Text words =
                    Text.same("p({context} | {word}) = {p}")
                            .with("p", Numbers.fixed(p[k], 3))
                            .with("context", names.get(k))
                            .with("word", word);
            surface.spot(new Spot("context." + k, bars.row(k), words));
        }
        return loss(new Box(x + 34, y + BARS * BAR + 30, wide - 40, LOSS));
    }

    private int best(boolean[] shown) {
        float[] p = model.probabilities;
        int best = -1;
        for (int i = 0; i < shown.length; i++) {
            boolean isBetter = best < 0 || p[i] > p[best];
            best = !shown[i] && isBetter ? i : best;
        }
        return best;
    }

    private double loss(Box box) {
        String title = Text.of("交叉熵 L", "cross-entropy L").in(surface.lang());
        surface.text(title, box.x() - 30, box.y() - 12, Ink.QUIET, Type.CAPTION);
        double end = Math.max(50, model.losses.added() - 1);
        Plot plot = new Plot(box, 0, end, 0, Math.max(4, model.losses.max()));
        if (model.losses.added() > 0) {
            CurveLine.draw(model.losses, plot, Ink.TEXT, 1.5, surface);
        }
        plot.axes(surface, 4, 3);
        return box.bottom() + 25;
    }

    /** The word under a finger; −1 where there is none. */
    static int wordAt(SkipGram model, double range, Touch touch) {
        Plot plot = plane(range, touch.width());
        float[] e = model.embeddings();
        int best = -1;
        double least = 16;
        for (int i = 0; i < model.pairs.words.size(); i++) {
            double dx = plot.x().pixel(e[2 * i]) - touch.x();
            double distance = Math.hypot(dx, plot.y().pixel(e[2 * i + 1]) - touch.y());
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
