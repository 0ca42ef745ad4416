package neurarium.demos.playground;

import java.util.List;
import neurarium.ui.Exercise;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** The exercises of the lesson, checked against the answer or against the playground itself. */
final class PlaygroundExercises {
    private PlaygroundExercises() {}

    static List<Exercise> of(PlaygroundModel model) {
        return List.of(
                Exercise.number(
                        "one",
                        Text.of("至多几个点", "At most"),
                        () -> 3,
                        0,
                        Text.of(
                                "没有隐藏层的网络只画一条直线；数一数一条直线最多能照顾几个点。",
                                "Without hidden layers there is a single line; count how many of"
                                        + " the points one line can get right.")),
                new Exercise("smallest", Text.NONE, answer -> smallest(model)),
                new Exercise("break", Text.NONE, answer -> broken(model)));
    }

    private static Verdict smallest(PlaygroundModel model) {
        Settings settings = model.settings;
        boolean plain = settings.chosenFeatures().equals(List.of(Feature.X1, Feature.X2));
        if (settings.source != Source.XOR_TABLE || !plain) {
            return no(
                    "先选数据“异或的四个点”，特征只留 x₁ 和 x₂。",
                    "First choose the data set “XOR, four points”, with x₁ and x₂ as the only features.");
        }
        if (model.evaluation().trainRight() < 4) {
            return no(
                    "现在还没有四个点全对；训练一会儿，或换一个种子。",
                    "Not all four points are right yet: train on, or draw a new seed.");
        }
        int neurons = 0;
        for (int i = 0; i < settings.layers; i++) {
            neurons += settings.neurons[i];
        }
        if (neurons > 2) {
            return no(
                    "四个点全对。还有更小的网络也做得到。", "All four are right. A smaller network can do it, too.");
        }
        return yes(
                "四个点全对，只用两个隐藏神经元：再小就不行了。",
                "All four are right with two hidden neurons: nothing smaller will do.");
    }

    private static Verdict broken(PlaygroundModel model) {
        if (model.training().epoch() == 0 && !model.hasDiverged()) {
            return no("先训练几轮。", "Train for some epochs first.");
        }
        float first = model.trainLosses.get(0);
        boolean worse = model.evaluation().trainLoss() > 0.95 * first;
        if (model.hasDiverged() || (worse && model.settings.rate >= 1)) {
            return yes(
                    "坏了：步子迈过了头，损失不降反升或原地不动。",
                    "Broken: every step goes too far, and the loss grows or stays where it was.");
        }
        return no(
                "它还在学。把 α 调得更大，按“重来”，再训练几轮。",
                "It still learns. Raise α further, press Reset, and train for some epochs.");
    }

    private static Verdict yes(String zh, String en) {
        return new Verdict(Verdict.Kind.RIGHT, Text.of(zh, en));
    }

    private static Verdict no(String zh, String en) {
        return new Verdict(Verdict.Kind.TROUBLE, Text.of(zh, en));
    }
}
