package neurarium.demos.charrnn;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson: perplexities, and the parameters of an LSTM cell. */
final class CharExercises {
    private CharExercises() {}

    static List<Exercise> all() {
        return List.of(
                Exercise.number(
                        "perplexity",
                        Text.of(
                                "每个字符的交叉熵是 1.61。困惑度是多少（取整）？",
                                "The cross-entropy of a character is 1.61. What is the perplexity"
                                        + " (whole)?"),
                        () -> 5,
                        0.05,
                        Text.of("e^1.61：像在 5 个字符里平均地猜。", "e^1.61: as if guessing among 5.")),
                Exercise.number(
                        "guess",
                        Text.of(
                                "27 个字符，一无所知时困惑度是多少？",
                                "With 27 characters and no knowledge, what is the perplexity?"),
                        () -> 27,
                        0,
                        Text.same("e^(ln 27)")),
                Exercise.number(
                        "lstm",
                        Text.of(
                                "词嵌入 24 维、状态 128 维的 LSTM 单元有多少参数（每个门一个偏置）？",
                                "How many parameters has an LSTM cell with embeddings of 24 and 128"
                                        + " units, a bias for each gate?"),
                        () -> 78336,
                        0,
                        Text.same("4·(24 + 128 + 1)·128")));
    }
}
