package neurarium.demos.attention;

import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** Every number of a row of the attention with what it is made of. */
record RowFormulas(SelfModel model, SelfAttention run, int row) {
    private static final int MAX_TERMS = 8;

    private int head() {
        return model.head();
    }

    /** Whether queries, keys and values are made by matrices. */
    boolean isProjected() {
        return run.matrices != null;
    }

    private String token(int t) {
        return model.tokens.get(t);
    }

    Text query(int c) {
        return vector("q", "W_Q", run.q, row, c);
    }

    Text key(int j, int c) {
        return vector("k", "W_K", run.k, j, c);
    }

    Text value(int j, int c) {
        return vector("v", "W_V", run.v, j, c);
    }

    private Text vector(String letter, String matrix, float[] values, int j, int c) {
        boolean turns = run.settings.positions == Positions.ROTARY && !letter.equals("v");
        Text text =
                !isProjected()
                        ? Text.of(
                                "“{token}”的向量：{x}[{c}] = {value}",
                                "The vector of “{token}”: {x}[{c}] = {value}")
                        : turns
                                ? Text.of(
                                        "“{token}”：{name}[{c}] = {x} · {matrix} 的第 {column} 列，再旋转 ="
                                                + " {value}",
                                        "“{token}”: {name}[{c}] = {x} · column {column} of"
                                                + " {matrix}, turned = {value}")
                                : Text.of(
                                        "“{token}”：{name}[{c}] = {x} · {matrix} 的第 {column} 列 ="
                                                + " {value}",
                                        "“{token}”: {name}[{c}] = {x} · column {column} of {matrix}"
                                                + " = {value}");
        return text.with("x", "x" + Numbers.subscript(j + 1))
                .with("name", letter + Numbers.subscript(j + 1))
                .with("c", c + 1)
                .with("matrix", matrix)
                .with("column", head() * run.width + c + 1)
                .with("value", Numbers.fixed(run.row(values, j, head())[c], 2))
                .with("token", token(j));
    }

    /** Who looks at whom. */
    Text pair(int j) {
        return Text.of("“{from}”看“{to}”：", "“{from}” looks at “{to}”:")
                .with("to", token(j))
                .with("from", token(row));
    }

    Text score(int j) {
        float s = run.score(head(), row, j);
        if (Float.isInfinite(s)) {
            return Text.of(
                            "s = −∞：“{token}”在后面，被遮住。",
                            "s = −∞: “{token}” comes later and is masked.")
                    .with("token", token(j));
        }
        float[] q = run.row(run.q, row, head());
        float[] k = run.row(run.k, j, head());
        Text text =
                Text.same(
                        switch (run.settings.match) {
                            case COSINE ->
                                    "cos = {q}·{k} / (|{q}| |{k}|) = ({product}) / ({length"
                                            + " q}·{length k}) = {s}";
                            case DOT -> "s = {q}·{k} = {product} = {s}";
                            case SCALED -> "s = {q}·{k} / √{d} = ({product}) / {root} = {s}";
                        });
        return text.with("q", (isProjected() ? "q" : "x") + Numbers.subscript(row + 1))
                .with("k", (isProjected() ? "k" : "x") + Numbers.subscript(j + 1))
                .with("product", product(q, k))
                .with("length q", length(q))
                .with("length k", length(k))
                .with("d", run.width)
                .with("root", Numbers.fixed(Math.sqrt(run.width), 2))
                .with("s", Numbers.fixed(s, 2));
    }

    private static String length(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += value * value;
        }
        return Numbers.fixed(Math.sqrt(squares), 2);
    }

    private static String product(float[] a, float[] b) {
        StringBuilder sum = new StringBuilder();
        for (int c = 0; c < Math.min(MAX_TERMS, a.length); c++) {
            sum.append(c == 0 ? "" : " + ");
            sum.append(Numbers.factor(a[c], 2)).append('·').append(Numbers.factor(b[c], 2));
        }
        return sum.append(a.length > MAX_TERMS ? " + …" : "").toString();
    }

    Text weight(int j) {
        float s = run.score(head(), row, j);
        if (Float.isInfinite(s)) {
            return Text.of("被遮住：e^−∞ = 0。", "masked: e^−∞ = 0.");
        }
        double t = run.settings.temperature;
        double sum = 0;
        for (int other = 0; other < run.n; other++) {
            sum += Math.exp(run.score(head(), row, other) / t);
        }
        String by = t == 1 ? "" : "/" + Numbers.brief(t);
        String values = Numbers.small(Math.exp(s / t)) + " / " + Numbers.small(sum) + " = ";
        return Text.same("a = exp({s}{by}) / Σ exp = {values}{weight}")
                .with("s", Numbers.fixed(s, 2))
                .with("by", by)
                .with("values", sum < Double.POSITIVE_INFINITY ? values : "")
                .with("weight", Numbers.fixed(run.weight(head(), row, j), 3));
    }

    /** An entry of yᵢ as a sum over the tokens. */
    Text sum(int c) {
        StringBuilder sum = new StringBuilder();
        for (int j = 0; j < run.n; j++) {
            float weight = run.weight(head(), row, j);
            if (!Float.isInfinite(weight) && !run.hides(row, j)) {
                sum.append(j == 0 ? "" : " + ").append(Numbers.factor(weight, 2));
                sum.append('·').append(Numbers.factor(run.row(run.v, j, head())[c], 2));
            }
        }
        return Text.same("y{row}[{c}] = {sum} = {y}")
                .with("row", Numbers.subscript(row + 1))
                .with("c", c + 1)
                .with("sum", sum.toString())
                .with("y", Numbers.fixed(run.row(run.y, row, head())[c], 2));
    }

    Text mixed(int c) {
        return Text.of(
                        "所有头的 y 并排，乘 W_O 的第 {c} 列：{value}",
                        "The y of all heads side by side times column {c} of W_O: {value}")
                .with("c", c + 1)
                .with("value", Numbers.fixed(run.output[row * run.d + c], 2));
    }
}
