package neurarium.demos;

import neurarium.ui.CellGrid;
import neurarium.ui.CellSlider;
import neurarium.ui.Control;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;

/**
 * The cell that a press chose in one of several tables, and the slider that sets it. A tap
 * elsewhere lets it go.
 */
public final class ChosenCell implements Touchable {
    private final CellSlider slider;
    private NumberTable table = NumberTable.square(() -> new float[0], () -> 0);
    private int row;
    private int column;

    /** Shown while a cell is chosen. */
    public final Control control;

    public ChosenCell(Text label, double bound) {
        slider =
                new CellSlider(
                        () -> table.values().get(),
                        () -> table.rows().getAsInt(),
                        () -> table.columns().getAsInt());
        control = slider.control("value", label, bound, 0.5);
    }

    public void choose(NumberTable table, int row, int column) {
        this.table = table;
        this.row = row;
        this.column = column;
        slider.choose(row, column);
    }

    public void clear() {
        slider.clear();
    }

    @Override
    public void tap(Touch touch) {
        clear();
    }

    public boolean is(NumberTable table, int row, int column) {
        boolean same = table.equals(this.table) && row == this.row && column == this.column;
        return same && slider.isChosen();
    }

    /** Frames the cell, if it is of this table. */
    public void mark(NumberTable table, CellGrid grid, Surface surface) {
        if (table.equals(this.table)) {
            slider.mark(grid, surface);
        }
    }
}
