package neurarium.demos.attention;

import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Numbers;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The stages as a strip, and of the present one its formulas, its shapes and what it does. */
final class StagePanel {
    private static final double CHIP = 28;
    private static final double GAP = 8;
    private static final Type FORMULA = Type.BODY.symbol().sized(16);

    private StagePanel() {}

    /** Draws it; returns where it ends. */
    static double draw(Stage stage, SelfAttention run, Surface surface) {
        double width = surface.width();
        int columns = width >= 560 ? Stage.ALL.size() : Stage.ALL.size() / 2;
        double wide = width / columns;
        for (int i = 0; i < Stage.ALL.size(); i++) {
            double y = Math.floor((double) i / columns) * CHIP;
            Box box = new Box(i % columns * wide, y, wide, CHIP);
            chip(Stage.ALL.get(i), stage, box, surface);
        }
        double top = CHIP * Stage.ALL.size() / columns + GAP;
        Box words = new Box(0, formulas(stage, run, top, surface), width, 0);
        String shapes = shapes(stage, run).in(surface.lang());
        double below = TextLines.draw(shapes, words, Ink.QUIET, Type.CAPTION, surface);
        // room enough for every stage, so that what is below stays in its place
        return Math.max(below + 4, top + (width >= 760 ? 46 : 112));
    }

    /** A stage; those that are switched on already are underlined. */
    private static void chip(Stage each, Stage stage, Box box, Surface surface) {
        boolean now = each == stage;
        if (now) {
            surface.fill(box.inset(1, 1, 1, 1), Ink.PANEL);
        }
        boolean on = stage.has(each);
        Ink ink = now ? Ink.ATTENTION : on ? Ink.QUIET : Ink.LINE;
        surface.fill(new Box(box.x() + 1, box.bottom() - 4, box.width() - 2, 3), ink);
        Type type = now ? Type.CAPTION.bold().centered() : Type.CAPTION.centered();
        String label = each.option().label().in(surface.lang());
        if (surface.textWidth(label, type) > box.width() - 2) {
            label = Cells.fit(each.title.in(surface.lang()), box.width() - 2, type, surface);
        }
        Ink words = on ? Ink.TEXT : Ink.QUIET;
        surface.text(label, box.centerX(), box.centerY() - 2, words, type);
        surface.spot(new Spot("stage." + each.key, box, each.heading()).sets("stage", each.key));
    }

    /** The formulas side by side, on a second line where the first is full. */
    private static double formulas(Stage stage, SelfAttention run, double top, Surface surface) {
        double x = 0;
        double y = top + 11;
        for (String formula : stage.formulas(run.settings.temperature)) {
            double wide = surface.textWidth(formula, FORMULA);
            if (x > 0 && x + wide > surface.width()) {
                x = 0;
                y += 24;
            }
            surface.text(formula, x, y, Ink.TEXT, FORMULA);
            x += wide + 22;
        }
        return y + 11;
    }

    private static Text shapes(Stage stage, SelfAttention run) {
        Text text =
                switch (stage) {
                    case COSINE ->
                            Text.of(
                                    "X [{n}×{d}]：每个词元一行。S [{n}×{n}]：每两个词元方向有多像，和目光与水果一样。",
                                    "X [{n}×{d}]: a row for each token. S [{n}×{n}]: how alike any"
                                            + " two point, as the gaze and the fruit.");
                    case DOT ->
                            Text.of(
                                    "S [{n}×{n}] = X [{n}×{d}] · [{d}×{n}]：一次矩阵乘法，长的向量得分更高。",
                                    "S [{n}×{n}] = X [{n}×{d}] · [{d}×{n}]: one matrix product;"
                                            + " long vectors score more.");
                    case SCALED ->
                            Text.of(
                                            "√{width} ≈ {root}：{d} 个乘积的和，散布约为 √d，除掉它，得分就不随宽度变大。",
                                            "√{width} ≈ {root}: a sum of {d} products spreads by"
                                                    + " about √d; divided by it, scores do not grow"
                                                    + " with the width.")
                                    .with("root", Numbers.fixed(Math.sqrt(run.width), 2));
                    case SOFTMAX ->
                            Text.of(
                                    "A [{n}×{n}]：每行变成正数，和为 1。T 越小，越集中在最大的得分上。",
                                    "A [{n}×{n}]: each row is positive and adds up to 1. A lower T"
                                            + " puts more on the highest score.");
                    case QKV ->
                            Text.of(
                                    "Q = X W_Q，K = X W_K，V = X W_V，各"
                                            + " [{d}×{d}]：问什么、凭什么被找到、交出什么，分开来学。",
                                    "Q = X W_Q, K = X W_K, V = X W_V, each [{d}×{d}]: what to ask,"
                                            + " by what to be found and what to hand over are learned"
                                            + " apart.");
                    case HEADS ->
                            Text.of(
                                    "{heads} 个头，各用 Q、K、V 的 {d}/{heads} = {width} 列，各有自己的 A；结果并排，再乘"
                                            + " W_O。",
                                    "Heads: {heads}, each with {d}/{heads} = {width} columns of Q,"
                                            + " K, V and an A of its own; side by side again, they are"
                                            + " mixed by W_O.");
                    case MASK ->
                            Text.of(
                                    "j > i 时 sᵢⱼ = −∞，e^−∞ = 0：谁也看不到后面的词元，于是可以用来预测下一个。",
                                    "sᵢⱼ = −∞ where j > i, and e^−∞ = 0: nobody sees what comes"
                                            + " later, so that the next token can be predicted.");
                    case POSITIONS -> run.settings.positions.meaning;
                };
        return text.with("n", run.n)
                .with("d", run.d)
                .with("heads", run.heads)
                .with("width", run.width);
    }
}
