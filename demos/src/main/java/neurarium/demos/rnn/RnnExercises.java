package neurarium.demos.rnn;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson: parameters counted, and a state by hand. */
final class RnnExercises {
    private RnnExercises() {}

    static List<Exercise> all() {
        return List.of(
                Exercise.number(
                        "parameters",
                        Text.of(
                                "n = 10000，h = 100 的 Elman 网络（无偏置）有多少参数？",
                                "How many parameters has an Elman network without biases with"
                                        + " n = 10000 and h = 100?"),
                        () -> 2010000,
                        0,
                        Text.same("(2·10000 + 100)·100")),
                Exercise.number(
                        "lstm",
                        Text.of(
                                "n = 4、h = 3 的 LSTM（每个门一个偏置，不算 V）有多少参数？",
                                "How many has an LSTM with n = 4 and h = 3, a bias for each gate,"
                                        + " without V?"),
                        () -> 96,
                        0,
                        Text.same("4·(4 + 3 + 1)·3")),
                Exercise.number(
                        "state",
                        Text.of(
                                "h = n = 1，U = 1，W = 0.5，f 为恒等，输入 1、0、0：s₃ 是多少？",
                                "h = n = 1, U = 1, W = 0.5, f the identity, inputs 1, 0, 0: what is"
                                        + " s₃?"),
                        () -> 0.25,
                        1e-6,
                        Text.of("每过一步乘以 0.5。", "Each step multiplies by 0.5.")));
    }
}
