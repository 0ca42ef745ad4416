package neurarium.demos.attention;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Legend;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Type;

/** The matrix of scores or weights: a row for each token that looks, a column for each seen. */
final class MatrixPanel {
    private static final double HEAD = 40;
    private static final double MOST_CELL = 31;
    private static final double LABEL = 54;

    /** Cells at least so wide carry numbers. */
    private static final double NUMBERS = 27;

    private final SelfModel model;
    private final SelfAttention run;
    private final int row;
    private final int column;
    private final int head;

    MatrixPanel(SelfModel model, SelfAttention run, int row, int column) {
        this.model = model;
        this.run = run;
        this.row = row;
        this.column = column;
        head = model.head();
    }

    private static double cell(int n, Box box) {
        return Math.min(MOST_CELL, (box.width() - LABEL) / n);
    }

    static double height(SelfModel model, Box box) {
        return HEAD + model.n() * cell(model.n(), box) + 4;
    }

    void draw(Box at, Surface surface) {
        boolean softmax = run.settings.softmax;
        String matrix = (softmax ? "A" : "S") + (run.heads > 1 ? Numbers.subscript(head + 1) : "");
        surface.text(matrix, at.x(), at.y() + 9, Ink.TEXT, Type.BODY.symbol().sized(17));
        String shape = run.n + "×" + run.n;
        surface.text(shape, at.x() + 24, at.y() + 10, Ink.QUIET, Cells.SMALL);
        if (softmax) {
            shares(at.right(), at.y() + 10, surface);
        } else {
            Legend.diverging(
                    Math.rint(run.scoreRange() * 10) / 10, false, at.right(), at.y() + 10, surface);
        }
        double cell = cell(run.n, at);
        double left = at.x() + LABEL;
        double top = at.y() + HEAD;
        for (int t = 0; t < run.n; t++) {
            String token = model.tokens().get(t);
            Type type = t == row ? Cells.SMALL.bold() : Cells.SMALL;
            boolean counts = cell < NUMBERS; // too narrow for words
            String name = counts ? (t + 1) + " " + token : token;
            String side = Cells.fit(name, LABEL - 8, type, surface);
            double y = top + (t + 0.5) * cell;
            surface.text(side, left - 5, y, Ink.TEXT, type.right());
            String above = counts ? "" + (t + 1) : Cells.fit(token, cell - 1, Cells.SMALL, surface);
            double x = left + (t + 0.5) * cell;
            surface.text(above, x, top - 9, Ink.QUIET, Cells.SMALL.centered());
        }
        for (int i = 0; i < run.n; i++) {
            for (int j = 0; j < run.n; j++) {
                cell(i, j, new Box(left + j * cell, top + i * cell, cell, cell), surface);
            }
        }
        Box all = new Box(left, top, run.n * cell, run.n * cell);
        surface.frame(all, Ink.LINE);
        mark(new Box(left, top + row * cell, run.n * cell, cell), surface);
        if (column >= 0 && column < run.n) {
            mark(new Box(left + column * cell, top + row * cell, cell, cell), surface);
        }
    }

    private static void mark(Box box, Surface surface) {
        surface.frame(box, Ink.ATTENTION);
        surface.frame(box.inset(1, 1, 1, 1), Ink.ATTENTION);
    }

    private void cell(int i, int j, Box box, Surface surface) {
        boolean softmax = run.settings.softmax;
        boolean hidden = run.settings.causal && j > i;
        float value = softmax ? run.weight(head, i, j) : run.score(head, i, j);
        Ink ink = Ink.TEXT;
        if (hidden) {
            surface.line(box.x(), box.bottom(), box.right(), box.y(), Ink.LINE, 1);
        } else if (softmax) {
            Cells.share(value, box, surface);
            ink = Cells.on(value);
        } else {
            Cells.signed(value, run.scoreRange(), box, surface);
        }
        if (box.width() >= NUMBERS && !hidden) {
            String number = Numbers.fixed(value, softmax ? 2 : 1);
            surface.text(number, box.centerX(), box.centerY(), ink, Cells.SMALL.centered());
        }
        SelfWords words = new SelfWords(model, run, i);
        surface.spot(
                new Spot(
                        "m." + i + "." + j,
                        box,
                        () -> words.pair(j).then(softmax ? words.weight(j) : words.score(j))));
    }

    /** The legend of shares: from 0, the background, to 1, ink. */
    private static void shares(double right, double y, Surface surface) {
        surface.text("1", right, y, Ink.QUIET, Cells.SMALL.right());
        for (int i = 0; i < 16; i++) {
            Cells.share(i / 15.0, new Box(right - 74 + 4 * i, y - 5, 4.2, 10), surface);
        }
        surface.frame(new Box(right - 74, y - 5, 64, 10), Ink.LINE);
        surface.text("0", right - 78, y, Ink.QUIET, Cells.SMALL.right());
    }
}
