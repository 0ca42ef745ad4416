package neurarium.demos.rnn;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import neurarium.demos.CellOption;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Json;
import neurarium.ui.NumberInput;
import neurarium.ui.NumberRows;
import neurarium.ui.Readout;
import neurarium.ui.Scene;
import neurarium.ui.Setting;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Verdict;

/** The network folded and unrolled, and the equations of one time with their numbers. */
final class UnrollScene extends Scene {
    /** The largest number of a table. */
    private static final double BOUND = 9;

    private final UnrollModel model;

    UnrollScene(UnrollModel model) {
        super("unroll", "折叠与展开", "Folded and unrolled");
        this.model = model;
        Text n = Text.of("输入维数 n", "Input size n");
        Text h = Text.of("状态维数 h", "State size h");
        Text times = Text.of("序列长度 T", "Length T");
        controls(
                cell("cell", () -> model.cell, model::cell),
                new NumberInput("n", n, 1, 5, () -> model.n, model::n).sets("U", "W", "V", "x"),
                new NumberInput("h", h, 1, 4, () -> model.h, model::h).sets("U", "W", "V"),
                new NumberInput("T", times, 1, 8, () -> model.times, model::times).sets("x"));
        Text u = Text.same("U (h × n)");
        Text w = Text.same("W (h × h)");
        Text v = Text.same("V (n × h)");
        Text x = Text.of("输入 x（每行一个时刻）", "Inputs x (a row for each time)");
        more(
                table("U", u, model::u, () -> model.h, () -> model.n, model::u).when(this::isElman),
                table("W", w, model::w, () -> model.h, () -> model.h, model::w).when(this::isElman),
                table("V", v, () -> model.v, () -> model.n, () -> model.h, to -> model.v = to),
                table("x", x, () -> model.x, () -> model.times, () -> model.n, model::x));
        Text numbers = Text.of("参数", "parameters");
        Text progress = Text.of("进度", "progress");
        readouts(
                new Readout("numbers", numbers, () -> Text.same(model.parameterText())),
                new Readout("progress", progress, () -> Text.same(time() + " / " + model.times)));
        steps(1, () -> true, model::step);
        questions();
    }

    private String time() {
        return "t = " + model.t;
    }

    private void questions() {
        Text elman =
                Text.of(
                        "n = 10000，h = 100 的 Elman 网络（无偏置）有多少参数？",
                        "How many parameters has an Elman network without biases with"
                                + " n = 10000 and h = 100?");
        Text lstm =
                Text.of(
                        "n = 4、h = 3 的 LSTM（每个门一个偏置，不算 V）有多少参数？",
                        "How many has an LSTM with n = 4 and h = 3, a bias for each gate, without"
                                + " V?");
        Text state =
                Text.of(
                        "h = n = 1，U = 1，W = 0.5，f 为恒等，输入 1、0、0：s₃ 是多少？",
                        "h = n = 1, U = 1, W = 0.5, f the identity, inputs 1, 0, 0: what is s₃?");
        Text half = Text.of("每过一步乘以 0.5。", "Each step multiplies by 0.5.");
        Text four = Text.same("4·(4 + 3 + 1)·3");
        Text two = Text.same("(2·10000 + 100)·100");
        exercises(
                Exercise.number("parameters", elman, () -> 2010000, 0, two),
                Exercise.number("lstm", lstm, () -> 96, 0, four),
                Exercise.number("state", state, () -> 0.25, 1e-6, half));
    }

    static Control cell(String key, Supplier<Cell> getter, Consumer<Cell> setter) {
        List<Cell> cells = List.of(Cell.values());
        return Choice.of(key, Text.of("单元", "Cell"), cells, CellOption::of, getter, setter);
    }

    private boolean isElman() {
        return model.cell == Cell.ELMAN;
    }

    private static Setting table(
            String key,
            Text label,
            Supplier<float[]> getter,
            IntSupplier rows,
            IntSupplier columns,
            Consumer<float[]> setter) {
        Supplier<String> written =
                () -> NumberRows.text(getter.get(), rows.getAsInt(), columns.getAsInt());
        Function<String, Text> problem =
                text -> NumberRows.problem(key, text, rows.getAsInt(), columns.getAsInt(), BOUND);
        Consumer<String> read = text -> setter.accept(NumberRows.read(text));
        return new TextField(key, label, written, problem, read).resets();
    }

    @Override
    public Verdict verdict() {
        Text text =
                switch (model.cell) {
                    case ELMAN ->
                            Text.of(
                                    "每个时刻用的是同一组 U、W、V：(2n + h)·h = {count} 个参数，与 T 无关。",
                                    "Every time uses the same U, W and V: (2n + h)·h = {count}"
                                            + " parameters, whatever T.");
                    case GRU ->
                            Text.of(
                                    "GRU 用两个门决定留下多少旧状态：{count} 个参数。",
                                    "A GRU decides with two gates how much of its state stays:"
                                            + " {count} parameters.");
                    case LSTM ->
                            Text.of(
                                    "LSTM 有一条记忆 c，三个门管着写入、保留和读出：{count} 个参数。",
                                    "An LSTM has a memory c and three gates, to write, to keep and"
                                            + " to read: {count} parameters.");
                };
        return Verdict.neutral(text.with("count", model.parameterText()));
    }

    @Override
    public Text description() {
        return Text.of(
                        "循环网络展开成 {times} 个时刻。t = {t} 的状态：{s}。",
                        "The network unrolled over {times} times. State at t = {t}: {s}.")
                .with("times", model.times)
                .with("t", model.t)
                .with("s", NumberRows.text(model.s(model.t), 1, model.h))
                .then(verdict().text());
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps);
        out.put("t", model.t);
        out.put("parameters", model.parameters());
        out.put("s", model.s(model.t));
        out.put("y", model.y(model.t));
    }

    @Override
    public void update() {
        model.update();
    }

    @Override
    public double draw(Surface surface) {
        double y = new UnrollView(model, surface).draw();
        return new UnrollEquations(model).lines().draw(y, surface);
    }
}
