package neurarium.demos.attention;

import java.util.function.Supplier;
import neurarium.ui.Box;
import neurarium.ui.CellAction;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The matrix of scores or weights: a row for each token that looks, a column for each seen. */
record ScoreMatrix(SelfModel model, SelfAttention run, int row, int column) {
    private static final double HEAD = 40;
    private static final double MAX_CELL = 31;
    private static final double LABEL = 54;

    /** The room that its name and the legend need. */
    private static final double MIN_WIDTH = 230;

    /** Cells at least so wide carry numbers. */
    private static final double NUMBERS = 27;

    /** The width that it has use for. */
    static double width(int n, double room) {
        return Math.min(room, Math.max(MIN_WIDTH, LABEL + n * MAX_CELL));
    }

    /** Draws it; returns where it ends. */
    double draw(Box at, Surface surface) {
        double cell = Math.min(MAX_CELL, (at.width() - LABEL) / run.n);
        Box all = new Box(at.x() + LABEL, at.y() + HEAD, run.n * cell, run.n * cell);
        name(at, surface);
        for (int t = 0; t < run.n; t++) {
            labels(t, cell, all, surface);
        }
        for (int i = 0; i < run.n; i++) {
            for (int j = 0; j < run.n; j++) {
                cell(i, j, new Box(all.x() + j * cell, all.y() + i * cell, cell, cell), surface);
            }
        }
        surface.frame(all, Ink.LINE);
        mark(new Box(all.x(), all.y() + row * cell, all.width(), cell), surface);
        if (column >= 0) {
            mark(new Box(all.x() + column * cell, all.y() + row * cell, cell, cell), surface);
        }
        return all.bottom() + 4;
    }

    private void name(Box at, Surface surface) {
        boolean softmax = run.settings.softmax;
        String name =
                (softmax ? "A" : "S") + (run.heads > 1 ? Numbers.subscript(model.head() + 1) : "");
        surface.text(name, at.x(), at.y() + 9, Ink.TEXT, Type.BODY.symbol().sized(17));
        String shape = run.n + "×" + run.n;
        surface.text(shape, at.x() + 24, at.y() + 10, Ink.QUIET, Type.CAPTION);
        double y = at.y() + 10;
        if (!softmax) {
            double range = Math.rint(run.scoreRange() * 10) / 10;
            Legend.diverging(range, false, at.right(), y, surface);
            return;
        }
        surface.text("1", at.right(), y, Ink.QUIET, Type.CAPTION.right());
        double left = at.right() - 74;
        for (int i = 0; i < 16; i++) {
            Cells.share(i / 15.0, new Box(left + 4 * i, y - 5, 4.2, 10), surface);
        }
        surface.frame(new Box(left, y - 5, 64, 10), Ink.LINE);
        surface.text("0", left - 4, y, Ink.QUIET, Type.CAPTION.right());
    }

    /** The token beside its row and above its column; its number where there is no room. */
    private void labels(int t, double cell, Box all, Surface surface) {
        String token = model.tokens.get(t);
        boolean counts = cell < NUMBERS;
        Type type = t == row ? Type.CAPTION.bold() : Type.CAPTION;
        String side = Cells.fit(counts ? (t + 1) + " " + token : token, LABEL - 8, type, surface);
        double y = all.y() + (t + 0.5) * cell;
        surface.text(side, all.x() - 5, y, Ink.TEXT, type.right());
        String above = counts ? "" + (t + 1) : Cells.fit(token, cell - 1, Type.CAPTION, surface);
        double x = all.x() + (t + 0.5) * cell;
        surface.text(above, x, all.y() - 9, Ink.QUIET, Type.CAPTION.centered());
    }

    private static void mark(Box box, Surface surface) {
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
    }

    private void cell(int i, int j, Box box, Surface surface) {
        boolean softmax = run.settings.softmax;
        int head = model.head();
        boolean hidden = run.hides(i, j);
        float value = softmax ? run.weight(head, i, j) : run.score(head, i, j);
        if (hidden) {
            surface.line(box.x(), box.bottom(), box.right(), box.y(), Ink.LINE, 1);
        } else if (softmax) {
            Cells.share(value, box, surface);
        } else {
            Cells.signed(value, run.scoreRange(), box, surface);
        }
        if (box.width() >= NUMBERS && !hidden) {
            Ink ink = softmax ? Cells.on(value) : Ink.TEXT;
            String number = Numbers.fixed(value, softmax ? 2 : 1);
            surface.text(number, box.centerX(), box.centerY(), ink, Type.CAPTION.centered());
        }
        RowFormulas words = new RowFormulas(model, run, i);
        Supplier<Text> says = () -> words.pair(j).then(softmax ? words.weight(j) : words.score(j));
        Spot spot = new Spot(CellAction.key("m", i, j), box, says);
        surface.spot(spot.sets("row", "" + (i + 1)));
    }
}
