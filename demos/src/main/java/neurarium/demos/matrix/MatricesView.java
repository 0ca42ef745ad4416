package neurarium.demos.matrix;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.MatrixView;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/**
 * Where everything of the picture is: the products, and below them the gradients and the loss, or
 * why a product cannot be made.
 */
final class MatricesView {
    private static final double LARGEST = 68;
    private static final double ROW_GAP = 34;

    private final ProductsView products;

    MatricesView(ProductsView products) {
        this.products = products;
    }

    /** The width of a cell: as wide as the longest row of matrices allows. */
    static double cell(MatrixModel model, double width) {
        int first = model.inputs() + 2 * model.batch();
        int second = model.columnsOfW() + 3 * model.batch();
        double room = width - 3 * ProductsView.sign(width) - 4 * 12 - 8;
        return Math.max(8, Math.min(LARGEST, room / Math.max(first, second)));
    }

    static double height(MatrixModel model, double width) {
        double high = MatrixView.cellHeight(cell(model, width));
        double rows = firstRows(model) * high + secondRows(model) * high;
        double gradients = gradientRows(model) * high;
        boolean wide = width >= 700;
        double below =
                wide
                        ? Math.max(gradients + MatrixView.HEAD, 150)
                        : gradients + MatrixView.HEAD + 190;
        return 34 + rows + 2 * (MatrixView.HEAD + ROW_GAP) + below + 24;
    }

    private static int firstRows(MatrixModel model) {
        return Math.max(model.hidden(), model.inputs());
    }

    private static int secondRows(MatrixModel model) {
        return Math.max(Math.max(model.outputs(), model.hidden()), model.columnsOfW());
    }

    private static int gradientRows(MatrixModel model) {
        return Math.max(model.outputs(), model.hidden());
    }

    void draw(MatrixModel model, Surface surface) {
        double width = surface.width();
        double cell = cell(model, width);
        double high = MatrixView.cellHeight(cell);
        Legend.diverging(1, true, width, 10, surface);
        surface.text("y = f(W f(V x))", 0, 10, Ink.TEXT, Type.BODY.symbol().sized(18));
        double first = 34 + MatrixView.HEAD + firstRows(model) * high / 2;
        products.hidden(model, first, cell, surface);
        double second =
                first
                        + (firstRows(model) + secondRows(model)) * high / 2
                        + ROW_GAP
                        + MatrixView.HEAD;
        products.output(model, second, cell, surface);
        double top = second + secondRows(model) * high / 2 + ROW_GAP;
        if (model.isBroken()) {
            broken(model, new Box(0, top, width, 0), surface);
        } else {
            GradientsView.draw(model, top, cell, surface);
            boolean wide = width >= 700;
            double below = gradientRows(model) * high + MatrixView.HEAD;
            Box box =
                    wide
                            ? new Box(width * 0.62, top + 16, width * 0.36, 110)
                            : new Box(34, top + below + 36, width - 44, 110);
            LossView.draw(model, box, surface);
        }
    }

    /** Why a product cannot be made. */
    private static void broken(MatrixModel model, Box box, Surface surface) {
        String w = "W [" + model.outputs() + "×" + model.columnsOfW() + "]";
        String h = "h [" + model.hidden() + "×" + model.batch() + "]";
        Text words =
                Text.of(
                        w
                                + " · "
                                + h
                                + " 乘不起来：W 的一行有 "
                                + model.columnsOfW()
                                + " 个数，h 的一列有 "
                                + model.hidden()
                                + " 个数，要一一相乘再相加，两个数目必须相同。把“W 的列数”改成 "
                                + model.hidden()
                                + "，或把隐藏层改成 "
                                + model.columnsOfW()
                                + "。",
                        w
                                + " · "
                                + h
                                + " does not exist: a row of W has "
                                + model.columnsOfW()
                                + " numbers, a column of h has "
                                + model.hidden()
                                + ". They are multiplied one by one and added, so both must have the same length. Set “Columns of W” to "
                                + model.hidden()
                                + ", or the hidden layer to "
                                + model.columnsOfW()
                                + ".");
        TextLines.draw(words.in(surface.lang()), box, Ink.BACKWARD, Type.BODY, surface);
    }
}
