package neurarium.demos.matrix;

import neurarium.ui.Box;
import neurarium.ui.CellKey;
import neurarium.ui.CurveLine;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.MatrixView;
import neurarium.ui.Plot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The two products with their shapes, the wanted output beside them, gradients, and the loss. */
final class MatricesView {
    private static final double LARGEST = 68;
    private static final double SIGN = 30;
    private static final double NARROW_SIGN = 24;
    private static final double ROW_GAP = 34;

    /** What is pointed at: the key of a spot, such as h.0.1. */
    String pointed = "";

    /** The entry that is edited. */
    Chosen chosen = new Chosen(MatrixModel.Matrix.V, -1, -1);

    /** An entry of a matrix; none where the row is −1. */
    record Chosen(MatrixModel.Matrix matrix, int row, int column) {
        boolean isIn(MatrixModel model) {
            return row >= 0
                    && column >= 0
                    && row < model.rows(matrix)
                    && column < model.columns(matrix);
        }
    }

    /** The width of a cell: as wide as the longest row of matrices allows. */
    static double cell(MatrixModel model, double width) {
        int first = model.inputs() + 2 * model.batch();
        int second = model.columnsOfW() + 3 * model.batch();
        double room = width - 3 * sign(width) - 4 * 12 - 8;
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
        hidden(model, first, cell, surface);
        double second =
                first
                        + (firstRows(model) + secondRows(model)) * high / 2
                        + ROW_GAP
                        + MatrixView.HEAD;
        output(model, second, cell, surface);
        double top = second + secondRows(model) * high / 2 + ROW_GAP;
        if (model.isBroken()) {
            broken(model, new Box(0, top, width, 0), surface);
        } else {
            gradients(model, top, cell, surface);
            boolean wide = width >= 700;
            double below = gradientRows(model) * high + MatrixView.HEAD;
            Box box =
                    wide
                            ? new Box(width * 0.62, top + 16, width * 0.36, 110)
                            : new Box(34, top + below + 36, width - 44, 110);
            losses(model, box, surface);
        }
    }

    /** h = f(V x). */
    private void hidden(MatrixModel model, double middle, double cell, Surface surface) {
        TrainingLoop loop = model.loop();
        boolean known = loop != null;
        double x = given(model, MatrixModel.Matrix.V, "V", 0, middle, cell, surface);
        x = sign("·", x, middle, surface);
        x = given(model, MatrixModel.Matrix.X, "x", x, middle, cell, surface);
        x = sign(f(model), x, middle, surface);
        matrix(
                        "h",
                        "h = f(V x)",
                        Ink.TEXT,
                        model.hidden(),
                        model.batch(),
                        (r, c) -> known ? Cells.hidden(model, r, c) : Cells.unknown("h"))
                .mark(row("h"), column("h"))
                .draw(
                        known && done(model, TrainingLoop.Line.HIDDEN) ? loop.h.value() : null,
                        x,
                        middle,
                        cell,
                        surface);
    }

    /** y = f(W h), and what it should be. */
    private void output(MatrixModel model, double middle, double cell, Surface surface) {
        TrainingLoop loop = model.loop();
        boolean known = loop != null;
        double x = given(model, MatrixModel.Matrix.W, "W", 0, middle, cell, surface);
        x = sign(model.isBroken() ? "✗" : "·", x, middle, surface);
        matrix(
                        "k",
                        "h",
                        Ink.TEXT,
                        model.hidden(),
                        model.batch(),
                        (r, c) -> known ? Cells.hidden(model, r, c) : Cells.unknown("h"))
                .mark(-1, column("y"))
                .draw(
                        known && done(model, TrainingLoop.Line.HIDDEN) ? loop.h.value() : null,
                        x,
                        middle,
                        cell,
                        surface);
        x += MatrixView.width(model.batch(), cell);
        x = sign(f(model), x, middle, surface);
        matrix(
                        "y",
                        "y",
                        Ink.TEXT,
                        model.outputs(),
                        model.batch(),
                        (r, c) -> known ? Cells.output(model, r, c) : Cells.unknown("y"))
                .mark(row("y"), column("y"))
                .draw(
                        known && done(model, TrainingLoop.Line.OUTPUT) ? loop.y.value() : null,
                        x,
                        middle,
                        cell,
                        surface);
        x += MatrixView.width(model.batch(), cell);
        x = sign("↔", x, middle, surface);
        given(model, MatrixModel.Matrix.D, "d", x, middle, cell, surface);
    }

    private static String f(MatrixModel model) {
        return model.function() == null ? "=" : "f→";
    }

    /**
     * Whether a line of the loop has run since the last sample, or everything is as at the start.
     */
    private static boolean done(MatrixModel model, TrainingLoop.Line line) {
        TrainingLoop.Line last = model.last();
        boolean before =
                last == TrainingLoop.Line.SAMPLE
                        || (last == TrainingLoop.Line.HIDDEN && line == TrainingLoop.Line.OUTPUT);
        return !before;
    }

    private static double sign(String sign, double x, double middle, Surface surface) {
        Type type = Type.BODY.symbol().sized(18).centered();
        double wide = sign(surface.width());
        surface.text(sign, x + wide / 2, middle, Ink.QUIET, type);
        return x + wide;
    }

    private static double sign(double width) {
        return width < 420 ? NARROW_SIGN : SIGN;
    }

    /** A matrix that a person may edit; returns its right end. */
    private double given(
            MatrixModel model,
            MatrixModel.Matrix matrix,
            String name,
            double x,
            double middle,
            double cell,
            Surface surface) {
        int rows = model.rows(matrix);
        int columns = model.columns(matrix);
        MatrixView view =
                matrix(
                        name,
                        name,
                        Ink.TEXT,
                        rows,
                        columns,
                        (r, c) -> Cells.entry(model, matrix, r, c));
        switch (matrix) {
            case V -> view.mark(row("h"), -1);
            case X -> view.mark(-1, column("h"));
            case W -> view.mark(row("y"), -1);
            case D -> view.mark(row("y"), column("y"));
        }
        if (chosen.matrix == matrix && chosen.isIn(model)) {
            view.mark(chosen.row, chosen.column);
        }
        view.draw(model.values(matrix), x, middle, cell, surface);
        return x + MatrixView.width(columns, cell);
    }

    private static MatrixView matrix(
            String key, String name, Ink ink, int rows, int columns, MatrixView.Words words) {
        return new MatrixView(key, name, ink, rows, columns, words);
    }

    /** The row that is pointed at in a matrix; −1 where it is another one. */
    private int row(String key) {
        CellKey cell = CellKey.of(pointed);
        return cell.isOf(key) ? cell.row() : -1;
    }

    private int column(String key) {
        CellKey cell = CellKey.of(pointed);
        return cell.isOf(key) ? cell.column() : -1;
    }

    private static void gradients(MatrixModel model, double top, double cell, Surface surface) {
        TrainingLoop loop = model.loop();
        boolean known = model.hasGradients();
        double high = MatrixView.cellHeight(cell);
        double small =
                Math.min(cell, (surface.width() * 0.6 - 60) / (model.hidden() + model.inputs()));
        double middle =
                top + MatrixView.HEAD + Math.max(model.outputs(), model.hidden()) * high / 2;
        float[] dw = known ? loop.w.gradient() : null;
        float[] dv = known ? loop.v.gradient() : null;
        double range = Math.max(largest(dw), largest(dv));
        matrix(
                        "dW",
                        "∂L/∂W",
                        Ink.BACKWARD,
                        model.outputs(),
                        model.hidden(),
                        (r, c) ->
                                dw == null
                                        ? Cells.unknown("∂L/∂W")
                                        : Cells.slope(
                                                "W",
                                                "2(y − d) ⊙ f′ · hᵀ",
                                                dw,
                                                model.hidden(),
                                                r,
                                                c))
                .range(range)
                .draw(dw, 0, middle, small, surface);
        double x = Math.max(96, MatrixView.width(model.hidden(), small)) + 24;
        matrix(
                        "dV",
                        "∂L/∂V",
                        Ink.BACKWARD,
                        model.hidden(),
                        model.inputs(),
                        (r, c) ->
                                dv == null
                                        ? Cells.unknown("∂L/∂V")
                                        : Cells.slope(
                                                "V",
                                                "Wᵀ(2(y − d) ⊙ f′) ⊙ f′ · xᵀ",
                                                dv,
                                                model.inputs(),
                                                r,
                                                c))
                .range(range)
                .draw(dv, x, middle, small, surface);
    }

    private static double largest(float[] values) {
        double largest = 1e-6;
        if (values != null) {
            for (float value : values) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        return largest;
    }

    private static void losses(MatrixModel model, Box box, Surface surface) {
        double updates = Math.max(20, model.losses.added() - 1);
        Plot plot = new Plot(box, 0, updates, 0, Math.max(0.1, 1.1 * model.losses.max()));
        surface.text(
                "L = ‖y − d‖²", box.x() - 26, box.y() - 14, Ink.TEXT, Type.BODY.symbol().sized(16));
        surface.clip(box);
        CurveLine.draw(model.losses, plot, Ink.TEXT, 2, surface);
        surface.unclip();
        surface.disc(
                plot.x().pixel(model.losses.added() - 1),
                plot.y().pixel(model.losses.last()),
                4,
                Ink.TEXT);
        plot.axes(surface, 4, 3);
        String update = Text.of("更新次数", "updates").in(surface.lang());
        surface.text(
                update,
                box.centerX(),
                box.bottom() + 28,
                Ink.QUIET,
                Type.SMALL.sized(12).centered());
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
