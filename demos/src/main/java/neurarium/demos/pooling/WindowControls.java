package neurarium.demos.pooling;

import java.util.List;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.NumberRows;
import neurarium.ui.Readout;
import neurarium.ui.Text;
import neurarium.ui.TextField;

/** The controls of the input and of the window that moves over it, which several tabs share. */
final class WindowControls {
    final Control size;
    final Control image;
    final Control window;
    final Control stride;
    final Control padding;
    final List<Readout> readouts;

    WindowControls(PoolingModel model) {
        size =
                new NumberInput(
                                "size",
                                Text.of("输入边长 n", "Input side n"),
                                2,
                                PoolingModel.MAX_SIZE,
                                model::size,
                                model::size)
                        .sets("image", "gradient", "padding");
        image =
                new TextField(
                                "image",
                                Text.of("输入各行", "Rows of the input"),
                                () -> NumberRows.text(model.image(), model.size(), model.size()),
                                text -> problem(model, text),
                                text -> model.image(NumberRows.read(text)))
                        .resets();
        window =
                new NumberInput(
                                "window",
                                Text.of("窗口 k", "Window k"),
                                1,
                                4,
                                model::window,
                                model::window)
                        .sets("image", "gradient", "padding");
        stride =
                new NumberInput(
                                "stride",
                                Text.of("步幅 s", "Stride s"),
                                1,
                                4,
                                model::stride,
                                model::stride)
                        .sets("image", "gradient", "padding");
        padding =
                new NumberInput(
                                "padding",
                                Text.of("填充 p（至多 k/2）", "Padding p (k/2 at most)"),
                                0,
                                2,
                                model::padding,
                                model::padding)
                        .sets("image", "gradient");
        readouts =
                List.of(
                        new Readout(
                                "position",
                                Text.of("位置", "position"),
                                () -> Text.same((model.row() + 1) + ", " + (model.column() + 1))),
                        new Readout(
                                "out",
                                Text.of("输出大小", "output size"),
                                () -> Text.same(model.outSize() + "×" + model.outSize())));
    }

    private static Text problem(PoolingModel model, String text) {
        int n = model.size();
        return NumberRows.problem("image", text, n, n, PoolingModel.BOUND);
    }
}
