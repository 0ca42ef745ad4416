package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The other matrices of a stage as small pictures: X, what projects it, every head, positions. */
final class ExtrasView {
    private static final double SIDE = 58;
    private static final double LABEL = 18;
    private static final double GAP = 8;

    /** A matrix with its name and what it is. */
    private static final class Item {
        private final String key;
        private final String name;
        private final float[] values;
        private final int rows;
        private final int columns;
        private final boolean signed;
        private final double range;
        private final Text words;

        Item(
                String key,
                String name,
                float[] values,
                int rows,
                int columns,
                boolean signed,
                double range,
                Text words) {
            this.key = key;
            this.name = name;
            this.values = values;
            this.rows = rows;
            this.columns = columns;
            this.signed = signed;
            this.range = range;
            this.words = words;
        }
    }

    private final SelfModel model;
    private final SelfAttention run;

    ExtrasView(SelfModel model, SelfAttention run) {
        this.model = model;
        this.run = run;
    }

    private static int across(Box box) {
        return Math.max(1, (int) ((box.width() + GAP) / (SIDE + GAP)));
    }

    static double height(SelfModel model, Box box) {
        int count = 1;
        if (model.stage.has(Stage.HEADS)) {
            count += model.settings.heads;
        } else if (model.stage == Stage.QKV) {
            count += 4;
        }
        boolean placed = model.stage == Stage.POSITIONS;
        count += placed && model.settings.positions != Positions.NONE ? 1 : 0;
        int lines = (count + across(box) - 1) / across(box);
        return lines * (SIDE + LABEL + 4);
    }

    void draw(Box at, Surface surface) {
        List<Item> items = items();
        int across = across(at);
        for (int i = 0; i < items.size(); i++) {
            double x = at.x() + i % across * (SIDE + GAP);
            double y = at.y() + Math.floor((double) i / across) * (SIDE + LABEL + 4);
            item(items.get(i), x, y, surface);
        }
    }

    private void item(Item item, double x, double y, Surface surface) {
        Type symbol = Type.BODY.symbol();
        surface.text(item.name, x, y + 9, Ink.TEXT, symbol);
        String shape = item.rows + "×" + item.columns;
        double after = x + surface.textWidth(item.name, symbol) + 4;
        if (after + surface.textWidth(shape, Cells.SMALL) <= x + SIDE + 2) {
            surface.text(shape, after, y + 10, Ink.QUIET, Cells.SMALL);
        }
        Box box = new Box(x, y + LABEL, SIDE, SIDE);
        surface.raster(item.values, item.columns, item.rows, item.signed, item.range, box);
        boolean chosen = item.key.equals("head." + model.head()) && run.heads > 1;
        surface.frame(box, chosen ? Ink.ATTENTION : Ink.LINE);
        if (chosen) {
            surface.frame(box.inset(-1, -1, -1, -1), Ink.ATTENTION);
        }
        surface.spot(new Spot(item.key, box, item.words));
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        boolean adds = run.settings.positions.isAdded();
        Text x =
                adds
                        ? Text.of(
                                "X：词元的向量加上位置的向量。",
                                "X: the tokens’ vectors plus those of the positions.")
                        : Text.of("X：每行是一个词元的向量。", "X: each row is the vector of a token.");
        items.add(new Item("X", "X", run.x, run.n, run.d, true, 2.5, x));
        if (model.stage == Stage.QKV) {
            Projections matrices = model.projections();
            square("W_Q", matrices.query, items);
            square("W_K", matrices.key, items);
            square("W_V", matrices.value, items);
            square("W_O", matrices.output, items);
        }
        if (model.stage.has(Stage.HEADS)) {
            for (int head = 0; head < run.heads; head++) {
                String name = "A" + Numbers.subscript(head + 1);
                Text words = StageWords.headOf(head + 1, run);
                items.add(
                        new Item("head." + head, name, shown(head), run.n, run.n, false, 1, words));
            }
        }
        if (model.stage.has(Stage.POSITIONS)) {
            positions(items);
        }
        return items;
    }

    private float[] shown(int head) {
        return run.weights[head];
    }

    private static void square(String name, float[] values, List<Item> items) {
        int d = (int) Math.rint(Math.sqrt(values.length));
        Text words =
                Text.of(
                        name + "：" + d + "×" + d + "，橙色为正，蓝色为负。",
                        name + ", " + d + "×" + d + ": orange is plus, blue is minus.");
        items.add(new Item(name, name, values, d, d, true, 1, words));
    }

    private void positions(List<Item> items) {
        Positions kind = run.settings.positions;
        if (kind.isAdded()) {
            boolean learned = kind == Positions.LEARNED;
            float[] all = learned ? model.projections().table : Positions.sinusoids(run.n, run.d);
            float[] table = Arrays.copyOf(all, run.n * run.d);
            items.add(new Item("P", "P", table, run.n, run.d, true, 1.2, StageWords.table(kind)));
        } else if (kind == Positions.ROTARY) {
            int other = Math.max(0, model.row() - 1);
            float[] scores = model.scoresByPlace(model.row(), other);
            double range = 0.2;
            for (float score : scores) {
                range = Math.max(range, Math.abs(score));
            }
            Text words = StageWords.rotary(model, other);
            items.add(new Item("R", "s(i−j)", scores, run.n, run.n, true, range, words));
        }
    }
}
