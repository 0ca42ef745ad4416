package neurarium.demos;

import java.util.function.IntSupplier;

/**
 * Where a window is over the cells of an output, which it goes through row by row, and how many
 * steps it took. The output may change its shape.
 */
public final class WindowPlace {
    private final IntSupplier rows;
    private final IntSupplier columns;
    private int at;
    private int steps;

    public WindowPlace(IntSupplier rows, IntSupplier columns) {
        this.rows = rows;
        this.columns = columns;
    }

    private int across() {
        return Math.max(1, columns.getAsInt());
    }

    private int cells() {
        return Math.max(1, rows.getAsInt() * columns.getAsInt());
    }

    public int row() {
        return at % cells() / across();
    }

    public int column() {
        return at % cells() % across();
    }

    public boolean is(int row, int column) {
        return row == row() && column == column();
    }

    public void go(int row, int column) {
        at = row * across() + column;
    }

    public int steps() {
        return steps;
    }

    /** To the next cell; from the last one to the first. */
    public void step() {
        at = (at + 1) % cells();
        steps++;
    }

    public void reset() {
        at = 0;
        steps = 0;
    }
}
