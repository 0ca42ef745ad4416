package neurarium.demos.transformer;

import neurarium.demos.transformer.Matrix.Kind;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Type;

/**
 * One token through all layers: its row of the residual stream, what each part adds, and what the
 * model would say at each point.
 */
final class StreamView {
    private static final double HEAD = 44;
    private static final double STATE = 30;
    private static final double PART = 20;
    private static final Type SMALL = Type.SMALL.sized(12);

    private StreamView() {}

    private static boolean isWide(double width) {
        return width >= 620;
    }

    /** A narrow picture has what the model would say below the strip. */
    private static double state(double width) {
        return isWide(width) ? STATE : STATE + 20;
    }

    static double height(TransformerModel model, double width) {
        int layers = model.weights().layers;
        return HEAD + (layers + 1) * state(width) + 2 * layers * PART + 26;
    }

    /** Where the strips are. */
    private static Box strip(double y, double high, double width) {
        double left = 104;
        double right = isWide(width) ? 0.52 * width : width - 46;
        return new Box(left, y, right - left, high);
    }

    private static double top(int layer, double width) {
        return HEAD + layer * (state(width) + 2 * PART);
    }

    /** The row of a token under a finger: the layer, from 0, whose output it is; −1 for none. */
    static int layer(TransformerModel model, Touch touch) {
        for (int layer = 0; layer <= model.weights().layers; layer++) {
            double y = top(layer, touch.width());
            if (touch.y() >= y && touch.y() < y + state(touch.width())) {
                return layer;
            }
        }
        return -1;
    }

    static void draw(TransformerModel model, Surface surface) {
        letters(model, surface);
        double width = surface.width();
        for (int layer = 0; layer <= model.weights().layers; layer++) {
            double y = top(layer, width);
            state(model, layer, y, surface);
            if (layer < model.weights().layers) {
                part(model, layer, true, y + state(width), surface);
                part(model, layer, false, y + state(width) + PART, surface);
            }
        }
        double y = height(model, width) - 12;
        Box strip = strip(y, 0, width);
        double right = isWide(width) ? strip.right() : width;
        Legends.bar(Kind.STREAM, right, y, surface);
    }

    /** The text; the token that is followed is ringed. */
    private static void letters(TransformerModel model, Surface surface) {
        var letters = model.letters();
        for (int t = 0; t < letters.size(); t++) {
            Box box = letter(t, letters.size(), surface.width());
            boolean followed = t == model.position();
            if (followed) {
                surface.frame(box, Ink.ATTENTION);
                surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
            }
            Ink ink = followed ? Ink.TEXT : Ink.QUIET;
            surface.text(letters.get(t), box.centerX(), box.centerY(), ink, Type.BODY.centered());
            Text words =
                    Text.of(
                            "跟踪第 " + (t + 1) + " 个词元“" + letters.get(t) + "”",
                            "follow token " + (t + 1) + ", “" + letters.get(t) + "”");
            surface.spot(new Spot("token." + t, box, words));
        }
    }

    private static Box letter(int t, int count, double width) {
        double each = Math.min(26, width / count);
        return new Box(t * each, 2, each, 24);
    }

    /** The token under a finger; −1 where there is none. */
    static int token(TransformerModel model, Touch touch) {
        int count = model.trace().time();
        for (int t = 0; t < count; t++) {
            if (letter(t, count, touch.width()).contains(touch.x(), touch.y())) {
                return t;
            }
        }
        return -1;
    }

    private static float[] row(float[] table, int t, int columns) {
        return Matrix.rows(table, columns, t, 1);
    }

    private static double size(float[] row) {
        double sum = 0;
        for (float value : row) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    private static void strip(float[] row, Box box, String key, Text label, Surface surface) {
        surface.raster(row, row.length, 1, true, Kind.STREAM.range, box);
        surface.frame(box, Ink.LINE);
        String size = Numbers.fixed(size(row), 1);
        surface.text(size, box.right() + 40, box.centerY(), Ink.QUIET, SMALL.right());
        Text words =
                label.then(Text.of("长度 √Σx² = " + size + "。", "Its length √Σx² is " + size + "."));
        surface.spot(new Spot(key, box, words));
    }

    /** The stream after so many blocks, and what the model would say there. */
    private static void state(TransformerModel model, int layer, double y, Surface surface) {
        Trace trace = model.trace();
        int t = model.position();
        Box box = strip(y + 5, STATE - 10, surface.width());
        Text name =
                layer == 0
                        ? Text.of("嵌入 + 位置", "embedding")
                        : Text.of("第 " + layer + " 层之后", "after block " + layer);
        String label = name.in(surface.lang());
        surface.text(label, box.x() - 8, box.centerY(), Ink.TEXT, SMALL.bold().right());
        float[] row = row(trace.stream(layer), t, trace.weights.width);
        Text words =
                Text.of(
                        "残差流中这个词元的一行，" + name.zh() + "。",
                        "The row of this token in the stream, "
                                + (layer == 0 ? "as embedded" : name.en())
                                + ".");
        strip(row, box, "state." + layer, words, surface);
        lens(model, layer, box, surface);
    }

    private static void lens(TransformerModel model, int layer, Box strip, Surface surface) {
        double width = surface.width();
        boolean wide = isWide(width);
        double x = wide ? strip.right() + 60 : 0;
        double y = wide ? strip.centerY() : strip.bottom() + 15;
        if (layer == 0) {
            Text title = Text.of("若到此为止，会写：", "if it stopped here:");
            surface.text(
                    title.in(surface.lang()),
                    wide ? x : width,
                    14,
                    Ink.QUIET,
                    wide ? SMALL : SMALL.right());
            Text length = Text.of("长度", "length");
            double place = strip(0, 0, width).right() + 40;
            surface.text(length.in(surface.lang()), place, HEAD - 8, Ink.QUIET, SMALL.right());
        }
        float[] p = model.lens(layer);
        int count = Math.max(3, (int) ((width - x) / 84));
        int[] best = Characters.likeliest(p, 0, p.length, count);
        double each = (width - x) / count;
        for (int i = 0; i < count && i < best.length; i++) {
            String name = Characters.visible(model.weights().characters.character(best[i]));
            Box item = new Box(x + i * each, y - 9, each - 8, 18);
            NextView.bar(name, p[best[i]], 0, true, item, surface);
            Text words =
                    Text.of(
                            "最后的归一化和输出矩阵直接用在这里：p("
                                    + name
                                    + ") = "
                                    + Numbers.fixed(p[best[i]], 3)
                                    + "。",
                            "The last norm and the head applied right here: p("
                                    + name
                                    + ") = "
                                    + Numbers.fixed(p[best[i]], 3)
                                    + ".");
            surface.spot(new Spot("lens." + layer + "." + i, item, words));
        }
    }

    /** What attention or the feed-forward part of a block adds. */
    private static void part(
            TransformerModel model, int layer, boolean isAttention, double y, Surface surface) {
        Trace trace = model.trace();
        BlockTrace block = trace.blocks[layer];
        float[] table = isAttention ? block.attended : block.thought;
        float[] row = row(table, model.position(), trace.weights.width);
        Box box = strip(y + 3, PART - 6, surface.width());
        Text name =
                isAttention ? Text.of("+ 注意力", "+ attention") : Text.of("+ 前馈", "+ feed forward");
        surface.text(name.in(surface.lang()), box.x() - 8, box.centerY(), Ink.QUIET, SMALL.right());
        Text words =
                isAttention
                        ? Text.of(
                                "第 " + (layer + 1) + " 层的注意力加上的一行。",
                                "What the attention of block " + (layer + 1) + " adds.")
                        : Text.of(
                                "第 " + (layer + 1) + " 层的前馈网络加上的一行。",
                                "What the feed-forward part of block " + (layer + 1) + " adds.");
        String key = (isAttention ? "attended." : "thought.") + layer;
        strip(row, box, key, words, surface);
        if (isWide(surface.width())) {
            if (isAttention) {
                GazeView.draw(model, layer, box, surface);
            }
        }
    }
}
