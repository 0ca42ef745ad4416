package neurarium.demos.pooling;

import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** How a field shrinks through convolutions without padding, and keeps its size with it. */
final class PaddingView {
    private static final double HEAD = 26;
    private static final int FIELD = 28;
    private static final int LAYERS = 5;

    private PaddingView() {}

    static double height(PoolModel model, int kernelSize, double width) {
        return first(model, kernelSize, width) + 20 + (width >= 600 ? 190 : 250);
    }

    private static double cell(PoolModel model, int kernelSize, double width) {
        int pad = kernelSize / 2;
        int n = model.size();
        double cells = width >= 600 ? 4 * (n + pad) : 2 * n + 2 * pad;
        return Math.min(34, (width - (width >= 600 ? 100 : 40)) / cells);
    }

    private static double first(PoolModel model, int kernelSize, double width) {
        double high = HEAD + (model.size() + 2 * (kernelSize / 2)) * cell(model, kernelSize, width);
        return width >= 600 ? high : 2 * high + 16;
    }

    static void draw(PoolModel model, int kernelSize, Surface surface) {
        double width = surface.width();
        double cell = cell(model, kernelSize, width);
        int pad = kernelSize / 2;
        int n = model.size();
        boolean wide = width >= 600;
        double next = pair(model, kernelSize, 0, 1, HEAD, cell, surface);
        double down = HEAD + (n + 2 * pad) * cell + 16 + HEAD;
        pair(
                model,
                kernelSize,
                pad,
                wide ? Math.max(next, width / 2) : 1,
                wide ? HEAD : down,
                cell,
                surface);
        double y = first(model, kernelSize, width) + 20;
        strips(kernelSize, y, surface);
    }

    /** The input with its padding, and the output; returns where it ends. */
    private static double pair(
            PoolModel model, int k, int pad, double x, double y, double cell, Surface surface) {
        int n = model.size();
        int out = Math.max(0, n + 2 * pad - k + 1);
        Text name =
                pad == 0
                        ? Text.of("不填充，p = 0", "without padding, p = 0")
                        : Text.of("填充，p = " + pad, "with padding, p = " + pad);
        surface.text(name.in(surface.lang()), x, y - 16, Ink.TEXT, Type.SMALL.bold());
        CellGrid input =
                new CellGrid(
                                "x" + pad,
                                n,
                                n,
                                (r, c) -> Text.same("x[" + (r + 1) + "," + (c + 1) + "]"))
                        .padded(pad)
                        .range(6)
                        .draw(model.image(), x, y, cell, surface);
        int row = out == 0 ? 0 : model.steps() / out % out;
        int column = out == 0 ? 0 : model.steps() % out;
        double right = x + input.across() * cell + 24;
        if (out > 0) {
            input.mark(row - pad, column - pad, k, k, Ink.ATTENTION, surface);
            float[] empty = new float[out * out];
            java.util.Arrays.fill(empty, Float.NaN);
            double top = y + (input.down() - out) / 2.0 * cell;
            CellGrid output =
                    new CellGrid(
                                    "y" + pad,
                                    out,
                                    out,
                                    (r, c) -> Text.same("y[" + (r + 1) + "," + (c + 1) + "]"))
                            .draw(empty, right, top, cell, surface);
            output.mark(row, column, 1, 1, Ink.ATTENTION, surface);
            String size = out + "×" + out;
            surface.text(size, right, top - 12, Ink.QUIET, Type.SMALL);
        }
        return right + out * cell + 24;
    }

    /** A field of 28 through five layers: its side as bars, without and with padding. */
    private static void strips(int k, double y, Surface surface) {
        double width = surface.width();
        Text title =
                Text.of(
                        "28×28 经过 " + LAYERS + " 层 " + k + "×" + k + " 卷积",
                        "28×28 through " + LAYERS + " convolutions of " + k + "×" + k);
        surface.text(title.in(surface.lang()), 0, y + 8, Ink.TEXT, Type.SMALL.bold());
        double scale = Math.min(3, (width - 20) / (6.5 * FIELD));
        int side = FIELD;
        double x = 1;
        double middle = y + 30 + FIELD * scale / 2;
        for (int layer = 0; layer <= LAYERS; layer++) {
            int shown = Math.max(0, side);
            Box full = Box.around(x + FIELD * scale / 2, middle, FIELD * scale, FIELD * scale);
            surface.frame(full, Ink.LINE);
            Box left = Box.around(full.centerX(), middle, shown * scale, shown * scale);
            surface.fill(left, Ink.PANEL);
            if (shown > 0) {
                surface.frame(left, Ink.PLUS);
            }
            surface.text("" + shown, full.centerX(), middle, Ink.TEXT, Type.SMALL.centered());
            side -= k - 1;
            x += FIELD * scale * 1.08 + 2;
        }
        Text words =
                Text.of(
                        "橙框：不填充时剩下的；灰框：填充 p = "
                                + k / 2
                                + " 时一直是 28。n + 2p − k + 1 = 28 + "
                                + 2 * (k / 2)
                                + " − "
                                + k
                                + " + 1 = 28。",
                        "Orange: what is left without padding; grey: with p = "
                                + k / 2
                                + " it stays 28. n + 2p − k + 1 = 28 + "
                                + 2 * (k / 2)
                                + " − "
                                + k
                                + " + 1 = 28.");
        Box below = new Box(0, middle + FIELD * scale / 2 + 10, width, 0);
        TextLines.draw(words.in(surface.lang()), below, Ink.QUIET, Type.BODY, surface);
    }
}
