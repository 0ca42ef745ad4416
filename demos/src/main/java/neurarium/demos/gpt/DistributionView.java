package neurarium.demos.gpt;

import neurarium.model.Sampling;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The model's own distribution over the next token, and beside it what sampling leaves of it. */
record DistributionView(Generation generation, boolean isGreedy, Surface surface) {
    private static final int ROWS = 8;
    private static final double ROW = 18;
    private static final double HEAD = 22;
    static final double HEIGHT = HEAD + (ROWS + 1) * ROW;
    private static final Type GLYPH = Type.BODY.sized(14).right();
    private static final double LABEL = 62;
    private static final double NUMBER = 44;

    /** How wide a distribution is. */
    private double half() {
        return (surface.width() - LABEL - 12) / 2;
    }

    /** Where the second begins. */
    private double second() {
        return LABEL + half() + 12;
    }

    void draw(double top) {
        titles(top + 8);
        double y = top + HEAD;
        if (!generation.isScored()) {
            Box box = new Box(LABEL, y + ROW / 2, surface.width() - LABEL, 0);
            TextLines.draw(reason().in(surface.lang()), box, Ink.QUIET, Type.SMALL, surface);
            return;
        }
        int[] best = Sampling.largest(generation.own, ROWS);
        for (int i = 0; i < best.length; i++) {
            row(best[i], new Box(0, y + i * ROW, surface.width(), ROW));
        }
        if (generation.own.length > best.length) {
            others(best, new Box(0, y + best.length * ROW, surface.width(), ROW));
        }
    }

    private void titles(double y) {
        boolean wide = surface.width() >= 560;
        Text own =
                wide
                        ? Text.of("模型自己的概率", "the model's own probability")
                        : Text.of("模型的概率", "the model's own");
        Text left =
                !wide
                        ? Text.of("采样留下的", "sampling leaves")
                        : isGreedy
                                ? Text.of("贪心：只留最可能的", "greedy: only the likeliest is left")
                                : Text.of(
                                        "采样留下的（不再是模型的）", "what sampling leaves (not the model's)");
        surface.text(own.in(surface.lang()), LABEL, y, Ink.TEXT, Type.CAPTION);
        surface.text(left.in(surface.lang()), second(), y, Ink.CLASS_4, Type.CAPTION);
    }

    /** Why there is no distribution. */
    private Text reason() {
        if (generation.hasStopped()) {
            return Text.of("结束词元来了：写完了。", "The stop token came: the text is complete.");
        }
        return generation.isDone()
                ? Text.of("写到最长了。", "The text is as long as it may be.")
                : Text.of(
                        "下一行代码：模型读这个词元，给出新的分布。",
                        "Next line: the model reads the token and scores.");
    }

    private void row(int token, Box row) {
        TextModel model = generation.textModel;
        String glyph =
                model.isStop(token)
                        ? Text.of("结束 ⏎", "stop ⏎").in(surface.lang())
                        : model.glyph(token);
        float own = generation.own[token];
        float left = generation.afterSampling[token];
        Ink ink = left == 0 ? Ink.QUIET : Ink.TEXT;
        surface.text(glyph, LABEL - 8, row.centerY(), ink, GLYPH);
        bar(own, LABEL, row, Ink.TEXT);
        bar(left, second(), row, Ink.CLASS_4);
        if (token == generation.chosen()) {
            surface.frame(row.inset(1, 0, 1, 0), Ink.ATTENTION);
            surface.frame(row.inset(2, 1, 2, 1), Ink.ATTENTION);
        }
        Text words =
                left == 0
                        ? Text.of(
                                "“{token}”：softmax(logits) 给它 {own}；采样规则把它去掉了。",
                                "“{token}”: softmax(logits) gives it {own}; the sampling rule"
                                        + " leaves it out.")
                        : Text.of(
                                "“{token}”：softmax(logits) 给它 {own}；除以温度、截断、再归一之后是 {left}。",
                                "“{token}”: softmax(logits) gives it {own}; after temperature,"
                                        + " truncation and scaling to 1 it has {left}.");
        surface.spot(
                new Spot(
                        "next." + token,
                        row,
                        words.with("own", WriteView.number(own))
                                .with("left", WriteView.number(left))
                                .with("token", glyph)));
    }

    /** A bar with its number; a dash where nothing is left. */
    private void bar(double value, double x, Box row, Ink ink) {
        if (value == 0 && x == second()) {
            surface.text("—", x, row.centerY(), Ink.QUIET, Type.CAPTION);
            return;
        }
        double room = half() - NUMBER;
        surface.fill(new Box(x, row.y() + 4, Math.max(1, value * room), row.height() - 8), ink);
        double after = x + value * room + 6;
        surface.text(WriteView.number(value), after, row.centerY(), Ink.QUIET, Type.CAPTION);
    }

    private void others(int[] best, Box row) {
        double own = 1;
        double left = 1;
        for (int token : best) {
            own -= generation.own[token];
            left -= generation.afterSampling[token];
        }
        own = Math.max(0, own);
        left = left < 1e-6 ? 0 : left;
        int count = generation.own.length - best.length;
        surface.text("+" + count, LABEL - 8, row.centerY(), Ink.QUIET, Type.CAPTION.right());
        bar(own, LABEL, row, Ink.LINE);
        bar(left, second(), row, Ink.LINE);
        Text words =
                Text.of(
                                "其余 {n} 个词元加起来：{own}，采样留下 {left}。",
                                "The other {n} tokens together: {own}; sampling leaves them"
                                        + " {left}.")
                        .with("n", count)
                        .with("own", WriteView.number(own))
                        .with("left", WriteView.number(left));
        surface.spot(new Spot("next.others", row, words));
    }
}
