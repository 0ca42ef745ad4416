package neurarium.demos.nextword;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson: a vanishing gradient, parameters and a cross-entropy. */
final class NextWordExercises {
    private NextWordExercises() {}

    static List<Exercise> all() {
        return List.of(
                Exercise.number(
                        "vanish",
                        Text.of(
                                "每往回一步梯度乘以 0.9，30 步之后剩多少（三位小数）？",
                                "Each step back multiplies by 0.9: what is left after 30 (three"
                                        + " digits)?"),
                        () -> Math.pow(0.9, 30),
                        0.001,
                        Text.of("0.9 的 30 次方。", "0.9 to the 30th power.")),
                Exercise.number(
                        "parameters",
                        Text.of(
                                "讲义的一句有 8 个不同的词，加上句末共 9 个。h = 24，参数有多少？",
                                "The lecture's sentence has 8 different words, 9 with the end."
                                        + " h = 24: how many parameters?"),
                        () -> 1008,
                        0,
                        Text.same("(2·9 + 24)·24")),
                Exercise.number(
                        "entropy",
                        Text.of(
                                "一无所知的网络对 9 个词给出同样的概率。交叉熵是多少（两位小数）？",
                                "A network that knows nothing gives 9 words the same probability."
                                        + " What is the cross-entropy (two digits)?"),
                        () -> Math.log(9),
                        0.01,
                        Text.same("−ln(1/9)")));
    }
}
