package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** Where each head looks: its weights as a map, a row for each token that looks. */
record HeadMaps(List<String> tokens, SelfAttention run) {
    private static final double LABEL = 46;
    private static final double GAP = 12;
    private static final double HIGH = 184;

    /** Draws them; returns where they end. */
    double draw(Box at, Surface surface) {
        String title =
                Text.of("每个头看哪里（行看列）", "Where each head looks (row at column)").in(surface.lang());
        surface.text(title, at.x(), at.y() + 14, Ink.TEXT, Type.SMALL.bold());
        int columns = run.heads == 1 ? 1 : 2;
        int rows = run.heads == 4 ? 2 : 1;
        double wide = (at.width() - LABEL - GAP * (columns - 1)) / columns;
        double side = Math.min(wide, (HIGH - 26 * (rows - 1)) / rows);
        double y = at.y() + 44;
        for (int head = 0; head < run.heads; head++) {
            int column = head % columns;
            y = at.y() + 44 + (head >= columns ? side + 24 : 0);
            double x = at.x() + LABEL + column * (side + GAP);
            map(head, new Box(x, y, side, side), surface);
            if (column == 0) {
                labels(new Box(at.x(), y, LABEL - 5, side), surface);
            }
        }
        return y + side;
    }

    private void labels(Box box, Surface surface) {
        double cell = box.height() / run.n;
        int every = cell >= 12 ? 1 : 2;
        for (int t = 0; t < run.n; t += every) {
            String word = Cells.fit(tokens.get(t), box.width(), Type.CAPTION, surface);
            double y = box.y() + (t + 0.5) * cell;
            surface.text(word, box.right(), y, Ink.QUIET, Type.CAPTION.right());
        }
    }

    private void map(int head, Box box, Surface surface) {
        String name = "A" + Numbers.subscript(head + 1);
        surface.text(name, box.x(), box.y() - 12, Ink.TEXT, Type.BODY.symbol());
        surface.raster(run.weights[head], run.n, run.n, false, 1, box);
        surface.frame(box, Ink.LINE);
        double cell = box.width() / run.n;
        for (int i = 0; i < run.n; i++) {
            Box line = new Box(box.x(), box.y() + i * cell, box.width(), cell);
            surface.spot(new Spot("look." + head + "." + i, line, mostSeen(head, i)));
        }
    }

    private Text mostSeen(int head, int i) {
        int best = 0;
        for (int j = 0; j < run.n; j++) {
            best = run.weight(head, i, j) > run.weight(head, i, best) ? j : best;
        }
        return Text.of(
                        "第 {head} 个头：“{from}”最看重“{to}”，权重 {weight}",
                        "Head {head}: “{from}” looks most at “{to}”, weight {weight}")
                .with("head", head + 1)
                .with("weight", Numbers.fixed(run.weight(head, i, best), 2))
                .with("to", tokens.get(best))
                .with("from", tokens.get(i));
    }
}
