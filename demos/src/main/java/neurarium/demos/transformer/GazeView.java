package neurarium.demos.transformer;

import neurarium.ui.Box;
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
        int time = trace.time();
        int t = model.position();
        int heads = trace.weights.heads;
        double x = strip.right() + 60;
        double each = Math.min(120, (surface.width() - x) / heads);
        for (int head = 0; head < heads; head++) {
            float[] shares = new float[time];
            int start = (head * time + t) * time;
            System.arraycopy(trace.blocks[layer].attention, start, shares, 0, time);
            Box box = new Box(x + head * each, strip.y(), each - 8, strip.height());
            boolean isOn = model.switches().isOn(layer, head);
            if (isOn) {
                surface.raster(shares, time, 1, false, 1, box);
            }
            surface.frame(box, Ink.LINE);
            surface.spot(
                    new Spot(
                            "gaze." + layer + "." + head,
                            box,
                            words(model, layer, head, shares, isOn)));
        }
    }

    private static Text words(
            TransformerModel model, int layer, int head, float[] shares, boolean isOn) {
        int best = 0;
        for (int i = 0; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        String letter = model.letters().get(best);
        String share = Numbers.fixed(shares[best], 2);
        if (!isOn) {
            return Text.of("这个头关着。", "This head is off.");
        }
        return Text.of(
                "第 "
                        + (layer + 1)
                        + " 层第 "
                        + (head + 1)
                        + " 头看哪里：最多看第 "
                        + (best + 1)
                        + " 个词元“"
                        + letter
                        + "”，"
                        + share
                        + "。",
                "Where head "
                        + (head + 1)
                        + " of block "
                        + (layer + 1)
                        + " looks: most at token "
                        + (best + 1)
                        + ", “"
                        + letter
                        + "”, "
                        + share
                        + ".");
    }
}
