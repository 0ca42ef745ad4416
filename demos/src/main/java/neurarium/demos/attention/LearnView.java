package neurarium.demos.attention;

import neurarium.model.Sampling;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** A layer that learns: what it answers on the sentence, where each head looks, the loss. */
final class LearnView {
    private static final double HEAD = 30;
    private static final double ROW = 26;
    private static final double LOSS = 120;
    private static final double MAPS = 236;

    private LearnView() {}

    private static boolean isWide(double width) {
        return width >= 620;
    }

    private static double list(SelfModel model) {
        return HEAD + model.n() * ROW + 16 + ArcsView.HEIGHT;
    }

    static double height(SelfModel model, double width) {
        double right = MAPS + LOSS + 56;
        return isWide(width) ? Math.max(list(model), right) : list(model) + right + 12;
    }

    static void draw(SelfModel model, Surface surface) {
        double width = surface.width();
        boolean wide = isWide(width);
        double listWidth = wide ? Math.min(400, width * 0.46) : width;
        answers(model, new Box(0, 0, listWidth, list(model)), surface);
        double y0 = HEAD + model.n() * ROW + 12;
        SelfAttention run = model.learn.run(model.settings);
        arcs(model, run, new Box(0, y0, listWidth, ArcsView.HEIGHT), surface);
        double x = wide ? listWidth + 28 : 0;
        double y = wide ? 0 : list(model) + 12;
        maps(model, run, new Box(x, y, width - x - 4, MAPS), surface);
        loss(model.learn, new Box(x + 34, y + MAPS + 28, width - x - 42, LOSS), surface);
    }

    // The sentence

    private static void answers(SelfModel model, Box box, Surface surface) {
        LearnModel learn = model.learn;
        Lang lang = surface.lang();
        double wanted = box.x() + box.width() * 0.26;
        double answer = box.x() + box.width() * 0.5;
        double y = 14;
        surface.text(Text.of("词元", "token").in(lang), box.x(), y, Ink.QUIET, Cells.SMALL);
        surface.text(Text.of("该答什么", "wanted").in(lang), wanted, y, Ink.QUIET, Cells.SMALL);
        String title = Text.of("它的回答", "its answer").in(lang);
        surface.text(title, answer, y, Ink.QUIET, Cells.SMALL);
        surface.line(box.x(), HEAD - 4, box.right(), HEAD - 4, Ink.LINE, 1);
        float[][] answers = learn.answers();
        for (int t = 0; t < model.n(); t++) {
            double top = HEAD + t * ROW;
            double middle = top + ROW / 2;
            String token = model.tokens().get(t);
            String word = Cells.fit(token, wanted - box.x() - 8, Type.SMALL, surface);
            surface.text(word, box.x(), middle, Ink.TEXT, Type.SMALL);
            int d = learn.wanted(t);
            String asked = d < 0 ? "—" : learn.word(d);
            boolean moved = d >= 0 && d != learn.sentence()[t];
            Type type = moved ? Type.SMALL.bold() : Type.SMALL;
            String shown = Cells.fit(asked, answer - wanted - 8, type, surface);
            surface.text(shown, wanted, middle, moved ? Ink.TEXT : Ink.QUIET, type);
            Box line = new Box(answer, top, box.right() - answer, ROW);
            answer(learn, answers[t], d, "answer." + t, line, surface);
        }
    }

    private static void answer(
            LearnModel learn, float[] p, int wanted, String key, Box line, Surface surface) {
        int best = Sampling.largest(p);
        double from = line.x() + line.width() * 0.46;
        String word = Cells.fit(learn.word(best), from - line.x() - 6, Type.SMALL, surface);
        boolean asked = wanted >= 0;
        surface.text(word, line.x(), line.centerY(), asked ? Ink.TEXT : Ink.QUIET, Type.SMALL);
        double room = line.right() - from - 54;
        surface.fill(new Box(from, line.y() + 7, room * p[best], ROW - 14), Ink.QUIET);
        String number = Numbers.fixed(p[best], 2);
        surface.text(number, from + room * p[best] + 5, line.centerY(), Ink.TEXT, Cells.SMALL);
        if (asked) {
            boolean right = best == wanted;
            String mark = right ? "✓" : "✗";
            Ink ink = right ? Ink.RIGHT : Ink.QUIET;
            surface.text(mark, line.right() - 2, line.centerY(), ink, Type.BODY.bold().right());
        }
        String says = "p(" + learn.word(best) + ") = " + Numbers.fixed(p[best], 3);
        Text also =
                asked && best != wanted
                        ? Text.same(
                                "p(" + learn.word(wanted) + ") = " + Numbers.fixed(p[wanted], 3))
                        : Text.NONE;
        Text all = also.isEmpty() ? Text.same(says) : Text.same(says + ", " + also.en());
        surface.spot(new Spot(key, line, all));
    }

    /** Where the chosen token looks, the heads taken together. */
    private static void arcs(SelfModel model, SelfAttention run, Box box, Surface surface) {
        float[] mean = new float[run.n];
        for (int head = 0; head < run.heads; head++) {
            for (int j = 0; j < run.n; j++) {
                mean[j] += run.weight(head, model.row(), j) / run.heads;
            }
        }
        ArcsView.draw(model.tokens(), model.row(), mean, true, box, surface);
    }

    // The heads

    private static void maps(SelfModel model, SelfAttention run, Box box, Surface surface) {
        String title =
                Text.of("每个头看哪里（行看列）", "Where each head looks (row at column)").in(surface.lang());
        surface.text(title, box.x(), box.y() + 14, Ink.TEXT, Type.SMALL.bold());
        int columns = run.heads == 1 ? 1 : 2;
        int rows = run.heads == 4 ? 2 : 1;
        double label = 46;
        double wide = (box.width() - label - 12 * (columns - 1)) / columns;
        double high = (box.height() - 52 - 26 * (rows - 1)) / rows;
        double side = Math.min(wide, high);
        for (int head = 0; head < run.heads; head++) {
            double x = box.x() + label + head % columns * (side + 12);
            double y = box.y() + 44 + Math.floor((double) head / columns) * (side + 24);
            map(model, run, head, new Box(x, y, side, side), surface);
            if (head % columns == 0) {
                labels(model, new Box(box.x(), y, label - 5, side), surface);
            }
        }
    }

    private static void labels(SelfModel model, Box box, Surface surface) {
        double cell = box.height() / model.n();
        int every = cell >= 12 ? 1 : 2;
        for (int t = 0; t < model.n(); t += every) {
            String word = Cells.fit(model.tokens().get(t), box.width(), Cells.SMALL, surface);
            double y = box.y() + (t + 0.5) * cell;
            surface.text(word, box.right(), y, Ink.QUIET, Cells.SMALL.right());
        }
    }

    private static void map(
            SelfModel model, SelfAttention run, int head, Box box, Surface surface) {
        surface.text(
                "A" + Numbers.subscript(head + 1),
                box.x(),
                box.y() - 12,
                Ink.TEXT,
                Type.BODY.symbol());
        surface.raster(run.weights[head], run.n, run.n, false, 1, box);
        surface.frame(box, Ink.LINE);
        double cell = box.width() / run.n;
        for (int i = 0; i < run.n; i++) {
            int best = 0;
            for (int j = 0; j < run.n; j++) {
                best = run.weight(head, i, j) > run.weight(head, i, best) ? j : best;
            }
            String weight = Numbers.fixed(run.weight(head, i, best), 2);
            String from = model.tokens().get(i);
            String to = model.tokens().get(best);
            Text words =
                    Text.of(
                            "第 " + (head + 1) + " 个头：“" + from + "”最看重“" + to + "”，权重 " + weight,
                            "Head "
                                    + (head + 1)
                                    + ": “"
                                    + from
                                    + "” looks most at “"
                                    + to
                                    + "”, weight "
                                    + weight);
            Box line = new Box(box.x(), box.y() + i * cell, box.width(), cell);
            surface.spot(new Spot("look." + head + "." + i, line, words));
        }
    }

    private static void loss(LearnModel learn, Box box, Surface surface) {
        String title =
                Text.of(
                                "交叉熵 L，灰线：乱猜的 ln " + learn.size(),
                                "cross-entropy L; grey: guessing, ln " + learn.size())
                        .in(surface.lang());
        surface.text(title, box.x() - 34, box.y() - 14, Ink.QUIET, Cells.SMALL);
        double guess = Math.log(learn.size());
        double most = Math.max(50, learn.losses.added() - 1);
        Plot plot = new Plot(box, 0, most, 0, Math.max(1.15 * guess, learn.losses.max()));
        double y = plot.y().pixel(guess);
        surface.dashed(box.x(), y, box.right(), y, Ink.QUIET, 1);
        if (learn.losses.added() > 0) {
            CurveLine.draw(learn.losses, plot, Ink.TEXT, 1.5, surface);
        }
        plot.axes(surface, 5, 3);
    }
}
