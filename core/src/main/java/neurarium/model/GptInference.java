package neurarium.model;

import neurarium.kernel.Function;
import neurarium.kernel.MatrixVector;
import neurarium.kernel.Rows;

/**
 * A GPT at work over plain arrays, one token after the other: the same computation as {@link Gpt}.
 * Every matrix between the stream that enters a block and the one that leaves stays, so that it can
 * be shown; the keys and values among them are the cache of a model that writes.
 *
 * <p>T is the number of places for tokens, C the width, h the heads, d = C/h the width of one.
 */
public final class GptInference {
    /** ε of the layer norms. */
    public static final float EPSILON = 1e-5f;

    /** What one block computed. */
    public static final class Block {
        public final float[] x; // [T, C], the stream that enters
        public final float[] normed; // [T, C]
        public final float[] queryKeyValue; // [T, 3·C]
        public final float[] attention; // [h, T, T], after mask and softmax
        public final float[] mixed; // [T, C], the heads side by side
        public final float[] joined; // [T, C], the same with heads that are off at 0
        public final float[] attended; // [T, C]
        public final float[] seen; // [T, C], x + attended
        public final float[] normedAgain; // [T, C]
        public final float[] expanded; // [T, 4·C]
        public final float[] active; // [T, 4·C]
        public final float[] thought; // [T, C]
        public final float[] out; // [T, C], seen + thought

        private Block(float[] x, int heads, int time) {
            this.x = x;
            int size = x.length;
            normed = new float[size];
            queryKeyValue = new float[3 * size];
            attention = new float[heads * time * time];
            mixed = new float[size];
            joined = new float[size];
            attended = new float[size];
            seen = new float[size];
            normedAgain = new float[size];
            expanded = new float[4 * size];
            active = new float[4 * size];
            thought = new float[size];
            out = new float[size];
        }
    }

    public final GptWeights weights;
    public final Block[] blocks;
    public final float[] normed; // [T, C], after the last norm
    public final float[] logits; // [T, V]
    private final int time;
    private final int width;
    private final int heads;
    private final int headWidth;
    private final boolean[][] off;
    private long multiplied;

    /** Places for T tokens; all heads are on. */
    public GptInference(GptWeights weights, int time) {
        this.weights = weights;
        this.time = time;
        width = weights.config.width();
        heads = weights.config.heads();
        headWidth = width / heads;
        blocks = new Block[weights.blocks.length];
        off = new boolean[blocks.length][heads];
        float[] x = new float[time * width];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Block(x, heads, time);
            x = blocks[i].out;
        }
        normed = new float[time * width];
        logits = new float[time * weights.config.vocabulary()];
    }

    /** T. */
    public int time() {
        return time;
    }

    /** Switches a head on or off; one that is off adds nothing to the stream. */
    public void turn(int layer, int head, boolean isOn) {
        off[layer][head] = !isOn;
    }

    /** The stream after a number of blocks, {@code [T, C]}. */
    public float[] stream(int layer) {
        return layer == 0 ? blocks[0].x : blocks[layer - 1].out;
    }

    /** How many products all calls so far took. */
    public long multiplied() {
        return multiplied;
    }

    // region token
    /** Token t: embedding plus position, then all blocks; those before it have gone through. */
    public void pass(int token, int t) {
        float[] x = stream(0);
        for (int k = 0; k < width; k++) {
            x[t * width + k] = weights.tokens[token * width + k] + weights.positions[t * width + k];
        }
        for (int layer = 0; layer < blocks.length; layer++) {
            block(layer, t);
        }
    }

    /** The last norm and the logits over the token after t. */
    public void predict(int t) {
        norm(stream(blocks.length), weights.gain, weights.bias, normed, t);
        multiply(normed, weights.head, null, logits, t);
    }

    private void block(int layer, int t) {
        GptWeights.Block w = weights.blocks[layer];
        Block b = blocks[layer];
        norm(b.x, w.attentionGain, w.attentionBias, b.normed, t);
        multiply(b.normed, w.queryKeyValue, w.queryKeyValueBias, b.queryKeyValue, t);
        for (int head = 0; head < heads; head++) {
            attend(b, head, t);
            join(b, head, t, !off[layer][head]);
        }
        multiply(b.joined, w.output, w.outputBias, b.attended, t);
        add(b.x, b.attended, b.seen, t);
        norm(b.seen, w.feedForwardGain, w.feedForwardBias, b.normedAgain, t);
        multiply(b.normedAgain, w.expand, w.expandBias, b.expanded, t);
        for (int k = t * 4 * width; k < (t + 1) * 4 * width; k++) {
            b.active[k] = Function.GELU.apply(b.expanded[k]);
        }
        multiply(b.active, w.contract, w.contractBias, b.thought, t);
        add(b.seen, b.thought, b.out, t);
    }

    // endregion

    // region attention
    /** Row t of a head: scores with all that came, softmax, and the mix of the values. */
    private void attend(Block b, int head, int t) {
        int row = (head * time + t) * time;
        int mix = t * width + head * headWidth;
        for (int i = 0; i <= t; i++) {
            b.attention[row + i] = score(b, head, t, i);
        }
        Rows.softmax(b.attention, row, b.attention, row, t + 1); // beyond t the weights stay 0
        for (int j = mix; j < mix + headWidth; j++) {
            b.mixed[j] = 0;
        }
        for (int i = 0; i <= t; i++) {
            int value = i * 3 * width + 2 * width + head * headWidth;
            float weight = b.attention[row + i];
            MatrixVector.addScaled(weight, b.queryKeyValue, value, b.mixed, mix, headWidth);
        }
        multiplied += 2L * (t + 1) * headWidth;
    }

    /** q·k / √d, the query of one token with the key of another. */
    public float score(Block b, int head, int asks, int answers) {
        int query = asks * 3 * width + head * headWidth;
        int key = answers * 3 * width + width + head * headWidth;
        float product = MatrixVector.dot(b.queryKeyValue, query, b.queryKeyValue, key, headWidth);
        return product / (float) Math.sqrt(headWidth);
    }

    // endregion

    /** The heads side by side; one that is off says nothing. */
    private void join(Block b, int head, int t, boolean isOn) {
        int start = t * width + head * headWidth;
        for (int j = start; j < start + headWidth; j++) {
            b.joined[j] = isOn ? b.mixed[j] : 0;
        }
    }

    /** Row t of y = gain · (x − mean) / √(σ² + ε) + bias. */
    private void norm(float[] x, float[] gain, float[] bias, float[] y, int t) {
        Rows.normalize(EPSILON, x, t * width, y, t * width, width);
        for (int k = 0; k < width; k++) {
            y[t * width + k] = gain[k] * y[t * width + k] + bias[k];
        }
    }

    /** Row t of y = x Wᵀ + b; the sizes follow from the arrays. */
    private void multiply(float[] x, float[] w, float[] b, float[] y, int t) {
        int in = x.length / time;
        int out = y.length / time;
        for (int j = 0; j < out; j++) {
            float product = MatrixVector.dot(w, j * in, x, t * in, in);
            y[t * out + j] = b == null ? product : product + b[j];
        }
        multiplied += (long) in * out;
    }

    private void add(float[] a, float[] b, float[] y, int t) {
        for (int k = t * width; k < (t + 1) * width; k++) {
            y[k] = a[k] + b[k];
        }
    }

    /**
     * The logit lens: what the model would say after a number of blocks, were the last norm and the
     * head applied to the stream there (nostalgebraist, 2020). Probabilities {@code [V]}.
     */
    public float[] lens(int layer, int t) {
        float[] row = new float[width];
        Rows.normalize(EPSILON, stream(layer), t * width, row, 0, width);
        for (int k = 0; k < width; k++) {
            row[k] = weights.gain[k] * row[k] + weights.bias[k];
        }
        float[] said = new float[weights.config.vocabulary()];
        MatrixVector.multiply(weights.head, 0, row, said, said.length, width);
        Rows.softmax(said, 0, said, 0, said.length);
        return said;
    }
}
