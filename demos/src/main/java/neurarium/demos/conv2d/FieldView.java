package neurarium.demos.conv2d;

import neurarium.ui.Box;
import neurarium.ui.CellKey;
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

    private FieldView() {}

    static double height(FieldModel model, double width) {
        double formula = TextLines.height(formula(model, model.layers()), width, Type.BODY);
        double words = TextLines.height(WORDS.en(), width, Type.SMALL);
        return TOP + (model.layers() + 1) * ROW + 20 + formula + words;
    }

    static void draw(FieldModel model, String pointed, Surface surface) {
        int layers = model.layers();
        int units = model.units(0, TOP_UNITS);
        double pitch = Math.min(30, (surface.width() - 8) / units);
        int layer = layers;
        int unit = TOP_UNITS / 2;
        CellKey cell = CellKey.of(pointed);
        if (cell.isOf("u") && cell.row() <= layers) {
            if (cell.column() < model.units(cell.row(), TOP_UNITS)) {
                layer = cell.row();
                unit = cell.column();
            }
        }
        for (int l = layers; l >= 0; l--) {
            row(model, l, layer, unit, pitch, surface);
        }
        double y = TOP + (layers + 1) * ROW + 6;
        formula(model, layer, new Box(0, y, surface.width(), 0), surface);
    }

    private static double x(FieldModel model, int layer, int unit, double pitch, double width) {
        double all = model.units(0, TOP_UNITS) * pitch;
        double first = (model.field(layer) - 1) / 2.0;
        return (width - all) / 2 + (first + unit * model.step(layer) + 0.5) * pitch;
    }

    private static void row(
            FieldModel model, int l, int layer, int unit, double pitch, Surface surface) {
        double y = TOP + (model.layers() - l) * ROW + 22;
        int units = model.units(l, TOP_UNITS);
        boolean[] marked = l <= layer ? model.reads(layer, unit, l, TOP_UNITS) : new boolean[units];
        double width = surface.width();
        if (l < model.layers()) {
            connections(model, l, layer, unit, pitch, y, surface);
        }
        String name =
                l == 0
                        ? Text.of("输入", "input").in(surface.lang())
                        : Text.of("第 " + l + " 层", "layer " + l).in(surface.lang())
                                + "  k = "
                                + model.kernelSize(l - 1)
                                + ", s = "
                                + model.stride(l - 1)
                                + ", d = "
                                + model.dilation(l - 1);
        surface.text(name, 0, y - 22, Ink.QUIET, Type.SMALL);
        double radius = Math.max(2.5, Math.min(9, pitch * 0.4));
        for (int u = 0; u < units; u++) {
            double x = x(model, l, u, pitch, width);
            surface.disc(x, y, radius, marked[u] ? Ink.PLUS : Ink.LINE);
            if (l == layer && u == unit) {
                surface.ring(x, y, radius + 3, Ink.ATTENTION, 2);
            }
            int at = u;
            Box box = Box.around(x, y, Math.max(6, pitch), 30);
            surface.spot(new Spot("u." + l + "." + u, box, () -> words(model, l, at)));
        }
    }

    /** The edges from a row up to the next. */
    private static void connections(
            FieldModel model, int l, int layer, int unit, double pitch, double y, Surface surface) {
        boolean[] above =
                l + 1 <= layer
                        ? model.reads(layer, unit, l + 1, TOP_UNITS)
                        : new boolean[model.units(l + 1, TOP_UNITS)];
        double width = surface.width();
        for (int u = 0; u < above.length; u++) {
            for (int i = 0; i < model.kernelSize(l); i++) {
                int below = u * model.stride(l) + i * model.dilation(l);
                surface.line(
                        x(model, l, below, pitch, width),
                        y,
                        x(model, l + 1, u, pitch, width),
                        y - ROW,
                        above[u] ? Ink.PLUS : Ink.LINE,
                        above[u] ? 1.5 : 0.75);
            }
        }
    }

    private static Text words(FieldModel model, int layer, int unit) {
        int field = model.field(layer);
        String zh =
                layer == 0
                        ? "输入的第 " + (unit + 1) + " 个"
                        : "第 " + layer + " 层第 " + (unit + 1) + " 个";
        String en = layer == 0 ? "input " + (unit + 1) : "layer " + layer + ", unit " + (unit + 1);
        int from = unit * model.step(layer) + 1;
        int to = from + field - 1;
        return Text.of(
                zh + "：感受野 " + field + "，输入 " + from + " 到 " + to,
                en + ": receptive field " + field + ", inputs " + from + " to " + to);
    }

    /** r = 1 + Σ (k − 1) d · steps, with its numbers. */
    static String formula(FieldModel model, int layer) {
        StringBuilder formula = new StringBuilder("r = 1");
        for (int l = 0; l < layer; l++) {
            formula.append(" + (").append(model.kernelSize(l)).append(" − 1)·");
            formula.append(model.dilation(l)).append('·').append(model.step(l));
        }
        return formula.append(" = ").append(model.field(layer)).toString();
    }

    private static void formula(FieldModel model, int layer, Box box, Surface surface) {
        double y = TextLines.draw(formula(model, layer), box, Ink.TEXT, Type.BODY, surface) + 14;
        TextLines.draw(
                WORDS.in(surface.lang()),
                new Box(0, y, box.width(), 0),
                Ink.QUIET,
                Type.SMALL,
                surface);
    }
}
