package neurarium.ui;

import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The cell of a table that a press chose, and the slider that sets it. The table may change its
 * shape; a cell that it no longer has is not chosen.
 */
public final class CellSlider {
    private final Supplier<float[]> table;
    private final IntSupplier rows;
    private final IntSupplier columns;
    private int row = -1;
    private int column = -1;

    /**
     * A slider for a table.
     *
     * @param table its values, row by row; they are changed in place
     */
    public CellSlider(Supplier<float[]> table, IntSupplier rows, IntSupplier columns) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
    }

    /** Chooses a cell. */
    public void choose(int row, int column) {
        this.row = row;
        this.column = column;
    }

    /** Chooses none. */
    public void clear() {
        choose(-1, -1);
    }

    public boolean isChosen() {
        return row >= 0 && row < rows.getAsInt() && column < columns.getAsInt();
    }

    /** The slider; it is shown while a cell is chosen. */
    public Control control(String key, Text label, double bound, double step) {
        return new Slider(key, label, -bound, bound, step, this::value, this::value)
                .when(this::isChosen);
    }

    private int index() {
        return row * columns.getAsInt() + column;
    }

    private double value() {
        return isChosen() ? table.get()[index()] : 0;
    }

    private void value(double value) {
        if (isChosen()) {
            table.get()[index()] = (float) value;
        }
    }

    /** Frames the chosen cell. */
    public void mark(CellGrid grid, Surface surface) {
        if (isChosen()) {
            surface.frame(grid.window(row, column, 1, 1).inset(3, 3, 3, 3), Ink.TEXT);
        }
    }
}
