package neurarium.demos.attention;

import java.util.Arrays;
import neurarium.ui.Box;
import neurarium.ui.CellGrid;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The other matrices of a stage as small pictures: X, what projects it, every head, positions. */
final class SmallMatrices {
    private static final double SIDE = 58;
    private static final double LABEL = 18;
    private static final double GAP = 8;
    private static final double ROW = SIDE + LABEL + 4;

    private final SelfModel model;
    private final SelfAttention run;
    private final Box at;
    private final Surface surface;
    private int count;

    SmallMatrices(SelfModel model, SelfAttention run, Box at, Surface surface) {
        this.model = model;
        this.run = run;
        this.at = at;
        this.surface = surface;
    }

    private int across() {
        return Math.max(1, (int) ((at.width() + GAP) / (SIDE + GAP)));
    }

    /** Draws them in rows; returns where they end. */
    double draw() {
        Text x =
                run.settings.positions.isAdded()
                        ? Text.of(
                                "X：词元的向量加上位置的向量。",
                                "X: the tokens’ vectors plus those of the positions.")
                        : Text.of("X：每行是一个词元的向量。", "X: each row is the vector of a token.");
        signed("X", run.x, run.n, run.d, 2.5, x);
        if (model.stage == Stage.QKV) {
            square("W_Q", run.matrices.query);
            square("W_K", run.matrices.key);
            square("W_V", run.matrices.value);
            square("W_O", run.matrices.output);
        }
        for (int head = 0; head < run.heads && model.stage.has(Stage.HEADS); head++) {
            head(head);
        }
        if (run.settings.positions.isAdded()) {
            positions();
        } else if (run.settings.positions == Positions.ROTARY) {
            rotary();
        }
        return at.y() + Math.ceil((double) count / across()) * ROW;
    }

    private void square(String name, Projections.Projection matrix) {
        Text words =
                Text.of(
                                "{name}：{d}×{d}，橙色为正，蓝色为负。",
                                "{name}, {d}×{d}: orange is plus, blue is minus.")
                        .with("name", name)
                        .with("d", run.d);
        signed(name, matrix.weight, run.d, run.d, 1, words);
    }

    private void head(int head) {
        Box box = next("A" + Numbers.subscript(head + 1), run.n, run.n);
        surface.raster(run.weights[head], run.n, run.n, false, 1, box);
        boolean chosen = head == model.head() && run.heads > 1;
        surface.frame(box, chosen ? Ink.ATTENTION : Ink.LINE);
        if (chosen) {
            surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
        }
        Text words =
                Text.of(
                                "第 {head} 个头的注意力，用第 {from} 到 {to} 列。",
                                "Attention of head {head}, from columns {from} to {to}.")
                        .with("head", head + 1)
                        .with("from", head * run.width + 1)
                        .with("to", (head + 1) * run.width);
        surface.spot(new Spot("head." + head, box, words).sets("head", "" + (head + 1)));
    }

    private void positions() {
        boolean learned = run.settings.positions == Positions.LEARNED;
        float[] table = learned ? run.matrices.table : Positions.sinusoids(run.n, run.d);
        Text words =
                learned
                        ? Text.of("P：每个位置一行，可学习。", "P: a row for each position, learned.")
                        : Text.of(
                                "P：每个位置一行，左边的列变得快，右边的列变得慢。",
                                "P: a row for each position; columns on the left change fast, on"
                                        + " the right slowly.");
        signed("P", Arrays.copyOf(table, run.n * run.d), run.n, run.d, 1.2, words);
    }

    private void rotary() {
        int row = model.row();
        int other = Math.max(0, row - 1);
        float[] scores = run.scoresByPlace(row, other, model.head());
        Text words =
                Text.of(
                                "假如“{a}”站在 i、“{b}”站在 j，它们的得分：每条斜线上都一样，只取决于 i − j。",
                                "The score of “{a}” at place i and “{b}” at place j, wherever they"
                                        + " stood: the same along each diagonal, for only i − j"
                                        + " counts.")
                        .with("b", model.tokens.get(other))
                        .with("a", model.tokens.get(row));
        signed("s(i−j)", scores, run.n, run.n, CellGrid.largest(scores, 0.2), words);
    }

    /** A matrix of numbers of either sign. */
    private void signed(
            String name, float[] values, int rows, int columns, double range, Text words) {
        Box box = next(name, rows, columns);
        surface.raster(values, columns, rows, true, range, box);
        surface.frame(box, Ink.LINE);
        surface.spot(new Spot(name, box, words));
    }

    /** Writes a name and a shape above the next free place; returns the place. */
    private Box next(String name, int rows, int columns) {
        double x = at.x() + count % across() * (SIDE + GAP);
        double y = at.y() + Math.floor((double) count / across()) * ROW;
        count++;
        Type symbol = Type.BODY.symbol();
        surface.text(name, x, y + 9, Ink.TEXT, symbol);
        String shape = rows + "×" + columns;
        double after = x + surface.textWidth(name, symbol) + 4;
        if (after + surface.textWidth(shape, Type.CAPTION) <= x + SIDE) {
            surface.text(shape, after, y + 10, Ink.QUIET, Type.CAPTION);
        }
        return new Box(x, y + LABEL, SIDE, SIDE);
    }
}
