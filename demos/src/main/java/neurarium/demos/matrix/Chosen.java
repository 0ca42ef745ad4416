package neurarium.demos.matrix;

import java.util.List;
import java.util.Locale;
import neurarium.ui.Numbers;
import neurarium.ui.Words;

/** The entry of a matrix that is edited, from 0; none where it is outside of the matrix. */
record Chosen(MatrixModel.Matrix matrix, int row, int column) {
    static final Chosen NONE = new Chosen(MatrixModel.Matrix.V, -1, -1);

    /** Reads a matrix, a row and a column from 1, such as V 1 2; {@link #NONE} where it is not. */
    static Chosen read(String text) {
        List<String> words = Words.split(text, ' ');
        for (MatrixModel.Matrix matrix : MatrixModel.Matrix.values()) {
            boolean named =
                    words.size() == 3
                            && matrix.name().equals(words.get(0).toUpperCase(Locale.ROOT));
            if (named) {
                double row = Numbers.parse(words.get(1));
                double column = Numbers.parse(words.get(2));
                return new Chosen(matrix, (int) row - 1, (int) column - 1);
            }
        }
        return NONE;
    }

    /** As {@link #read} takes it. */
    String text() {
        return matrix + " " + (row + 1) + " " + (column + 1);
    }

    boolean isIn(MatrixModel model) {
        return row >= 0
                && column >= 0
                && row < model.rows(matrix)
                && column < model.columns(matrix);
    }
}
