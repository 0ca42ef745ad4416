package neurarium.demos.matrix;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Control;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** Matrices as lines of text, for links: rows between semicolons, numbers between spaces. */
final class MatrixText {
    private MatrixText() {}

    /** A field for each matrix. */
    static List<Control> fields(MatrixModel model) {
        List<Control> fields = new ArrayList<>();
        for (MatrixModel.Matrix matrix : MatrixModel.Matrix.values()) {
            String name = matrix.name();
            String key = "m" + name.charAt(0);
            fields.add(
                    new Control.Field(
                            key,
                            Text.of("矩阵 " + name, "Matrix " + name),
                            () -> write(model, matrix),
                            text -> problem(key, text, model.rows(matrix), model.columns(matrix)),
                            text -> read(text, model, matrix)));
        }
        return fields;
    }

    static String write(MatrixModel model, MatrixModel.Matrix matrix) {
        float[] values = model.values(matrix);
        int columns = model.columns(matrix);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ");
            text.append(Numbers.exact(Math.rint(values[i] * 1000.0) / 1000));
        }
        return text.toString();
    }

    private static Text problem(String key, String text, int rows, int columns) {
        List<String> lines = Words.split(text, ';');
        boolean good = lines.size() == rows;
        for (String line : lines) {
            List<String> words = Words.split(line, ' ');
            good &= words.size() == columns;
            for (String word : words) {
                good &= Math.abs(Numbers.parse(word)) <= 1000;
            }
        }
        return good
                ? Text.NONE
                : Complaint.of(
                        key,
                        text,
                        "应为 " + rows + " 行 " + columns + " 列的数，行与行用分号隔开。",
                        "give "
                                + rows
                                + " rows of "
                                + columns
                                + " numbers, semicolons between rows.");
    }

    private static void read(String text, MatrixModel model, MatrixModel.Matrix matrix) {
        int row = 0;
        for (String line : Words.split(text, ';')) {
            int column = 0;
            for (String word : Words.split(line, ' ')) {
                double value = Numbers.parse(word);
                int at = row * model.columns(matrix) + column;
                if (Math.abs(model.values(matrix)[at] - value) > 5e-4) {
                    model.set(matrix, row, column, value);
                }
                column++;
            }
            row++;
        }
    }
}
