package neurarium.demos.rnn;

import neurarium.tensor.Rng;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** A series of numbers that is to be learned. */
enum SeriesTask {
    SINE(
            "sine",
            Text.of("正弦：预测下一个值", "Sine: the next value"),
            Text.of("每条波的频率和相位都不同。", "Each wave has its own frequency and phase.")),
    ECHO(
            "echo",
            Text.of("回声：重复 k 步之前的输入", "Echo: the input k steps ago"),
            Text.of("要记住最近 k 个输入。", "The last k inputs must be remembered.")),
    PARITY(
            "parity",
            Text.of("奇偶：到此为止 1 的个数", "Parity: the ones so far"),
            Text.of("每来一个 1 就翻转一次，前面的任何一位都不能忘。", "Each 1 flips it; no bit may be forgotten."));

    final Option option;
    final Text hint;

    SeriesTask(String key, Text title, Text hint) {
        option = new Option(key, title);
        this.hint = hint;
    }

    /**
     * Writes a series and what is wanted of it, at every {@code stride}-th place.
     *
     * @param lag k of the echo
     */
    void write(Rng rng, int lag, float[] input, float[] truth, int from, int stride, int length) {
        double frequency = rng.uniform(0.25, 0.9);
        double phase = rng.uniform(0, 2 * Math.PI);
        float parity = -1;
        for (int t = 0; t < length; t++) {
            int at = from + t * stride;
            switch (this) {
                case SINE -> {
                    input[at] = (float) Math.sin(phase + frequency * t);
                    truth[at] = (float) Math.sin(phase + frequency * (t + 1));
                }
                case ECHO -> {
                    input[at] = rng.below(2) == 0 ? -1 : 1;
                    truth[at] = t < lag ? 0 : input[at - lag * stride];
                }
                case PARITY -> {
                    input[at] = rng.below(2);
                    parity = input[at] > 0 ? -parity : parity;
                    truth[at] = parity;
                }
            }
        }
    }
}
