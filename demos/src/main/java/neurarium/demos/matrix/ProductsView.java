package neurarium.demos.matrix;

import neurarium.ui.CellKey;
import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/**
 * The two products with their shapes, h = f(V x) and y = f(W h), and the wanted output beside them.
 * Marked are the row and the column of what is pointed at, and the chosen entry.
 */
final class ProductsView {
    private static final double SIGN = 30;
    private static final double NARROW_SIGN = 24;

    /** What is pointed at: the key of a spot, such as h.0.1. */
    String pointed = "";

    /** The entry that is edited. */
    Chosen chosen = Chosen.NONE;

    /** h = f(V x). */
    void hidden(MatrixModel model, double middle, double cell, Surface surface) {
        TrainingLoop loop = model.loop();
        boolean known = loop != null;
        double x = given(model, MatrixModel.Matrix.V, "V", 0, middle, cell, surface);
        x = sign("·", x, middle, surface);
        x = given(model, MatrixModel.Matrix.X, "x", x, middle, cell, surface);
        x = sign(f(model), x, middle, surface);
        new MatrixView(
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
    void output(MatrixModel model, double middle, double cell, Surface surface) {
        TrainingLoop loop = model.loop();
        boolean known = loop != null;
        double x = given(model, MatrixModel.Matrix.W, "W", 0, middle, cell, surface);
        x = sign(model.isBroken() ? "✗" : "·", x, middle, surface);
        new MatrixView(
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
        new MatrixView(
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

    /** The width of a sign between matrices. */
    static double sign(double width) {
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
                new MatrixView(
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
        if (chosen.matrix() == matrix && chosen.isIn(model)) {
            view.mark(chosen.row(), chosen.column());
        }
        view.draw(model.values(matrix), x, middle, cell, surface);
        return x + MatrixView.width(columns, cell);
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
}
