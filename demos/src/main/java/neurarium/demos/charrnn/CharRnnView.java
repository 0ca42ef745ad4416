package neurarium.demos.charrnn;

import neurarium.data.Curve;
import neurarium.data.Vocabulary;
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

/** The sample, the vocabulary and the loss. */
final class CharRnnView {
    private static final double LOSS = 120;

    private CharRnnView() {}

    static double draw(
            CharModel model, SampleView.Colour colour, int unit, Text status, Surface surface) {
        double width = surface.width();
        double high = (width < 420 ? 10 : 7) * SampleView.LINE;
        Box box = new Box(8, 36, width - 16, high);
        Generation generation = model.samples.generation;
        SampleView sample = new SampleView(generation, colour, unit, surface);
        sample.legend(12);
        surface.fill(new Box(0, 28, width, high + 12), Ink.PANEL);
        if (generation == null || generation.letters.isEmpty()) {
            TextLines.draw(status.in(surface.lang()), box, Ink.QUIET, Type.BODY, surface);
        } else {
            sample.draw(box);
        }
        Vocabulary vocabulary = model.network.vocabulary;
        if (vocabulary != null) {
            vocabulary(vocabulary, box.bottom() + 26, surface);
        }
        Box loss = new Box(40, box.bottom() + 78, width - 48, LOSS);
        loss(model.training, vocabulary == null ? 20 : vocabulary.size(), loss, surface);
        return loss.bottom() + 24;
    }

    private static void vocabulary(Vocabulary vocabulary, double y, Surface surface) {
        String title =
                Text.of("词表 {n} 个字符：", "vocabulary of {n}: ")
                        .with("n", vocabulary.size())
                        .in(surface.lang());
        surface.text(title, 0, y, Ink.QUIET, Type.CAPTION);
        double x = surface.textWidth(title, Type.CAPTION) + 4;
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < vocabulary.size(); i++) {
            String glyph = SampleView.glyph(vocabulary.character(i));
            glyph = glyph.equals("\u00a0") ? "␣" : glyph;
            double wide = surface.textWidth(shown + glyph + " …", Type.SMALL);
            if (x + wide > surface.width()) {
                shown.append('…');
                break;
            }
            shown.append(glyph).append(' ');
        }
        surface.text(shown.toString(), x, y, Ink.TEXT, Type.SMALL);
        Text words =
                Text.of(
                        "最常见的在前。这就是网络认得的全部字符，每个有自己的词嵌入。",
                        "The commonest first. These are all the characters that it knows, each with"
                                + " an embedding.");
        Box spot = new Box(0, y - 12, surface.width(), 24);
        surface.spot(new Spot("vocabulary", spot, words));
    }

    private static void loss(Training training, int vocabulary, Box box, Surface surface) {
        Curve losses = training.losses;
        double guess = Math.log(vocabulary);
        double top = Math.max(0.5, Math.max(guess * 1.05, losses.max()));
        Plot plot = new Plot(box, 0, Math.max(200, losses.added() - 1), 0, top);
        if (guess > 0) { // not with one character alone
            double y = plot.y().pixel(guess);
            surface.dashed(box.x(), y, box.right(), y, Ink.QUIET, 1);
            String label = Text.of("一无所知 ln V", "knowing nothing, ln V").in(surface.lang());
            surface.text(label, box.right() - 4, y + 10, Ink.QUIET, Type.CAPTION.right());
        }
        String perplexity = "";
        if (losses.added() > 0) {
            CurveLine.draw(losses, plot, Ink.TEXT, 1.5, surface);
            perplexity = "e^L = " + Numbers.fixed(Math.exp(training.loss), 2);
            surface.text(
                    perplexity, surface.width() - 4, box.y() - 14, Ink.TEXT, Type.CAPTION.right());
        }
        plot.axes(surface, 5, 3);
        String title =
                Text.of("训练损失 L（每字符交叉熵）", "training loss L, cross-entropy of a character")
                        .in(surface.lang());
        if (surface.textWidth(title + perplexity, Type.CAPTION) > surface.width() - 16) {
            title = Text.of("训练损失 L", "training loss L").in(surface.lang());
        }
        surface.text(title, 0, box.y() - 14, Ink.QUIET, Type.CAPTION);
    }
}
