package neurarium.demos.rnn;

import neurarium.ui.MatrixView;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** What a number of the unrolled network says: where it comes from, the numbers put in. */
final class UnrollWords {
    private UnrollWords() {}

    /** An element of x, s or y at a time. */
    static Text element(String name, float value, int t, int i, UnrollModel model) {
        String symbol = name + Numbers.subscript(t) + "[" + (i + 1) + "]";
        String number = Numbers.fixed(value, 3);
        return switch (name) {
            case "y" -> Text.same(symbol + " = " + dot(model.v(), i, model.s(t)) + " ≈ " + number);
            case "s" -> state(symbol, t, i, number, model);
            default -> Text.same(symbol + " = " + number);
        };
    }

    private static Text state(String symbol, int t, int i, String number, UnrollModel model) {
        float[] sum = model.trace(t).part("s").sum();
        if (sum == null) {
            return Text.same(symbol + " = " + number);
        }
        return Text.same(symbol + " = tanh(" + Numbers.fixed(sum[i], 3) + ") ≈ " + number);
    }

    /** A row of a matrix times a vector, the numbers put in. */
    private static String dot(float[] matrix, int row, float[] vector) {
        StringBuilder sum = new StringBuilder();
        for (int j = 0; j < vector.length; j++) {
            float weight = matrix[row * vector.length + j];
            sum.append(j == 0 ? Numbers.fixed(weight, 2) : Numbers.term(weight, 2));
            sum.append('·').append(Numbers.factor(vector[j], 2));
        }
        return sum.toString();
    }

    static MatrixView.Words weight(String name, float[] values, int columns) {
        return (i, j) ->
                Text.same(
                        name
                                + "["
                                + (i + 1)
                                + ", "
                                + (j + 1)
                                + "] = "
                                + Numbers.fixed(values[i * columns + j], 3));
    }

    static MatrixView.Words plain(String name, float[] values) {
        return (i, j) -> Text.same(name + "[" + (i + 1) + "] = " + Numbers.fixed(values[i], 3));
    }

    /** s_t[i] from its sum, the numbers put in. */
    static Text sum(UnrollModel model, float[] x, float[] before, float[] sum, int t, int i) {
        CellWeights weights = model.weights();
        return Text.same(
                "s"
                        + Numbers.subscript(t)
                        + "["
                        + (i + 1)
                        + "] = tanh("
                        + dot(weights.fromInput(), i, x)
                        + " + "
                        + dot(weights.fromState(), i, before)
                        + ") = tanh("
                        + Numbers.fixed(sum[i], 3)
                        + ") ≈ "
                        + Numbers.fixed(model.s(t)[i], 3));
    }

    static Text gate(String name, String function, CellWeights.Part part, int i) {
        return Text.same(
                name
                        + "["
                        + (i + 1)
                        + "] = "
                        + function
                        + "("
                        + Numbers.fixed(part.sum()[i], 3)
                        + ") ≈ "
                        + Numbers.fixed(part.value()[i], 3));
    }

    static MatrixView.Words product(
            String name, float[] a, float[] b, float[] c, float[] d, float[] result) {
        return (i, j) ->
                Text.same(
                        name
                                + "["
                                + (i + 1)
                                + "] = "
                                + Numbers.fixed(a[i], 2)
                                + "·"
                                + Numbers.factor(b[i], 2)
                                + " + "
                                + Numbers.fixed(c[i], 2)
                                + "·"
                                + Numbers.factor(d[i], 2)
                                + " ≈ "
                                + Numbers.fixed(result[i], 3));
    }
}
