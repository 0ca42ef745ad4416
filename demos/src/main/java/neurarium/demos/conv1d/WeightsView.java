package neurarium.demos.conv1d;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The filters, and the matrix of a dense layer that does the same. */
final class WeightsView {
    private WeightsView() {}

    private static double cell(RowModel model, double width) {
        int across = model.channels() * model.n();
        return Math.min(34, (width - 2) / across);
    }

    private static double high(RowModel model, double width) {
        return Math.min(26, cell(model, width));
    }

    private static double filters(RowModel model) {
        return model.filters() * model.channels() * 28 + 30;
    }

    static double height(RowModel model, double width) {
        if (!model.hasOutput()) {
            return filters(model);
        }
        double lines = 0;
        for (Lang lang : Lang.values()) {
            String title = title(model).in(lang);
            lines = Math.max(lines, TextLines.height(title, width, Type.SMALL.bold()));
        }
        double matrix = model.filters() * model.outSize() * high(model, width);
        return filters(model) + 8 + lines + 8 + matrix + 2;
    }

    /** Draws both from the top of a box down. */
    static void draw(RowModel model, String selected, Box box, Surface surface) {
        filters(model, selected, box, surface);
        if (model.hasOutput()) {
            matrix(model, box.inset(0, filters(model) + 8, 0, 0), surface);
        }
    }

    private static Text title(RowModel model) {
        return Text.of(
                "同一层写成全连接：0 不连，同色相同。参数 "
                        + model.parameters()
                        + " 个，全连接要 "
                        + model.denseParameters()
                        + " 个。",
                "The same as a dense layer: blank is 0, one colour is one weight. "
                        + model.parameters()
                        + " parameters; a dense layer would have "
                        + model.denseParameters()
                        + ".");
    }

    /** The filters, each weight in its colour: one row for each filter and channel. */
    private static void filters(RowModel model, String selected, Box at, Surface surface) {
        Text title = Text.of("卷积核 w：所有位置共用", "the filter w, shared by all places");
        surface.text(title.in(surface.lang()), at.x(), at.y() + 8, Ink.TEXT, Type.SMALL.bold());
        for (int f = 0; f < model.filters(); f++) {
            for (int c = 0; c < model.channels(); c++) {
                int row = f * model.channels() + c;
                if (model.filters() * model.channels() > 1) {
                    String name =
                            Text.of(
                                            "卷积核 " + (f + 1) + "，通道 " + (c + 1),
                                            "filter " + (f + 1) + ", channel " + (c + 1))
                                    .in(surface.lang());
                    double right = at.x() + model.kernelSize() * 56 + 8;
                    double y = at.y() + 34 + row * 28;
                    surface.text(name, right, y, Ink.QUIET, Type.SMALL.sized(12));
                }
                for (int i = 0; i < model.kernelSize(); i++) {
                    double y = at.y() + 22 + row * 28;
                    Box box = new Box(at.x() + i * 56 + 1, y, 52, 24);
                    weight(model, f, c, i, box, selected, surface);
                }
            }
        }
    }

    private static void weight(
            RowModel model, int f, int c, int i, Box box, String selected, Surface surface) {
        int row = f * model.channels() + c;
        String key = "w." + row + "." + i;
        surface.frame(box, Ink.LINE);
        surface.fill(new Box(box.x(), box.bottom() - 4, box.width(), 4), RowView.ink(i));
        String value = Numbers.brief(model.w(f, c, i));
        surface.text(value, box.centerX(), box.centerY() - 2, Ink.TEXT, Type.BODY.centered());
        if (key.equals(selected)) {
            surface.frame(box.inset(-2, -2, -2, -2), Ink.TEXT);
        }
        String equation = "w" + Numbers.subscript(i + 1) + " = " + value;
        Text words = Text.of(equation + "，点一下可以修改", equation + "; press to change it");
        surface.spot(new Spot(key, box, words));
    }

    /** The same layer as a dense one: a matrix of zeros and shared entries. */
    private static void matrix(RowModel model, Box at, Surface surface) {
        double cell = cell(model, at.width());
        double high = high(model, at.width());
        String title = title(model).in(surface.lang());
        double y = TextLines.draw(title, at, Ink.TEXT, Type.SMALL.bold(), surface) + 8;
        for (int row = 0; row < model.filters() * model.outSize(); row++) {
            int f = row / model.outSize();
            int t = row % model.outSize();
            for (int column = 0; column < model.channels() * model.n(); column++) {
                int c = column / model.n();
                Box box = new Box(at.x() + 1 + column * cell, y + row * high, cell, high);
                entry(model, f, t, c, column % model.n(), box, surface);
            }
            if (f == model.filter() && t == model.time()) {
                double width = model.channels() * model.n() * cell;
                Box line = new Box(at.x() + 1, y + row * high, width, high);
                surface.frame(line, Ink.ATTENTION);
                surface.frame(line.inset(1, 1, 1, 1), Ink.ATTENTION);
            }
        }
    }

    private static void entry(
            RowModel model, int f, int t, int c, int input, Box box, Surface surface) {
        int tap = model.tap(t, input);
        if (tap >= 0) {
            surface.facet(box.corners(), 4, RowView.ink(tap), 0.45);
            String value = Numbers.brief(model.w(f, c, tap));
            Type small = Type.SMALL.sized(12).centered();
            if (surface.textWidth(value, small) < box.width() - 2 && box.height() >= 14) {
                surface.text(value, box.centerX(), box.centerY(), Ink.TEXT, small);
            }
        }
        surface.frame(box, Ink.LINE);
        String from = "x" + Numbers.subscript(input + 1);
        String to = "y" + Numbers.subscript(t + 1);
        Text words =
                tap < 0
                        ? Text.of(
                                from + " 与 " + to + " 不相连：0",
                                from + " is not connected to " + to + ": 0")
                        : Text.same(
                                from
                                        + " → "
                                        + to
                                        + ": w"
                                        + Numbers.subscript(tap + 1)
                                        + " = "
                                        + Numbers.brief(model.w(f, c, tap)));
        surface.spot(new Spot("m." + f + "." + t + "." + c + "." + input, box, words));
    }
}
