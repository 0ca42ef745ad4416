package neurarium.demos.rnn;

import java.util.List;
import neurarium.model.CellInference;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.MatrixView;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The equations of the time that is shown, a row for each gate, with their numbers. */
final class UnrollEquations {
    private final Equations lines = new Equations();
    private final UnrollModel model;
    private final CellInference weights;
    private final int n;
    private final int h;
    private final int t;
    private final CellInference.Trace trace;
    private final float[] x;
    private final float[] before;

    UnrollEquations(UnrollModel model) {
        this.model = model;
        weights = model.weights;
        n = model.n;
        h = model.h;
        t = model.t;
        trace = model.trace(t);
        x = model.x(t);
        before = model.s(t - 1);
    }

    Equations lines() {
        if (model.cell == Cell.ELMAN) {
            elman();
        } else {
            List<String> gates = CellInference.gates(model.cell);
            for (int gate = 0; gate < gates.size(); gate++) {
                gate(gate, gates.get(gate));
            }
            if (model.cell == Cell.GRU) {
                gru();
            } else {
                lstm();
            }
        }
        lines.line().vector("yy", at("y", t), model.y(t), (i, j) -> element(model, "y", t, i));
        lines.sign("=");
        matrix("V", "V", model.v, n, h);
        vector("ys", at("s", t), trace.state);
        return lines;
    }

    private static String at(String name, int time) {
        return name + Numbers.subscript(time);
    }

    private static String cell(String name, int i) {
        return name + "[" + (i + 1) + "] = ";
    }

    private static String number(float value) {
        return Numbers.fixed(value, 3);
    }

    private void matrix(String key, String name, float[] values, int rows, int columns) {
        MatrixView.Words words =
                (i, j) -> {
                    String place = "[" + (i + 1) + ", " + (j + 1) + "] = ";
                    return Text.same(name + place + number(values[i * columns + j]));
                };
        lines.matrix(key, name, values, rows, columns, words);
    }

    private Equations vector(String key, String name, float[] values) {
        MatrixView.Words words = (i, j) -> Text.same(cell(name, i) + number(values[i]));
        return lines.vector(key, name, values, words);
    }

    private void elman() {
        float[] sum = trace.part("s").sum;
        lines.line().vector("ss", at("s", t), trace.state, (i, j) -> state(sum, i));
        lines.sign("= tanh(");
        matrix("U", "U", weights.fromInput, h, n);
        vector("ax", at("x", t), x).sign("+");
        matrix("W", "W", weights.fromState, h, h);
        vector("as", at("s", t - 1), before).sign(")");
    }

    /** s_t[i] from its sum, the numbers put in. */
    private Text state(float[] sum, int i) {
        String terms = dot(weights.fromInput, i, x) + " + " + dot(weights.fromState, i, before);
        String result = " = tanh(" + number(sum[i]) + ") ≈ " + number(trace.state[i]);
        return Text.same(cell(at("s", t), i) + "tanh(" + terms + ")" + result);
    }

    private void gate(int gate, String name) {
        CellInference.Part part = trace.part(name);
        boolean isNew = name.equals("n");
        String function = isNew || name.equals("g") ? "tanh" : "σ";
        MatrixView.Words words =
                (i, j) -> {
                    String applied = function + "(" + number(part.sum[i]) + ")";
                    return Text.same(cell(name, i) + applied + " ≈ " + number(part.value[i]));
                };
        lines.line().vector(name + "v", name, part.value, words).sign("= " + function + "(");
        matrix(name + "x", "Wx", block(weights.fromInput, gate, n), h, n);
        vector(name + "xv", at("x", t), x).sign("+");
        vector(name + "b", "b", block(weights.bias, gate, 1)).sign(isNew ? "+ r ∘ (" : "+");
        matrix(name + "s", "Ws", block(weights.fromState, gate, h), h, h);
        vector(name + "sv", at("s", t - 1), before).sign(isNew ? "))" : ")");
    }

    /** The rows of a gate in a table of all gates. */
    private float[] block(float[] table, int gate, int columns) {
        float[] block = new float[h * columns];
        System.arraycopy(table, gate * block.length, block, 0, block.length);
        return block;
    }

    /** s of a GRU: the gate z mixes the new state with the one before. */
    private void gru() {
        float[] z = trace.part("z").value;
        float[] fresh = trace.part("n").value;
        float[] open = new float[h];
        for (int i = 0; i < h; i++) {
            open[i] = 1 - z[i];
        }
        mixture("ss", "s", trace.state, open, fresh, z, before);
        vector("oz", "1−z", open).sign("∘");
        vector("on", "n", fresh).sign("+");
        vector("zz", "z", z).sign("∘");
        vector("zs", at("s", t - 1), before);
    }

    /** c and s of an LSTM: what stays of the memory, what is written, what is read. */
    private void lstm() {
        float[] i = trace.part("i").value;
        float[] f = trace.part("f").value;
        float[] g = trace.part("g").value;
        float[] c = model.c(t - 1);
        float[] squashed = new float[h];
        for (int k = 0; k < h; k++) {
            squashed[k] = (float) Math.tanh(trace.memory[k]);
        }
        mixture("cc", "c", trace.memory, f, c, i, g);
        vector("cf", "f", f).sign("∘");
        vector("cb", at("c", t - 1), c).sign("+");
        vector("ci", "i", i).sign("∘");
        vector("cg", "g", g).line();
        vector("ss", at("s", t), trace.state).sign("=");
        vector("so", "o", trace.part("o").value).sign("∘ tanh");
        vector("sc", "tanh c", squashed);
    }

    /** Begins a line for a ∘ b + c ∘ d. */
    private void mixture(
            String key, String name, float[] result, float[] a, float[] b, float[] c, float[] d) {
        MatrixView.Words words =
                (i, j) -> {
                    String sum = product(a[i], b[i]) + " + " + product(c[i], d[i]);
                    return Text.same(cell(name, i) + sum + " ≈ " + number(result[i]));
                };
        lines.line().vector(key, at(name, t), result, words).sign("=");
    }

    private static String product(float a, float b) {
        return Numbers.fixed(a, 2) + "·" + Numbers.factor(b, 2);
    }

    /** What an element of x, s or y at a time comes from. */
    static Text element(UnrollModel model, String name, int time, int i) {
        String symbol = cell(at(name, time), i);
        float[] s = model.s(time);
        String sum =
                switch (name) {
                    case "y" -> dot(model.v, i, s) + " ≈ " + number(model.y(time)[i]);
                    case "s" -> {
                        float[] sums = model.trace(time).part("s").sum;
                        String tanh = sums == null ? "" : "tanh(" + number(sums[i]) + ") ≈ ";
                        yield tanh + number(s[i]);
                    }
                    default -> number(model.x(time)[i]);
                };
        return Text.same(symbol + sum);
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
}
