package neurarium.demos.nextword;

import java.util.List;
import neurarium.model.Sampling;
import neurarium.ui.Box;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Plot;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The beginning, what may come next, the lecture's three lines, and the loss. */
record PredictView(NextWordModel model, Surface surface) {
    private static final int BARS = 8;
    private static final double BAR = 30;
    private static final double TOP = 92;
    private static final double LINE = 34;
    private static final double LOSS = 110;
    private static final double FIRST = 84;

    static double draw(NextWordModel model, Text status, Surface surface) {
        double width = surface.width();
        boolean wide = width >= 640;
        Box bars = new Box(0, TOP, wide ? width * 0.5 : width, 24 + BARS * BAR);
        double x = wide ? bars.right() + 36 : 0;
        double side = wide ? TOP : bars.bottom() + 16;
        double below = side + (model.hasLecture() ? 50 + 3 * LINE + 24 : 30);
        Box loss = new Box(x + 40, below, width - x - 46, LOSS);
        double end = Math.max(bars.bottom(), loss.bottom() + 22);
        if (model.network == null) {
            surface.fill(new Box(0, 0, width, end), Ink.PANEL);
            Box words = new Box(10, 8, width - 20, 0);
            TextLines.draw(status.in(surface.lang()), words, Ink.QUIET, Type.BODY, surface);
            return end;
        }
        PredictView view = new PredictView(model, surface);
        view.beginning();
        view.bars(bars);
        view.lecture(new Box(x, side, width - x, 0));
        view.loss(loss);
        return end;
    }

    private boolean isSquared() {
        return model.loss == WordModel.Loss.SQUARED;
    }

    private String in(Text text) {
        return text.in(surface.lang());
    }

    private void beginning() {
        List<String> words = model.proverbs.split(model.text);
        double right = surface.width() - 44;
        int from = words.size();
        double total = 0;
        while (from > 0 && total <= 2 * right - 90) { // the last words that fit in two lines
            from--;
            total += surface.textWidth(words.get(from), Type.BODY) + 18;
        }
        from += total > 2 * right - 90 ? 1 : 0;
        double x = 0;
        double y = 8;
        for (String word : words.subList(from, words.size())) {
            double wide = surface.textWidth(word, Type.BODY) + 12;
            if (x > 0 && x + wide > right) {
                x = 0;
                y += 34;
            }
            boolean isKnown = model.proverbs.place(word) >= 0;
            Box chip = new Box(x, y, wide, 28);
            surface.fill(chip, Ink.PANEL);
            surface.text(word, x + 6, y + 14, isKnown ? Ink.TEXT : Ink.QUIET, Type.BODY);
            if (!isKnown) {
                surface.line(x + 4, y + 14, chip.right() - 4, y + 14, Ink.QUIET, 1);
            }
            x += wide + 6;
        }
        surface.text("→ ?", Math.min(x, right) + 2, y + 14, Ink.TEXT, Type.BODY.bold());
    }

    private void bars(Box box) {
        Text title =
                isSquared()
                        ? Text.of(
                                "输出 y（目标：该词为 1，其余为 0）", "output y (wanted: 1 for the word, else 0)")
                        : Text.of("下一个词的概率", "probability of the next word");
        surface.text(in(title), box.x(), box.y() + 6, Ink.QUIET, Type.CAPTION);
        float[] y = model.prediction;
        double room = box.width() - FIRST - 54;
        int[] largest = Sampling.largest(y, BARS);
        for (int k = 0; k < largest.length; k++) {
            int word = largest[k];
            Box row = new Box(box.x(), box.y() + 24 + k * BAR, box.width(), BAR);
            Type type = k == 0 ? Type.BODY.bold() : Type.BODY;
            surface.text(in(name(word)), row.x() + 2, row.centerY(), Ink.TEXT, type);
            double wide = room * Math.max(0, Math.min(1.1, y[word]));
            Box bar = new Box(box.x() + FIRST, row.y() + 7, wide, BAR - 14);
            surface.fill(bar, isSquared() ? Ink.PLUS : Ink.TEXT);
            String value = Numbers.fixed(y[word], 3);
            surface.text(value, row.right() - 2, row.centerY(), Ink.TEXT, Type.SMALL.right());
            Text words =
                    Text.of(
                                    "{y}({word}) = {value}。点它，接在后面。",
                                    "{y}({word}) = {value}. Tap to take it.")
                            .with("y", isSquared() ? "y" : "p")
                            .with("value", value)
                            .with("word", name(word));
            surface.spot(new Spot("next." + k, row, words).sets("text", model.textWith(word)));
        }
        double one = box.x() + FIRST + room;
        surface.dashed(one, box.y() + 20, one, box.bottom(), Ink.LINE, 1);
        if (largest.length == 0) {
            Text none = Text.of("先输入一个学过的词。", "Type a word that it knows first.");
            surface.text(in(none), box.x(), box.y() + 40, Ink.TEXT, Type.BODY);
        }
    }

    /** A word; the end of a sentence by its name. */
    private Text name(int word) {
        return word == Proverbs.END
                ? Text.of("（完）", "(end)")
                : Text.same(model.proverbs.word(word));
    }

    private void lecture(Box box) {
        if (model.lines.isEmpty()) {
            return;
        }
        Text title = Text.of("讲义的三行", "the lecture's three lines");
        surface.text(in(title), box.x(), box.y() + 6, Ink.QUIET, Type.CAPTION);
        for (int i = 0; i < model.lines.size(); i++) {
            NextWordModel.Line line = model.lines.get(i);
            Box row = new Box(box.x(), box.y() + 22 + i * LINE, box.width(), LINE);
            int count = line.before().size();
            String last = model.proverbs.join(line.before().subList(count - 2, count));
            surface.text("… " + last + " →", row.x(), row.centerY(), Ink.TEXT, Type.SMALL);
            String guess = (line.isRight() ? "✓ " : "✗ ") + in(name(line.guess()));
            Ink ink = line.isRight() ? Ink.RIGHT : Ink.QUIET;
            surface.text(guess, row.x() + 132, row.centerY(), ink, Type.BODY.bold());
            String y = isSquared() ? "y(" : "p(";
            String value = y + line.right() + ") = " + Numbers.fixed(line.y(), 2);
            surface.text(value, row.right() - 2, row.centerY(), Ink.TEXT, Type.CAPTION.right());
            Text words =
                    Text.of(
                                    "“{before}”之后应是 {right}，网络说 {guess}。",
                                    "After “{before}” comes {right}; the network says {guess}.")
                            .with("before", model.proverbs.join(line.before()))
                            .with("right", line.right())
                            .with("guess", name(line.guess()));
            surface.spot(new Spot("lecture." + i, row, words));
        }
    }

    private void loss(Box box) {
        Text title =
                isSquared()
                        ? Text.of("每句的损失 L = Σ‖y − d‖²", "loss of a sentence, L = Σ‖y − d‖²")
                        : Text.of("交叉熵 L（每词）", "cross-entropy L for each word");
        surface.text(in(title), box.x() - 36, box.y() - 14, Ink.QUIET, Type.CAPTION);
        WordModel network = model.network;
        double steps = Math.max(50, network.losses.added() - 1);
        Plot plot = new Plot(box, 0, steps, 0, Math.max(1, network.losses.max()));
        if (network.losses.added() > 0) {
            CurveLine.draw(network.losses, plot, Ink.TEXT, 1.5, surface);
        }
        plot.axes(surface, 4, 3);
    }
}
