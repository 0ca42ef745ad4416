package neurarium.demos.rnn;

import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the unrolled network and of the one that learns, in both languages. */
final class RnnWords {
    private RnnWords() {}

    static Text parameters(UnrollModel unroll) {
        return Text.same(unroll.parameterText());
    }

    static Text parameters(SeriesModel series) {
        return Text.same("h = " + series.hidden());
    }

    static Text progress(UnrollModel unroll) {
        return Text.same("t = " + unroll.t() + " / " + unroll.times());
    }

    static Text progress(SeriesModel series) {
        String loss = series.steps() == 0 ? "—" : Numbers.fixed(series.losses.last(), 3);
        return Text.of(
                "第 " + series.steps() + " 步，L " + loss, "step " + series.steps() + ", L " + loss);
    }

    static Verdict verdict(UnrollModel unroll) {
        Text text =
                switch (unroll.cell()) {
                    case ELMAN ->
                            Text.of(
                                    "每个时刻用的是同一组 U、W、V：(2n + h)·h = "
                                            + unroll.parameterText()
                                            + " 个参数，与 T 无关。",
                                    "Every time uses the same U, W and V: (2n + h)·h = "
                                            + unroll.parameterText()
                                            + " parameters, whatever T.");
                    case GRU ->
                            Text.of(
                                    "GRU 用两个门决定留下多少旧状态：" + unroll.parameterText() + " 个参数。",
                                    "A GRU decides with two gates how much of its state stays: "
                                            + unroll.parameterText()
                                            + " parameters.");
                    case LSTM ->
                            Text.of(
                                    "LSTM 有一条记忆 c，三个门管着写入、保留和读出："
                                            + unroll.parameterText()
                                            + " 个参数。",
                                    "An LSTM has a memory c and three gates, to write, to keep and to read: "
                                            + unroll.parameterText()
                                            + " parameters.");
                };
        return new Verdict(Verdict.Kind.NEUTRAL, text);
    }

    static Verdict verdict(SeriesModel series) {
        if (!series.canStep()) {
            return Verdict.DIVERGED;
        }
        return learned(series);
    }

    private static Verdict learned(SeriesModel series) {
        int times = series.times();
        int longer = times * SeriesModel.LONGER;
        boolean isSine = series.task() == SeriesModel.Task.SINE;
        if (series.steps() == 0) {
            Text start = Text.of("按“播放”开始训练。", "Press Play to train.").then(series.task().hint);
            return new Verdict(Verdict.Kind.NEUTRAL, start);
        }
        double within = series.accuracy(0, times);
        double beyond = series.accuracy(times, longer);
        boolean right = isSine ? series.losses.last() < 0.02 : within == 1 && beyond == 1;
        Text text =
                isSine
                        ? Text.of(
                                "均方误差 " + Numbers.fixed(series.losses.last(), 3) + "。",
                                "Mean squared error "
                                        + Numbers.fixed(series.losses.last(), 3)
                                        + ".")
                        : Text.of(
                                "答对："
                                        + percent(within)
                                        + "（训练长度以内），"
                                        + percent(beyond)
                                        + "（更长的部分）。",
                                "Right: "
                                        + percent(within)
                                        + " within the training length, "
                                        + percent(beyond)
                                        + " beyond.");
        return new Verdict(right ? Verdict.Kind.RIGHT : Verdict.Kind.NEUTRAL, text);
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 0) + "%";
    }

    static Text description(UnrollModel unroll) {
        String s = NumberRows.text(unroll.s(unroll.t()), 1, unroll.h());
        return Text.of(
                        "循环网络展开成 " + unroll.times() + " 个时刻。t = " + unroll.t() + " 的状态：" + s + "。",
                        "The network unrolled over "
                                + unroll.times()
                                + " times. State at t = "
                                + unroll.t()
                                + ": "
                                + s
                                + ".")
                .then(verdict(unroll).text());
    }

    static Text description(SeriesModel series) {
        return Text.of(
                        "循环网络在学数列：" + series.task().option.label().zh() + "。",
                        "A recurrent network learns a series. "
                                + series.task().option.label().en()
                                + ".")
                .then(verdict(series).text());
    }
}
