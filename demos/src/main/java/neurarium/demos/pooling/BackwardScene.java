package neurarium.demos.pooling;

import static neurarium.demos.pooling.PoolingScene.GAP;
import static neurarium.demos.pooling.PoolingScene.HEAD;

import neurarium.demos.Captions;
import neurarium.demos.NumberTable;
import neurarium.ui.CellGrid;
import neurarium.ui.CellSlider;
import neurarium.ui.Control;
import neurarium.ui.Exercise;
import neurarium.ui.Ink;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Scene;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The gradients of the output, and where they go on their way back. */
final class BackwardScene extends Scene {
    private static final Text SHARES =
            Text.of(
                    "平均池化把梯度平分给窗口里的每一格；最大池化全部给最大的那一格（一样大时给第一个）。窗口重叠处相加。",
                    "Average pooling shares the gradient equally over its window; maximum pooling gives"
                            + " all of it to the largest cell (the first, if several are as large)."
                            + " Where windows overlap, gradients add up.");

    private final PoolingModel model;
    private final CellSlider chosen;

    /** ∂L/∂x through the average and through the maximum. */
    private float[] throughMean = {};

    private float[] throughMax = {};

    BackwardScene(PoolingModel model, WindowControls window) {
        super("backward", "反向", "Backward");
        this.model = model;
        chosen = new CellSlider(model::gradient, model::outSize, model::outSize);
        controls(window.controls);
        Text label = Text.of("选中的梯度", "Chosen gradient");
        controls(chosen.control("gradientcell", label, PoolingModel.BOUND, 0.5));
        Text rows = Text.of("∂L/∂y 各行", "Rows of ∂L/∂y");
        Control gradient =
                NumberTable.square(model::gradient, model::outSize)
                        .field("gradient", rows, PoolingModel.BOUND, model::gradient)
                        .resets()
                        .when(model::hasOutput);
        more(window.image, gradient);
        readouts(window.readouts);
        steps(1, model::hasOutput, model.at::step);
        exercises(
                Exercise.number(
                        "share",
                        Text.of(
                                "2×2 平均池化，∂L/∂y = 1，窗口里每格得到多少梯度？",
                                "Average pooling 2×2 with ∂L/∂y = 1: what gradient does each cell of the"
                                        + " window get?"),
                        () -> 0.25,
                        1e-9,
                        Text.of("平分给四格。", "It is shared by four cells.")));
    }

    @Override
    public Verdict verdict() {
        return PoolingScene.verdict(model);
    }

    @Override
    public Text description() {
        int n = model.size();
        return Text.of(
                        "∂L/∂x 各行，平均池化：{means}；最大池化：{maxima}。",
                        "Rows of ∂L/∂x through the average: {means}; through the maximum: {maxima}.")
                .with("means", NumberRows.text(throughMean, n, n))
                .with("maxima", NumberRows.text(throughMax, n, n));
    }

    @Override
    public void update() {
        boolean hasOutput = model.hasOutput();
        float[] none = new float[model.size() * model.size()];
        throughMean = hasOutput ? model.backward(false) : none;
        throughMax = hasOutput ? model.backward(true) : none;
    }

    @Override
    public void reset() {
        chosen.clear();
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.at.steps());
        out.put("gradient", model.gradient());
        out.put("average", throughMean);
        out.put("maximum", throughMax);
    }

    @Override
    public double draw(Surface surface) {
        int out = model.outSize();
        int n = model.size();
        boolean wide = surface.width() >= 600;
        double cells = wide ? out + 2.0 * n : Math.max(2 * n, out);
        double cell = Math.min(48, (surface.width() - 2 * GAP - 4) / cells);
        Captions.title(Text.same("∂L/∂y"), 1, 8, surface);
        if (!model.hasOutput()) {
            return HEAD;
        }
        CellGrid gradient =
                new CellGrid("g", out, out, this::given)
                        .backward()
                        .range(CellGrid.largest(model.gradient(), 1))
                        .onPoint(model.at::go)
                        .onPress(chosen::choose);
        gradient.draw(model.gradient(), 1, HEAD, cell, surface);
        chosen.mark(gradient, surface);
        gradient.mark(model.at.row(), model.at.column(), 1, 1, Ink.ATTENTION, surface);
        double x = wide ? out * cell + GAP : 1;
        double y = wide ? HEAD : 2 * HEAD + out * cell + 12;
        Text average = Text.of("∂L/∂x，平均", "∂L/∂x, average");
        Text maximum = Text.of("∂L/∂x，最大", "∂L/∂x, maximum");
        reached("ba", average, throughMean, x, y, cell, surface);
        reached("bm", maximum, throughMax, x + n * cell + GAP, y, cell, surface);
        double below = Math.max(HEAD + out * cell, y + n * cell);
        return Captions.line(SHARES.in(surface.lang()), below + 14, Ink.TEXT, surface);
    }

    private void reached(
            String key,
            Text name,
            float[] values,
            double x,
            double y,
            double cell,
            Surface surface) {
        int n = model.size();
        Captions.title(name, x, y - HEAD + 8, surface);
        CellGrid grid =
                new CellGrid(key, n, n, (r, c) -> gradient(values, r, c))
                        .backward()
                        .range(CellGrid.largest(model.gradient(), 1));
        grid.draw(values, x, y, cell, surface);
        PoolingScene.markWindow(model, grid, surface);
    }

    private Text given(int row, int column) {
        return Text.of("∂L/∂y = {g}，点一下可以修改", "∂L/∂y = {g}; press to change it")
                .with("g", Numbers.brief(model.gradient()[row * model.outSize() + column]));
    }

    private Text gradient(float[] values, int row, int column) {
        return Text.same("∂L/∂x = " + Numbers.fixed(values[row * model.size() + column], 3));
    }
}
