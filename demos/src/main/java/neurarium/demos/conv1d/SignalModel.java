package neurarium.demos.conv1d;

import java.util.Locale;
import neurarium.tensor.Rng;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** A longer row of numbers, and one filter over it. */
final class SignalModel {
    static final int LENGTH = 240;
    static final int LARGEST = 9;

    /** Where the numbers come from. */
    enum Source {
        SOUND(Text.of("一声拨弦", "a plucked string")),
        PRICE(Text.of("像股价的随机游走", "a random walk, like a price")),
        STEPS(Text.of("带噪声的台阶", "steps with noise"));

        private final Text label;

        Source(Text label) {
            this.label = label;
        }

        Control.Option option() {
            return new Control.Option(name().toLowerCase(Locale.ROOT), label);
        }
    }

    /** Filters, and what they answer to. */
    enum Filter {
        MEAN(
                Text.of("移动平均", "moving average"),
                Text.of("它抹平噪声，突变也变缓。", "It smooths noise, and sudden changes too."),
                1f / 7,
                1f / 7,
                1f / 7,
                1f / 7,
                1f / 7,
                1f / 7,
                1f / 7),
        GAUSS(
                Text.of("高斯平滑", "Gaussian smoothing"),
                Text.of("它抹平噪声，近处的数更要紧。", "It smooths noise; near numbers count more."),
                0.05f,
                0.1f,
                0.2f,
                0.3f,
                0.2f,
                0.1f,
                0.05f),
        EDGE(
                Text.of("差分", "difference"),
                Text.of(
                        "它只对变化有回应：上升为正，下降为负，不变为 0。",
                        "It answers to change only: plus where it rises, minus where it falls, 0 elsewhere."),
                -1,
                0,
                1),
        SECOND(
                Text.of("二阶差分", "second difference"),
                Text.of("它对弯曲有回应：尖峰和拐角。", "It answers to bends: peaks and corners."),
                1,
                -2,
                1),
        WAVE(
                Text.of("小波", "a small wave"),
                Text.of("它对和自己一样快的振动回应最强。", "It answers most to what swings as fast as itself."),
                -0.3f,
                -0.6f,
                0.1f,
                0.9f,
                0.1f,
                -0.6f,
                -0.3f,
                0.3f,
                0.4f),
        OWN(Text.of("自己的", "your own"), Text.of("这是你的卷积核。", "This is your own filter."), 1);

        private final Text label;
        final Text answers;
        private final float[] weights;

        Filter(Text label, Text answers, float... weights) {
            this.label = label;
            this.answers = answers;
            this.weights = weights;
        }

        Control.Option option() {
            return new Control.Option(name().toLowerCase(Locale.ROOT), label);
        }

        float[] weights() {
            return weights.clone();
        }
    }

    private Source source = Source.STEPS;
    private Filter filter = Filter.EDGE;
    private float[] weights = Filter.EDGE.weights();
    private float[] x = new float[LENGTH];
    private int seed = 1;
    private int at = 30;

    SignalModel() {
        make();
    }

    Source source() {
        return source;
    }

    void source(Source source) {
        this.source = source;
        make();
    }

    void seed(int seed) {
        this.seed = seed;
        make();
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter filter) {
        this.filter = filter;
        if (filter != Filter.OWN) {
            weights = filter.weights();
        }
    }

    float[] weights() {
        return weights;
    }

    /** Takes a filter of one's own. */
    void weights(float[] weights) {
        this.weights = weights;
        filter = Filter.OWN;
    }

    private void make() {
        Rng rng = new Rng(seed);
        double level = 0;
        for (int t = 0; t < LENGTH; t++) {
            double noise = rng.normal();
            switch (source) {
                case SOUND -> {
                    double age = Math.max(0, t - 40) / 60.0;
                    double swing =
                            Math.sin(2 * Math.PI * t / 8) + 0.5 * Math.sin(2 * Math.PI * t / 4);
                    x[t] = (float) ((t < 40 ? 0 : swing * Math.exp(-age) * 0.7) + 0.02 * noise);
                }
                case PRICE -> {
                    level += 0.1 * noise;
                    x[t] = (float) Math.tanh(level * 0.7);
                }
                case STEPS -> {
                    int step = t / 60 % 2;
                    x[t] = (float) (step * 1.2 - 0.6 + 0.08 * noise);
                }
            }
        }
    }

    float[] x() {
        return x;
    }

    /** The sum at a place, the filter's middle upon it, zeros outside. */
    float y(int t) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int s = t + i - weights.length / 2;
            sum += s >= 0 && s < LENGTH ? weights[i] * x[s] : 0;
        }
        return sum;
    }

    int at() {
        return at;
    }

    void at(int at) {
        this.at = at;
    }

    void step() {
        at = (at + 1) % LENGTH;
    }
}
