package neurarium.demos.conv1d;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson: outputs and parameters counted, and a filter designed. */
final class RowExercises {
    private RowExercises() {}

    static List<Exercise> all() {
        return List.of(
                Exercise.number(
                        "size",
                        Text.of(
                                "n = 100，k = 5，s = 2，p = 2，d = 1：有几个输出？",
                                "n = 100, k = 5, s = 2, p = 2, d = 1: how many outputs are there?"),
                        () -> 50,
                        0,
                        Text.same("⌊(100 + 4 − 4 − 1) / 2⌋ + 1")),
                Exercise.number(
                        "parameters",
                        Text.of(
                                "输入 3 个通道，8 个卷积核，每个长 5：有多少参数（含偏置）？",
                                "Three input channels, eight filters of length 5: how many parameters,"
                                        + " biases included?"),
                        () -> 128,
                        0,
                        Text.of("8 · (3 · 5 + 1)。", "8 · (3 · 5 + 1).")),
                Exercise.number(
                        "design",
                        Text.of(
                                "卷积核 (1, −2, ?) 对任何不变的输入都给出 0。问号是多少？",
                                "The filter (1, −2, ?) answers 0 to every constant input. What is the"
                                        + " question mark?"),
                        () -> 1,
                        0,
                        Text.of("三个权重之和必须是 0。", "The three weights must add up to 0.")));
    }
}
