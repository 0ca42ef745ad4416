package neurarium.demos.words;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;

/** The exercises of the lesson. */
final class WordsExercises {
    private WordsExercises() {}

    static List<Exercise> all() {
        return List.of(
                Exercise.number(
                        "onehot",
                        Text.of(
                                "词表有 10,000 个词，one-hot 向量中任意两个词的距离是多少（两位小数）？",
                                "One-hot vectors of 10,000 words: how far apart are any two (two"
                                        + " digits)?"),
                        () -> 1.41,
                        0.006,
                        Text.of("√(1² + 1²)，与词表大小无关。", "√(1² + 1²), whatever the size.")),
                Exercise.number(
                        "cosine",
                        Text.of(
                                "讲义里 猫 (0.1, 0.2) 和 狗 (0.2, 0.1) 的余弦是多少？",
                                "What is the cosine of cat (0.1, 0.2) and dog (0.2, 0.1)?"),
                        () -> 0.8,
                        0.006,
                        Text.same("(0.1·0.2 + 0.2·0.1) / (0.05)")),
                Exercise.number(
                        "numbers",
                        Text.of(
                                "10,000 个词，每个词嵌入 100 个数：表里共有多少个数？",
                                "10,000 words with 100 numbers each: how many numbers are in the"
                                        + " table?"),
                        () -> 1e6,
                        0,
                        Text.same("10000 · 100")));
    }
}
