package neurarium.demos.transformer;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** Questions of the lesson. */
final class TransformerExercises {
    static final List<Exercise> ALL =
            List.of(
                    Exercise.number(
                            "block",
                            Text.of(
                                    "宽度 C = 64 的一层有多少参数？偏置和两次归一化的 g、b 都算，前馈宽 4C。",
                                    "How many parameters has one block of width C = 64, with biases"
                                            + " and the g and b of both norms, feed forward 4C"
                                            + " wide?"),
                            () -> 12 * 64 * 64 + 13 * 64,
                            0,
                            Text.of(
                                    "矩阵：3C² + C² + 4C² + 4C²；偏置：3C + C + 4C + C；归一化：2·2C。",
                                    "Matrices: 3C² + C² + 4C² + 4C²; biases: 3C + C + 4C + C; norms:"
                                            + " 2·2C.")),
                    Exercise.number(
                            "scores",
                            Text.of(
                                    "10 个词元、4 个头：一层里一共要算多少个分数（掩码之前）？",
                                    "10 tokens and 4 heads: how many scores does one block compute,"
                                            + " before the mask?"),
                            () -> 4 * 10 * 10,
                            0,
                            Text.of("每个头是 T×T。", "Each head has T×T.")),
                    Exercise.number(
                            "head",
                            Text.of(
                                    "C = 96，h = 6：一个头的 Q 有几列？",
                                    "C = 96 and h = 6: how many columns has the Q of one head?"),
                            () -> 96 / 6,
                            0,
                            Text.same("d = C/h")),
                    Exercise.number(
                            "masked",
                            Text.of(
                                    "5 个词元：因果掩码盖住多少个格子？",
                                    "5 tokens: how many cells does the causal mask cover?"),
                            () -> 5 * 4 / 2,
                            0,
                            Text.same("T·(T − 1)/2")));

    private TransformerExercises() {}
}
