package neurarium.demos.gpt;

import java.util.List;
import neurarium.demos.Shades;
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
    private static final double TOP = 24;

    private WriteView() {}

    static double draw(WriteModel model, Text status, Surface surface) {
        double width = surface.width();
        Generation generation = model.generation;
        legend(surface);
        Box strip = new Box(0, TOP, width, (width < 560 ? 3 : 2) * TokenStrip.LINE + 8);
        double bars = strip.bottom() + 12;
        double end = bars + DistributionView.HEIGHT + CostView.HEIGHT + 30;
        if (generation == null) {
            Box all = new Box(0, TOP, width, end - TOP);
            surface.fill(all, Ink.PANEL);
            Box words = all.inset(10, 8, 10, 0);
            TextLines.draw(status.in(surface.lang()), words, Ink.QUIET, Type.BODY, surface);
            return end;
        }
        surface.fill(strip, Ink.PANEL);
        new TokenStrip(generation, surface).draw(strip.inset(8, 4, 8, 4));
        new DistributionView(generation, model.sampling.rule().temperature() == 0, surface)
                .draw(bars);
        double cost = bars + DistributionView.HEIGHT + 8;
        new CostView(generation, model.cached, surface).draw(cost);
        earlier(model.earlier, cost + CostView.HEIGHT + 12, surface);
        return end;
    }

    private static void legend(Surface surface) {
        String title =
                Text.of("到目前为止的词元；底色：模型给它的概率", "tokens so far, shaded by the model's probability")
                        .in(surface.lang());
        surface.text(title, 0, 11, Ink.QUIET, Type.CAPTION);
        if (surface.textWidth(title, Type.CAPTION) <= surface.width() - 110) {
            Shades.legend(11, surface);
        }
    }

    /** The texts before this one, the last first, as many as fit in a line. */
    private static void earlier(List<String> texts, double y, Surface surface) {
        if (texts.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder();
        line.append(Text.of("之前写的：", "before: ").in(surface.lang()));
        StringBuilder all = new StringBuilder();
        boolean fits = true;
        for (int i = texts.size() - 1; i >= 0; i--) {
            String separator = all.length() == 0 ? "" : " · ";
            String more = separator + Glyphs.of(texts.get(i));
            fits = fits && surface.textWidth(line + more, Type.CAPTION) <= surface.width() - 12;
            line.append(fits ? more : "");
            all.append(separator).append(texts.get(i));
        }
        surface.text(line.toString(), 0, y, Ink.QUIET, Type.CAPTION);
        Box box = new Box(0, y - 10, surface.width(), 20);
        surface.spot(new Spot("before", box, Text.same(all.toString())));
    }

    /** A probability in a column: three digits, or how small it is. */
    static String number(double probability) {
        return probability > 0 && probability < 0.0005 ? "<.001" : Numbers.fixed(probability, 3);
    }
}
