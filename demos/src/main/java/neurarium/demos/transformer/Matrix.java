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
        LOGIT(8, Text.same("logits")),
        SHARE(1, Text.of("份额", "shares"));

        /** The value in full colour. */
        final double range;

        final Text label;

        Kind(double range, Text label) {
            this.range = range;
            this.label = label;
        }
    }

    /** Its letter, and the small letter at the foot of it, if any. */
    final String name;

    final String index;
    final int rows;
    final int columns;

    /** Row by row; NaN is a masked cell. */
    final float[] values;

    final Kind kind;

    /** The stage that makes it; null for what was learned. */
    final Stage origin;

    /** Whether it lies the other way round than the stage makes it. */
    final boolean transposed;

    /** What its rows and columns are, such as tokens; empty where they are only numbered. */
    final List<String> rowLabels;

    final List<String> columnLabels;

    private Matrix(
            String name,
            String index,
            float[] values,
            Kind kind,
            Stage origin,
            int columns,
            List<String> rowLabels,
            List<String> columnLabels) {
        this.name = name;
        this.index = index;
        this.rows = values.length / columns;
        this.columns = columns;
        this.values = values;
        this.kind = kind;
        this.origin = origin;
        this.transposed = origin != null && rowLabels.isEmpty();
        this.rowLabels = rowLabels;
        this.columnLabels = columnLabels;
    }

    /** A matrix that a stage makes, a row for each token. */
    static Matrix of(String name, float[] values, Kind kind, Stage origin, List<String> tokens) {
        int columns = values.length / tokens.size();
        return new Matrix(name, "", values, kind, origin, columns, tokens, List.of());
    }

    /**
     * Learned weights for the right side of a product: a table {@code [out, in]} turned around.
     *
     * @param index the letter at the foot of the W
     */
    static Matrix learned(String index, float[] table, int in) {
        float[] values = turned(table, in, 0, in);
        int out = table.length / in;
        return new Matrix("W", index, values, Kind.WEIGHT, null, out, List.of(), List.of());
    }

    /** A matrix that a stage makes, turned around: a column for each token. */
    static Matrix transposed(String name, float[] values, Stage origin, List<String> tokens) {
        int columns = tokens.size();
        return new Matrix(name, "", values, Kind.ACTIVATION, origin, columns, List.of(), tokens);
    }

    /** The same with a letter for each column. */
    Matrix withColumns(List<String> labels) {
        return new Matrix(name, index, values, kind, origin, columns, rowLabels, labels);
    }

    /** The same in the colours of another kind. */
    Matrix as(Kind other) {
        return new Matrix(name, index, values, other, origin, columns, rowLabels, columnLabels);
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

    float at(int row, int column) {
        return values[row * columns + column];
    }

    /** Its name in a line of text. */
    String symbol() {
        return name + index;
    }

    /** The name of a cell: N[2, 7]. */
    String cell(int row, int column) {
        return symbol() + "[" + (row + 1) + ", " + (column + 1) + "]";
    }
}
