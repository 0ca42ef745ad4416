package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Glyphs;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The tokens so far, the two distributions over the next one, and what it costs. */
final class WriteView {
    private static final Type SMALL = Type.SMALL.sized(12);
    private static final double ROW = 18;
    private static final double TOP = 24;
    private static final double COST = 38;

    private WriteView() {}

    private static int stripLines(double width) {
        return width < 560 ? 3 : 2;
    }

    private static int rows() {
        return 8;
    }

    private static double strip(double width) {
        return stripLines(width) * TokenStrip.LINE + 8;
    }

    static double height(double width) {
        double distribution = 22 + (rows() + 1) * ROW + 8;
        return TOP + strip(width) + 12 + distribution + COST + 22;
    }

    static void draw(WriteModel model, Text status, Surface surface) {
        double width = surface.width();
        Writing writing = model.writing();
        Box strip = new Box(0, TOP, width, strip(width));
        surface.fill(strip, Ink.PANEL);
        legend(surface);
        if (writing == null) {
            Box words = strip.inset(10, 8, 10, 0);
            TextLines.draw(status.in(surface.lang()), words, Ink.QUIET, Type.BODY, surface);
            return;
        }
        TokenStrip.draw(writing, model.speaker(), strip.inset(8, 4, 8, 4), surface);
        double y = strip.bottom() + 12;
        Box bars = new Box(0, y, width, 22 + (rows() + 1) * ROW);
        DistributionView.draw(writing, model, rows(), ROW, bars, surface);
        CostView.draw(model, writing, new Box(0, bars.bottom() + 8, width, COST), surface);
        before(model.written(), bars.bottom() + 8 + COST + 12, surface);
    }

    private static void legend(Surface surface) {
        Text title =
                Text.of("到目前为止的词元；底色：模型给它的概率", "tokens so far, shaded by the model's probability");
        surface.text(title.in(surface.lang()), 0, 11, Ink.QUIET, SMALL);
        double right = surface.width();
        if (surface.textWidth(title.in(surface.lang()), SMALL) > right - 110) {
            return;
        }
        surface.text("1", right - 8, 11, Ink.QUIET, SMALL);
        for (int i = 0; i < 10; i++) {
            double x = right - 84 + i * 7;
            double[] corners = {x, 5, x + 7, 5, x + 7, 17, x, 17};
            surface.facet(corners, 4, Ink.TEXT, TokenStrip.STRENGTH * i / 9.0);
        }
        surface.frame(new Box(right - 84, 5, 70, 12), Ink.LINE);
        surface.text("0", right - 90, 11, Ink.QUIET, SMALL.right());
    }

    /** The texts before this one, the last first, as many as fit. */
    private static void before(List<String> texts, double y, Surface surface) {
        if (texts.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        line.append(Text.of("之前写的：", "before: ").in(surface.lang()));
        double room = surface.width() - 12;
        int shown = 0;
        for (int i = texts.size() - 1; i >= 0; i--) {
            String more = (shown == 0 ? "" : " · ") + Glyphs.of(texts.get(i));
            if (surface.textWidth(line + more, SMALL) > room) {
                break;
            }
            line.append(more);
            shown++;
        }
        surface.text(line.toString(), 0, y, Ink.QUIET, SMALL);
        if (shown > 0) {
            StringBuilder all = new StringBuilder();
            for (int i = texts.size() - 1; i >= 0; i--) {
                all.append(all.length() == 0 ? "" : " · ").append(texts.get(i));
            }
            Box box = new Box(0, y - 10, surface.width(), 20);
            surface.spot(new Spot("before", box, Text.same(all.toString())));
        }
    }

    /** A probability in a column: three digits, or how small it is. */
    static String number(double probability) {
        return probability > 0 && probability < 0.0005 ? "<.001" : Numbers.fixed(probability, 3);
    }
}
