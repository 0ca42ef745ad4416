package neurarium.demos.gpt;

import neurarium.model.Gpt;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What the last token cost, in multiplications, with and without the cache of keys and values. */
record CostView(Generation generation, boolean isCached, Surface surface) {
    static final double HEIGHT = 38;

    CostView {
        isCached |= !(generation.textModel instanceof CharModel);
    }

    void draw(double y) {
        row(true, y);
        row(false, y + 19);
    }

    private double cost(boolean cached) {
        return generation.textModel.network().multiplications(generation.tokens.size(), cached);
    }

    private void row(boolean cached, double y) {
        double width = surface.width();
        boolean used = cached == isCached;
        Box row = new Box(0, y, width, 18);
        String label =
                (cached ? Text.of("有缓存", "cache") : Text.of("无缓存", "no cache")).in(surface.lang());
        surface.text(label, 54, row.centerY(), used ? Ink.TEXT : Ink.QUIET, Type.CAPTION.right());
        double room = width - 62 - (width < 560 ? 84 : 270);
        Box bar = new Box(62, y + 4, Math.max(2, room * cost(cached) / cost(false)), 10);
        if (used) {
            surface.fill(bar, Ink.TEXT);
        } else {
            surface.frame(bar, Ink.QUIET);
        }
        Text number =
                bar.right() + 260 < width
                        ? Text.of("{n} 次乘法读这个词元", "{n} multiplications to read a token")
                        : Text.same("{n}");
        String words = number.with("n", grouped(cost(cached))).in(surface.lang());
        surface.text(words, bar.right() + 6, row.centerY(), Ink.QUIET, Type.CAPTION);
        String key = cached ? "cost.cache" : "cost.bare";
        surface.spot(new Spot(key, row, () -> words(cached).with("cost", grouped(cost(cached)))));
    }

    private Text words(boolean cached) {
        if (!(generation.textModel instanceof CharModel chars)) {
            return Text.of(
                    "只算新词元：{cost} 次乘法。这个模型总用缓存。",
                    "The new token alone: {cost} multiplications. This model always keeps its"
                            + " cache.");
        }
        Gpt.Config config = chars.file.config();
        if (generation.tokens.size() > config.context()) {
            return Text.of(
                            "文字比窗口（{context}）长：窗口滑动一格，所有位置都变了，缓存要重算，两者一样多：{cost}。",
                            "The text is longer than the window of {context}: it slides by one,"
                                    + " every position changes, the cache is computed anew, and both"
                                    + " cost {cost}.")
                    .with("context", config.context());
        }
        int n = Math.min(generation.tokens.size(), config.context());
        if (!cached) {
            return Text.of(
                            "前面 {n} 个词元全部重新过各层（词表那项只算一次）= {cost}",
                            "All {n} tokens go through the layers again (the vocabulary's part"
                                    + " once) = {cost}")
                    .with("n", n);
        }
        return Text.of(
                        "只有新词元过各层：层数·(12·宽² + 2·n·宽) + 词表·宽 = {sum} = {cost}",
                        "Only the new token goes through: layers·(12·width² + 2·n·width) +"
                                + " vocabulary·width = {sum} = {cost}")
                .with(
                        "sum",
                        Text.same("{layers}·(12·{w}² + 2·{n}·{w}) + {vocabulary}·{w}")
                                .with("layers", config.layers())
                                .with("w", config.width())
                                .with("n", n)
                                .with("vocabulary", config.vocabulary()));
    }

    /** A whole number with its thousands apart. */
    static String grouped(double value) {
        String digits = Long.toString(Math.round(value));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
