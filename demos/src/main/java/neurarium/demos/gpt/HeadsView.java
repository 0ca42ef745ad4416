package neurarium.demos.gpt;

import neurarium.data.Vocabulary;
import neurarium.model.Gpt;
import neurarium.model.GptWriter;
import neurarium.ui.Box;
import neurarium.ui.Glyphs;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The attention of every head over the text that was read last: rows look at columns. */
final class HeadsView {
    private static final Type SMALL = Type.SMALL.sized(12);

    private HeadsView() {}

    static void draw(TrainModel model, Box box, Surface surface) {
        Checkup shown = model.checkups().shown();
        GptWriter writer = shown.writer();
        Gpt.Config config = writer.config();
        Text title =
                Text.of(
                        "每个头的注意力：行看列，一行一层",
                        "attention of every head: rows look at columns; a line of maps is a layer");
        String words = title.in(surface.lang());
        if (surface.textWidth(words, SMALL) > box.width()) {
            words = Text.of("每个头的注意力：行看列", "attention: rows look at columns").in(surface.lang());
        }
        surface.text(words, box.x(), box.y() + 11, Ink.QUIET, SMALL);
        double top = box.y() + 26;
        double label = 18;
        double high = (box.bottom() - top) / config.layers();
        double wide = (box.width() - label) / config.heads();
        double side = Math.floor(Math.min(high, wide)) - 4;
        int count = Math.max(1, shown.mapped());
        for (int layer = 0; layer < config.layers(); layer++) {
            double y = top + layer * (side + 4);
            surface.text("" + (layer + 1), box.x(), y + side / 2, Ink.QUIET, SMALL);
            for (int head = 0; head < config.heads(); head++) {
                Box map = new Box(box.x() + label + head * (side + 4), y, side, side);
                map(writer, layer, head, count, map, surface);
                surface.spot(spot(shown, layer, head, count, map));
            }
        }
    }

    private static void map(
            GptWriter writer, int layer, int head, int count, Box box, Surface surface) {
        float[] values = new float[count * count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                values[i * count + j] = writer.attention(layer, head, i, j);
            }
        }
        surface.raster(values, count, count, false, 1, box);
        surface.frame(box, Ink.LINE);
    }

    /** Whether a spot is a head of this model. */
    static boolean isHead(TrainModel model, String spot) {
        return model.checkups().shown() != null
                && layer(spot) >= 0
                && fits(model.checkups().shown(), spot);
    }

    private static boolean fits(Checkup shown, String spot) {
        Gpt.Config config = shown.writer().config();
        return layer(spot) < config.layers() && head(spot) < config.heads();
    }

    /** The layer of a spot head.LAYER.HEAD, from 0; −1 where it is none. */
    private static int layer(String spot) {
        return spot.startsWith("head.") ? spot.charAt(5) - '1' : -1;
    }

    private static int head(String spot) {
        return spot.charAt(7) - '1';
    }

    /** The map of one head, large, with its tokens at the edges where there is room for them. */
    static void large(TrainModel model, String spot, Box box, Surface surface) {
        Checkup shown = model.checkups().shown();
        int count = Math.max(1, shown.mapped());
        String layer = "" + (layer(spot) + 1);
        String head = "" + (head(spot) + 1);
        Text title =
                Text.of("第 " + layer + " 层第 " + head + " 个头", "layer " + layer + ", head " + head);
        surface.text(title.in(surface.lang()), box.x(), box.y() + 11, Ink.TEXT, SMALL);
        double edge = 24;
        double side = Math.min(box.width() - edge, box.height() - 26 - edge);
        Box map = new Box(box.x() + edge, box.y() + 24 + edge - 4, side, side);
        map(shown.writer(), layer(spot), head(spot), count, map, surface);
        double cell = side / count;
        if (cell < 11) {
            return;
        }
        int[] codes = Vocabulary.codePoints(shown.read());
        for (int i = 0; i < count; i++) {
            String label = i == 0 ? "▷" : i <= codes.length ? Glyphs.of(codes[i - 1]) : "";
            double x = map.x() + (i + 0.5) * cell;
            double y = map.y() + (i + 0.5) * cell;
            surface.text(label, x, map.y() - 8, Ink.QUIET, SMALL.centered());
            surface.text(label, map.x() - 8, y, Ink.QUIET, SMALL.right());
        }
    }

    private static Spot spot(Checkup shown, int layer, int head, int count, Box box) {
        return new Spot(
                "head." + (layer + 1) + "." + (head + 1),
                box,
                () -> words(shown, layer, head, count));
    }

    /** Where the last token of the text looks, and how far back this head looks on average. */
    private static Text words(Checkup shown, int layer, int head, int count) {
        GptWriter writer = shown.writer();
        double back = 0;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                back += (i - j) * writer.attention(layer, head, i, j);
            }
        }
        String mean = Numbers.fixed(back / count, 1);
        int most = 0;
        for (int j = 1; j < count; j++) {
            boolean more =
                    writer.attention(layer, head, count - 1, j)
                            > writer.attention(layer, head, count - 1, most);
            most = more ? j : most;
        }
        String weight = Numbers.fixed(writer.attention(layer, head, count - 1, most), 2);
        String read = Glyphs.of(shown.read());
        return Text.of(
                "第 "
                        + (layer + 1)
                        + " 层第 "
                        + (head + 1)
                        + " 个头，读的是“"
                        + read
                        + "”。平均往回看 "
                        + mean
                        + " 个词元；最后一个词元最看重第 "
                        + (most + 1)
                        + " 个，权重 "
                        + weight
                        + "。",
                "Layer "
                        + (layer + 1)
                        + ", head "
                        + (head + 1)
                        + ", reading “"
                        + read
                        + "”. It looks "
                        + mean
                        + " tokens back on average; the last token looks most at token "
                        + (most + 1)
                        + ", with the weight "
                        + weight
                        + ".");
    }
}
