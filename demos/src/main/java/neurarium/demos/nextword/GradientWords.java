package neurarium.demos.nextword;

import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Verdict;

/** What the page says of the gradients through time, in both languages. */
final class GradientWords {
    private GradientWords() {}

    static Verdict verdict(GradientModel gradients) {
        double far = gradients.elman()[GradientModel.TIMES - 1] / gradients.elman()[0];
        String times = Numbers.small(far);
        Text text =
                far < 0.01
                        ? Text.of(
                                "梯度消失：往回 29 步，只剩 " + times + " 倍。很久以前的词学不到。",
                                "Vanishing: after 29 steps back the gradient is "
                                        + times
                                        + " of what it was. Words long ago are not learned from.")
                        : far > 100
                                ? Text.of(
                                        "梯度爆炸：往回 29 步，变成 " + times + " 倍。不裁剪，一步就会跳飞。",
                                        "Exploding: after 29 steps back it is "
                                                + times
                                                + " times as long. Without clipping one step ruins"
                                                + " everything.")
                                : Text.of(
                                        "往回 29 步，梯度是原来的 " + times + " 倍：还用得上。",
                                        "After 29 steps back the gradient is "
                                                + times
                                                + " times as long: still of use.");
        return new Verdict(Verdict.Kind.NEUTRAL, text);
    }

    static Text description(GradientModel gradients) {
        return Text.of(
                        "损失对每个时刻状态的梯度的大小，Elman 与 LSTM，对数坐标。",
                        "The size of the loss's gradient at each time, for Elman and LSTM, on a"
                                + " logarithmic axis.")
                .then(verdict(gradients).text());
    }
}
