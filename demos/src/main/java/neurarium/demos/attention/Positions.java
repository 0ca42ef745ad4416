package neurarium.demos.attention;

import neurarium.tensor.Rng;
import neurarium.ui.Option;
import neurarium.ui.Text;

/** How a token's vectors tell where it stands. */
enum Positions {
    NONE(
            Option.of("none", "无", "none"),
            Text.of(
                    "没有位置：打乱词序，每个词元看到的还是同一堆词元。",
                    "No positions: in whatever order the tokens stand, each sees the same heap of"
                            + " tokens.")),
    /** p[t, 2i] = sin(t θᵢ), p[t, 2i+1] = cos(t θᵢ), added to x. Vaswani et al., 2017. */
    SINUSOIDAL(
            Option.of("sinusoidal", "正弦", "sinusoidal"),
            Text.of(
                    "X ← X + P，P[t, 2i] = sin(t / 10000^(2i/d))，P[t, 2i+1] = cos(…)：快慢不同的波。",
                    "X ← X + P with P[t, 2i] = sin(t / 10000^(2i/d)), P[t, 2i+1] = cos(…): waves,"
                            + " fast and slow.")),
    /** A table of parameters, added to x, as in GPT-2. */
    LEARNED(
            Option.of("learned", "可学习的表", "a learned table"),
            Text.of(
                    "X ← X + P，P 的每一行是一个位置的向量，同其他参数一起学。",
                    "X ← X + P, where each row of P is the vector of a place, learned like any"
                            + " parameter.")),
    /** Each pair of numbers of q and k is turned by the angle t θᵢ. Su et al., 2021. */
    ROTARY(
            Option.of("rotary", "旋转（RoPE）", "rotary (RoPE)"),
            Text.of(
                    "qᵢ ← R(i) qᵢ，kⱼ ← R(j) kⱼ：每一对数转过角度 t·θ，得分于是只取决于距离 i − j。",
                    "qᵢ ← R(i) qᵢ, kⱼ ← R(j) kⱼ: each pair of numbers turns by t·θ, so that the"
                            + " score depends on the distance i − j only."));

    private static final double BASE = 10000;

    final Option option;

    /** What it does, in formulas and words. */
    final Text meaning;

    Positions(Option option, Text meaning) {
        this.option = option;
        this.meaning = meaning;
    }

    /** Whether a table {@code [time, d]} is added to the tokens. */
    boolean isAdded() {
        return this == SINUSOIDAL || this == LEARNED;
    }

    /** θᵢ = 10000^(−2i/width), the angle by which pair i turns from one position to the next. */
    static double theta(int pair, int width) {
        return Math.pow(BASE, -2.0 * pair / width);
    }

    /** The table of {@link #SINUSOIDAL}: {@code [time, width]}. */
    static float[] sinusoids(int time, int width) {
        float[] table = new float[time * width];
        for (int t = 0; t < time; t++) {
            for (int c = 0; c < width; c++) {
                double angle = t * theta(c / 2, width);
                double value = c % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
                table[t * width + c] = (float) value;
            }
        }
        return table;
    }

    /** What a learned table starts with: {@code [time, width]}. */
    static float[] table(int time, int width, Rng rng) {
        float[] table = new float[time * width];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) (0.5 * rng.normal());
        }
        return table;
    }

    /** Turns each pair of a row by its angle at a position: R(t) row, in place. */
    static void rotateInPlace(float[] values, int from, int width, int position) {
        for (int pair = 0; pair < width / 2; pair++) {
            double angle = position * theta(pair, width);
            double cos = Math.cos(angle);
            double sin = Math.sin(angle);
            int a = from + 2 * pair;
            double x = values[a];
            double y = values[a + 1];
            values[a] = (float) (cos * x - sin * y);
            values[a + 1] = (float) (sin * x + cos * y);
        }
    }
}
