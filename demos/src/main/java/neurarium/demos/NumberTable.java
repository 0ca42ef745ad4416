package neurarium.demos;

import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;
import neurarium.ui.TextField;

/** A table of numbers, row by row, that are changed in place; it may change its shape. */
public record NumberTable(Supplier<float[]> values, IntSupplier rows, IntSupplier columns) {
    public static NumberTable square(Supplier<float[]> values, IntSupplier side) {
        return new NumberTable(values, side, side);
    }

    /** A field with all numbers, none of them larger than {@code bound}. */
    public TextField field(String key, Text label, double bound, Consumer<float[]> setter) {
        return new TextField(
                key,
                label,
                () -> NumberRows.text(values.get(), rows.getAsInt(), columns.getAsInt()),
                text -> NumberRows.problem(key, text, rows.getAsInt(), columns.getAsInt(), bound),
                text -> setter.accept(NumberRows.read(text)));
    }
}
