package neurarium.demos.conv2d;

import neurarium.demos.Captions;
import neurarium.demos.ChosenCell;
import neurarium.demos.NumberTable;
import neurarium.ui.CellGrid;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;

/** Image, filter and output as numbers; the window, its products and their sum. */
final class NumbersView {
    private static final double WIDE = 640;
    private static final double HEAD = 26;
    private static final double GAP = 28;
    private static final double MAX_CELL = 44;

    private static final Text INPUT = Text.of("输入 x", "input x");
    private static final Text FILTER = Text.of("卷积核 w", "filter w");
    private static final Text OUTPUT = Text.of("输出 y", "output y");
    private static final Text PRODUCTS = Text.of("乘积 w·x", "products w·x");

    private final Convolution model;
    private final ChosenCell chosen;
    final NumberTable image;
    final NumberTable kernel;

    NumbersView(Convolution model, ChosenCell chosen) {
        this.model = model;
        this.chosen = chosen;
        image = NumberTable.square(() -> model.image, () -> model.size);
        kernel = NumberTable.square(() -> model.kernel, () -> model.kernelSize);
    }

    double draw(Surface surface) {
        int k = model.kernelSize;
        int padding = model.isTransposed ? 0 : model.padding();
        int across = model.size + 2 * padding;
        int out = Math.max(1, model.outSize());
        boolean wide = surface.width() >= WIDE;
        double names = Captions.width(PRODUCTS, surface);
        double room = surface.width() - (wide ? 2 * GAP : GAP) - 4;
        int others = wide ? across + out : Math.max(across, out);
        double cell = Math.min(MAX_CELL, room / (others + k));
        if (k * cell < names) {
            cell = Math.min(cell, (room - names) / (wide ? others : out));
        }
        double filterX = 1 + across * cell + GAP;
        double lower = HEAD + Math.max(across, k) * cell + HEAD + 8;
        double outX = wide ? filterX + Math.max(k * cell, names) + GAP : 1;
        double outY = wide ? HEAD : lower;
        double productsX =
                wide ? filterX : 1 + Math.max(out * cell, Captions.width(OUTPUT, surface)) + GAP;
        double productsY = wide ? HEAD + k * cell + Math.max(cell, HEAD) : lower;

        Captions.title(INPUT, shape(model.size), 1, 8, filterX, surface);
        CellGrid input = input(padding, cell, surface);
        Captions.title(FILTER, shape(k), filterX, 8, wide ? outX : surface.width(), surface);
        filter(filterX, cell, surface);
        double bottom = HEAD + Math.max(across, k) * cell;
        if (model.hasOutput()) {
            double end = wide ? surface.width() : productsX;
            Captions.title(OUTPUT, shape(out), outX, outY - HEAD + 8, end, surface);
            output(outX, outY, cell, surface);
            Captions.title(PRODUCTS, productsX, productsY - 12, surface);
            products(productsX, productsY, cell, surface);
            window(input, surface);
            bottom = Math.max(bottom, outY + out * cell);
            bottom = Math.max(bottom, productsY + k * cell);
        }
        return formulas(bottom + 12, surface);
    }

    private static String shape(int side) {
        return side + "×" + side;
    }

    private CellGrid input(int padding, double cell, Surface surface) {
        int n = model.size;
        CellGrid grid =
                new CellGrid("x", n, n, (r, c) -> editable("x", r, c, model.pixel(r, c)))
                        .padded(padding)
                        .range(CellGrid.largest(model.image, 1))
                        .onPress((r, c) -> chosen.choose(image, r, c));
        if (model.isTransposed) {
            grid.onPoint(model.at::go);
        }
        grid.draw(model.image, 1, HEAD, cell, surface);
        chosen.mark(image, grid, surface);
        return grid;
    }

    private void filter(double x, double cell, Surface surface) {
        int k = model.kernelSize;
        CellGrid grid =
                new CellGrid("w", k, k, (r, c) -> editable("w", r, c, model.kernel[r * k + c]))
                        .range(CellGrid.largest(model.kernel, 1))
                        .onPress((r, c) -> chosen.choose(kernel, r, c));
        grid.draw(model.kernel, x, HEAD, cell, surface);
        chosen.mark(kernel, grid, surface);
    }

    private static Text editable(String name, int row, int column, float value) {
        return Text.of(
                        "{name}[{row},{column}] = {value}，点一下可以修改",
                        "{name}[{row},{column}] = {value}; press to change it")
                .with("name", name)
                .with("row", row + 1)
                .with("column", column + 1)
                .with("value", Numbers.brief(value));
    }

    private void output(double x, double y, double cell, Surface surface) {
        int out = model.outSize();
        float[] values = model.output();
        CellGrid grid =
                new CellGrid("y", out, out, (r, c) -> Formulas.output(model, r, c))
                        .range(CellGrid.largest(values, 1));
        if (!model.isTransposed) {
            grid.onPoint(model.at::go);
        }
        grid.draw(values, x, y, cell, surface);
        if (!model.isTransposed) {
            grid.mark(model.at.row(), model.at.column(), 1, 1, Ink.ATTENTION, surface);
            return;
        }
        int k = model.kernelSize;
        for (int i = 0; i < k * k; i++) {
            int row = model.place(model.at.row(), i / k);
            int column = model.place(model.at.column(), i % k);
            if (row >= 0 && row < out && column >= 0 && column < out) {
                surface.frame(grid.window(row, column, 1, 1), Ink.ATTENTION);
            }
        }
    }

    /** The products under the window, or what the input cell stamps. */
    private void products(double x, double y, double cell, Surface surface) {
        int k = model.kernelSize;
        float[] values =
                model.isTransposed
                        ? model.stamp(model.at.row(), model.at.column())
                        : model.products(model.at.row(), model.at.column());
        new CellGrid("p", k, k, (r, c) -> Formulas.product(model, values, r, c))
                .range(CellGrid.largest(values, 1))
                .draw(values, x, y, cell, surface);
    }

    /** Rings the pixels under the window. */
    private void window(CellGrid input, Surface surface) {
        int k = model.kernelSize;
        if (model.isTransposed) {
            input.mark(model.at.row(), model.at.column(), 1, 1, Ink.ATTENTION, surface);
        } else if (model.dilation == 1) {
            int top = model.place(model.at.row(), 0);
            int left = model.place(model.at.column(), 0);
            input.mark(top, left, k, k, Ink.ATTENTION, surface);
        } else {
            for (int i = 0; i < k * k; i++) {
                int row = model.place(model.at.row(), i / k);
                int column = model.place(model.at.column(), i % k);
                input.mark(row, column, 1, 1, Ink.ATTENTION, surface);
            }
        }
    }

    /** The sum of the window, and the sizes, as formulas with their numbers. */
    private double formulas(double top, Surface surface) {
        double y = top;
        if (model.hasOutput()) {
            String sum = Formulas.window(model).in(surface.lang());
            y = Captions.line(sum, y, Ink.TEXT, surface) + 16;
        }
        return Captions.line(Formulas.size(model), y, Ink.QUIET, surface);
    }
}
