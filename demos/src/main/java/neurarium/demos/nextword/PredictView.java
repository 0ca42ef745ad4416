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
final class PredictView {
    /** How many next words are shown. */
    static final int BARS = 8;

    private static final double BAR = 30;
    private static final double TOP = 92;
    private static final double LINE = 34;
    private static final double LOSS = 110;
    private static final Type SMALL = Type.SMALL.sized(12);

    private PredictView() {}

    private static boolean isWide(double width) {
        return width >= 640;
    }

    private static double side(NextWordModel model) {
        return hasLecture(model) ? 40 + 3 * LINE + 24 + LOSS + 60 : LOSS + 80;
    }

    static double height(NextWordModel model, double width) {
        double bars = TOP + 24 + BARS * BAR + 16;
        return isWide(width) ? Math.max(bars, TOP + side(model)) : bars + side(model);
    }

    /** Whether the lecture's sentence is among those that are learned. */
    static boolean hasLecture(NextWordModel model) {
        return !model.source().byCharacter;
    }

    static void draw(NextWordModel model, Surface surface) {
        Box all = new Box(0, 8, surface.width(), 60);
        if (!model.isReady()) {
            String status = model.file().status().in(surface.lang());
            TextLines.draw(status, all, Ink.QUIET, Type.BODY, surface);
            return;
        }
        beginning(model, surface);
        boolean wide = isWide(surface.width());
        double barsWidth = wide ? surface.width() * 0.5 : surface.width();
        bars(model, new Box(0, TOP, barsWidth, 24 + BARS * BAR), surface);
        double x = wide ? barsWidth + 36 : 0;
        double y = wide ? TOP : TOP + 24 + BARS * BAR + 16;
        Box side = new Box(x, y, surface.width() - x, side(model));
        if (hasLecture(model)) {
            lecture(model, side, surface);
        }
        double below = hasLecture(model) ? 40 + 3 * LINE + 24 : 20;
        Box loss = new Box(x + 40, y + below + 10, side.width() - 46, LOSS);
        loss(model, loss, surface);
    }

    private static void beginning(NextWordModel model, Surface surface) {
        Proverbs proverbs = model.proverbs();
        double x = 0;
        double y = 8;
        List<String> words = proverbs.split(model.text());
        double right = surface.width() - 44;
        int from = 0;
        double total = 0;
        for (int i = words.size() - 1; i >= 0; i--) { // the last words that fit in two lines
            total += surface.textWidth(words.get(i), Type.BODY) + 18;
            if (total > 2 * right - 90) {
                from = i + 1;
                break;
            }
        }
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            double wide = surface.textWidth(word, Type.BODY) + 12;
            if (x > 0 && x + wide > right) {
                x = 0;
                y += 34;
            }
            boolean isKnown = proverbs.place(word) >= 0;
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

    private static boolean squared(NextWordModel model) {
        return model.loss() == WordModel.Loss.SQUARED;
    }

    private static void bars(NextWordModel model, Box box, Surface surface) {
        String title =
                squared(model)
                        ? Text.of(
                                        "输出 y（目标：该词为 1，其余为 0）",
                                        "output y (wanted: 1 for the word, else 0)")
                                .in(surface.lang())
                        : Text.of("下一个词的概率", "probability of the next word").in(surface.lang());
        surface.text(title, box.x(), box.y() + 6, Ink.QUIET, SMALL);
        float[] y = model.prediction();
        double first = 84;
        int[] largest = Sampling.largest(y, BARS);
        for (int k = 0; k < largest.length; k++) {
            int word = largest[k];
            double top = box.y() + 24 + k * BAR;
            double middle = top + BAR / 2;
            String name = name(model.proverbs(), word).in(surface.lang());
            Type type = k == 0 ? Type.BODY.bold() : Type.BODY;
            surface.text(name, box.x() + 2, middle, Ink.TEXT, type);
            double room = box.width() - first - 54;
            double wide = room * Math.max(0, Math.min(1.1, y[word]));
            Ink ink = squared(model) ? Ink.PLUS : Ink.TEXT;
            surface.fill(new Box(box.x() + first, top + 7, wide, BAR - 14), ink);
            String value = Numbers.fixed(y[word], 3);
            surface.text(value, box.right() - 2, middle, Ink.TEXT, Type.SMALL.right());
            Box spot = new Box(box.x(), top, box.width(), BAR);
            surface.spot(new Spot("next." + k, spot, words(model, word, value)));
        }
        double one = box.x() + first + (box.width() - first - 54);
        surface.dashed(one, box.y() + 20, one, box.bottom(), Ink.LINE, 1);
        if (largest.length == 0) {
            String none =
                    Text.of("先输入一个学过的词。", "Type a word that it knows first.").in(surface.lang());
            surface.text(none, box.x(), box.y() + 40, Ink.TEXT, Type.BODY);
        }
    }

    /** A word; the end of a sentence by its name. */
    static Text name(Proverbs proverbs, int word) {
        return word == Proverbs.END ? Text.of("（完）", "(end)") : Text.same(proverbs.word(word));
    }

    private static Text words(NextWordModel model, int word, String value) {
        Text name = name(model.proverbs(), word);
        String symbol = squared(model) ? "y" : "p";
        return Text.of(
                symbol + "(" + name.zh() + ") = " + value + "。点它，接在后面。",
                symbol + "(" + name.en() + ") = " + value + ". Tap to take it.");
    }

    private static void lecture(NextWordModel model, Box box, Surface surface) {
        String title = Text.of("讲义的三行", "the lecture's three lines").in(surface.lang());
        surface.text(title, box.x(), box.y() + 6, Ink.QUIET, SMALL);
        List<String> sentence = model.proverbs().split(Proverbs.LECTURE);
        for (int i = 0; i < 3; i++) {
            int count = sentence.size() - 3 + i;
            String wanted = sentence.get(count);
            float[] y = model.afterLecture(count);
            int first = Sampling.largest(y);
            boolean right = model.proverbs().word(first).equals(wanted);
            double top = box.y() + 22 + i * LINE;
            double middle = top + LINE / 2;
            String given = "… " + model.proverbs().join(sentence.subList(count - 2, count)) + " →";
            surface.text(given, box.x(), middle, Ink.TEXT, Type.SMALL);
            String guess = name(model.proverbs(), first).in(surface.lang());
            double at = box.x() + 132;
            Ink ink = right ? Ink.RIGHT : Ink.QUIET;
            surface.text((right ? "✓ " : "✗ ") + guess, at, middle, ink, Type.BODY.bold());
            String value = Numbers.fixed(y[Math.max(0, model.proverbs().place(wanted))], 2);
            String of = (squared(model) ? "y" : "p") + "(" + wanted + ") = " + value;
            surface.text(of, box.right() - 2, middle, Ink.TEXT, SMALL.right());
            Text words =
                    Text.of(
                            "“"
                                    + model.proverbs().join(sentence.subList(0, count))
                                    + "”之后应是 "
                                    + wanted
                                    + "，网络说 "
                                    + guess
                                    + "。",
                            "After “"
                                    + model.proverbs().join(sentence.subList(0, count))
                                    + "” comes "
                                    + wanted
                                    + "; the network says "
                                    + guess
                                    + ".");
            Box spot = new Box(box.x(), top, box.width(), LINE);
            surface.spot(new Spot("lecture." + i, spot, words));
        }
    }

    private static void loss(NextWordModel model, Box box, Surface surface) {
        WordModel words = model.words();
        String title =
                squared(model)
                        ? Text.of("每句的损失 L = Σ‖y − d‖²", "loss of a sentence, L = Σ‖y − d‖²")
                                .in(surface.lang())
                        : Text.of("交叉熵 L（每词）", "cross-entropy L for each word").in(surface.lang());
        surface.text(title, box.x() - 36, box.y() - 14, Ink.QUIET, SMALL);
        double most = Math.max(50, words.losses.added() - 1);
        Plot plot = new Plot(box, 0, most, 0, Math.max(1, words.losses.max()));
        if (words.losses.added() > 0) {
            CurveLine.draw(words.losses, plot, Ink.TEXT, 1.5, surface);
        }
        plot.axes(surface, 4, 3);
    }
}
