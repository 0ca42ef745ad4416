package neurarium.demos.attention;

import neurarium.tensor.Rng;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** How a token's vectors tell where it stands. */
enum Positions {
    NONE("none", Text.of("无", "none")),
    /** p[t, 2i] = sin(t θᵢ), p[t, 2i+1] = cos(t θᵢ), added to x. Vaswani et al., 2017. */
    SINUSOIDAL("sinusoidal", Text.of("正弦", "sinusoidal")),
    /** A table of parameters, added to x, as in GPT-2. */
    LEARNED("learned", Text.of("可学习的表", "a learned table")),
    /** Each pair of numbers of q and k is turned by the angle t θᵢ. Su et al., 2021. */
    ROTARY("rotary", Text.of("旋转（RoPE）", "rotary (RoPE)"));

    private static final double BASE = 10000;

    final Control.Option option;

    Positions(String key, Text title) {
        option = new Control.Option(key, title);
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

    // region rotary
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
    // endregion
}
