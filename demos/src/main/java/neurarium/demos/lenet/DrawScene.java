package neurarium.demos.lenet;

import java.util.function.BooleanSupplier;
import neurarium.ui.Action;
import neurarium.ui.Box;
import neurarium.ui.Exercise;
import neurarium.ui.InvalidValue;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextField;
import neurarium.ui.Toggle;
import neurarium.ui.Touch;
import neurarium.ui.Verdict;

/** A pad to write a digit on, and what the network sees in it. */
final class DrawScene extends NetworkScene {
    private final Drawing drawing;
    private boolean erases;

    DrawScene(NetworkControls shared) {
        super("draw", "手写一个", "Draw", shared);
        drawing = model.drawing;
        BooleanSupplier hasInk = () -> !drawing.isEmpty();
        controls(
                new Action("clear", Text.of("清除", "Clear"), hasInk, drawing::clear),
                new Action("undo", Text.of("撤销一笔", "Undo a stroke"), hasInk, drawing::undo),
                new Toggle("eraser", Text.of("橡皮", "Eraser"), () -> erases, on -> erases = on));
        networkControls();
        Text strokes = Text.of("笔画", "Strokes");
        more(new TextField("strokes", strokes, drawing::text, DrawScene::problem, drawing::set));
        networkSections();
        questions();
    }

    private void questions() {
        Text c3 = Text.of("C3 有多少个参数（含偏置）？", "How many parameters has C3, biases included?");
        Text c3Hint =
                Text.of(
                        "每个卷积核读 6 张图，每张 5×5，再加一个偏置；共 16 个。",
                        "Each filter reads 6 maps, 5×5 of each, and has a bias; there are 16.");
        Text field =
                Text.of(
                        "S4 的一个单元看到输入的几乘几？写边长。",
                        "How large is the square of the input that a unit of S4 sees? Give its side.");
        Text fieldHint =
                Text.of(
                        "倒着走：S4 的 2 个 → C3 的 2 个 → S2 的 6 个 → C1 的 12 个 → 输入。",
                        "Walk backward: 2 of C3 → 6 of S2 → 12 of C1 → input.");
        Text share =
                Text.of(
                        "C1 若全连接（784 → 6×28×28，含偏置），参数是现在的几倍？取整。",
                        "If C1 were full (784 → 6×28×28, with biases), how many times the parameters"
                                + " would it have? Round.");
        Text shareHint =
                Text.of(
                        "全连接：785 · 4704；卷积：6 · (25 + 1) = 156。",
                        "Full: 785 · 4704; convolution: 6 · (25 + 1) = 156.");
        double times = Math.rint(785.0 * 6 * 784 / 156);
        exercises(
                Exercise.number("c3", c3, () -> 16 * (6 * 25 + 1), 0, c3Hint),
                Exercise.number("field", field, () -> 16, 0, fieldHint),
                Exercise.number("share", share, () -> times, 1, shareHint));
    }

    private static Text problem(String text) {
        return Drawing.isValid(text)
                ? Text.NONE
                : InvalidValue.of(
                        "strokes",
                        text,
                        Text.of(
                                        "写点“x,y”（0 到 100），点间用空格，笔画间用分号，橡皮的笔画前加 e；至多 {max} 点。",
                                        "write points “x,y” from 0 to 100, spaces between them,"
                                                + " semicolons between strokes, e before a stroke that"
                                                + " erases; {max} points at most.")
                                .with("max", Drawing.MAX_POINTS));
    }

    @Override
    boolean showsTests() {
        return false;
    }

    @Override
    Verdict progress() {
        Text what =
                drawing.isEmpty()
                        ? Text.of("在画板上写一个数字，0 到 9。", "Write a digit on the pad, 0 to 9.")
                        : prediction();
        return Verdict.neutral(what.then(untrained()).then(shared.data.sample()));
    }

    @Override
    double topHeight(double width) {
        double pad = PadView.bottom(width);
        return width >= NetworkView.WIDE ? pad : pad + GAP + OutputsView.HEIGHT;
    }

    @Override
    void drawTop(double width, Surface surface) {
        Box pad = PadView.box(width);
        PadView.draw(drawing, pad, surface);
        boolean wide = width >= NetworkView.WIDE;
        double x = wide ? pad.right() + 31 : 0;
        double y = wide ? 0 : PadView.bottom(width) + GAP;
        OutputsView.draw(model, shared.maps, x, y, width, surface);
    }

    /** The pad in the picture that was touched. */
    private static Box pad(Touch touch) {
        return PadView.box(half(touch.width()));
    }

    @Override
    public boolean capturesPointer(Touch touch) {
        return pad(touch).contains(touch.x(), touch.y());
    }

    @Override
    public void drag(Touch touch) {
        Box pad = pad(touch);
        drawing.draw(PadView.x(touch, pad), PadView.y(touch, pad), erases);
    }

    @Override
    public void release() {
        drawing.lift();
    }

    @Override
    public void tap(Touch touch) {
        Box pad = pad(touch);
        if (capturesPointer(touch)) {
            drawing.toggle(PadView.x(touch, pad), PadView.y(touch, pad));
        } else {
            super.tap(touch);
        }
    }
}
