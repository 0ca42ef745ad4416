package neurarium.demos.gpt;

import neurarium.model.Gpt;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** What the last token cost, in multiplications, with and without the cache of keys and values. */
final class CostView {
    private static final Type SMALL = Type.SMALL.sized(12);

    private CostView() {}

    static void draw(WriteModel model, Writing writing, Box box, Surface surface) {
        int place = writing.tokens.size();
        double with = model.speaker().model().multiplications(place, true);
        double without = model.speaker().model().multiplications(place, false);
        boolean canSwitch = model.speaker() instanceof CharSpeaker;
        Text cached = Text.of("有缓存", "cache");
        Text bare = Text.of("无缓存", "no cache");
        boolean uses = model.isCached() || !canSwitch;
        row(cached, with, without, uses, "cost.cache", model, place, box, 0, surface);
        row(bare, without, without, !uses, "cost.bare", model, place, box, 19, surface);
    }

    private static void row(
            Text label,
            double value,
            double most,
            boolean used,
            String key,
            WriteModel model,
            int place,
            Box box,
            double down,
            Surface surface) {
        Box row = new Box(0, box.y() + down, box.width(), 18);
        surface.text(
                label.in(surface.lang()),
                54,
                row.centerY(),
                used ? Ink.TEXT : Ink.QUIET,
                SMALL.right());
        double room = box.width() - 62 - (box.width() < 560 ? 84 : 270);
        Box bar = new Box(62, row.y() + 4, Math.max(2, room * value / most), 10);
        if (used) {
            surface.fill(bar, Ink.TEXT);
        } else {
            surface.frame(bar, Ink.QUIET);
        }
        String number = grouped(value);
        if (bar.right() + 260 < box.width()) {
            number += Text.of(" 次乘法读这个词元", " multiplications to read a token").in(surface.lang());
        }
        surface.text(number, bar.right() + 6, row.centerY(), Ink.QUIET, SMALL);
        surface.spot(new Spot(key, row, () -> words(key, value, model, place)));
    }

    private static Text words(String key, double value, WriteModel model, int place) {
        if (!(model.speaker() instanceof CharSpeaker speaker)) {
            return Text.of(
                    "只算新词元：" + grouped(value) + " 次乘法。这个模型总用缓存。",
                    "The new token alone: "
                            + grouped(value)
                            + " multiplications. This model always keeps its cache.");
        }
        Gpt.Config config = speaker.file().config();
        int w = config.width();
        boolean slides = place > config.context();
        int n = Math.min(place, config.context());
        String one =
                config.layers()
                        + "·(12·"
                        + w
                        + "² + 2·"
                        + n
                        + "·"
                        + w
                        + ") + "
                        + config.vocabulary()
                        + "·"
                        + w;
        if (slides) {
            return Text.of(
                    "文字比窗口（"
                            + config.context()
                            + "）长：窗口滑动一格，所有位置都变了，缓存要重算，两者一样多："
                            + grouped(value)
                            + "。",
                    "The text is longer than the window of "
                            + config.context()
                            + ": it slides by one, every position changes, the cache is computed anew, and both cost "
                            + grouped(value)
                            + ".");
        }
        if (key.equals("cost.cache")) {
            return Text.of(
                    "只有新词元过各层：层数·(12·宽² + 2·n·宽) + 词表·宽 = " + one + " = " + grouped(value),
                    "Only the new token goes through: layers·(12·width² + 2·n·width) + vocabulary·width = "
                            + one
                            + " = "
                            + grouped(value));
        }
        return Text.of(
                "前面 " + n + " 个词元全部重新过各层（词表那项只算一次）= " + grouped(value),
                "All "
                        + n
                        + " tokens go through the layers again (the vocabulary's part once) = "
                        + grouped(value));
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
