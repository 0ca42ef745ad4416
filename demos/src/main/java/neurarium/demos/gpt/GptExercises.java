package neurarium.demos.gpt;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson: top-p by hand, what a cache saves, and bytes counted. */
final class GptExercises {
    private GptExercises() {}

    static List<Exercise> all() {
        return List.of(
                Exercise.number(
                        "topp",
                        Text.of(
                                "模型给四个词元 0.5、0.3、0.15、0.05。top-p = 0.75 之后，第一个的概率是多少？",
                                "A model gives four tokens 0.5, 0.3, 0.15 and 0.05. After top-p = 0.75,"
                                        + " what is the probability of the first?"),
                        () -> 0.625,
                        0.001,
                        Text.of(
                                "最少留几个才够 0.75？剩下的除以它们的和。",
                                "How many does it take to reach 0.75? Divide by the sum of those.")),
                Exercise.number(
                        "cache",
                        Text.of(
                                "没有缓存，写第 1 到第 100 个词元，一共有多少个词元要过各层？",
                                "Without a cache, writing tokens 1 to 100: how many tokens go through the"
                                        + " layers in all?"),
                        () -> 5050,
                        0,
                        Text.same("1 + 2 + … + 100")),
                Exercise.number(
                        "bytes",
                        Text.of("“你叫什么名字”是多少个 UTF-8 字节？", "How many bytes of UTF-8 are 你叫什么名字?"),
                        () -> 18,
                        0,
                        Text.of(
                                "在“词元”里数一数：一个汉字占几个字节？",
                                "Count in the tab Tokens: how many bytes has one Han character?")));
    }
}
