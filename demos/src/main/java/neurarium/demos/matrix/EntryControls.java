package neurarium.demos.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import neurarium.demos.NumberTable;
import neurarium.ui.Control;
import neurarium.ui.InvalidValue;
import neurarium.ui.Numbers;
import neurarium.ui.Slider;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Touch;
import neurarium.ui.Touchable;
import neurarium.ui.Words;

/** The numbers that a person may edit: the entry that was pressed, and whole matrices as text. */
final class EntryControls implements Touchable {
    private static final double MAX_VALUE = 3;
    private static final double MAX_TYPED = 1000;

    /** The entry of a matrix that is edited, from 0; none where it is outside of the matrix. */
    record Entry(MatrixModel.Matrix matrix, int row, int column) {
        static final Entry NONE = new Entry(MatrixModel.Matrix.V, -1, -1);

        /** A matrix, a row and a column from 1, such as V 1 2; {@link #NONE} for other text. */
        static Entry read(String text) {
            List<String> words = Words.split(text, ' ');
            for (MatrixModel.Matrix matrix : MatrixModel.Matrix.values()) {
                if (words.size() == 3
                        && matrix.name().equals(words.get(0).toUpperCase(Locale.ROOT))) {
                    int row = (int) Numbers.parse(words.get(1)); // 0 for NaN
                    return new Entry(matrix, row - 1, (int) Numbers.parse(words.get(2)) - 1);
                }
            }
            return NONE;
        }

        boolean isIn(MatrixModel model) {
            return row >= 0
                    && column >= 0
                    && row < model.rows(matrix)
                    && column < model.columns(matrix);
        }
    }

    private final MatrixModel model;
    Entry chosen = Entry.NONE;

    EntryControls(MatrixModel model) {
        this.model = model;
    }

    /** A press beside the entries that can be edited chooses none. */
    @Override
    public void tap(Touch touch) {
        chosen = Entry.NONE;
    }

    private boolean isChosen() {
        return chosen.isIn(model);
    }

    /** The entry that was pressed, and its value. */
    List<Control> chosenEntry() {
        Text place = Text.of("选中的数（矩阵 行 列）", "Chosen entry (matrix row column)");
        Text number = Text.of("选中的数", "Chosen entry");
        Consumer<String> choose = text -> chosen = Entry.read(text);
        return List.of(
                new TextField("cell", place, this::cell, this::problem, choose)
                        .when(this::isChosen),
                new Slider("value", number, -MAX_VALUE, MAX_VALUE, 0.01, this::value, this::value)
                        .when(this::isChosen));
    }

    private String cell() {
        return isChosen() ? chosen.matrix + " " + (chosen.row + 1) + " " + (chosen.column + 1) : "";
    }

    private Text problem(String text) {
        return text.isEmpty() || Entry.read(text).isIn(model)
                ? Text.NONE
                : InvalidValue.of(
                        "cell",
                        text,
                        "写作“V 1 2”：矩阵 V、W、X 或 D，行，列。",
                        "write “V 1 2”: a matrix V, W, X or D, its row, its column.");
    }

    private double value() {
        if (!isChosen()) {
            return 0;
        }
        int at = chosen.row * model.columns(chosen.matrix) + chosen.column;
        double value = Math.rint(model.values(chosen.matrix)[at] * 1000) / 1000;
        return Math.max(-MAX_VALUE, Math.min(MAX_VALUE, value));
    }

    private void value(double value) {
        if (isChosen()) {
            model.set(chosen.matrix, chosen.row, chosen.column, value);
        }
    }

    /** A field for each matrix. */
    List<Control> matrices() {
        List<Control> fields = new ArrayList<>();
        for (MatrixModel.Matrix matrix : MatrixModel.Matrix.values()) {
            NumberTable table =
                    new NumberTable(
                            () -> model.values(matrix),
                            () -> model.rows(matrix),
                            () -> model.columns(matrix));
            Text label = Text.of("矩阵 {name}", "Matrix {name}").with("name", matrix.name());
            String key = "m" + matrix.name();
            fields.add(table.field(key, label, MAX_TYPED, values -> read(values, matrix)));
        }
        return fields;
    }

    /** Sets the numbers that differ from those written; Reset returns to them. */
    private void read(float[] values, MatrixModel.Matrix matrix) {
        int columns = model.columns(matrix);
        for (int i = 0; i < values.length; i++) {
            if (Math.abs(model.values(matrix)[i] - values[i]) > 5e-4) {
                model.set(matrix, i / columns, i % columns, values[i]);
                model.startFrom(matrix);
            }
        }
    }
}
