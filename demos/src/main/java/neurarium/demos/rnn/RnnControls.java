package neurarium.demos.rnn;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;

/** Everything that can be set in the two tabs. */
final class RnnControls {
    private final UnrollModel unroll;
    private final SeriesModel series;
    private boolean learns;

    RnnControls(UnrollModel unroll, SeriesModel series) {
        this.unroll = unroll;
        this.series = series;
    }

    /** Whether a series is learned, in the second tab. */
    boolean learns() {
        return learns;
    }

    Control.Choice tab() {
        return Control.Choice.view(
                List.of(false, true), RnnControls::option, () -> learns, chosen -> learns = chosen);
    }

    private static Control.Option option(boolean series) {
        return series
                ? new Control.Option("series", Text.of("学一个数列", "Learn a series"))
                : new Control.Option("unroll", Text.of("折叠与展开", "Folded and unrolled"));
    }

    List<Control> controls() {
        return List.of(
                cell("cell", unroll::cell, unroll::cell),
                Control.Whole.of(
                        "n",
                        Text.of("输入维数 n", "Input size n"),
                        1,
                        UnrollModel.MOST_INPUTS,
                        unroll::n,
                        unroll::n),
                Control.Whole.of(
                        "h",
                        Text.of("状态维数 h", "State size h"),
                        1,
                        UnrollModel.MOST_HIDDEN,
                        unroll::h,
                        unroll::h),
                Control.Whole.of(
                        "T",
                        Text.of("序列长度 T", "Length T"),
                        1,
                        UnrollModel.MOST_TIMES,
                        unroll::times,
                        unroll::times),
                Control.Choice.of(
                        "task",
                        Text.of("任务", "Task"),
                        List.of(SeriesModel.Task.values()),
                        task -> task.option,
                        series::task,
                        series::task),
                cell("learner", series::cell, series::cell),
                Control.Whole.of(
                        "hidden",
                        Text.of("状态维数 h", "State size h"),
                        1,
                        32,
                        series::hidden,
                        series::hidden),
                Control.Whole.of(
                        "length",
                        Text.of("训练长度 T", "Training length T"),
                        4,
                        32,
                        series::times,
                        series::times),
                Control.Whole.of("lag", Text.of("回声 k", "Echo k"), 1, 12, series::lag, series::lag),
                new Control.Slider(
                        "alpha",
                        Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                        0.001,
                        0.1,
                        0.001,
                        series::learningRate,
                        series::learningRate));
    }

    private static Control cell(String key, Supplier<Cell> getter, Consumer<Cell> setter) {
        return Control.Choice.of(
                key, Text.of("单元", "Cell"), List.of(Cell.values()), CellOption::of, getter, setter);
    }

    List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                table(
                                        "U",
                                        Text.same("U (h × n)"),
                                        () -> unroll.weights().fromInput(),
                                        unroll::h,
                                        unroll::n,
                                        unroll::u),
                                table(
                                        "W",
                                        Text.same("W (h × h)"),
                                        () -> unroll.weights().fromState(),
                                        unroll::h,
                                        unroll::h,
                                        unroll::w),
                                table(
                                        "V",
                                        Text.same("V (n × h)"),
                                        unroll::v,
                                        unroll::n,
                                        unroll::h,
                                        unroll::v),
                                table(
                                        "x",
                                        Text.of("输入 x（每行一个时刻）", "Inputs x (a row for each time)"),
                                        unroll::x,
                                        unroll::times,
                                        unroll::n,
                                        unroll::x))));
    }

    private Control table(
            String key,
            Text label,
            Supplier<float[]> getter,
            Supplier<Integer> rows,
            Supplier<Integer> columns,
            Consumer<float[]> setter) {
        boolean isWeight = !key.equals("x") && !key.equals("V");
        return new Control.Field(
                key,
                label,
                () ->
                        isWeight && unroll.cell() != Cell.ELMAN
                                ? "—"
                                : NumberRows.text(getter.get(), rows.get(), columns.get()),
                text ->
                        isWeight && unroll.cell() != Cell.ELMAN && text.equals("—")
                                ? Text.NONE
                                : NumberRows.problem(
                                        key, text, rows.get(), columns.get(), UnrollModel.BOUND),
                text -> {
                    if (!text.equals("—") && (!isWeight || unroll.cell() == Cell.ELMAN)) {
                        setter.accept(NumberRows.read(text));
                    }
                });
    }

    boolean sets(String leader, String key) {
        return List.of("cell", "n", "h", "T").contains(leader)
                && List.of("U", "W", "V", "x").contains(key);
    }

    boolean isRelevant(Control control) {
        return switch (control.key()) {
            case "cell", "n", "h", "T", "x", "V" -> !learns;
            case "U", "W" -> !learns && unroll.cell() == Cell.ELMAN;
            case "task", "learner", "hidden", "length", "alpha" -> learns;
            case "lag" -> learns && series.task() == SeriesModel.Task.ECHO;
            default -> true;
        };
    }
}
