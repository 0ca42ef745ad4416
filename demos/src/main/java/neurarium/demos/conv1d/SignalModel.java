package neurarium.demos.conv1d;

import neurarium.tensor.Rng;

/** A longer row of numbers, and one filter over it. */
final class SignalModel {
    static final int LENGTH = 240;
    static final int MAX_SIZE = 9;
    private static final int START = 30;

    /** Where the numbers come from. */
    enum Signal {
        SOUND,
        PRICE,
        STEPS
    }

    /** Filters with names. */
    enum Filter {
        MEAN(1f / 7, 1f / 7, 1f / 7, 1f / 7, 1f / 7, 1f / 7, 1f / 7),
        GAUSS(0.05f, 0.1f, 0.2f, 0.3f, 0.2f, 0.1f, 0.05f),
        EDGE(-1, 0, 1),
        SECOND(1, -2, 1),
        WAVE(-0.3f, -0.6f, 0.1f, 0.9f, 0.1f, -0.6f, -0.3f, 0.3f, 0.4f),
        /** The reader's own. */
        OWN(1);

        private final float[] weights;

        Filter(float... weights) {
            this.weights = weights;
        }

        float[] weights() {
            return weights.clone();
        }
    }

    Signal signal = Signal.STEPS;
    Filter filter = Filter.EDGE;
    float[] weights = filter.weights();
    private int seed = 1;
    final float[] x = new float[LENGTH];

    /** The place of the window. */
    int at = START;

    int steps;

    SignalModel() {
        generate();
    }

    void signal(Signal signal) {
        this.signal = signal;
        generate();
    }

    void seed(int seed) {
        this.seed = seed;
        generate();
    }

    void filter(Filter filter) {
        this.filter = filter;
        if (filter != Filter.OWN) {
            weights = filter.weights();
        }
    }

    /** Takes the reader's own filter, unless it is the present one as a link has it, rounded. */
    void weights(float[] taken) {
        boolean same = taken.length == weights.length;
        for (int i = 0; same && i < taken.length; i++) {
            same = Math.abs(taken[i] - weights[i]) < 0.0006;
        }
        if (!same) {
            weights = taken;
            filter = Filter.OWN;
        }
    }

    private void generate() {
        Rng rng = new Rng(seed);
        double level = 0;
        for (int t = 0; t < LENGTH; t++) {
            double noise = rng.normal();
            switch (signal) {
                case SOUND -> {
                    double decay = Math.exp(-Math.max(0, t - 40) / 60.0);
                    double swing =
                            Math.sin(2 * Math.PI * t / 8) + 0.5 * Math.sin(2 * Math.PI * t / 4);
                    x[t] = (float) ((t < 40 ? 0 : swing * decay * 0.7) + 0.02 * noise);
                }
                case PRICE -> {
                    level += 0.1 * noise;
                    x[t] = (float) Math.tanh(level * 0.7);
                }
                case STEPS -> x[t] = (float) (t / 60 % 2 * 1.2 - 0.6 + 0.08 * noise);
            }
        }
    }

    /** The number that weight i reads when the window is at t; zeros outside. */
    float x(int t, int i) {
        int s = t + i - weights.length / 2;
        return s >= 0 && s < LENGTH ? x[s] : 0;
    }

    /** The sum at a place, the filter's middle upon it. */
    float y(int t) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * x(t, i);
        }
        return sum;
    }

    void step() {
        at = (at + 1) % LENGTH;
        steps++;
    }

    void reset() {
        at = START;
        steps = 0;
    }
}
