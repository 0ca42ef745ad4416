package neurarium.demos.conv2d;

import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.CellKey;
import neurarium.ui.Ink;
import neurarium.ui.Lang;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** Image, filter and output as numbers; the window, its products and their sum. */
final class NumbersView {
    private static final double HEAD = 26;
    private static final double GAP = 28;

    private NumbersView() {}

    /** Where everything is, for a width. */
    private record Plan(double cell, boolean wide, int image, int out) {
        static Plan of(ConvModel model, double width) {
            int pad = model.transposed() ? 0 : model.padding();
            int image = model.size() + 2 * pad;
            int out = Math.max(1, model.outSize());
            int kernel = model.kernelSize();
            boolean wide = width >= 640;
            double cells = wide ? image + kernel + out : Math.max(image + kernel, out + kernel);
            double gaps = wide ? 2 * GAP : GAP;
            return new Plan(Math.min(44, (width - gaps - 4) / cells), wide, image, out);
        }

        double lower(int kernel) {
            return HEAD + (wide ? Math.max(image, Math.max(out, 2 * kernel + 1)) : image) * cell;
        }
    }

    static double height(ConvModel model, double width) {
        Plan plan = Plan.of(model, width);
        double below = plan.lower(model.kernelSize());
        if (!plan.wide) {
            below += HEAD + 8 + Math.max(plan.out, model.kernelSize()) * plan.cell;
        }
        String size = size(model);
        double text = TextLines.height(size, width, Type.BODY);
        if (model.hasOutput()) {
            String line = line(model, Lang.EN);
            text += TextLines.height(line, width, Type.BODY) + 16;
        }
        return below + 12 + text;
    }

    static void draw(ConvModel model, String selected, Surface surface) {
        Plan plan = Plan.of(model, surface.width());
        double cell = plan.cell;
        int k = model.kernelSize();
        float[] image = model.image();
        CellGrid input =
                new CellGrid("x", model.size(), model.size(), (r, c) -> pixel(model, r, c))
                        .padded(model.transposed() ? 0 : model.padding())
                        .range(CellGrid.largest(image, 1));
        double x = 1;
        title(Text.of("输入 x", "input x"), model.size() + "×" + model.size(), x, 8, surface);
        input.draw(image, x, HEAD, cell, surface);
        x += plan.image * cell + GAP;
        CellGrid filter =
                new CellGrid("w", k, k, (r, c) -> weight(model, r, c))
                        .range(CellGrid.largest(model.kernel(), 1));
        title(Text.of("卷积核 w", "filter w"), k + "×" + k, x, 8, surface);
        filter.draw(model.kernel(), x, HEAD, cell, surface);
        double productsY = plan.wide ? HEAD + (k + 1) * cell : plan.lower(k) + HEAD + 8;
        double outX = plan.wide ? x + k * cell + GAP : 1;
        double outY = plan.wide ? HEAD : plan.lower(k) + HEAD + 8;
        if (!plan.wide) {
            x = outX + plan.out * cell + GAP;
        }
        if (model.hasOutput()) {
            output(model, outX, outY, cell, surface);
            products(model, x, productsY, cell, surface);
            window(model, input, surface);
        }
        mark(selected, input, filter, surface);
        double y = plan.lower(k) + 12;
        if (!plan.wide) {
            y += HEAD + 8 + Math.max(plan.out, k) * cell;
        }
        sums(model, new Box(0, y, surface.width(), 0), surface);
    }

    private static void title(Text name, String shape, double x, double y, Surface surface) {
        String words = name.in(surface.lang());
        surface.text(words, x, y, Ink.TEXT, Type.SMALL.bold());
        double after = x + surface.textWidth(words, Type.SMALL.bold()) + 6;
        surface.text(shape, after, y, Ink.QUIET, Type.SMALL);
    }

    private static void output(ConvModel model, double x, double y, double cell, Surface surface) {
        int out = model.outSize();
        float[] values = model.output();
        CellGrid grid =
                new CellGrid("y", out, out, (r, c) -> sum(model, r, c))
                        .range(CellGrid.largest(values, 1));
        title(Text.of("输出 y", "output y"), out + "×" + out, x, y - HEAD + 8, surface);
        grid.draw(values, x, y, cell, surface);
        int row = model.row();
        int column = model.column();
        if (!model.transposed()) {
            grid.mark(row, column, 1, 1, Ink.ATTENTION, surface);
            return;
        }
        for (int i = 0; i < model.kernelSize() * model.kernelSize(); i++) {
            int r =
                    row * model.stride()
                            - model.padding()
                            + i / model.kernelSize() * model.dilation();
            int c =
                    column * model.stride()
                            - model.padding()
                            + i % model.kernelSize() * model.dilation();
            if (r >= 0 && r < out && c >= 0 && c < out) {
                surface.frame(grid.window(r, c, 1, 1), Ink.ATTENTION);
            }
        }
    }

    /** The products under the window, or what the input cell stamps. */
    private static void products(
            ConvModel model, double x, double y, double cell, Surface surface) {
        int k = model.kernelSize();
        float[] values =
                model.transposed() ? stamp(model) : model.products(model.row(), model.column());
        Text name = Text.of("乘积 w·x", "products w·x");
        double from = Math.min(x, surface.width() - 110);
        title(name, "", from, y - 12, surface);
        new CellGrid("p", k, k, (r, c) -> product(model, values, r, c))
                .range(CellGrid.largest(values, 1))
                .draw(values, x, y, cell, surface);
    }

    private static float[] stamp(ConvModel model) {
        float[] values = model.kernel().clone();
        float pixel = model.pixel(model.row(), model.column());
        for (int i = 0; i < values.length; i++) {
            values[i] *= pixel;
        }
        return values;
    }

    /** Rings the pixels under the window. */
    private static void window(ConvModel model, CellGrid input, Surface surface) {
        if (model.transposed()) {
            input.mark(model.row(), model.column(), 1, 1, Ink.ATTENTION, surface);
            return;
        }
        int top = model.row() * model.stride() - model.padding();
        int left = model.column() * model.stride() - model.padding();
        if (model.dilation() == 1) {
            int k = model.kernelSize();
            input.mark(top, left, k, k, Ink.ATTENTION, surface);
            return;
        }
        for (int i = 0; i < model.kernelSize(); i++) {
            for (int j = 0; j < model.kernelSize(); j++) {
                int row = top + i * model.dilation();
                int column = left + j * model.dilation();
                input.mark(row, column, 1, 1, Ink.ATTENTION, surface);
            }
        }
    }

    private static void mark(String selected, CellGrid input, CellGrid filter, Surface surface) {
        CellKey cell = CellKey.of(selected);
        if (cell.isOf("x", "w")) {
            CellGrid grid = cell.isOf("x") ? input : filter;
            Box box = grid.window(cell.row(), cell.column(), 1, 1);
            surface.frame(box.inset(3, 3, 3, 3), Ink.TEXT);
        }
    }

    /** The sum of the window, and the sizes, as formulas with their numbers. */
    private static void sums(ConvModel model, Box box, Surface surface) {
        double y = box.y();
        if (model.hasOutput()) {
            String line = line(model, surface.lang());
            y =
                    TextLines.draw(
                                    line,
                                    new Box(0, y, box.width(), 0),
                                    Ink.TEXT,
                                    Type.BODY,
                                    surface)
                            + 16;
        }
        TextLines.draw(size(model), new Box(0, y, box.width(), 0), Ink.QUIET, Type.BODY, surface);
    }

    /** The sum of the window, or what the input cell does. */
    private static String line(ConvModel model, Lang lang) {
        String place = place(model.row(), model.column());
        if (!model.transposed()) {
            return "y[" + place + "] = " + terms(model, model.row(), model.column());
        }
        return "x["
                + place
                + "]"
                + Text.of(
                                " 乘上整个卷积核，盖到输出上；重叠处相加。",
                                " multiplies the whole filter and stamps it onto the output; where stamps"
                                        + " overlap, they add up.")
                        .in(lang);
    }

    /** The size formula with its numbers. */
    static String size(ConvModel model) {
        int p = model.padding();
        int k = model.kernelSize();
        if (model.transposed()) {
            return "(n − 1)·s − 2p + d(k − 1) + 1 = ("
                    + model.size()
                    + " − 1)·"
                    + model.stride()
                    + " − 2·"
                    + p
                    + " + "
                    + model.dilation()
                    + "·("
                    + k
                    + " − 1) + 1 = "
                    + Numbers.fixed(model.outSize(), 0);
        }
        String end = model.hasOutput() ? "" + model.outSize() : "–";
        return "⌊(n + 2p − d(k − 1) − 1) / s⌋ + 1 = ⌊("
                + model.size()
                + " + 2·"
                + p
                + " − "
                + model.dilation()
                + "·("
                + k
                + " − 1) − 1) / "
                + model.stride()
                + "⌋ + 1 = "
                + end;
    }

    private static String place(int row, int column) {
        return (row + 1) + "," + (column + 1);
    }

    private static String terms(ConvModel model, int row, int column) {
        int k = model.kernelSize();
        float[] products = model.products(row, column);
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < products.length && i < 25; i++) {
            int r = row * model.stride() - model.padding() + i / k * model.dilation();
            int c = column * model.stride() - model.padding() + i % k * model.dilation();
            terms.append(i == 0 ? "" : " + ");
            terms.append(factor(model.kernel()[i])).append('·').append(factor(model.pixel(r, c)));
        }
        terms.append(products.length > 25 ? " + …" : "");
        return terms + " = " + Numbers.brief(ConvModel.sum(products));
    }

    private static String factor(float value) {
        String text = Numbers.brief(value);
        return value < 0 ? "(" + text + ")" : text;
    }

    private static Text pixel(ConvModel model, int row, int column) {
        String equation =
                "x[" + place(row, column) + "] = " + Numbers.brief(model.pixel(row, column));
        return Text.of(equation + "，点一下可以修改", equation + "; press to change it");
    }

    private static Text weight(ConvModel model, int row, int column) {
        float value = model.kernel()[row * model.kernelSize() + column];
        String equation = "w[" + place(row, column) + "] = " + Numbers.brief(value);
        return Text.of(equation + "，点一下可以修改", equation + "; press to change it");
    }

    private static Text sum(ConvModel model, int row, int column) {
        if (model.transposed()) {
            float value = model.output()[row * model.outSize() + column];
            return Text.same("y[" + place(row, column) + "] = " + Numbers.brief(value));
        }
        return Text.same("y[" + place(row, column) + "] = " + terms(model, row, column));
    }

    private static Text product(ConvModel model, float[] values, int row, int column) {
        int i = row * model.kernelSize() + column;
        String w = factor(model.kernel()[i]);
        return Text.same(
                "w[" + place(row, column) + "]·x: " + w + "·x = " + Numbers.brief(values[i]));
    }
}
