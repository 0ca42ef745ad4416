package neurarium.demos.matrix;

import java.util.Locale;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** What the cells of each matrix say of themselves: their row times their column. */
final class Cells {
    private static final int MOST_TERMS = 8;

    private Cells() {}

    /** An entry of a matrix that is given or learned. */
    static Text entry(MatrixModel model, MatrixModel.Matrix matrix, int row, int column) {
        float value = model.values(matrix)[row * model.columns(matrix) + column];
        String name =
                matrix == MatrixModel.Matrix.X || matrix == MatrixModel.Matrix.D
                        ? matrix.name().toLowerCase(Locale.ROOT)
                        : matrix.name();
        String equation = name + at(row, column) + " = " + Numbers.fixed(value, 3);
        return Text.of(equation + "，点一下可以修改", equation + "; press to change it");
    }

    /** Of a matrix that was not computed yet. */
    static Text unknown(String name) {
        return Text.of(name + "：还没有算到", name + ": not computed yet");
    }

    private static String at(int row, int column) {
        return "[" + (row + 1) + "," + (column + 1) + "]";
    }

    /** One entry of f(V x): row of V times column of x. */
    static Text hidden(MatrixModel model, int row, int column) {
        TrainingLoop loop = model.loop();
        float[] sum = loop.vx.value();
        int batch = model.batch();
        return product(
                "h"
                        + at(row, column)
                        + " = f(V"
                        + "["
                        + (row + 1)
                        + ",:]·x[:,"
                        + (column + 1)
                        + "])",
                loop.v.value(),
                loop.x.value(),
                new int[] {row, column, model.inputs(), batch},
                sum[row * batch + column],
                loop.h.value()[row * batch + column],
                model);
    }

    /** One entry of y: row of W times column of h. */
    static Text output(MatrixModel model, int row, int column) {
        TrainingLoop loop = model.loop();
        int batch = model.batch();
        return product(
                "y"
                        + at(row, column)
                        + " = f(W"
                        + "["
                        + (row + 1)
                        + ",:]·h[:,"
                        + (column + 1)
                        + "])",
                loop.w.value(),
                loop.h.value(),
                new int[] {row, column, model.hidden(), batch},
                loop.wh.value()[row * batch + column],
                loop.y.value()[row * batch + column],
                model);
    }

    /** place: row, column, inner size, columns of b. */
    private static Text product(
            String start,
            float[] a,
            float[] b,
            int[] place,
            float sum,
            float value,
            MatrixModel model) {
        StringBuilder terms = new StringBuilder();
        for (int k = 0; k < place[2] && k < MOST_TERMS; k++) {
            terms.append(k == 0 ? "" : " + ");
            terms.append(Numbers.factor(a[place[0] * place[2] + k], 2)).append('·');
            terms.append(Numbers.factor(b[k * place[3] + place[1]], 2));
        }
        String f = FunctionNames.symbol(model.function());
        String inside = f.isEmpty() ? Numbers.fixed(sum, 3) : f + "(" + Numbers.fixed(sum, 3) + ")";
        return Text.same(
                start
                        + " : "
                        + terms
                        + " = "
                        + Numbers.fixed(sum, 3)
                        + ", "
                        + inside
                        + " = "
                        + Numbers.fixed(value, 3));
    }

    /** One entry of ∂L/∂W: the errors of a row times the hidden values of a column. */
    static Text slope(
            String name, String formula, float[] values, int columns, int row, int column) {
        String value = Numbers.fixed(values[row * columns + column], 3);
        return Text.of(
                "∂L/∂" + name + at(row, column) + " = " + value + "，取自 " + formula,
                "∂L/∂" + name + at(row, column) + " = " + value + ", an entry of " + formula);
    }
}
