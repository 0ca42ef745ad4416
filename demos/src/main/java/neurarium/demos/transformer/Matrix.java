package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Text;

/** A matrix of the picture, with what is known of it. */
final class Matrix {
    /** What its numbers are: each kind has its range of colours everywhere. */
    enum Kind {
        EMBEDDING(0.4, Text.of("嵌入", "embeddings")),
        STREAM(3, Text.of("残差流", "stream")),
        ACTIVATION(2.5, Text.of("激活", "activations")),
        WEIGHT(0.5, Text.of("权重", "weights")),
        SCORE(4, Text.of("分数", "scores")),
        LOGIT(8, Text.of("logits", "logits")),
        SHARE(1, Text.of("份额", "shares"));

        /** The value in full colour. */
        final double range;

        final Text label;

        Kind(double range, Text label) {
            this.range = range;
            this.label = label;
        }
    }

    private final String name;
    private final int rows;
    private final int columns;
    private final float[] values;
    private final Kind kind;
    private final Stage origin;
    private final boolean transposed;
    private final List<String> rowLabels;
    private final List<String> columnLabels;

    /**
     * A matrix.
     *
     * @param name its letter; what follows an underscore is set lower
     * @param values row by row; NaN is a masked cell
     * @param origin the stage that makes it; null for what was learned
     * @param transposed whether it lies the other way round than the stage makes it
     * @param rowLabels what its rows are, such as tokens; empty where they are only numbered
     */
    Matrix(
            String name,
            int rows,
            int columns,
            float[] values,
            Kind kind,
            Stage origin,
            boolean transposed,
            List<String> rowLabels,
            List<String> columnLabels) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        this.values = values;
        this.kind = kind;
        this.origin = origin;
        this.transposed = transposed;
        this.rowLabels = rowLabels;
        this.columnLabels = columnLabels;
    }

    /** A matrix that a stage makes, a row for each token. */
    static Matrix of(String name, float[] values, Kind kind, Stage origin, List<String> tokens) {
        int rows = tokens.size();
        int columns = values.length / rows;
        return new Matrix(name, rows, columns, values, kind, origin, false, tokens, List.of());
    }

    /** A matrix of learned weights {@code [in, out]}, for the right side of a product. */
    static Matrix learned(String name, int rows, int columns, float[] values) {
        return new Matrix(
                name, rows, columns, values, Kind.WEIGHT, null, false, List.of(), List.of());
    }

    /** The same with a letter over each column. */
    Matrix withColumns(List<String> labels) {
        return new Matrix(name, rows, columns, values, kind, origin, transposed, rowLabels, labels);
    }

    /** The same in the colours of another kind. */
    Matrix as(Kind other) {
        return new Matrix(
                name, rows, columns, values, other, origin, transposed, rowLabels, columnLabels);
    }

    /** A part of a table turned around: columns first … of {@code [rows, all]}, as rows. */
    static float[] turned(float[] table, int all, int first, int count) {
        int rows = table.length / all;
        float[] turned = new float[count * rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < count; j++) {
                turned[j * rows + i] = table[i * all + first + j];
            }
        }
        return turned;
    }

    /** Some columns of a table {@code [rows, all]}. */
    static float[] columns(float[] table, int all, int first, int count) {
        int rows = table.length / all;
        float[] part = new float[rows * count];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(table, i * all + first, part, i * count, count);
        }
        return part;
    }

    /** Some rows of a table {@code [all, columns]}. */
    static float[] rows(float[] table, int columns, int first, int count) {
        float[] part = new float[count * columns];
        System.arraycopy(table, first * columns, part, 0, part.length);
        return part;
    }

    String name() {
        return name;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    float[] values() {
        return values;
    }

    Kind kind() {
        return kind;
    }

    Stage origin() {
        return origin;
    }

    boolean transposed() {
        return transposed;
    }

    List<String> rowLabels() {
        return rowLabels;
    }

    List<String> columnLabels() {
        return columnLabels;
    }

    float at(int row, int column) {
        return values[row * columns + column];
    }

    /** The name of a cell: N[2, 7]. */
    String cell(int row, int column) {
        return name + "[" + (row + 1) + ", " + (column + 1) + "]";
    }
}
