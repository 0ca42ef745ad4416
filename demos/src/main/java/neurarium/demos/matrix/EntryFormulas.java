package neurarium.demos.matrix;

import java.util.Locale;
import neurarium.graph.Node;
import neurarium.model.Activation;
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
        TrainingLoop loop = model.loop;
        return loop == null
                ? unknown("h")
                : applied(model.f, loop.v, loop.x, loop.vx, loop.h, row, column)
                        .with("y", "h")
                        .with("w", "V")
                        .with("x", "x");
    }

    /** One entry of y = f(W h). */
    static Text output(MatrixModel model, int row, int column) {
        TrainingLoop loop = model.loop;
        return loop == null
                ? unknown("y")
                : applied(model.f, loop.w, loop.h, loop.wh, loop.y, row, column)
                        .with("y", "y")
                        .with("w", "W")
                        .with("x", "h");
    }

    /** One entry of y = f(z), z = w x; the names of the matrices are still to be put in. */
    private static Text applied(Activation f, Node w, Node x, Node z, Node y, int row, int column) {
        String text = "{y}[{row},{column}] = f({w}[{row},:]·{x}[:,{column}]) : {terms} = {z}, ";
        int at = row * y.dim(1) + column;
        return Text.same(text + (f.symbol().isEmpty() ? "{z}" : "{f}({z})") + " = {value}")
                .with("row", row + 1)
                .with("column", column + 1)
                .with("terms", terms(w, x, row, column))
                .with("f", f.symbol())
                .with("z", Numbers.fixed(z.value()[at], 3))
                .with("value", Numbers.fixed(y.value()[at], 3));
    }

    /** A row of a times a column of b, term by term. */
    private static String terms(Node a, Node b, int row, int column) {
        StringBuilder terms = new StringBuilder();
        for (int k = 0; k < b.dim(0) && k < MAX_TERMS; k++) {
            float factor = a.value()[row * b.dim(0) + k];
            terms.append(k == 0 ? "" : " + ").append(Numbers.factor(factor, 2)).append('·');
            terms.append(Numbers.factor(b.value()[k * b.dim(1) + column], 2));
        }
        return terms.toString();
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
