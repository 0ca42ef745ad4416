package neurarium.demos.gpt;

import neurarium.data.Vocabulary;
import neurarium.model.Gpt;
import neurarium.ui.Box;
import neurarium.ui.Glyphs;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The attention of every head over the text that was read last: rows look at columns. */
record HeadsView(Evaluation shown, Surface surface) {

    private Gpt.Config config() {
        return shown.model.config();
    }

    private static String key(int layer, int head) {
        return "head." + (layer + 1) + "." + (head + 1);
    }

    void draw(Box box) {
        String title =
                Text.of(
                                "每个头的注意力：行看列，一行一层",
                                "attention of every head: rows look at columns; a line of maps is a"
                                        + " layer")
                        .in(surface.lang());
        if (surface.textWidth(title, Type.CAPTION) > box.width()) {
            title = Text.of("每个头的注意力：行看列", "attention: rows look at columns").in(surface.lang());
        }
        surface.text(title, box.x(), box.y() + 11, Ink.QUIET, Type.CAPTION);
        double top = box.y() + 26;
        double label = 18;
        double high = (box.bottom() - top) / config().layers();
        double wide = (box.width() - label) / config().heads();
        double side = Math.floor(Math.min(high, wide)) - 4;
        for (int l = 0; l < config().layers(); l++) {
            int layer = l;
            double y = top + layer * (side + 4);
            surface.text("" + (layer + 1), box.x(), y + side / 2, Ink.QUIET, Type.CAPTION);
            for (int h = 0; h < config().heads(); h++) {
                int head = h;
                Box map = new Box(box.x() + label + head * (side + 4), y, side, side);
                map(layer, head, map);
                surface.spot(new Spot(key(layer, head), map, () -> words(layer, head)));
            }
        }
    }

    private void map(int layer, int head, Box box) {
        int count = shown.mapped();
        float[] values = new float[count * count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                values[i * count + j] = shown.model.attention(layer, head, i, j);
            }
        }
        surface.raster(values, count, count, false, 1, box);
        surface.frame(box, Ink.LINE);
    }

    /**
     * Draws the map of the head that is pointed at, large.
     *
     * @return whether one is
     */
    boolean drawPointed(Box box) {
        for (int layer = 0; layer < config().layers(); layer++) {
            for (int head = 0; head < config().heads(); head++) {
                if (key(layer, head).equals(surface.pointed())) {
                    large(layer, head, box);
                    return true;
                }
            }
        }
        return false;
    }

    /** A map with its tokens at the edges where there is room for them. */
    private void large(int layer, int head, Box box) {
        Text title =
                Text.of("第 {layer} 层第 {head} 个头", "layer {layer}, head {head}")
                        .with("layer", layer + 1)
                        .with("head", head + 1);
        surface.text(title.in(surface.lang()), box.x(), box.y() + 11, Ink.TEXT, Type.CAPTION);
        double edge = 24;
        double side = Math.min(box.width() - edge, box.height() - 26 - edge);
        Box map = new Box(box.x() + edge, box.y() + 24 + edge - 4, side, side);
        map(layer, head, map);
        int count = shown.mapped();
        double cell = side / count;
        if (cell < 11) {
            return;
        }
        int[] codes = Vocabulary.codePoints(shown.read);
        for (int i = 0; i < count; i++) {
            String label = i == 0 ? "▷" : i <= codes.length ? Glyphs.of(codes[i - 1]) : "";
            double x = map.x() + (i + 0.5) * cell;
            double y = map.y() + (i + 0.5) * cell;
            surface.text(label, x, map.y() - 8, Ink.QUIET, Type.CAPTION.centered());
            surface.text(label, map.x() - 8, y, Ink.QUIET, Type.CAPTION.right());
        }
    }

    /** Where the last token of the text looks, and how far back this head looks on average. */
    private Text words(int layer, int head) {
        double back = 0;
        int count = shown.mapped();
        int last = count - 1;
        int most = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                back += (i - j) * shown.model.attention(layer, head, i, j);
            }
        }
        for (int j = 1; j < count; j++) {
            boolean more =
                    shown.model.attention(layer, head, last, j)
                            > shown.model.attention(layer, head, last, most);
            most = more ? j : most;
        }
        float weight = shown.model.attention(layer, head, last, most);
        return Text.of(
                        "第 {layer} 层第 {head} 个头，读的是“{text}”。平均往回看 {back} 个词元；最后一个词元最看重第 {most}"
                                + " 个，权重 {weight}。",
                        "Layer {layer}, head {head}, reading “{text}”. It looks {back} tokens back"
                                + " on average; the last token looks most at token {most}, with the"
                                + " weight {weight}.")
                .with("layer", layer + 1)
                .with("head", head + 1)
                .with("back", Numbers.fixed(back / count, 1))
                .with("most", most + 1)
                .with("weight", Numbers.fixed(weight, 2))
                .with("text", Glyphs.of(shown.read));
    }
}
