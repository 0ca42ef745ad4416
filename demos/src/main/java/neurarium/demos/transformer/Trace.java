package neurarium.demos.transformer;

import neurarium.kernel.Elementary;

/**
 * Everything that a decoder-only Transformer computes for a text, in plain loops: what the engine's
 * {@link neurarium.model.Gpt} computes, with each step kept for looking at. As no token sees the
 * ones after it, token by token: {@link #next} fills row t of every matrix.
 *
 * <p>Shapes: T tokens, C the width, h heads of d = C/h columns, V the vocabulary; all tables row by
 * row. Vaswani et al., 2017; Radford et al., 2019. Lecture, section 4.
 */
final class Trace {
    private static final double EPSILON = 1e-5; // as in the engine's LayerNorm

    final Weights weights;
    final int[] tokens;
    final BlockTrace[] blocks;
    final float[] normed; // [T, C]
    final float[] logits; // [T, V]
    final float[] probabilities; // [T, V]
    private final Switches switches;
    private int done;

    /** A run over tokens that computes nothing yet. */
    Trace(Weights weights, int[] tokens, Switches switches) {
        this.weights = weights;
        this.tokens = tokens.clone();
        this.switches = switches;
        int time = tokens.length;
        blocks = new BlockTrace[weights.layers];
        float[] x = new float[time * weights.width];
        for (int i = 0; i < blocks.length; i++) {
            float[] out = new float[x.length];
            blocks[i] = new BlockTrace(x, out, weights.heads, time);
            x = out;
        }
        normed = new float[x.length];
        logits = new float[time * weights.vocabulary()];
        probabilities = new float[logits.length];
    }

    /** T. */
    int time() {
        return tokens.length;
    }

    /** How many tokens are computed. */
    int done() {
        return done;
    }

    boolean isDone() {
        return done == tokens.length;
    }

    /** How many products the whole run takes. */
    double cost() {
        double block = 12.0 * weights.width * weights.width;
        double head = (double) weights.vocabulary() * weights.width;
        return time() * (weights.layers * block + head);
    }

    /** The stream after so many blocks, from 0. */
    float[] stream(int layer) {
        return layer == 0 ? blocks[0].x : blocks[layer - 1].out;
    }

    void finish() {
        while (!isDone()) {
            next();
        }
    }

    // region token
    /** The next token: embedding plus position, all blocks, the last norm, logits, softmax. */
    void next() {
        int t = done;
        int c = weights.width;
        float[] x = stream(0);
        for (int k = 0; k < c; k++) {
            x[t * c + k] = weights.tokens[tokens[t] * c + k] + weights.positions[t * c + k];
        }
        for (int layer = 0; layer < blocks.length; layer++) {
            block(layer, t);
        }
        norm(stream(blocks.length), weights.gain, weights.shift, normed, t);
        multiply(normed, weights.head, null, logits, t);
        softmax(logits, probabilities, t * weights.vocabulary(), weights.vocabulary());
        done++;
    }

    private void block(int layer, int t) {
        Weights.Block w = weights.blocks[layer];
        BlockTrace b = blocks[layer];
        norm(b.x, w.attentionGain, w.attentionShift, b.normed, t);
        multiply(b.normed, w.queryKeyValue, w.queryKeyValueBias, b.queryKeyValue, t);
        for (int head = 0; head < weights.heads; head++) {
            attend(b, head, t);
            join(b, head, t, switches.isOn(layer, head));
        }
        multiply(b.joined, w.output, w.outputBias, b.attended, t);
        add(b.x, b.attended, b.seen, t);
        norm(b.seen, w.feedForwardGain, w.feedForwardShift, b.normedAgain, t);
        multiply(b.normedAgain, w.expand, w.expandBias, b.expanded, t);
        gelu(b.expanded, b.active, t);
        multiply(b.active, w.contract, w.contractBias, b.thought, t);
        add(b.seen, b.thought, b.out, t);
    }

    // endregion

    // region attention
    /** Row t of a head: scores with all that came, mask, softmax, and the mix of the values. */
    private void attend(BlockTrace b, int head, int t) {
        int time = time();
        int d = weights.headWidth();
        int first = head * time * time;
        for (int i = 0; i <= t; i++) {
            b.scores[first + t * time + i] = match(b, head, t, i); // t asks, i answers
            b.scores[first + i * time + t] = match(b, head, i, t); // will be masked: the future
        }
        int row = first + t * time;
        System.arraycopy(b.scores, row, b.attention, row, t + 1);
        softmax(b.attention, b.attention, row, t + 1); // beyond t the weights stay 0
        for (int j = 0; j < d; j++) {
            float sum = 0;
            for (int i = 0; i <= t; i++) {
                sum += b.attention[row + i] * b.queryKeyValue[value(head, i) + j];
            }
            b.mixed[t * weights.width + head * d + j] = sum;
        }
    }

    /** q·k / √d, the query of one token with the key of another. */
    private float match(BlockTrace b, int head, int asks, int answers) {
        int query = asks * 3 * weights.width + head * weights.headWidth();
        int key = answers * 3 * weights.width + weights.width + head * weights.headWidth();
        float sum = 0;
        for (int j = 0; j < weights.headWidth(); j++) {
            sum += b.queryKeyValue[query + j] * b.queryKeyValue[key + j];
        }
        return sum / (float) Math.sqrt(weights.headWidth());
    }

    // endregion

    private int value(int head, int t) {
        return t * 3 * weights.width + 2 * weights.width + head * weights.headWidth();
    }

    /** The heads side by side; one that is off says nothing. */
    private void join(BlockTrace b, int head, int t, boolean isOn) {
        int d = weights.headWidth();
        int start = t * weights.width + head * d;
        for (int j = start; j < start + d; j++) {
            b.joined[j] = isOn ? b.mixed[j] : 0;
        }
    }

    /** Row t of y = gain · (x − mean) / √(variance + ε) + shift. */
    private void norm(float[] x, float[] gain, float[] shift, float[] y, int t) {
        int c = weights.width;
        double mean = mean(x, t * c, c);
        double deviation = deviation(x, t * c, c);
        for (int k = 0; k < c; k++) {
            y[t * c + k] = (float) (gain[k] * (x[t * c + k] - mean) / deviation + shift[k]);
        }
    }

    static double mean(float[] x, int start, int count) {
        double sum = 0;
        for (int k = start; k < start + count; k++) {
            sum += x[k];
        }
        return sum / count;
    }

    /** √(variance + ε) of a part of a table. */
    static double deviation(float[] x, int start, int count) {
        double mean = mean(x, start, count);
        double sum = 0;
        for (int k = start; k < start + count; k++) {
            sum += (x[k] - mean) * (x[k] - mean);
        }
        return Math.sqrt(sum / count + EPSILON);
    }

    /** Row t of y = x Wᵀ + b; the sizes follow from the tables. */
    private void multiply(float[] x, float[] w, float[] b, float[] y, int t) {
        int in = x.length / time();
        int out = y.length / time();
        for (int j = 0; j < out; j++) {
            float sum = b == null ? 0 : b[j];
            for (int k = 0; k < in; k++) {
                sum += x[t * in + k] * w[j * in + k];
            }
            y[t * out + j] = sum;
        }
    }

    private void add(float[] a, float[] b, float[] y, int t) {
        for (int k = t * weights.width; k < (t + 1) * weights.width; k++) {
            y[k] = a[k] + b[k];
        }
    }

    private void gelu(float[] x, float[] y, int t) {
        for (int k = t * 4 * weights.width; k < (t + 1) * 4 * weights.width; k++) {
            y[k] = x[k] * phi(x[k]);
        }
    }

    /** Φ(x), the share of a normal distribution below x. */
    static float phi(float x) {
        return 0.5f + 0.5f * Elementary.erf(x * 0.70710677f);
    }

    /** y = e^x / Σ e^x over a part of a table; x and y may be the same. */
    private static void softmax(float[] x, float[] y, int start, int count) {
        float most = x[start];
        for (int i = start; i < start + count; i++) {
            most = Math.max(most, x[i]);
        }
        double sum = 0;
        for (int i = start; i < start + count; i++) {
            y[i] = (float) Math.exp(x[i] - most);
            sum += y[i];
        }
        for (int i = start; i < start + count; i++) {
            y[i] = (float) (y[i] / sum);
        }
    }

    /**
     * The logit lens: what the model would say after so many blocks, were the last norm and the
     * head applied to the stream there (nostalgebraist, 2020). Probabilities {@code [V]}.
     */
    float[] lens(int layer, int t) {
        int c = weights.width;
        float[] row = new float[c];
        float[] x = stream(layer);
        double mean = mean(x, t * c, c);
        double deviation = deviation(x, t * c, c);
        for (int k = 0; k < c; k++) {
            row[k] =
                    (float)
                            (weights.gain[k] * (x[t * c + k] - mean) / deviation
                                    + weights.shift[k]);
        }
        float[] p = new float[weights.vocabulary()];
        for (int j = 0; j < p.length; j++) {
            for (int k = 0; k < c; k++) {
                p[j] += row[k] * weights.head[j * c + k];
            }
        }
        softmax(p, p, 0, p.length);
        return p;
    }
}
