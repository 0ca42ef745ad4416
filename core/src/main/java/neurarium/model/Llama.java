package neurarium.model;

import neurarium.io.LlamaFile;
import neurarium.kernel.Elementary;
import neurarium.kernel.MatrixVector;
import neurarium.kernel.Rows;

/**
 * A Llama at work, from a checkpoint of llama2.c: as a {@link Gpt}, but RMSNorm in place of layer
 * norm, positions as rotations of neighbouring pairs of queries and keys (θ = 10000), several
 * queries for each key where they are grouped, SwiGLU in the feed-forward part, no biases. Touvron
 * et al., 2023.
 *
 * <p>The keys and values of all tokens before are kept. It reads as many tokens as its context and
 * no more: what comes after is refused, as llama2.c stops there too.
 */
public final class Llama implements TokenModel {
    private static final double EPSILON = 1e-5;
    private static final double THETA = 10000;
    private static final int MAX_LENGTH = 2048;

    private final LlamaFile file;
    private final LlamaFile.Config config;
    private final int context;
    private final float[] x;
    private final float[] normalized;
    private final float[] query;
    private final float[] joined;
    private final float[] change;
    private final float[] gated;
    private final float[] raised;
    private final float[] weights;
    private final float[] logits;
    private final float[] keys; // [layers, context, keyWidth]
    private final float[] values;
    private int length;

    public Llama(LlamaFile file) {
        this.file = file;
        config = file.config;
        context = Math.min(config.context(), MAX_LENGTH);
        x = new float[config.dim()];
        normalized = new float[config.dim()];
        query = new float[config.dim()];
        joined = new float[config.dim()];
        change = new float[config.dim()];
        gated = new float[config.hidden()];
        raised = new float[config.hidden()];
        weights = new float[context];
        logits = new float[config.vocabulary()];
        keys = new float[config.layers() * context * config.keyWidth()];
        values = new float[keys.length];
    }

    @Override
    public int vocabulary() {
        return config.vocabulary();
    }

    @Override
    public int context() {
        return context;
    }

    @Override
    public void begin() {
        length = 0;
    }

    @Override
    public float[] read(int token) {
        if (length == context) {
            throw new IllegalStateException("Llama reads " + context + " tokens, not one more");
        }
        int dim = config.dim();
        System.arraycopy(file.tokens, token * dim, x, 0, dim);
        for (int layer = 0; layer < config.layers(); layer++) {
            normalize(file.attentionNorm, layer * dim);
            attend(layer);
            MatrixVector.multiply(file.output, layer * dim * dim, joined, change, dim, dim);
            add();
            normalize(file.feedForwardNorm, layer * dim);
            feedForward(layer);
            add();
        }
        normalize(file.norm, 0);
        MatrixVector.multiply(file.classifier, 0, normalized, logits, config.vocabulary(), dim);
        length++;
        return logits;
    }

    /** normalized ← gain · x / √(mean of x² + ε). */
    private void normalize(float[] gain, int at) {
        double squares = 0;
        for (float value : x) {
            squares += value * value;
        }
        float r = (float) (1 / Math.sqrt(squares / x.length + EPSILON));
        for (int i = 0; i < x.length; i++) {
            normalized[i] = gain[at + i] * (r * x[i]);
        }
    }

    private void attend(int layer) {
        int dim = config.dim();
        int keyWidth = config.keyWidth();
        int size = config.headSize();
        int here = (layer * context + length) * keyWidth;
        MatrixVector.multiply(file.query, layer * dim * dim, normalized, query, dim, dim);
        project(file.key, layer, keys, here);
        project(file.value, layer, values, here);
        rotate(query, 0, dim);
        rotate(keys, here, keyWidth);
        float scale = (float) (1 / Math.sqrt(size));
        int shared = config.heads() / config.keyHeads();
        for (int h = 0; h < config.heads(); h++) {
            int column = h / shared * size;
            for (int t = 0; t <= length; t++) {
                int at = (layer * context + t) * keyWidth + column;
                weights[t] = scale * MatrixVector.dot(query, h * size, keys, at, size);
            }
            Rows.softmax(weights, 0, weights, 0, length + 1);
            for (int i = 0; i < size; i++) {
                joined[h * size + i] = 0;
            }
            for (int t = 0; t <= length; t++) {
                int at = (layer * context + t) * keyWidth + column;
                MatrixVector.addScaled(weights[t], values, at, joined, h * size, size);
            }
        }
    }

    private void project(float[] w, int layer, float[] to, int at) {
        int dim = config.dim();
        int rows = config.keyWidth();
        for (int r = 0; r < rows; r++) {
            to[at + r] = MatrixVector.dot(w, (layer * rows + r) * dim, normalized, 0, dim);
        }
    }

    /** Turns each pair (2i, 2i + 1) of a head by position · θ^(−2i/size). */
    private void rotate(float[] vector, int at, int width) {
        int size = config.headSize();
        for (int i = 0; i < width; i += 2) {
            double angle = length * Math.pow(THETA, -(i % size) / (double) size);
            float cos = (float) Math.cos(angle);
            float sin = (float) Math.sin(angle);
            float first = vector[at + i];
            float second = vector[at + i + 1];
            vector[at + i] = first * cos - second * sin;
            vector[at + i + 1] = first * sin + second * cos;
        }
    }

    /** change ← W₂ (silu(W₁ x) · W₃ x), with silu(z) = z / (1 + e⁻ᶻ). */
    private void feedForward(int layer) {
        int dim = config.dim();
        int hidden = config.hidden();
        int at = layer * dim * hidden;
        MatrixVector.multiply(file.gate, at, normalized, gated, hidden, dim);
        MatrixVector.multiply(file.up, at, normalized, raised, hidden, dim);
        for (int i = 0; i < hidden; i++) {
            gated[i] = gated[i] / (1 + Elementary.exp(-gated[i])) * raised[i];
        }
        MatrixVector.multiply(file.down, at, gated, change, dim, hidden);
    }

    private void add() {
        for (int i = 0; i < x.length; i++) {
            x[i] += change[i];
        }
    }

    @Override
    public double multiplications(int place, boolean cached) {
        double dim = config.dim();
        double matrices = 2 * dim * (dim + config.keyWidth()) + 3 * dim * config.hidden();
        double sum = config.vocabulary() * dim;
        for (int t = cached ? place : 1; t <= place; t++) {
            sum += config.layers() * (matrices + 2 * t * dim);
        }
        return sum;
    }
}
