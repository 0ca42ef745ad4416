package neurarium.demos.rnn;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Numbers;

/** The equations of the time that is shown, a row for each gate, with their numbers. */
final class UnrollEquations {
    private UnrollEquations() {}

    static Equations of(UnrollModel model) {
        Equations lines = new Equations();
        if (model.cell() == Cell.ELMAN) {
            elman(model, lines);
        } else {
            gates(model, lines);
        }
        int t = model.t();
        lines.line()
                .vector(
                        "yy",
                        "y" + Numbers.subscript(t),
                        model.y(t),
                        (i, j) -> UnrollWords.element("y", model.y(t)[i], t, i, model))
                .sign("=")
                .matrix(
                        "V",
                        "V",
                        model.v(),
                        model.n(),
                        model.h(),
                        UnrollWords.weight("V", model.v(), model.h()))
                .vector(
                        "ys",
                        "s" + Numbers.subscript(t),
                        model.s(t),
                        UnrollWords.plain("s" + Numbers.subscript(t), model.s(t)));
        return lines;
    }

    private static void elman(UnrollModel model, Equations lines) {
        int t = model.t();
        CellWeights weights = model.weights();
        float[] x = model.x(t);
        float[] before = model.s(t - 1);
        float[] sum = model.trace(t).part("s").sum();
        lines.line()
                .vector(
                        "ss",
                        "s" + Numbers.subscript(t),
                        model.s(t),
                        (i, j) -> UnrollWords.sum(model, x, before, sum, t, i))
                .sign("= tanh(")
                .matrix(
                        "U",
                        "U",
                        weights.fromInput(),
                        model.h(),
                        model.n(),
                        UnrollWords.weight("U", weights.fromInput(), model.n()))
                .vector(
                        "ax",
                        "x" + Numbers.subscript(t),
                        x,
                        UnrollWords.plain("x" + Numbers.subscript(t), x))
                .sign("+")
                .matrix(
                        "W",
                        "W",
                        weights.fromState(),
                        model.h(),
                        model.h(),
                        UnrollWords.weight("W", weights.fromState(), model.h()))
                .vector(
                        "as",
                        "s" + Numbers.subscript(t - 1),
                        before,
                        UnrollWords.plain("s" + Numbers.subscript(t - 1), before))
                .sign(")");
    }

    private static void gates(UnrollModel model, Equations lines) {
        int t = model.t();
        int h = model.h();
        CellWeights weights = model.weights();
        CellWeights.Trace trace = model.trace(t);
        float[] x = model.x(t);
        float[] before = model.s(t - 1);
        var names = CellWeights.gates(model.cell());
        for (int gate = 0; gate < names.size(); gate++) {
            String name = names.get(gate);
            CellWeights.Part part = trace.part(name);
            boolean squashes = !name.equals("g") && !name.equals("n");
            float[] input = block(weights.fromInput(), gate, h, model.n());
            float[] state = block(weights.fromState(), gate, h, h);
            float[] bias = block(weights.bias(), gate, h, 1);
            String function = squashes ? "σ" : "tanh";
            lines.line()
                    .vector(
                            name + "v",
                            name,
                            part.value(),
                            (i, j) -> UnrollWords.gate(name, function, part, i))
                    .sign("= " + function + "(")
                    .matrix(
                            name + "x",
                            "Wx",
                            input,
                            h,
                            model.n(),
                            UnrollWords.weight("Wx", input, model.n()))
                    .vector(
                            name + "xv",
                            "x" + Numbers.subscript(t),
                            x,
                            UnrollWords.plain("x" + Numbers.subscript(t), x))
                    .sign("+")
                    .vector(name + "b", "b", bias, UnrollWords.plain("b", bias))
                    .sign(name.equals("n") ? "+ r ∘ (" : "+")
                    .matrix(name + "s", "Ws", state, h, h, UnrollWords.weight("Ws", state, h))
                    .vector(
                            name + "sv",
                            "s" + Numbers.subscript(t - 1),
                            before,
                            UnrollWords.plain("s" + Numbers.subscript(t - 1), before))
                    .sign(name.equals("n") ? "))" : ")");
        }
        if (model.cell() == Cell.GRU) {
            gru(model, trace, lines);
        } else {
            lstm(model, trace, lines);
        }
    }

    /** A part of a table, as many rows as the state has. */
    private static float[] block(float[] table, int gate, int rows, int columns) {
        float[] block = new float[rows * columns];
        System.arraycopy(table, gate * rows * columns, block, 0, block.length);
        return block;
    }

    /** s of a GRU: the gate z mixes the new state with the one before. */
    private static void gru(UnrollModel model, CellWeights.Trace trace, Equations lines) {
        int t = model.t();
        float[] z = trace.part("z").value();
        float[] n = trace.part("n").value();
        float[] before = model.s(t - 1);
        float[] open = new float[z.length];
        for (int i = 0; i < z.length; i++) {
            open[i] = 1 - z[i];
        }
        lines.line()
                .vector(
                        "ss",
                        "s" + Numbers.subscript(t),
                        model.s(t),
                        UnrollWords.product("s", open, n, z, before, model.s(t)))
                .sign("=")
                .vector("oz", "1−z", open, UnrollWords.plain("1 − z", open))
                .sign("∘")
                .vector("on", "n", n, UnrollWords.plain("n", n))
                .sign("+")
                .vector("zz", "z", z, UnrollWords.plain("z", z))
                .sign("∘")
                .vector(
                        "zs",
                        "s" + Numbers.subscript(t - 1),
                        before,
                        UnrollWords.plain("s" + Numbers.subscript(t - 1), before));
    }

    /** c and s of an LSTM: what stays of the memory, what is written, what is read. */
    private static void lstm(UnrollModel model, CellWeights.Trace trace, Equations lines) {
        int t = model.t();
        float[] i = trace.part("i").value();
        float[] f = trace.part("f").value();
        float[] g = trace.part("g").value();
        float[] o = trace.part("o").value();
        float[] c = model.c(t - 1);
        float[] squashed = new float[c.length];
        for (int k = 0; k < c.length; k++) {
            squashed[k] = (float) Math.tanh(model.c(t)[k]);
        }
        lines.line()
                .vector(
                        "cc",
                        "c" + Numbers.subscript(t),
                        model.c(t),
                        UnrollWords.product("c", f, c, i, g, model.c(t)))
                .sign("=")
                .vector("cf", "f", f, UnrollWords.plain("f", f))
                .sign("∘")
                .vector(
                        "cb",
                        "c" + Numbers.subscript(t - 1),
                        c,
                        UnrollWords.plain("c" + Numbers.subscript(t - 1), c))
                .sign("+")
                .vector("ci", "i", i, UnrollWords.plain("i", i))
                .sign("∘")
                .vector("cg", "g", g, UnrollWords.plain("g", g));
        lines.line()
                .vector(
                        "ss",
                        "s" + Numbers.subscript(t),
                        model.s(t),
                        UnrollWords.plain("s" + Numbers.subscript(t), model.s(t)))
                .sign("=")
                .vector("so", "o", o, UnrollWords.plain("o", o))
                .sign("∘ tanh")
                .vector(
                        "sc",
                        "tanh c",
                        squashed,
                        UnrollWords.plain("tanh c" + Numbers.subscript(t), squashed));
    }
}
