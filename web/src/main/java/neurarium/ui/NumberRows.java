package neurarium.ui;

import java.util.ArrayList;
import java.util.List;

/** A table of numbers as one line of text: "1 0 1 / 0 1 0", spaces in a row, slashes between. */
public final class NumberRows {
    private NumberRows() {}

    public static String text(float[] values, int rows, int columns) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            text.append(i == 0 ? "" : " / ");
            for (int j = 0; j < columns; j++) {
                double value = Math.rint(values[i * columns + j] * 1000.0) / 1000;
                text.append(j == 0 ? "" : " ").append(Numbers.exact(value));
            }
        }
        return text.toString();
    }

    /** What is wrong with a text for a table of this shape, whose numbers lie within ±bound. */
    public static Text problem(String key, String text, int rows, int columns, double bound) {
        List<String> lines = lines(text);
        boolean fits = lines.size() == rows;
        for (String line : lines) {
            List<String> numbers = Words.split(line, ' ');
            fits &= numbers.size() == columns;
            for (String number : numbers) {
                fits &= Math.abs(Numbers.parse(number)) <= bound; // not so for NaN
            }
        }
        return fits
                ? Text.NONE
                : InvalidValue.of(
                        key,
                        text,
                        Text.of(
                                        "写 {rows} 行，每行 {columns} 个数（−{bound} 到 {bound}），行间用 / 隔开。",
                                        "write {rows} rows of {columns} numbers from −{bound} to"
                                                + " {bound}, with / between rows.")
                                .with("rows", rows)
                                .with("columns", columns)
                                .with("bound", Numbers.brief(bound)));
    }

    /** The numbers of a text that has no problem, row by row. */
    public static float[] read(String text) {
        List<String> numbers = new ArrayList<>();
        for (String line : lines(text)) {
            numbers.addAll(Words.split(line, ' '));
        }
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Numbers.parse(numbers.get(i));
        }
        return values;
    }

    /** The rows of a text; semicolons, which other programs write, serve as well. */
    private static List<String> lines(String text) {
        return Words.split(text.replace(';', '/'), '/');
    }

    /** The same table with more or fewer rows and columns; new cells are 0. */
    public static float[] resized(
            float[] values, int rows, int columns, int toRows, int toColumns) {
        float[] resized = new float[toRows * toColumns];
        for (int i = 0; i < Math.min(rows, toRows); i++) {
            for (int j = 0; j < Math.min(columns, toColumns); j++) {
                resized[i * toColumns + j] = values[i * columns + j];
            }
        }
        return resized;
    }
}
