package neurarium.demos.pooling;

import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.CellKey;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The image, its means and its maxima side by side; or the gradients on their way back. */
final class PoolView {
    private static final double HEAD = 26;
    private static final double GAP = 34;
    private static final Text SHARES =
            Text.of(
                    "平均池化把梯度平分给窗口里的每一格；最大池化全部给最大的那一格（一样大时给第一个）。窗口重叠处相加。",
                    "Average pooling shares the gradient equally over its window; maximum pooling gives"
                            + " all of it to the largest cell (the first, if several are as large)."
                            + " Where windows overlap, gradients add up.");

    private PoolView() {}

    private static boolean wide(double width) {
        return width >= 600;
    }

    private static double cell(PoolModel model, double width) {
        int across = model.size() + 2 * model.padding();
        int out = Math.max(1, model.outSize());
        double cells = wide(width) ? across + 2 * out : Math.max(across, 2 * out);
        double gaps = wide(width) ? 2 * GAP : GAP;
        return Math.min(54, (width - gaps - 4) / cells);
    }

    static double height(PoolModel model, double width) {
        double cell = cell(model, width);
        int across = model.size() + 2 * model.padding();
        double out = HEAD + Math.max(1, model.outSize()) * cell;
        double in = HEAD + across * cell;
        double text = TextLines.height(mean(model, model.row(), model.column()), width, Type.BODY);
        text += TextLines.height(max(model, model.row(), model.column()), width, Type.BODY);
        String size = size(model.size(), model.window(), model.stride(), model.padding());
        text += TextLines.height(size, width, Type.BODY);
        return (wide(width) ? Math.max(in, out) : in + 12 + out) + 14 + text;
    }

    /** Draws the image and what is left of it. */
    static void draw(PoolModel model, String selected, Surface surface) {
        double width = surface.width();
        double cell = cell(model, width);
        int out = model.outSize();
        float[] image = model.image();
        CellGrid input =
                new CellGrid("x", model.size(), model.size(), (r, c) -> pixel(model, r, c))
                        .padded(model.padding())
                        .range(CellGrid.largest(image, 1));
        title(Text.of("输入 x", "input x"), 1, 8, surface);
        input.draw(image, 1, HEAD, cell, surface);
        select(selected, "x", input, surface);
        if (!model.hasOutput()) {
            return;
        }
        int row = model.row();
        int column = model.column();
        int top = row * model.stride() - model.padding();
        int left = column * model.stride() - model.padding();
        input.mark(top, left, model.window(), model.window(), Ink.ATTENTION, surface);
        double x = wide(width) ? input.across() * cell + GAP : 1;
        double y = wide(width) ? HEAD : HEAD + input.down() * cell + 12 + HEAD;
        output(model, false, x, y, cell, surface);
        output(model, true, x + out * cell + GAP, y, cell, surface);
        double below =
                wide(width) ? HEAD + Math.max(input.down(), out) * cell + 14 : y + out * cell + 14;
        words(model, new Box(0, below, width, 0), surface);
    }

    /** Draws the slopes and where they go. */
    static void drawBackward(PoolModel model, String selected, Surface surface) {
        double width = surface.width();
        int out = model.outSize();
        int n = model.size();
        boolean wide = wide(width);
        double cells = wide ? out + 2 * n : Math.max(2 * n, out);
        double cell = Math.min(48, (width - 2 * GAP - 4) / cells);
        title(Text.same("∂L/∂y"), 1, 8, surface);
        if (!model.hasOutput()) {
            return;
        }
        CellGrid slopes =
                new CellGrid("g", out, out, (r, c) -> slope(model, r, c))
                        .backward()
                        .range(CellGrid.largest(model.slopes(), 1));
        slopes.draw(model.slopes(), 1, HEAD, cell, surface);
        select(selected, "g", slopes, surface);
        slopes.mark(model.row(), model.column(), 1, 1, Ink.ATTENTION, surface);
        double x = wide ? out * cell + GAP : 1;
        double y = wide ? HEAD : 2 * HEAD + out * cell + 12;
        for (int which = 0; which < 2; which++) {
            boolean max = which == 1;
            float[] values = model.backward(max);
            double left = x + which * (n * cell + GAP);
            Text name =
                    max
                            ? Text.of("∂L/∂x，最大", "∂L/∂x, maximum")
                            : Text.of("∂L/∂x，平均", "∂L/∂x, average");
            title(name, left, y - HEAD + 8, surface);
            CellGrid grid =
                    new CellGrid(max ? "bm" : "ba", n, n, (r, c) -> reached(values, n, r, c))
                            .backward()
                            .range(CellGrid.largest(model.slopes(), 1));
            grid.draw(values, left, y, cell, surface);
            int top = model.row() * model.stride() - model.padding();
            int across = model.column() * model.stride() - model.padding();
            grid.mark(top, across, model.window(), model.window(), Ink.ATTENTION, surface);
        }
        double below = wide ? HEAD + Math.max(out, n) * cell + 14 : y + n * cell + 14;
        TextLines.draw(
                SHARES.in(surface.lang()),
                new Box(0, below, width, 0),
                Ink.TEXT,
                Type.BODY,
                surface);
    }

    static double backwardHeight(PoolModel model, double width) {
        int out = Math.max(1, model.outSize());
        int n = model.size();
        boolean wide = wide(width);
        double cells = wide ? out + 2 * n : Math.max(2 * n, out);
        double cell = Math.min(48, (width - 2 * GAP - 4) / cells);
        double grids = wide ? HEAD + Math.max(out, n) * cell : 2 * HEAD + (out + n) * cell + 12;
        return grids + 14 + TextLines.height(SHARES.en(), width, Type.BODY);
    }

    private static void output(
            PoolModel model, boolean max, double x, double y, double cell, Surface surface) {
        int out = model.outSize();
        float[] values = model.output(max);
        Text name = max ? Text.of("最大", "maximum") : Text.of("平均", "average");
        title(name, x, y - HEAD + 8, surface);
        CellGrid grid =
                new CellGrid(max ? "m" : "a", out, out, (r, c) -> pooled(model, max, r, c))
                        .range(CellGrid.largest(model.image(), 1));
        grid.draw(values, x, y, cell, surface);
        grid.mark(model.row(), model.column(), 1, 1, Ink.ATTENTION, surface);
    }

    private static void select(String selected, String key, CellGrid grid, Surface surface) {
        CellKey cell = CellKey.of(selected);
        if (cell.isOf(key)) {
            Box box = grid.window(cell.row(), cell.column(), 1, 1);
            surface.frame(box.inset(3, 3, 3, 3), Ink.TEXT);
        }
    }

    private static void title(Text name, double x, double y, Surface surface) {
        surface.text(name.in(surface.lang()), x, y, Ink.TEXT, Type.SMALL.bold());
    }

    private static void words(PoolModel model, Box box, Surface surface) {
        String mean = mean(model, model.row(), model.column());
        String max = max(model, model.row(), model.column());
        double y = TextLines.draw(mean, box, Ink.TEXT, Type.BODY, surface) + 10;
        Box next = new Box(0, y, box.width(), 0);
        y = TextLines.draw(max, next, Ink.TEXT, Type.BODY, surface) + 10;
        String size = size(model.size(), model.window(), model.stride(), model.padding());
        TextLines.draw(size, new Box(0, y, box.width(), 0), Ink.QUIET, Type.BODY, surface);
    }

    /** The size formula with its numbers. */
    static String size(int n, int k, int s, int p) {
        int room = n + 2 * p - k;
        String out = room < 0 ? "–" : "" + (room / s + 1);
        return "⌊(n + 2p − k) / s⌋ + 1 = ⌊("
                + n
                + " + 2·"
                + p
                + " − "
                + k
                + ") / "
                + s
                + "⌋ + 1 = "
                + out;
    }

    /** "(1 + 2 + 2 + 1) / 4 = 1.5". */
    static String mean(PoolModel model, int row, int column) {
        StringBuilder sum = new StringBuilder("(");
        for (float value : model.window(row, column)) {
            sum.append(sum.length() == 1 ? "" : " + ");
            sum.append(Float.isNaN(value) ? "0" : Numbers.brief(value));
        }
        int count = model.window() * model.window();
        sum.append(") / ").append(count).append(" = ");
        return sum.append(Numbers.brief(model.mean(row, column))).toString();
    }

    /** "max(1, 2, 2, 1) = 2"; padding is left out. */
    static String max(PoolModel model, int row, int column) {
        StringBuilder max = new StringBuilder("max(");
        for (float value : model.window(row, column)) {
            if (!Float.isNaN(value)) {
                max.append(max.length() == 4 ? "" : ", ").append(Numbers.brief(value));
            }
        }
        return max.append(") = ").append(Numbers.brief(model.max(row, column))).toString();
    }

    private static Text pixel(PoolModel model, int row, int column) {
        String equation =
                "x["
                        + (row + 1)
                        + ","
                        + (column + 1)
                        + "] = "
                        + Numbers.brief(model.image()[row * model.size() + column]);
        return Text.of(equation + "，点一下可以修改", equation + "; press to change it");
    }

    private static Text pooled(PoolModel model, boolean max, int row, int column) {
        return Text.same(max ? max(model, row, column) : mean(model, row, column));
    }

    private static Text slope(PoolModel model, int row, int column) {
        String equation =
                "∂L/∂y = " + Numbers.brief(model.slopes()[row * model.outSize() + column]);
        return Text.of(equation + "，点一下可以修改", equation + "; press to change it");
    }

    private static Text reached(float[] values, int n, int row, int column) {
        return Text.same("∂L/∂x = " + Numbers.fixed(values[row * n + column], 3));
    }
}
