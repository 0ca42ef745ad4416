package neurarium.demos.pooling;

import neurarium.demos.Captions;
import neurarium.ui.CellGrid;
import neurarium.ui.CellSlider;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The image, its means and its maxima side by side. */
final class PoolingScene extends Scene {
    static final double HEAD = 26;
    static final double GAP = 34;

    private final PoolingModel model;
    private final CellSlider chosen;

    PoolingScene(PoolingModel model, WindowControls window) {
        super("pooling", "池化", "Pooling");
        this.model = model;
        chosen = new CellSlider(model::image, model::size, model::size);
        controls(window.controls);
        Text label = Text.of("选中的数", "Chosen cell");
        controls(chosen.control("value", label, PoolingModel.BOUND, 0.5));
        more(window.image);
        readouts(window.readouts);
        steps(1, model::hasOutput, model.at::step);
        exercises(
                Exercise.number(
                        "entry",
                        Text.of(
                                "讲义的输入用 3×3 窗口、步幅 1 做最大池化，第 1 行第 2 列是多少？",
                                "The lecture's input, maximum pooling with a window of 3×3 and stride 1:"
                                        + " what stands in row 1, column 2?"),
                        () -> 3,
                        0,
                        Text.of(
                                "窗口盖住第 1 到 3 行、第 2 到 4 列。",
                                "The window covers rows 1 to 3, columns 2 to 4.")),
                Exercise.number(
                        "size",
                        Text.of(
                                "112×112 的特征图，3×3 窗口，步幅 2，填充 1，输出边长多少？",
                                "A map of 112×112, a window of 3×3, stride 2, padding 1: what is the side"
                                        + " of the output?"),
                        () -> 56,
                        0,
                        Text.same("⌊(112 + 2 − 3) / 2⌋ + 1")));
    }

    @Override
    public Verdict verdict() {
        return verdict(model);
    }

    static Verdict verdict(PoolingModel model) {
        return model.hasOutput()
                ? Verdict.neutral(
                        "池化没有参数，什么也不用学。", "Pooling has no parameters: there is nothing to learn.")
                : Verdict.warning(
                        "窗口比输入还大，没有输出。请减小窗口，或增大输入。",
                        "The window is larger than the input: there is no output. Take a smaller"
                                + " window or a larger input.");
    }

    @Override
    public Text description() {
        int out = model.outSize();
        return Text.of(
                        "平均池化各行：{means}；最大池化各行：{maxima}。",
                        "Rows of the averages: {means}; rows of the maxima: {maxima}.")
                .with("means", NumberRows.text(model.output(false), out, out))
                .with("maxima", NumberRows.text(model.output(true), out, out));
    }

    @Override
    public void reset() {
        chosen.clear();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.at.steps());
        out.put("row", model.at.row());
        out.put("column", model.at.column());
        out.put("outSize", model.outSize());
        out.put("average", model.output(false));
        out.put("maximum", model.output(true));
    }

    @Override
    public double draw(Surface surface) {
        double width = surface.width();
        boolean wide = width >= 600;
        int out = model.outSize();
        int across = model.size() + 2 * model.padding();
        double cells = wide ? across + 2.0 * Math.max(1, out) : Math.max(across, 2 * out);
        double cell = Math.min(54, (width - (wide ? 2 * GAP : GAP) - 4) / cells);
        CellGrid input =
                new CellGrid("x", model.size(), model.size(), this::pixel)
                        .padded(model.padding())
                        .range(CellGrid.largest(model.image(), 1))
                        .onPress(chosen::choose);
        Captions.title(Text.of("输入 x", "input x"), 1, 8, surface);
        input.draw(model.image(), 1, HEAD, cell, surface);
        chosen.mark(input, surface);
        double below = HEAD + across * cell;
        if (!model.hasOutput()) {
            return below + 2;
        }
        markWindow(model, input, surface);
        double x = wide ? across * cell + GAP : 1;
        double y = wide ? HEAD : below + 12 + HEAD;
        output(false, x, y, cell, surface);
        output(true, x + out * cell + GAP, y, cell, surface);
        return words(Math.max(below, y + out * cell) + 14, surface);
    }

    /** Rings the window of the present position in the input. */
    static void markWindow(PoolingModel model, CellGrid input, Surface surface) {
        int top = model.at.row() * model.stride() - model.padding();
        int left = model.at.column() * model.stride() - model.padding();
        input.mark(top, left, model.window(), model.window(), Ink.ATTENTION, surface);
    }

    private void output(boolean max, double x, double y, double cell, Surface surface) {
        int out = model.outSize();
        Text name = max ? Text.of("最大", "maximum") : Text.of("平均", "average");
        Captions.title(name, x, y - HEAD + 8, surface);
        CellGrid grid =
                new CellGrid(max ? "m" : "a", out, out, (r, c) -> pooled(max, r, c))
                        .range(CellGrid.largest(model.image(), 1))
                        .onPoint(model.at::go);
        grid.draw(model.output(max), x, y, cell, surface);
        grid.mark(model.at.row(), model.at.column(), 1, 1, Ink.ATTENTION, surface);
    }

    private double words(double y, Surface surface) {
        int r = model.at.row();
        int c = model.at.column();
        double below = Captions.line(mean(model, r, c), y, Ink.TEXT, surface);
        below = Captions.line(max(model, r, c), below + 10, Ink.TEXT, surface);
        String size = size(model.size(), model.window(), model.stride(), model.padding());
        return Captions.line(size, below + 10, Ink.QUIET, surface);
    }

    /** The size formula with its numbers. */
    static String size(int n, int k, int s, int p) {
        int room = n + 2 * p - k;
        return Text.same("⌊(n + 2p − k) / s⌋ + 1 = ⌊({n} + 2·{p} − {k}) / {s}⌋ + 1 = {out}")
                .with("n", n)
                .with("p", p)
                .with("k", k)
                .with("s", s)
                .with("out", room < 0 ? "–" : "" + (room / s + 1))
                .en();
    }

    /** "(1 + 2 + 2 + 1) / 4 = 1.5". */
    static String mean(PoolingModel model, int row, int column) {
        StringBuilder sum = new StringBuilder("(");
        for (float value : model.window(row, column)) {
            sum.append(sum.length() == 1 ? "" : " + ");
            sum.append(Float.isNaN(value) ? "0" : Numbers.brief(value));
        }
        int count = model.window() * model.window();
        sum.append(") / ").append(count).append(" = ");
        return sum.append(Numbers.brief(model.mean(row, column))).toString();
    }

    /** "max(1, 2, 2, 1) = 2"; padding is left out. */
    static String max(PoolingModel model, int row, int column) {
        StringBuilder max = new StringBuilder("max(");
        for (float value : model.window(row, column)) {
            if (!Float.isNaN(value)) {
                max.append(max.length() == 4 ? "" : ", ").append(Numbers.brief(value));
            }
        }
        return max.append(") = ").append(Numbers.brief(model.max(row, column))).toString();
    }

    private Text pixel(int row, int column) {
        return Text.of(
                        "x[{row},{column}] = {x}，点一下可以修改",
                        "x[{row},{column}] = {x}; press to change it")
                .with("row", row + 1)
                .with("column", column + 1)
                .with("x", Numbers.brief(model.image()[row * model.size() + column]));
    }

    private Text pooled(boolean max, int row, int column) {
        return Text.same(max ? max(model, row, column) : mean(model, row, column));
    }
}
