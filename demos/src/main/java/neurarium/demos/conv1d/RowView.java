package neurarium.demos.conv1d;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The layer as neurons with local connections, and the same layer as a matrix. */
final class RowView {
    private static final Ink[] INKS = {
        Ink.SERIES_3, Ink.SERIES_2, Ink.SERIES_4, Ink.SERIES_5, Ink.SERIES_6
    };
    private static final double ROW = 50;
    private static final double RISE = 110;

    private RowView() {}

    static Ink ink(int tap) {
        return INKS[tap % INKS.length];
    }

    private static double neurons(RowModel model) {
        return 20 + model.filters() * ROW + RISE + model.channels() * ROW + 20;
    }

    private static boolean wide(double width) {
        return width >= 700;
    }

    private static double matrixCell(RowModel model, double width) {
        int across = model.channels() * model.n();
        return Math.min(34, (width - 60) / across);
    }

    static double height(RowModel model, double width) {
        double matrix = model.filters() * model.outSize() * matrixHigh(model, width);
        return filtersAt(model, width) + filterHeight(model) + 70 + matrix;
    }

    /** Where the filters begin: below the neurons, the sum and the sizes. */
    private static double filtersAt(RowModel model, double width) {
        double text = TextLines.height(size(model), width, Type.SMALL) + 8;
        if (model.hasOutput()) {
            text += TextLines.height(sum(model), width, Type.BODY);
        }
        return neurons(model) + text;
    }

    private static double matrixHigh(RowModel model, double width) {
        return Math.min(26, matrixCell(model, width));
    }

    private static double filterHeight(RowModel model) {
        return model.filters() * model.channels() * 28 + 30;
    }

    static void draw(RowModel model, String selected, Surface surface) {
        double width = surface.width();
        int places = Math.max(model.n() + 2 * model.padding(), 1);
        double left = wide(width) ? 64 : 30;
        double pitch = Math.min(100, (width - left - 20) / places);
        if (model.hasOutput()) {
            edges(model, left, pitch, surface);
            outputs(model, left, pitch, surface);
        }
        inputs(model, selected, left, pitch, surface);
        double y = neurons(model);
        if (model.hasOutput()) {
            y = TextLines.draw(sum(model), new Box(0, y, width, 0), Ink.TEXT, Type.BODY, surface);
        }
        y =
                TextLines.draw(
                        size(model), new Box(0, y + 8, width, 0), Ink.QUIET, Type.SMALL, surface);
        y = Math.max(y + 12, neurons(model) + 84);
        filters(model, selected, y, surface);
        if (model.hasOutput()) {
            matrix(model, y + filterHeight(model), surface);
        }
    }

    private static double inputX(RowModel model, int t, double left, double pitch) {
        return left + (t + model.padding()) * pitch;
    }

    private static double outputX(RowModel model, int t, double left, double pitch) {
        double middle = t * model.stride() + model.dilation() * (model.kernelSize() - 1) / 2.0;
        return left + middle * pitch;
    }

    private static double inputY(RowModel model, int channel) {
        return 24 + model.filters() * ROW + RISE + channel * ROW;
    }

    private static double outputY(int filter) {
        return 24 + filter * ROW;
    }

    private static double radius(double pitch) {
        return Math.max(8, Math.min(19, pitch * 0.42));
    }

    private static void edges(RowModel model, double left, double pitch, Surface surface) {
        for (int pass = 0; pass < 2; pass++) {
            for (int f = 0; f < model.filters(); f++) {
                for (int t = 0; t < model.outSize(); t++) {
                    boolean now = f == model.filter() && t == model.time();
                    boolean isDrawn = now ? pass == 1 : pass == 0 && f == model.filter();
                    for (int c = 0; c < model.channels() && isDrawn; c++) {
                        edges(model, f, t, c, now, left, pitch, surface);
                    }
                }
            }
        }
    }

    private static void edges(
            RowModel model,
            int f,
            int t,
            int c,
            boolean now,
            double left,
            double pitch,
            Surface surface) {
        for (int i = 0; i < model.kernelSize(); i++) {
            double thick = now ? 1.5 + Math.min(4, Math.abs(model.w(f, c, i)) * 1.4) : 0.9;
            surface.line(
                    inputX(model, model.source(t, i), left, pitch),
                    inputY(model, c),
                    outputX(model, t, left, pitch),
                    outputY(f),
                    ink(i),
                    thick);
        }
    }

    private static void outputs(RowModel model, double left, double pitch, Surface surface) {
        surface.text("y", 0, outputY(0), Ink.TEXT, Type.SYMBOL);
        for (int f = 0; f < model.filters(); f++) {
            for (int t = 0; t < model.outSize(); t++) {
                double x = outputX(model, t, left, pitch);
                boolean now = f == model.filter() && t == model.time();
                int filter = f;
                int time = t;
                Text words = Text.same(terms(model, filter, time));
                neuron(
                        x,
                        outputY(f),
                        radius(pitch),
                        model.y(f, t),
                        "y." + f + "." + t,
                        words,
                        surface);
                if (now) {
                    surface.ring(x, outputY(f), radius(pitch) + 3, Ink.ATTENTION, 2);
                }
            }
        }
    }

    private static void inputs(
            RowModel model, String selected, double left, double pitch, Surface surface) {
        surface.text("x", 0, inputY(model, 0), Ink.TEXT, Type.SYMBOL);
        for (int c = 0; c < model.channels(); c++) {
            for (int t = -model.padding(); t < model.n() + model.padding(); t++) {
                double x = inputX(model, t, left, pitch);
                double y = inputY(model, c);
                if (t < 0 || t >= model.n()) {
                    surface.disc(x, y, radius(pitch), Ink.BACKGROUND);
                    surface.ring(x, y, radius(pitch), Ink.LINE, 1);
                    surface.text("0", x, y, Ink.QUIET, Type.SMALL.sized(12).centered());
                    continue;
                }
                String key = "x." + c + "." + t;
                String equation = "x" + (t + 1) + " = " + Numbers.brief(model.x(c, t));
                Text words = Text.of(equation + "，点一下可以修改", equation + "; press to change it");
                neuron(x, y, radius(pitch), model.x(c, t), key, words, surface);
                if (key.equals(selected)) {
                    surface.ring(x, y, radius(pitch) + 3, Ink.TEXT, 1.5);
                }
            }
        }
    }

    private static void neuron(
            double x,
            double y,
            double radius,
            double value,
            String key,
            Text words,
            Surface surface) {
        surface.valueDisc(x, y, radius, Math.max(-1, Math.min(1, value / 6)));
        surface.ring(x, y, radius, Ink.QUIET, 1);
        String number = Numbers.brief(Math.rint(value * 10) / 10);
        surface.text(number, x, y, Ink.TEXT, Type.SMALL.sized(12).centered());
        surface.spot(new Spot(key, Box.around(x, y, 2 * radius, 2 * radius), words));
    }

    private static String sum(RowModel model) {
        return terms(model, model.filter(), model.time());
    }

    /** "y2 = w1·x2 + w2·x3 + w3·x4 + b = 1·3 + …". */
    static String terms(RowModel model, int f, int t) {
        StringBuilder numbers = new StringBuilder();
        for (int c = 0; c < model.channels(); c++) {
            for (int i = 0; i < model.kernelSize(); i++) {
                numbers.append(numbers.length() == 0 ? "" : " + ");
                numbers.append(factor(model.w(f, c, i))).append('·');
                numbers.append(factor(model.x(c, model.source(t, i))));
            }
        }
        numbers.append(model.bias() == 0 ? "" : Numbers.term(model.bias(), 2));
        StringBuilder name = new StringBuilder("y" + (t + 1));
        if (model.filters() > 1) {
            name.append(" (").append(f + 1).append(')');
        }
        if (model.channels() == 1) {
            name.append(" = ");
            for (int i = 0; i < model.kernelSize(); i++) {
                int s = model.source(t, i);
                boolean inside = s >= 0 && s < model.n();
                name.append(i == 0 ? "" : " + ").append('w').append(i + 1).append('·');
                name.append(inside ? "x" + (s + 1) : "0");
            }
        }
        return name + " = " + numbers + " = " + Numbers.brief(model.y(f, t));
    }

    private static String factor(float value) {
        String text = Numbers.brief(value);
        return value < 0 ? "(" + text + ")" : text;
    }

    /** The size formula with its numbers. */
    static String size(RowModel model) {
        return "⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1 = ⌊("
                + model.n()
                + " + 2·"
                + model.padding()
                + " − "
                + model.dilation()
                + "·("
                + model.kernelSize()
                + " − 1) − 1) / "
                + model.stride()
                + "⌋ + 1 = "
                + (model.hasOutput() ? "" + model.outSize() : "–");
    }

    /** The filters, each weight in its colour: one row for each filter and channel. */
    private static void filters(RowModel model, String selected, double y, Surface surface) {
        Text title = Text.of("卷积核 w：所有位置共用", "the filter w, shared by all places");
        surface.text(title.in(surface.lang()), 0, y + 8, Ink.TEXT, Type.SMALL.bold());
        for (int f = 0; f < model.filters(); f++) {
            for (int c = 0; c < model.channels(); c++) {
                int row = f * model.channels() + c;
                if (model.filters() * model.channels() > 1) {
                    String name =
                            Text.of(
                                            "卷积核 " + (f + 1) + "，通道 " + (c + 1),
                                            "filter " + (f + 1) + ", channel " + (c + 1))
                                    .in(surface.lang());
                    double right = model.kernelSize() * 56 + 8;
                    surface.text(name, right, y + 34 + row * 28, Ink.QUIET, Type.SMALL.sized(12));
                }
                for (int i = 0; i < model.kernelSize(); i++) {
                    Box box = new Box(i * 56 + 1, y + 22 + row * 28, 52, 24);
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
        surface.fill(new Box(box.x(), box.bottom() - 4, box.width(), 4), ink(i));
        String value = Numbers.brief(model.w(f, c, i));
        surface.text(value, box.centerX(), box.centerY() - 2, Ink.TEXT, Type.BODY.centered());
        if (key.equals(selected)) {
            surface.frame(box.inset(-2, -2, -2, -2), Ink.TEXT);
        }
        String equation = "w" + (i + 1) + " = " + value;
        Text words = Text.of(equation + "，点一下可以修改", equation + "; press to change it");
        surface.spot(new Spot(key, box, words));
    }

    /** The same layer as a dense one: a matrix of zeros and shared entries. */
    private static void matrix(RowModel model, double top, Surface surface) {
        double width = surface.width();
        double cell = matrixCell(model, width);
        double high = matrixHigh(model, width);
        Text title =
                Text.of(
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
        double y =
                TextLines.draw(
                                title.in(surface.lang()),
                                new Box(0, top, width, 0),
                                Ink.TEXT,
                                Type.SMALL.bold(),
                                surface)
                        + 8;
        for (int row = 0; row < model.filters() * model.outSize(); row++) {
            int f = row / model.outSize();
            int t = row % model.outSize();
            for (int column = 0; column < model.channels() * model.n(); column++) {
                int c = column / model.n();
                Box box = new Box(1 + column * cell, y + row * high, cell, high);
                entry(model, f, t, c, column % model.n(), box, surface);
            }
            if (f == model.filter() && t == model.time()) {
                Box line = new Box(1, y + row * high, model.channels() * model.n() * cell, high);
                surface.frame(line, Ink.ATTENTION);
                surface.frame(line.inset(1, 1, 1, 1), Ink.ATTENTION);
            }
        }
    }

    private static void entry(
            RowModel model, int f, int t, int c, int input, Box box, Surface surface) {
        int tap = model.tap(t, input);
        if (tap >= 0) {
            surface.facet(box.corners(), 4, ink(tap), 0.45);
            String value = Numbers.brief(model.w(f, c, tap));
            Type small = Type.SMALL.sized(12).centered();
            if (surface.textWidth(value, small) < box.width() - 2 && box.height() >= 14) {
                surface.text(value, box.centerX(), box.centerY(), Ink.TEXT, small);
            }
        }
        surface.frame(box, Ink.LINE);
        String from = "x" + (input + 1);
        String to = "y" + (t + 1);
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
                                        + (tap + 1)
                                        + " = "
                                        + Numbers.brief(model.w(f, c, tap)));
        surface.spot(new Spot("m." + f + "." + t + "." + c + "." + input, box, words));
    }
}
