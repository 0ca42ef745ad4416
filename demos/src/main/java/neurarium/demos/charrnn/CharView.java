package neurarium.demos.charrnn;

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
final class CharView {
    private static final double LOSS = 120;
    private static final Type SMALL = Type.SMALL.sized(12);

    private CharView() {}

    private static double sample(double width) {
        return (width < 420 ? 10 : 7) * SampleView.LINE;
    }

    static double height(double width) {
        return 30 + sample(width) + 70 + LOSS + 50;
    }

    static void draw(
            CharModel model, SampleView.Colour colour, int unit, Text status, Surface surface) {
        double width = surface.width();
        Box box = new Box(8, 36, width - 16, sample(width));
        SampleView.legend(colour, unit, 12, surface);
        surface.fill(new Box(0, 28, width, sample(width) + 12), Ink.PANEL);
        if (model.samples.writing() == null || model.samples.writing().letters.isEmpty()) {
            TextLines.draw(status.in(surface.lang()), box, Ink.QUIET, Type.BODY, surface);
        } else {
            SampleView.draw(model, colour, unit, box, surface);
        }
        vocabulary(model, box.bottom() + 26, surface);
        loss(model, new Box(40, box.bottom() + 78, width - 48, LOSS), surface);
    }

    private static void vocabulary(CharModel model, double y, Surface surface) {
        Vocabulary vocabulary = model.network.vocabulary();
        if (vocabulary == null) {
            return;
        }
        String title =
                Text.of(
                                "词表 " + vocabulary.size() + " 个字符：",
                                "vocabulary of " + vocabulary.size() + ": ")
                        .in(surface.lang());
        surface.text(title, 0, y, Ink.QUIET, SMALL);
        double x = surface.textWidth(title, SMALL) + 4;
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

    private static void loss(CharModel model, Box box, Surface surface) {
        String title =
                Text.of("训练损失 L（每字符交叉熵）", "training loss L, cross-entropy of a character")
                        .in(surface.lang());
        surface.text(title, 0, box.y() - 14, Ink.QUIET, SMALL);
        double guess =
                model.network.vocabulary() == null
                        ? 3
                        : Math.log(model.network.vocabulary().size());
        double top = Math.max(0.5, Math.max(guess * 1.05, model.training.losses.max()));
        double most = Math.max(200, model.training.losses.added() - 1);
        Plot plot = new Plot(box, 0, most, 0, top);
        double y = plot.y().pixel(guess);
        surface.dashed(box.x(), y, box.right(), y, Ink.QUIET, 1);
        String label = Text.of("一无所知 ln V", "knowing nothing, ln V").in(surface.lang());
        surface.text(label, box.right() - 4, y + 10, Ink.QUIET, SMALL.right());
        if (model.training.losses.added() > 0) {
            CurveLine.draw(model.training.losses, plot, Ink.TEXT, 1.5, surface);
            String perplexity = "e^L = " + Numbers.fixed(Math.exp(model.training.loss()), 2);
            surface.text(perplexity, surface.width() - 4, box.y() - 14, Ink.TEXT, SMALL.right());
        }
        plot.axes(surface, 5, 3);
    }
}
