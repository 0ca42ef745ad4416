package neurarium.demos.matrix;

import neurarium.demos.matrix.EntryControls.Entry;
import neurarium.model.Activation;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.MatrixView;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/**
 * The two products with their shapes, h = f(V x) and y = f(W h), and the wanted output beside them.
 * Marked are the row and the column of what is pointed at, and the chosen entry.
 */
final class ProductsView {
    private static final double MAX_CELL = 68;

    /** A cell of a matrix, from 0; −1 for none. */
    private record Cell(int row, int column) {
        /** The cell of a matrix that is pointed at. */
        static Cell pointed(String key, int rows, int columns, Surface surface) {
            for (int i = 0; i < rows * columns; i++) {
                if (surface.pointed().equals(CellAction.key(key, i / columns, i % columns))) {
                    return new Cell(i / columns, i % columns);
                }
            }
            return new Cell(-1, -1);
        }
    }

    private final MatrixModel model;
    private final EntryControls entry;
    private final Surface surface;
    private final double sign;
    private final Cell pointedH;
    private final Cell pointedY;

    /** The width of a cell: as wide as the longest row of matrices allows. */
    final double cell;

    private final double cellHeight;

    ProductsView(MatrixModel model, EntryControls entry, Surface surface) {
        this.model = model;
        this.entry = entry;
        this.surface = surface;
        double width = surface.width();
        sign = width < 420 ? 24 : 30;
        int across = Math.max(model.inputs + 2 * model.batch, model.columnsOfW + 3 * model.batch);
        cell = Math.min(MAX_CELL, (width - 3 * sign - 4 * 12 - 8) / across);
        cellHeight = MatrixView.cellHeight(cell);
        pointedH = Cell.pointed("h", model.hidden, model.batch, surface);
        pointedY = Cell.pointed("y", model.outputs, model.batch, surface);
    }

    /** Draws h = f(V x); returns where it ends. */
    double hidden(double y) {
        double high = Math.max(model.hidden, model.inputs) * cellHeight;
        double middle = y + MatrixView.HEAD + high / 2;
        double x = given(MatrixModel.Matrix.V, pointedH.row, -1, 0, middle);
        x = sign("·", x, middle);
        x = given(MatrixModel.Matrix.X, -1, pointedH.column, x, middle);
        x = sign(equal(), x, middle);
        hidden("h", "h = f(V x)", pointedH, x, middle);
        return y + MatrixView.HEAD + high;
    }

    /** Draws y = f(W h), and what it should be; returns where it ends. */
    double output(double y) {
        int rows = Math.max(Math.max(model.outputs, model.hidden), model.columnsOfW);
        double high = rows * cellHeight;
        double middle = y + MatrixView.HEAD + high / 2;
        double x = given(MatrixModel.Matrix.W, pointedY.row, -1, 0, middle);
        x = sign(model.isBroken() ? "✗" : "·", x, middle);
        x = hidden("k", "h", new Cell(-1, pointedY.column), x, middle);
        x = sign(equal(), x, middle);
        boolean known = model.loop != null && isDone(TrainingLoop.Line.OUTPUT);
        view("y", "y", model.outputs, model.batch, (r, c) -> EntryFormulas.output(model, r, c))
                .mark(pointedY.row, pointedY.column)
                .draw(known ? model.loop.y.value() : null, x, middle, cell, surface);
        x = sign("↔", x + MatrixView.width(model.batch, cell), middle);
        given(MatrixModel.Matrix.D, pointedY.row, pointedY.column, x, middle);
        return y + MatrixView.HEAD + high;
    }

    private String equal() {
        return model.f == Activation.LINEAR ? "=" : "f→";
    }

    /** Whether a line has run since the last sample, or everything is as at the start. */
    private boolean isDone(TrainingLoop.Line line) {
        return model.last != TrainingLoop.Line.SAMPLE
                && (model.last != TrainingLoop.Line.HIDDEN || line != TrainingLoop.Line.OUTPUT);
    }

    /** A sign between matrices; returns its right end. */
    private double sign(String text, double x, double middle) {
        Type type = Type.BODY.symbol().sized(18).centered();
        surface.text(text, x + sign / 2, middle, Ink.QUIET, type);
        return x + sign;
    }

    private static MatrixView view(
            String key, String name, int rows, int columns, MatrixView.Words words) {
        return new MatrixView(key, name, Ink.TEXT, rows, columns, words);
    }

    /** The matrix h; returns its right end. */
    private double hidden(String key, String name, Cell marked, double x, double middle) {
        boolean known = model.loop != null && isDone(TrainingLoop.Line.HIDDEN);
        view(key, name, model.hidden, model.batch, (r, c) -> EntryFormulas.hidden(model, r, c))
                .mark(marked.row, marked.column)
                .draw(known ? model.loop.h.value() : null, x, middle, cell, surface);
        return x + MatrixView.width(model.batch, cell);
    }

    /** A matrix that a person may edit; returns its right end. */
    private double given(MatrixModel.Matrix matrix, int row, int column, double x, double middle) {
        String name = EntryFormulas.name(matrix);
        int columns = model.columns(matrix);
        Entry chosen = entry.chosen;
        boolean isChosen = chosen.matrix() == matrix && chosen.isIn(model);
        MatrixView.Words words = (r, c) -> EntryFormulas.given(model, matrix, r, c);
        view(name, name, model.rows(matrix), columns, words)
                .onPress((r, c) -> entry.chosen = new Entry(matrix, r, c))
                .mark(isChosen ? chosen.row() : row, isChosen ? chosen.column() : column)
                .draw(model.values(matrix), x, middle, cell, surface);
        return x + MatrixView.width(columns, cell);
    }
}
