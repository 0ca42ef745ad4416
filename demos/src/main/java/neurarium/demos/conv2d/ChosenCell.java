package neurarium.demos.conv2d;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import neurarium.ui.CellGrid;
import neurarium.ui.CellSlider;
import neurarium.ui.Control;
import neurarium.ui.Surface;
import neurarium.ui.Text;

/** The cell that a press chose, in one of several square tables, and the slider that sets it. */
final class ChosenCell {
    /** A square table of numbers, changed in place. */
    record Table(Supplier<float[]> values, IntSupplier side) {}

    private static final Table NONE = new Table(() -> new float[0], () -> 0);

    final Control control;
    private final CellSlider slider;
    private Table table = NONE;

    ChosenCell() {
        slider =
                new CellSlider(
                        () -> table.values.get(),
                        () -> table.side.getAsInt(),
                        () -> table.side.getAsInt());
        control = slider.control("value", Text.of("选中的数", "Chosen cell"), Convolution.BOUND, 0.5);
    }

    void choose(Table table, int row, int column) {
        this.table = table;
        slider.choose(row, column);
    }

    void clear() {
        slider.clear();
    }

    /** Frames the cell, if it is of this table. */
    void mark(Table table, CellGrid grid, Surface surface) {
        if (table.equals(this.table)) {
            slider.mark(grid, surface);
        }
    }
}
