package neurarium.demos.attention;

import java.util.Arrays;
import java.util.function.IntFunction;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** One row of the attention taken apart: its query, all keys, scores, weights, values, the sum. */
record RowTable(SelfModel model, SelfAttention run, int row, int column) {
    private static final double HEAD = 20;
    private static final double ROW = 22;

    private static final Type SYMBOL = Type.BODY.symbol();

    private RowFormulas words() {
        return new RowFormulas(model, run, row);
    }

    private boolean isProjected() {
        return run.matrices != null;
    }

    /** Where the columns begin. */
    private record Columns(double key, double score, double weight, double value, double strip) {
        static Columns of(Box box, boolean softmax) {
            double name = Math.min(64, box.width() * 0.16);
            double strip = Math.min(96, box.width() * 0.235);
            double key = box.x() + name;
            double value = box.right() - strip - 1;
            double score = key + strip + 4;
            return new Columns(key, score, softmax ? score + 46 : score, value, strip);
        }
    }

    /** Draws it; returns where it ends. */
    double draw(Box at, Surface surface) {
        Columns columns = Columns.of(at, run.settings.softmax);
        head(columns, at.y(), surface);
        double y = at.y() + HEAD;
        String query = isProjected() ? "qᵢ" : "xᵢ";
        surface.text(query, columns.key - 8, y + ROW / 2, Ink.TEXT, SYMBOL.right());
        Box strip = new Box(columns.key, y + 3, columns.strip, ROW - 6);
        float[] q = run.row(run.q, row, model.head());
        Cells.strip("q", q, strip, c -> words().query(c), surface);
        surface.frame(strip.inset(-2, -2, -2, -2), Ink.ATTENTION);
        for (int j = 0; j < run.n; j++) {
            y += ROW;
            line(j, columns, new Box(at.x(), y, at.width(), ROW), surface);
        }
        y += ROW + 4;
        surface.line(at.x(), y, at.right(), y, Ink.TEXT, 1);
        y += 3;
        result("yᵢ", "y", run.row(run.y, row, model.head()), words()::sum, columns, y, surface);
        String sum =
                (run.settings.softmax ? "yᵢ = Σ aᵢⱼ " : "yᵢ = Σ sᵢⱼ ")
                        + (isProjected() ? "vⱼ" : "xⱼ");
        surface.text(sum, at.x(), y + ROW / 2, Ink.TEXT, SYMBOL);
        y += ROW;
        if (isProjected()) {
            float[] output = Arrays.copyOfRange(run.output, row * run.d, (row + 1) * run.d);
            result("yᵢ W_O", "o", output, words()::mixed, columns, y, surface);
            y += ROW;
        }
        return y + 3;
    }

    private void head(Columns columns, double top, Surface surface) {
        double y = top + 10;
        Type symbol = SYMBOL.sized(14);
        surface.text(isProjected() ? "kⱼ" : "xⱼ", columns.key, y, Ink.QUIET, symbol);
        surface.text(isProjected() ? "vⱼ" : "xⱼ", columns.value, y, Ink.QUIET, symbol);
        Cells.title(Text.of("得分 s", "score s"), columns.score, y, surface);
        if (run.settings.softmax) {
            Cells.title(Text.of("权重 a", "weight a"), columns.weight + 4, y, surface);
        }
        surface.line(0, top + HEAD - 1, columns.value + columns.strip, top + HEAD - 1, Ink.LINE, 1);
    }

    private void line(int j, Columns columns, Box line, Surface surface) {
        double middle = line.centerY();
        if (j == column) {
            surface.fill(line, Ink.PANEL);
        }
        String token = model.tokens.get(j);
        double room = columns.key - line.x() - 6;
        boolean hidden = run.hides(row, j);
        Ink ink = hidden ? Ink.QUIET : Ink.TEXT;
        Type type = j == row ? Type.CAPTION.bold() : Type.CAPTION;
        String word = Cells.fit(token, room, type, surface);
        surface.text(word, line.x(), middle, ink, type);
        Box key = new Box(columns.key, line.y() + 3, columns.strip, ROW - 6);
        float[] k = run.row(run.k, j, model.head());
        Cells.strip("k." + j, k, key, c -> words().key(j, c), surface);
        float s = run.score(model.head(), row, j);
        double end = columns.score + 42;
        String score = Float.isInfinite(s) ? "−∞" : Numbers.fixed(s, 2);
        Ink sign = hidden ? Ink.QUIET : s < 0 ? Ink.MINUS : Ink.TEXT;
        surface.text(score, end, middle, sign, Type.CAPTION.right());
        Box cell = new Box(columns.score, line.y(), 44, ROW);
        surface.spot(new Spot("s." + j, cell, () -> words().score(j)));
        bar(j, columns, line, surface);
        Box value = new Box(columns.value, line.y() + 3, columns.strip, ROW - 6);
        float[] v = run.row(run.v, j, model.head());
        Cells.strip("v." + j, v, value, c -> words().value(j, c), surface);
    }

    private void bar(int j, Columns columns, Box line, Surface surface) {
        double weight = run.weight(model.head(), row, j);
        double from = columns.weight + (run.settings.softmax ? 4 : 48);
        double room = columns.value - from - 6;
        if (run.settings.softmax) {
            double wide = Math.max(0, Math.min(1, weight)) * (room - 34);
            surface.fill(new Box(from, line.y() + 5, Math.max(0.5, wide), ROW - 10), Ink.TEXT);
            String number = Numbers.fixed(weight, 2);
            surface.text(number, from + wide + 4, line.centerY(), Ink.TEXT, Type.CAPTION);
            Box box = new Box(from, line.y(), room, ROW);
            surface.spot(new Spot("a." + j, box, () -> words().weight(j)));
        } else {
            double half = room / 2;
            double wide = half * Math.min(1, Math.abs(weight) / run.scoreRange());
            double x = weight < 0 ? from + half - wide : from + half;
            Ink ink = weight < 0 ? Ink.MINUS : Ink.PLUS;
            surface.fill(new Box(x, line.y() + 5, Math.max(0.5, wide), ROW - 10), ink);
            surface.line(from + half, line.y(), from + half, line.bottom(), Ink.LINE, 1);
        }
    }

    private static void result(
            String label,
            String key,
            float[] y,
            IntFunction<Text> words,
            Columns columns,
            double top,
            Surface surface) {
        surface.text(label, columns.value - 8, top + ROW / 2, Ink.TEXT, SYMBOL.right());
        Box strip = new Box(columns.value, top + 3, columns.strip, ROW - 6);
        Cells.strip(key, y, strip, words, surface);
    }
}
