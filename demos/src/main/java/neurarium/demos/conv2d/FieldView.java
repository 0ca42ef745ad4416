package neurarium.demos.conv2d;

import neurarium.demos.Captions;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** Layers of units above each other, and the cone of what one of them depends on. */
final class FieldView {
    private static final double ROW = 62;
    private static final double TOP = 30;
    private static final int TOP_UNITS = 3;
    private static final Text WORDS =
            Text.of(
                    "每层加上 (k − 1)·d，再乘以它下面各层步幅之积。二维时长宽各是这么多。指向任一单元看它的感受野。",
                    "Each layer adds (k − 1)·d times the product of the strides below it; in two"
                            + " dimensions in height and width alike. Point at any unit to see its"
                            + " receptive field.");

    private final LayerStack model;
    private final Surface surface;
    private final double pitch;

    /** The unit whose field is shown: the one that is pointed at, or the middle one at the top. */
    private int layer;

    private int unit = TOP_UNITS / 2;

    FieldView(LayerStack model, Surface surface) {
        this.model = model;
        this.surface = surface;
        pitch = Math.min(30, (surface.width() - 8) / model.units(0, TOP_UNITS));
        layer = model.layers;
        for (int l = 0; l <= model.layers; l++) {
            for (int u = 0; u < model.units(l, TOP_UNITS); u++) {
                if (surface.pointed().equals(key(l, u))) {
                    layer = l;
                    unit = u;
                }
            }
        }
    }

    private static String key(int layer, int unit) {
        return "u." + layer + "." + unit;
    }

    double draw() {
        for (int l = model.layers; l >= 0; l--) {
            row(l);
        }
        double bottom = TOP + (model.layers + 1) * ROW + 6;
        double y = Captions.line(formula(model, layer), bottom, Ink.TEXT, surface) + 14;
        Box below = new Box(0, y, surface.width(), 0);
        return TextLines.draw(WORDS.in(surface.lang()), below, Ink.QUIET, Type.SMALL, surface);
    }

    private double x(int l, int u) {
        double all = model.units(0, TOP_UNITS) * pitch;
        double first = (model.field(l) - 1) / 2.0;
        return (surface.width() - all) / 2 + (first + u * model.step(l) + 0.5) * pitch;
    }

    private double y(int l) {
        return TOP + (model.layers - l) * ROW + 22;
    }

    /** Which units of a layer the chosen unit depends on. */
    private boolean[] marked(int l) {
        return l <= layer
                ? model.reads(layer, unit, l, TOP_UNITS)
                : new boolean[model.units(l, TOP_UNITS)];
    }

    private void row(int l) {
        if (l < model.layers) {
            connections(l);
        }
        surface.text(name(l).in(surface.lang()), 0, y(l) - 22, Ink.QUIET, Type.SMALL);
        double radius = Math.max(2.5, Math.min(9, pitch * 0.4));
        boolean[] marked = marked(l);
        for (int u = 0; u < marked.length; u++) {
            double x = x(l, u);
            surface.disc(x, y(l), radius, marked[u] ? Ink.PLUS : Ink.LINE);
            if (l == layer && u == unit) {
                surface.ring(x, y(l), radius + 3, Ink.ATTENTION, 2);
            }
            int at = u;
            Box box = Box.around(x, y(l), Math.max(6, pitch), 30);
            surface.spot(new Spot(key(l, u), box, () -> words(l, at)));
        }
    }

    private Text name(int l) {
        return l == 0
                ? Text.of("输入", "input")
                : Text.of(
                                "第 {layer} 层  k = {k}, s = {s}, d = {d}",
                                "layer {layer}  k = {k}, s = {s}, d = {d}")
                        .with("layer", l)
                        .with("k", model.kernelSizes[l - 1])
                        .with("s", model.strides[l - 1])
                        .with("d", model.dilations[l - 1]);
    }

    /** The edges from a row up to the next. */
    private void connections(int l) {
        boolean[] above = marked(l + 1);
        for (int u = 0; u < above.length; u++) {
            for (int i = 0; i < model.kernelSizes[l]; i++) {
                int below = u * model.strides[l] + i * model.dilations[l];
                Ink ink = above[u] ? Ink.PLUS : Ink.LINE;
                double thick = above[u] ? 1.5 : 0.75;
                surface.line(x(l, below), y(l), x(l + 1, u), y(l + 1), ink, thick);
            }
        }
    }

    private Text words(int l, int u) {
        int from = u * model.step(l) + 1;
        Text words =
                l == 0
                        ? Text.of(
                                "输入的第 {unit} 个：感受野 {field}，输入 {from} 到 {to}",
                                "input {unit}: receptive field {field}, inputs {from} to {to}")
                        : Text.of(
                                "第 {layer} 层第 {unit} 个：感受野 {field}，输入 {from} 到 {to}",
                                "layer {layer}, unit {unit}: receptive field {field}, inputs {from} to"
                                        + " {to}");
        return words.with("layer", l)
                .with("unit", u + 1)
                .with("field", model.field(l))
                .with("from", from)
                .with("to", from + model.field(l) - 1);
    }

    /** r = 1 + Σ (k − 1) d · steps, with its numbers. */
    static String formula(LayerStack model, int layer) {
        StringBuilder formula = new StringBuilder("r = 1");
        for (int l = 0; l < layer; l++) {
            formula.append(" + (").append(model.kernelSizes[l]).append(" − 1)·");
            formula.append(model.dilations[l]).append('·').append(model.step(l));
        }
        return formula.append(" = ").append(model.field(layer)).toString();
    }
}
