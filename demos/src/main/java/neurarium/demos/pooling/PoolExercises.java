package neurarium.demos.pooling;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson: a maximum, the side of an output, and a share of the gradient. */
final class PoolExercises {
    private PoolExercises() {}

    static List<Exercise> all() {
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
}
