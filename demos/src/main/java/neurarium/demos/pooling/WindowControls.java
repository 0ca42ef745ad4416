package neurarium.demos.pooling;

import java.util.List;
import neurarium.demos.NumberTable;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Readout;
import neurarium.ui.Text;

/** The controls of the input and of the window that moves over it, which several tabs share. */
final class WindowControls {
    /** The side of the input, which the padding goes with as well. */
    final Control size;

    /** The size and the window. */
    final List<Control> controls;

    final Control image;
    final List<Readout> readouts;

    WindowControls(PoolingModel model) {
        Text side = Text.of("输入边长 n", "Input side n");
        size =
                new NumberInput("size", side, 2, PoolingModel.MAX_SIZE, model::size, model::size)
                        .sets("image", "gradient", "padding");
        Text k = Text.of("窗口 k", "Window k");
        Text s = Text.of("步幅 s", "Stride s");
        Text p = Text.of("填充 p（至多 k/2）", "Padding p (k/2 at most)");
        controls =
                List.of(
                        size,
                        new NumberInput("window", k, 1, 4, model::window, model::window)
                                .sets("image", "gradient", "padding"),
                        new NumberInput("stride", s, 1, 4, model::stride, model::stride)
                                .sets("image", "gradient", "padding"),
                        new NumberInput("padding", p, 0, 2, model::padding, model::padding)
                                .sets("image", "gradient"));
        Text rows = Text.of("输入各行", "Rows of the input");
        image =
                NumberTable.square(model::image, model::size)
                        .field("image", rows, PoolingModel.BOUND, model::image)
                        .resets();
        readouts =
                List.of(
                        new Readout(
                                "position",
                                Text.of("位置", "position"),
                                () ->
                                        Text.same(
                                                (model.at.row() + 1)
                                                        + ", "
                                                        + (model.at.column() + 1))),
                        new Readout(
                                "out",
                                Text.of("输出大小", "output size"),
                                () -> Text.same(model.outSize() + "×" + model.outSize())));
    }
}
