package neurarium.demos.attention;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The exercises of the lesson. */
final class AttentionExercises {
    private AttentionExercises() {}

    static List<Exercise> of(GazeModel gaze) {
        return List.of(
                Exercise.number(
                        "banana",
                        Text.of(
                                "目光在 (−1, 1)，香蕉在 (0, 1)：余弦匹配是多少？",
                                "The gaze is at (−1, 1), the banana at (0, 1): what is their"
                                        + " cosine?"),
                        () -> Math.sqrt(0.5),
                        0.005,
                        Text.of(
                                "点积是 1，长度是 √2 和 1。",
                                "The product is 1, the lengths are √2 and 1.")),
                Exercise.number(
                        "root",
                        Text.of(
                                "查询和键都有 64 个数，点积是 24：缩放之后是多少？",
                                "Query and key have 64 numbers each, their product is 24: what is"
                                        + " it after scaling?"),
                        () -> 24 / Math.sqrt(64),
                        1e-6,
                        Text.of("除以 √64。", "Divide by √64.")),
                Exercise.number(
                        "softmax",
                        Text.of(
                                "得分是 (1, 1)：softmax 给第一个多大的权重？",
                                "The scores are (1, 1): what weight does softmax give the first?"),
                        () -> 0.5,
                        1e-6,
                        Text.of("e / (e + e)；T 取多少都一样。", "e / (e + e), whatever the temperature.")),
                Exercise.number(
                        "masked",
                        Text.of(
                                "7 个词元，有因果掩码：49 个权重中有多少个可以不是 0？",
                                "Seven tokens under a causal mask: how many of the 49 weights may"
                                        + " differ from 0?"),
                        () -> 28,
                        0,
                        Text.of("1 + 2 + … + 7。", "1 + 2 + … + 7.")),
                new Exercise("aim", Text.NONE, answer -> aim(gaze)));
    }

    /** Right where apple and banana match equally well, and more than not at all. */
    private static Verdict aim(GazeModel gaze) {
        GazeModel.Thing apple = gaze.thing(Fruit.APPLE);
        GazeModel.Thing banana = gaze.thing(Fruit.BANANA);
        double first = gaze.match(apple);
        double second = gaze.match(banana);
        boolean there = apple.isThere && banana.isThere && gaze.match == Match.COSINE;
        boolean right = there && first > 0.5 && Math.abs(first - second) < 0.005;
        return right
                ? new Verdict(Verdict.Kind.RIGHT, Text.of("正确。", "Right."))
                : new Verdict(
                        Verdict.Kind.TROUBLE,
                        Text.of(
                                "还不对。角平分线的方向：把两个方向都化成长度 1，再相加。",
                                "Not yet. You need the direction halfway: bring both directions to"
                                        + " length 1 and add them."));
    }
}
