package neurarium.demos.matrix;

import java.util.Locale;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** What the entries of each matrix are made of: their row times their column. */
final class EntryFormulas {
    private static final int MAX_TERMS = 8;

    private EntryFormulas() {}

    /** An entry of a matrix that is given or learned. */
    static Text given(MatrixModel model, MatrixModel.Matrix matrix, int row, int column) {
        float value = model.values(matrix)[row * model.columns(matrix) + column];
        return Text.of(
                        "{name}[{row},{column}] = {value}，点一下可以修改",
                        "{name}[{row},{column}] = {value}; press to change it")
                .with("name", name(matrix))
                .with("row", row + 1)
                .with("column", column + 1)
                .with("value", Numbers.fixed(value, 3));
    }

    /** The name of a matrix in formulas: examples and targets are written small. */
    static String name(MatrixModel.Matrix matrix) {
        return switch (matrix) {
            case V, W -> matrix.name();
            case X, D -> matrix.name().toLowerCase(Locale.ROOT);
        };
    }

    /** An entry of a matrix that was not computed yet. */
    static Text unknown(String name) {
        return Text.of("{name}：还没有算到", "{name}: not computed yet").with("name", name);
    }

    /** One entry of h = f(V x). */
    static Text hidden(MatrixModel model, int row, int column) {
        if (model.loop == null) {
            return unknown("h");
        }
        TrainingLoop loop = model.loop;
        int at = row * model.batch + column;
        String terms =
                terms(loop.v.value(), loop.x.value(), row, column, model.inputs, model.batch);
        return applied(terms, loop.vx.value()[at], loop.h.value()[at], model)
                .with("y", "h")
                .with("w", "V")
                .with("x", "x")
                .with("row", row + 1)
                .with("column", column + 1);
    }

    /** One entry of y = f(W h). */
    static Text output(MatrixModel model, int row, int column) {
        if (model.loop == null) {
            return unknown("y");
        }
        TrainingLoop loop = model.loop;
        int at = row * model.batch + column;
        String terms =
                terms(loop.w.value(), loop.h.value(), row, column, model.hidden, model.batch);
        return applied(terms, loop.wh.value()[at], loop.y.value()[at], model)
                .with("y", "y")
                .with("w", "W")
                .with("x", "h")
                .with("row", row + 1)
                .with("column", column + 1);
    }

    /** A row of a times a column of b, term by term. */
    private static String terms(float[] a, float[] b, int row, int column, int n, int columns) {
        StringBuilder terms = new StringBuilder();
        for (int k = 0; k < n && k < MAX_TERMS; k++) {
            terms.append(k == 0 ? "" : " + ").append(Numbers.factor(a[row * n + k], 2));
            terms.append('·').append(Numbers.factor(b[k * columns + column], 2));
        }
        return terms.toString();
    }

    /** The names of the matrices and the place are still to be put in. */
    private static Text applied(String terms, float sum, float value, MatrixModel model) {
        String text = "{y}[{row},{column}] = f({w}[{row},:]·{x}[:,{column}]) : {terms} = {z}, ";
        return Text.same(text + (model.f.symbol().isEmpty() ? "{z}" : "{f}({z})") + " = {value}")
                .with("terms", terms)
                .with("f", model.f.symbol())
                .with("z", Numbers.fixed(sum, 3))
                .with("value", Numbers.fixed(value, 3));
    }

    /** One entry of ∂L/∂W or ∂L/∂V. */
    static Text gradient(
            MatrixModel.Matrix matrix, float value, String formula, int row, int column) {
        return Text.of(
                        "∂L/∂{name}[{row},{column}] = {value}，取自 {formula}",
                        "∂L/∂{name}[{row},{column}] = {value}, an entry of {formula}")
                .with("name", matrix.name())
                .with("row", row + 1)
                .with("column", column + 1)
                .with("value", Numbers.fixed(value, 3))
                .with("formula", formula);
    }
}
