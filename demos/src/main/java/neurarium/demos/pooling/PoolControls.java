package neurarium.demos.pooling;

import java.util.List;
import neurarium.ui.CellKey;
import neurarium.ui.Control;
import neurarium.ui.Fold;
import neurarium.ui.NumberRows;
import neurarium.ui.Text;

/** Everything that can be set in the four tabs, the chosen cell among it. */
final class PoolControls {
    private final PoolModel model;
    private final ShiftModel shift;
    private Tab tab = Tab.POOLING;
    private int kernelSize = 3;

    /** The cell that the slider sets: "x.0.1" or "g.1.1"; empty where there is none. */
    private String selected = "";

    PoolControls(PoolModel model, ShiftModel shift) {
        this.model = model;
        this.shift = shift;
    }

    Tab tab() {
        return tab;
    }

    /** The side of the filter in the tab on padding. */
    int kernelSize() {
        return kernelSize;
    }

    String selected() {
        return index() >= 0 ? selected : "";
    }

    /** A press on a number of x or of ∂L/∂y chooses it; elsewhere none is. */
    void select(String spot) {
        selected = CellKey.of(spot).isOf("x", "g") ? spot : "";
    }

    Control.Choice tabs() {
        return Control.Choice.view(
                List.of(Tab.values()), Tab::option, () -> tab, chosen -> tab = chosen);
    }

    List<Control> controls() {
        return List.of(
                Control.Whole.of(
                        "size",
                        Text.of("输入边长 n", "Input side n"),
                        2,
                        PoolModel.LARGEST,
                        model::size,
                        model::size),
                Control.Whole.of(
                        "window", Text.of("窗口 k", "Window k"), 1, 4, model::window, model::window),
                Control.Whole.of(
                        "stride", Text.of("步幅 s", "Stride s"), 1, 4, model::stride, model::stride),
                Control.Whole.of(
                        "padding",
                        Text.of("填充 p（至多 k/2）", "Padding p (k/2 at most)"),
                        0,
                        2,
                        model::padding,
                        model::padding),
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

    List<Fold> folds() {
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

    boolean sets(String leader, String key) {
        return List.of("size", "window", "stride", "padding").contains(leader)
                && List.of("image", "gradient", "padding").contains(key);
    }

    boolean isRelevant(Control control) {
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

    /** The place of the chosen cell in the table that the tab shows; −1 where there is none. */
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
}
