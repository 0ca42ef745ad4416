package neurarium.demos.words;

import java.util.List;
import neurarium.data.WordVectors;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The words nearest to a sum of words. */
final class NearView {
    private static final double ROW = 30;
    private static final double TOP = 56;

    private NearView() {}

    static double height() {
        return TOP + VectorsModel.ANSWERS * ROW + 56;
    }

    static void draw(VectorsModel model, Surface surface) {
        if (missing(model, model.query(), surface)) {
            return;
        }
        String text = Query.read(model.query()).text();
        Type large = Type.BODY.sized(20).bold();
        Type small = Type.BODY.bold();
        boolean fits = surface.textWidth(text, large) < surface.width();
        surface.text(text, 0, 20, Ink.TEXT, fits ? large : small);
        surface.line(0, TOP - 12, surface.width(), TOP - 12, Ink.LINE, 1);
        List<WordVectors.Neighbor> near = model.neighbors();
        double first = Math.min(170, surface.width() * 0.34);
        for (int i = 0; i < near.size(); i++) {
            double top = TOP + i * ROW;
            row(model, near.get(i), i, new Box(first, top, surface.width() - first, ROW), surface);
        }
        String foot =
                Text.of(
                                "条形：余弦，从 0 到 1。点一个词，看它的邻居。",
                                "Bars: cosine from 0 to 1. Tap a word to ask for it.")
                        .in(surface.lang());
        Box below = new Box(0, TOP + VectorsModel.ANSWERS * ROW + 8, surface.width(), 40);
        TextLines.draw(foot, below, Ink.QUIET, Type.SMALL.sized(12), surface);
    }

    private static void row(
            VectorsModel model, WordVectors.Neighbor near, int i, Box box, Surface surface) {
        String word = model.vectors().word(near.index());
        Type type = i == 0 ? Type.BODY.bold() : Type.BODY;
        surface.text(word, 4, box.centerY(), Ink.TEXT, type);
        double wide = (box.width() - 56) * Math.max(0, near.cosine());
        surface.fill(new Box(box.x(), box.y() + 7, wide, ROW - 14), Ink.PLUS);
        String value = Numbers.fixed(near.cosine(), 3);
        surface.text(value, box.right() - 4, box.centerY(), Ink.TEXT, Type.SMALL.right());
        String asked = Query.read(model.query()).text();
        Text words =
                Text.of(
                        "cos(" + asked + ", " + word + ") = " + value + "。点它，看它的邻居。",
                        "cos(" + asked + ", " + word + ") = " + value + ". Tap to ask for it.");
        surface.spot(new Spot("answer." + i, new Box(0, box.y(), surface.width(), ROW), words));
    }

    /**
     * Says what is missing: the vectors, or a word that the list lacks.
     *
     * @return whether something is
     */
    static boolean missing(VectorsModel model, String text, Surface surface) {
        if (model.vectors() == null) {
            Box box = new Box(0, 10, surface.width(), 100);
            String status = model.file().status().in(surface.lang());
            TextLines.draw(status, box, Ink.QUIET, Type.BODY, surface);
            return true;
        }
        String unknown = model.unknown(text);
        if (unknown == null) {
            return false;
        }
        Text words = unknown(model, unknown);
        Box box = new Box(0, 10, surface.width(), 100);
        double y = TextLines.draw(words.in(surface.lang()), box, Ink.TEXT, Type.BODY, surface);
        String suggestion = model.suggestion(unknown);
        if (!suggestion.isEmpty()) {
            String label = "→ " + Query.read(text).with(unknown, suggestion);
            double wide = Math.min(surface.width() - 2, surface.textWidth(label, Type.BODY) + 24);
            Box button = new Box(1, y + 10, wide, 36);
            surface.fill(button, Ink.PANEL);
            surface.frame(button, Ink.LINE);
            surface.text(label, 13, button.centerY(), Ink.TEXT, Type.BODY);
            surface.spot(new Spot("suggestion", button, words));
        }
        return true;
    }

    private static Text unknown(VectorsModel model, String word) {
        String suggestion = model.suggestion(word);
        return Text.of(
                "“"
                        + word
                        + "”不在 "
                        + model.vectors().size()
                        + " 个词里。"
                        + (suggestion.isEmpty() ? "换一个词试试。" : "拼写最接近的是：" + suggestion),
                "“"
                        + word
                        + "” is not among the "
                        + model.vectors().size()
                        + " words. "
                        + (suggestion.isEmpty()
                                ? "Try another word."
                                : "The nearest spelling is: " + suggestion));
    }
}
