package neurarium.demos.gpt;

import neurarium.model.Sampling;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Spot;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Type;

/** The model's own distribution over the next token, and beside it what sampling leaves of it. */
final class DistributionView {
    private static final Type SMALL = Type.SMALL.sized(12);
    private static final Type GLYPH = Type.BODY.sized(14).right();
    private static final double LABEL = 62;
    private static final double NUMBER = 44;

    private DistributionView() {}

    static void draw(
            Writing writing, WriteModel model, int rows, double high, Box box, Surface surface) {
        double half = (box.width() - LABEL - 12) / 2;
        double second = LABEL + half + 12;
        Text own = Text.of("模型自己的概率", "the model's own probability");
        Text left =
                model.rule().temperature() == 0
                        ? Text.of("贪心：只留最可能的", "greedy: only the likeliest is left")
                        : Text.of("采样留下的（不再是模型的）", "what sampling leaves (not the model's)");
        if (box.width() < 560) {
            own = Text.of("模型的概率", "the model's own");
            left = Text.of("采样留下的", "sampling leaves");
        }
        surface.text(own.in(surface.lang()), LABEL, box.y() + 8, Ink.TEXT, SMALL);
        surface.text(left.in(surface.lang()), second, box.y() + 8, Ink.CLASS_4, SMALL);
        double y = box.y() + 22;
        if (writing.isDone()) {
            Text done =
                    writing.hasStopped()
                            ? Text.of("结束词元来了：写完了。", "The stop token came: the text is complete.")
                            : Text.of("写到最长了。", "The text is as long as it may be.");
            surface.text(done.in(surface.lang()), LABEL, y + high, Ink.QUIET, Type.SMALL);
            return;
        }
        if (!writing.isScored()) {
            Text wait =
                    Text.of(
                            "下一行代码：模型读这个词元，给出新的分布。",
                            "Next line: the model reads the token and scores.");
            surface.text(wait.in(surface.lang()), LABEL, y + high, Ink.QUIET, Type.SMALL);
            return;
        }
        int[] best = Sampling.largest(writing.own, rows);
        for (int i = 0; i < best.length; i++) {
            Box row = new Box(0, y + i * high, box.width(), high);
            row(writing, model, best[i], half, second, row, surface);
        }
        others(writing, best, half, second, y + best.length * high, high, surface);
    }

    private static void row(
            Writing writing,
            WriteModel model,
            int token,
            double half,
            double second,
            Box row,
            Surface surface) {
        Speaker speaker = model.speaker();
        String glyph =
                speaker.isStop(token)
                        ? Text.of("结束 ⏎", "stop ⏎").in(surface.lang())
                        : speaker.glyph(token);
        boolean cut = writing.left[token] == 0;
        surface.text(glyph, LABEL - 8, row.centerY(), cut ? Ink.QUIET : Ink.TEXT, GLYPH);
        bar(writing.own[token], LABEL, half, row, Ink.TEXT, surface);
        if (cut) {
            surface.text("—", second, row.centerY(), Ink.QUIET, SMALL);
        } else {
            bar(writing.left[token], second, half, row, Ink.CLASS_4, surface);
        }
        if (token == writing.chosen()) {
            surface.frame(row.inset(1, 0, 1, 0), Ink.ATTENTION);
            surface.frame(row.inset(2, 1, 2, 1), Ink.ATTENTION);
        }
        String own = WriteView.number(writing.own[token]);
        String left = WriteView.number(writing.left[token]);
        Text words =
                Text.of(
                        "“"
                                + glyph
                                + "”：softmax(logits) 给它 "
                                + own
                                + (cut ? "；采样规则把它去掉了。" : "；除以温度、截断、再归一之后是 " + left + "。"),
                        "“"
                                + glyph
                                + "”: softmax(logits) gives it "
                                + own
                                + (cut
                                        ? "; the sampling rule leaves it out."
                                        : "; after temperature, truncation and scaling to 1 it has "
                                                + left
                                                + "."));
        surface.spot(new Spot("next." + token, row, words));
    }

    private static void bar(
            double value, double x, double half, Box row, Ink ink, Surface surface) {
        double room = half - NUMBER;
        surface.fill(new Box(x, row.y() + 4, Math.max(1, value * room), row.height() - 8), ink);
        double after = x + value * room + 6;
        surface.text(WriteView.number(value), after, row.centerY(), Ink.QUIET, SMALL);
    }

    private static void others(
            Writing writing,
            int[] best,
            double half,
            double second,
            double y,
            double high,
            Surface surface) {
        int count = writing.own.length - best.length;
        if (count == 0) {
            return;
        }
        double own = 1;
        double left = 1;
        for (int token : best) {
            own -= writing.own[token];
            left -= writing.left[token];
        }
        own = Math.max(0, own);
        left = left < 1e-6 ? 0 : left;
        Box row = new Box(0, y, second + half, high);
        String label = "+" + count;
        surface.text(label, LABEL - 8, row.centerY(), Ink.QUIET, SMALL.right());
        bar(own, LABEL, half, row, Ink.LINE, surface);
        if (left > 0) {
            bar(left, second, half, row, Ink.LINE, surface);
        } else {
            surface.text("—", second, row.centerY(), Ink.QUIET, SMALL);
        }
        Text words =
                Text.of(
                        "其余 "
                                + count
                                + " 个词元加起来："
                                + WriteView.number(own)
                                + "，采样留下 "
                                + WriteView.number(left)
                                + "。",
                        "The other "
                                + count
                                + " tokens together: "
                                + WriteView.number(own)
                                + "; sampling leaves them "
                                + WriteView.number(left)
                                + ".");
        surface.spot(new Spot("next.others", row, words));
    }
}
