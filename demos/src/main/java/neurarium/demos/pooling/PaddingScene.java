package neurarium.demos.pooling;

import java.util.Arrays;
import java.util.List;
import neurarium.demos.Captions;
import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.Choice;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.Option;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;
import neurarium.ui.Verdict;

/** How a field shrinks through convolutions without padding, and keeps its size with it. */
final class PaddingScene extends Scene {
    private static final double HEAD = 26;
    private static final int FIELD = 28;
    private static final int LAYERS = 5;

    private final PoolingModel model;
    private int kernelSize = 3;

    PaddingScene(PoolingModel model, WindowControls window) {
        super("padding", "填充", "Padding");
        this.model = model;
        controls(
                window.size,
                Choice.of(
                        "kernelsize",
                        Text.of("卷积核 k", "Filter k"),
                        List.of(3, 5),
                        k -> new Option("" + k, Text.same(k + "×" + k)),
                        () -> kernelSize,
                        k -> kernelSize = k));
        more(window.image);
        steps(1, model::hasOutput, model.at::step);
    }

    @Override
    public Verdict verdict() {
        return Verdict.neutral(
                "卷积让图变小，边上补零又让它恢复。",
                "Convolution shrinks the field; zeros at its border restore it.");
    }

    @Override
    public Text description() {
        return Text.of(
                        "{n}×{n} 的输入，{k}×{k} 的卷积核：不填充时输出 {without}×{without}，填充后 {with}×{with}。",
                        "An input of {n}×{n} under a filter of {k}×{k}: without padding the output is"
                                + " {without}×{without}, with padding {with}×{with}.")
                .with("n", model.size())
                .with("k", kernelSize)
                .with("without", outSize(0))
                .with("with", outSize(kernelSize / 2));
    }

    private int outSize(int padding) {
        return Math.max(0, model.size() + 2 * padding - kernelSize + 1);
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.at.steps());
        out.put("valid", outSize(0));
        out.put("same", outSize(kernelSize / 2));
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = width >= 600;
        int pad = kernelSize / 2;
        int n = model.size();
        double cells = wide ? 4.0 * (n + pad) : 2 * n + 2 * pad;
        double cell = Math.min(34, (width - (wide ? 100 : 40)) / cells);
        double high = HEAD + (n + 2 * pad) * cell;
        double next = pair(0, 1, HEAD, cell, surface);
        double x = wide ? Math.max(next, width / 2) : 1;
        pair(pad, x, wide ? HEAD : high + 16 + HEAD, cell, surface);
        return strips((wide ? high : 2 * high + 16) + 20, surface);
    }

    /** The input with its padding, and the output; returns where it ends. */
    private double pair(int pad, double x, double y, double cell, Surface surface) {
        int n = model.size();
        int k = kernelSize;
        int out = outSize(pad);
        Text name =
                pad == 0
                        ? Text.of("不填充，p = 0", "without padding, p = 0")
                        : Text.of("填充，p = {p}", "with padding, p = {p}").with("p", pad);
        Captions.title(name, x, y - 16, surface);
        CellGrid input =
                new CellGrid("x" + pad, n, n, (r, c) -> cell("x", r, c))
                        .padded(pad)
                        .range(6)
                        .draw(model.image(), x, y, cell, surface);
        int row = out == 0 ? 0 : model.at.steps() / out % out;
        int column = out == 0 ? 0 : model.at.steps() % out;
        double right = x + input.across() * cell + 24;
        if (out > 0) {
            input.mark(row - pad, column - pad, k, k, Ink.ATTENTION, surface);
            float[] empty = new float[out * out];
            Arrays.fill(empty, Float.NaN);
            double top = y + (input.down() - out) / 2.0 * cell;
            CellGrid output =
                    new CellGrid("y" + pad, out, out, (r, c) -> cell("y", r, c))
                            .draw(empty, right, top, cell, surface);
            output.mark(row, column, 1, 1, Ink.ATTENTION, surface);
            String size = out + "×" + out;
            surface.text(size, right, top - 12, Ink.QUIET, Type.SMALL);
        }
        return right + out * cell + 24;
    }

    private static Text cell(String name, int row, int column) {
        return Text.same(name + "[" + (row + 1) + "," + (column + 1) + "]");
    }

    /** A field of 28 through five layers: its side as bars, without and with padding. */
    private double strips(double y, Surface surface) {
        int k = kernelSize;
        double width = surface.width();
        Text title =
                Text.of(
                                "28×28 经过 {layers} 层 {k}×{k} 卷积",
                                "28×28 through {layers} convolutions of {k}×{k}")
                        .with("layers", LAYERS)
                        .with("k", k);
        Captions.title(title, 0, y + 8, surface);
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
                                "橙框：不填充时剩下的；灰框：填充 p = {p} 时一直是 28。n + 2p − k + 1 = 28 + {twice} −"
                                        + " {k} + 1 = 28。",
                                "Orange: what is left without padding; grey: with p = {p} it stays 28."
                                        + " n + 2p − k + 1 = 28 + {twice} − {k} + 1 = 28.")
                        .with("p", k / 2)
                        .with("twice", 2 * (k / 2))
                        .with("k", k);
        double below = middle + FIELD * scale / 2 + 10;
        return Captions.line(words.in(surface.lang()), below, Ink.QUIET, surface);
    }
}
