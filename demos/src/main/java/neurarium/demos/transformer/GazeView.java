package neurarium.demos.transformer;

import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;

/** Where the heads of a block look from the followed token: a row of shares for each. */
final class GazeView {
    private GazeView() {}

    static void draw(TransformerModel model, int layer, Box strip, Surface surface) {
        Trace trace = model.trace();
        int heads = trace.weights.heads;
        double x = strip.right() + 60;
        double each = Math.min(120, (surface.width() - x) / heads);
        for (int head = 0; head < heads; head++) {
            float[] shares = trace.shares(layer, head, model.position());
            Box box = new Box(x + head * each, strip.y(), each - 8, strip.height());
            Text words = Text.of("这个头关着。", "This head is off.");
            if (model.isOn(layer, head)) {
                surface.raster(shares, shares.length, 1, false, 1, box);
                words = words(model, layer, head, shares);
            }
            surface.frame(box, Ink.LINE);
            surface.spot(new Spot(CellAction.key("gaze", layer, head), box, words));
        }
    }

    private static Text words(TransformerModel model, int layer, int head, float[] shares) {
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
