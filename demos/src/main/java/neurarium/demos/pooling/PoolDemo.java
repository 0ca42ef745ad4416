package neurarium.demos.pooling;

import java.util.List;
import java.util.Locale;
import neurarium.ui.CellKey;
import neurarium.ui.Control;
import neurarium.ui.Demo;
import neurarium.ui.Exercise;
import neurarium.ui.Fold;
import neurarium.ui.Json;
import neurarium.ui.NumberRows;
import neurarium.ui.Numbers;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** Pooling and padding: forward, through a shift, and backward. */
public final class PoolDemo implements Demo {
    /** What the picture shows. */
    enum Tab {
        POOLING(Text.of("池化", "Pooling")),
        PADDING(Text.of("填充", "Padding")),
        SHIFT(Text.of("移动一格", "A shift")),
        BACKWARD(Text.of("反向", "Backward"));

        private final Text label;

        Tab(Text label) {
            this.label = label;
        }

        Control.Option option() {
            return new Control.Option(name().toLowerCase(Locale.ROOT), label);
        }
    }

    private final PoolModel model = new PoolModel();
    private final ShiftModel shift = new ShiftModel();
    private Tab tab = Tab.POOLING;
    private int kernelSize = 3;
    private String pointed = "";
    private String selected = "";
    private float[] openingImage = model.image().clone();

    PoolModel model() {
        return model;
    }

    @Override
    public List<Control.Choice> tabs() {
        return List.of(
                Control.Choice.view(
                        List.of(Tab.values()), Tab::option, () -> tab, chosen -> tab = chosen));
    }

    @Override
    public List<Control> controls() {
        return List.of(
                new Control.Whole(
                        "size",
                        Text.of("输入边长 n", "Input side n"),
                        2,
                        PoolModel.LARGEST,
                        model::size,
                        size -> model.size((int) size)),
                new Control.Whole(
                        "window",
                        Text.of("窗口 k", "Window k"),
                        1,
                        4,
                        model::window,
                        window -> model.window((int) window)),
                new Control.Whole(
                        "stride",
                        Text.of("步幅 s", "Stride s"),
                        1,
                        4,
                        model::stride,
                        stride -> model.stride((int) stride)),
                new Control.Whole(
                        "padding",
                        Text.of("填充 p（至多 k/2）", "Padding p (k/2 at most)"),
                        0,
                        2,
                        model::padding,
                        padding -> model.padding((int) padding)),
                Control.Choice.of(
                        "kernelsize",
                        Text.of("卷积核 k", "Filter k"),
                        List.of(3, 5),
                        k -> new Control.Option("" + k, Text.same(k + "×" + k)),
                        () -> kernelSize,
                        k -> kernelSize = k),
                new Control.Slider(
                        "right",
                        Text.of("向右移", "Move right"),
                        -4,
                        4,
                        1,
                        shift::right,
                        right -> shift.right((int) Math.rint(right))),
                new Control.Slider(
                        "down",
                        Text.of("向下移", "Move down"),
                        -3,
                        3,
                        1,
                        shift::down,
                        down -> shift.down((int) Math.rint(down))),
                Control.Choice.of(
                        "pool",
                        Text.of("池化窗口", "Pooling window"),
                        List.of(2, 4, 8),
                        k -> new Control.Option("" + k, Text.same(k + "×" + k)),
                        shift::window,
                        shift::window),
                new Control.Slider(
                        "value",
                        Text.of("选中的数", "Chosen cell"),
                        -PoolModel.BOUND,
                        PoolModel.BOUND,
                        0.5,
                        this::value,
                        this::value));
    }

    @Override
    public List<Fold> folds() {
        return List.of(
                Fold.more(
                        List.of(
                                new Control.Field(
                                        "image",
                                        Text.of("输入各行", "Rows of the input"),
                                        model::text,
                                        this::imageProblem,
                                        text -> model.image(NumberRows.read(text))),
                                new Control.Field(
                                        "gradient",
                                        Text.of("∂L/∂y 各行", "Rows of ∂L/∂y"),
                                        () -> {
                                            int out = model.outSize();
                                            return NumberRows.text(model.slopes(), out, out);
                                        },
                                        this::slopesProblem,
                                        text -> model.slopes(NumberRows.read(text))))));
    }

    private Text imageProblem(String text) {
        return NumberRows.problem("image", text, model.size(), model.size(), PoolModel.BOUND);
    }

    private Text slopesProblem(String text) {
        int out = model.outSize();
        return NumberRows.problem("gradient", text, out, out, PoolModel.BOUND);
    }

    /** The table and the place of the chosen cell; −1 where there is none. */
    private int index() {
        CellKey cell = CellKey.of(selected);
        if (cell.isOf("x") && tab == Tab.POOLING) {
            return cell.index(model.size(), model.size());
        }
        if (cell.isOf("g") && tab == Tab.BACKWARD) {
            return cell.index(model.outSize(), model.outSize());
        }
        return -1;
    }

    private float[] table() {
        return selected.startsWith("x.") ? model.image() : model.slopes();
    }

    private double value() {
        return index() < 0 ? 0 : table()[index()];
    }

    private void value(double value) {
        if (index() >= 0) {
            table()[index()] = (float) value;
        }
    }

    @Override
    public boolean sets(String leader, String key) {
        return List.of("size", "window", "stride", "padding").contains(leader)
                && List.of("image", "gradient", "padding").contains(key);
    }

    @Override
    public boolean isRelevant(Control control) {
        boolean pools = tab == Tab.POOLING || tab == Tab.BACKWARD;
        return switch (control.key()) {
            case "size", "image" -> tab != Tab.SHIFT;
            case "window", "stride", "padding", "position" -> pools;
            case "kernelsize" -> tab == Tab.PADDING;
            case "right", "down", "pool" -> tab == Tab.SHIFT;
            case "gradient" -> tab == Tab.BACKWARD && model.hasOutput();
            case "value" -> index() >= 0;
            default -> true;
        };
    }

    @Override
    public List<Control.Readout> readouts() {
        return List.of(
                new Control.Readout(
                        "position",
                        Text.of("位置", "position"),
                        () -> Text.same((model.row() + 1) + ", " + (model.column() + 1))),
                new Control.Readout(
                        "out",
                        Text.of("输出大小", "output size"),
                        () -> Text.same(model.outSize() + "×" + model.outSize())));
    }

    @Override
    public Verdict verdict() {
        if (tab == Tab.SHIFT) {
            String edges = Numbers.fixed(100 * shift.change(ShiftModel.Stage.EDGES), 0) + " %";
            String max = Numbers.fixed(100 * shift.change(ShiftModel.Stage.MAX), 0) + " %";
            return new Verdict(
                    Verdict.Kind.NEUTRAL,
                    Text.of(
                            "移动之后，边缘图变了 " + edges + "，最大池化之后变了 " + max + "。",
                            "The shift changed "
                                    + edges
                                    + " of the edge map, and "
                                    + max
                                    + " after maximum pooling."));
        }
        if (tab != Tab.PADDING && !model.hasOutput()) {
            return new Verdict(
                    Verdict.Kind.TROUBLE,
                    Text.of(
                            "窗口比输入还大，没有输出。请减小窗口，或增大输入。",
                            "The window is larger than the input: there is no output. Take a smaller"
                                    + " window or a larger input."));
        }
        return new Verdict(
                Verdict.Kind.NEUTRAL,
                tab == Tab.PADDING
                        ? Text.of(
                                "卷积让图变小，边上补零又让它恢复。",
                                "Convolution shrinks the field; zeros at its border restore it.")
                        : Text.of(
                                "池化没有参数，什么也不用学。",
                                "Pooling has no parameters: there is nothing to learn."));
    }

    @Override
    public Text description() {
        int out = model.outSize();
        String mean = NumberRows.text(model.output(false), out, out);
        String max = NumberRows.text(model.output(true), out, out);
        return Text.of(
                "平均池化各行：" + mean + "；最大池化各行：" + max + "。",
                "Rows of the averages: " + mean + "; rows of the maxima: " + max + ".");
    }

    @Override
    public List<Exercise> exercises() {
        return List.of(
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
                        Text.same("⌊(112 + 2 − 3) / 2⌋ + 1")),
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
    public double height(double width) {
        return switch (tab) {
            case POOLING -> PoolView.height(model, width);
            case PADDING -> PaddingView.height(model, kernelSize, width);
            case SHIFT -> ShiftView.height(width);
            case BACKWARD -> PoolView.backwardHeight(model, width);
        };
    }

    @Override
    public void draw(Surface surface) {
        String shown = index() >= 0 ? selected : "";
        switch (tab) {
            case POOLING -> PoolView.draw(model, shown, surface);
            case PADDING -> PaddingView.draw(model, kernelSize, surface);
            case SHIFT -> ShiftView.draw(shift, surface);
            case BACKWARD -> PoolView.drawBackward(model, shown, surface);
        }
    }

    @Override
    public void state(Json out) {
        out.put("steps", model.steps());
        out.put("row", model.row());
        out.put("column", model.column());
        out.put("outSize", model.outSize());
        numbers("average", model.output(false), out);
        numbers("maximum", model.output(true), out);
        out.put("changedEdges", shift.change(ShiftModel.Stage.EDGES));
        out.put("changedMaximum", shift.change(ShiftModel.Stage.MAX));
    }

    private static void numbers(String key, float[] values, Json out) {
        out.open(key, '[');
        for (float value : values) {
            out.add(value);
        }
        out.close(']');
    }

    @Override
    public void seed(int seed) {}

    @Override
    public void opened() {
        openingImage = model.image().clone();
    }

    @Override
    public void reset() {
        model.reset();
        selected = "";
        if (openingImage.length == model.image().length) {
            model.image(openingImage.clone());
        }
    }

    @Override
    public double pace() {
        return 1;
    }

    @Override
    public boolean canStep() {
        return model.hasOutput();
    }

    @Override
    public void step() {
        model.step();
    }

    @Override
    public boolean point(String spot) {
        boolean changes = !spot.equals(pointed);
        pointed = spot;
        CellKey cell = CellKey.of(spot);
        if (cell.isOf("a", "m", "g") && cell.fits(model.outSize(), model.outSize())) {
            model.go(cell.row(), cell.column());
        }
        return changes;
    }

    @Override
    public void tap(Touch touch) {
        selected = pointed.startsWith("x.") || pointed.startsWith("g.") ? pointed : "";
    }
}
