package neurarium.demos.transformer;

import java.util.List;
import neurarium.demos.transformer.Matrix.Kind;
import neurarium.model.GptInference;
import neurarium.model.Sampling;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/**
 * One token through all layers: its row of the residual stream, what each part adds, and what the
 * model would say at each point.
 */
final class StreamView {
    private static final double HEAD = 44;
    private static final double STATE = 30;
    private static final double PART = 20;
    private static final double LEFT = 104;

    private final TransformerModel model;
    private final Trace trace;
    private final float[][] lenses;
    private final Surface surface;
    private final boolean wide;

    /** Where the strips end. */
    private final double right;

    /**
     * The view of the followed token.
     *
     * @param lenses the probabilities of the next character after each number of blocks
     */
    StreamView(TransformerModel model, float[][] lenses, Surface surface) {
        this.model = model;
        this.trace = model.runs.trace;
        this.lenses = lenses;
        this.surface = surface;
        wide = surface.width() >= 620;
        right = wide ? 0.52 * surface.width() : surface.width() - 46;
    }

    /** Draws it from the top; returns where it ends. */
    double draw() {
        letters();
        titles();
        double y = HEAD;
        for (int layer = 0; layer < lenses.length; layer++) {
            state(layer, y);
            y += wide ? STATE : STATE + 20; // narrow, what the model would say is below the strip
            if (layer + 1 < lenses.length) {
                part(layer, true, y);
                part(layer, false, y + PART);
                y += 2 * PART;
            }
        }
        Legends.bar(Kind.STREAM, wide ? right : surface.width(), y + 14, surface);
        return y + 26;
    }

    /** The text; the token that is followed is ringed. */
    private void letters() {
        List<String> letters = model.letters();
        double each = Math.min(26, surface.width() / letters.size());
        for (int t = 0; t < letters.size(); t++) {
            Box box = new Box(t * each, 2, each, 24);
            boolean followed = t == model.position();
            if (followed) {
                surface.frame(box, Ink.ATTENTION);
                surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
            }
            Ink ink = followed ? Ink.TEXT : Ink.QUIET;
            surface.text(letters.get(t), box.centerX(), box.centerY(), ink, Type.BODY.centered());
            Text words =
                    Text.of("跟踪第 {t} 个词元“{letter}”", "follow token {t}, “{letter}”")
                            .with("t", t + 1)
                            .with("letter", letters.get(t));
            surface.spot(new Spot("token." + t, box, words).sets("position", "" + (t + 1)));
        }
    }

    private void titles() {
        String lens = Text.of("若到此为止，会写：", "if it stopped here:").in(surface.lang());
        double x = wide ? right + 60 : 0;
        surface.text(lens, x, HEAD - 8, Ink.QUIET, Type.CAPTION);
        String length = Text.of("长度", "length").in(surface.lang());
        surface.text(length, right + 40, HEAD - 8, Ink.QUIET, Type.CAPTION.right());
    }

    private void strip(float[] row, Box box, String key, Text label) {
        surface.raster(row, row.length, 1, true, Kind.STREAM.range, box);
        surface.frame(box, Ink.LINE);
        double sum = 0;
        for (float value : row) {
            sum += value * value;
        }
        String length = Numbers.fixed(Math.sqrt(sum), 1);
        surface.text(length, box.right() + 40, box.centerY(), Ink.QUIET, Type.CAPTION.right());
        Text words =
                label.then(
                        Text.of("长度 √Σx² = {length}。", "Its length √Σx² is {length}.")
                                .with("length", length));
        surface.spot(new Spot(key, box, words));
    }

    private float[] row(float[] table) {
        return Matrix.rows(table, trace.weights.width, model.position(), 1);
    }

    private void label(Text name, Box strip, Ink ink, Type type) {
        surface.text(name.in(surface.lang()), strip.x() - 8, strip.centerY(), ink, type.right());
    }

    /** The stream after a number of blocks, and what the model would say there. */
    private void state(int layer, double y) {
        Box box = new Box(LEFT, y + 5, right - LEFT, STATE - 10);
        Text name = Text.of("嵌入 + 位置", "embedding");
        Text words =
                Text.of(
                        "残差流中这个词元的一行，嵌入 + 位置。",
                        "The row of this token in the stream, as embedded.");
        if (layer > 0) {
            name = Text.of("第 {layer} 层之后", "after block {layer}");
            words =
                    Text.of(
                            "残差流中这个词元的一行，第 {layer} 层之后。",
                            "The row of this token in the stream, after block {layer}.");
        }
        label(name.with("layer", layer), box, Ink.TEXT, Type.CAPTION.bold());
        strip(
                row(trace.inference.stream(layer)),
                box,
                "state." + layer,
                words.with("layer", layer));
        lens(layer, box);
    }

    private void lens(int layer, Box strip) {
        double x = wide ? right + 60 : 0;
        double y = wide ? strip.centerY() : strip.bottom() + 15;
        double width = surface.width();
        float[] p = lenses[layer];
        int count = Math.max(3, (int) ((width - x) / 84));
        int[] best = Sampling.largest(p, 0, p.length, count);
        double each = (width - x) / count;
        for (int i = 0; i < best.length; i++) {
            String name = model.weights().letter(best[i]);
            Box item = new Box(x + i * each, y - 9, each - 8, 18);
            NextView.bar(name, p[best[i]], 0, true, item, surface);
            Text words =
                    Text.of(
                                    "最后的归一化和输出矩阵直接用在这里：p({letter}) = {p}。",
                                    "The last norm and the head applied right here: p({letter}) ="
                                            + " {p}.")
                            .with("p", Numbers.fixed(p[best[i]], 3))
                            .with("letter", name);
            surface.spot(new Spot("lens." + layer + "." + i, item, words));
        }
    }

    /** What attention or the feed-forward part of a block adds. */
    private void part(int layer, boolean isAttention, double y) {
        GptInference.Block block = trace.blocks[layer];
        Box box = new Box(LEFT, y + 3, right - LEFT, PART - 6);
        Text name =
                isAttention ? Text.of("+ 注意力", "+ attention") : Text.of("+ 前馈", "+ feed forward");
        label(name, box, Ink.QUIET, Type.CAPTION);
        Text words =
                isAttention
                        ? Text.of(
                                "第 {layer} 层的注意力加上的一行。",
                                "What the attention of block {layer} adds.")
                        : Text.of(
                                "第 {layer} 层的前馈网络加上的一行。",
                                "What the feed-forward part of block {layer} adds.");
        float[] added = row(isAttention ? block.attended : block.thought);
        String key = (isAttention ? "attended." : "thought.") + layer;
        strip(added, box, key, words.with("layer", layer + 1));
        if (wide && isAttention) {
            gaze(layer, box);
        }
    }

    /** Where the heads of a block look from the followed token: a row of shares for each. */
    private void gaze(int layer, Box strip) {
        int heads = trace.weights.heads;
        double x = strip.right() + 60;
        double each = Math.min(120, (surface.width() - x) / heads);
        for (int head = 0; head < heads; head++) {
            float[] shares = trace.shares(layer, head, model.position());
            Box box = new Box(x + head * each, strip.y(), each - 8, strip.height());
            Text words = Text.of("这个头关着。", "This head is off.");
            if (model.switches.isOn(layer, head)) {
                surface.raster(shares, shares.length, 1, false, 1, box);
                words = mostSeen(layer, head, shares);
            }
            surface.frame(box, Ink.LINE);
            surface.spot(new Spot(CellAction.key("gaze", layer, head), box, words));
        }
    }

    private Text mostSeen(int layer, int head, float[] shares) {
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return Text.of(
                        "第 {layer} 层第 {head} 头看哪里：最多看第 {t} 个词元“{letter}”，{share}。",
                        "Where head {head} of block {layer} looks: most at token {t}, “{letter}”,"
                                + " {share}.")
                .with("layer", layer + 1)
                .with("head", head + 1)
                .with("t", best + 1)
                .with("share", Numbers.fixed(shares[best], 2))
                .with("letter", model.letters().get(best));
    }
}
