package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurarium.kernel.Function;
import neurarium.kernel.MatrixVector;
import neurarium.tensor.Tensor;

/**
 * A GPT that writes: one token at a time over plain arrays, the same computation as {@link Gpt}.
 * With the cache the keys and values of all tokens before are kept, and only the new token goes
 * through the layers; without it all of them go through again.
 *
 * <p>Beyond the context the window slides: the oldest token drops out and every other moves one
 * position down. Positions are learned vectors, so all keys and values change, and the cache is
 * computed anew for each token: there it no longer helps.
 */
public final class GptWriter implements TokenModel {
    private static final double EPSILON = 1e-5; // as in LayerNorm

    private final Gpt.Config config;
    private boolean cached = true;
    private final float[] tokens;
    private final float[] positions;
    private final List<Block> blocks = new ArrayList<>();
    private final float[] normGain;
    private final float[] normBias;
    private final float[] head;
    private final float[] x;
    private final float[] normalized;
    private final float[] joined;
    private final float[] change;
    private final float[] wide;
    private final float[] logits;
    private final int[] window;
    private int length;
    private int multiplied;

    /** The arrays of a block, and what it remembers: queries, keys and values of each position. */
    private static final class Block {
        final float[] attentionGain;
        final float[] attentionBias;
        final float[] queryKeyValue;
        final float[] queryKeyValueBias;
        final float[] output;
        final float[] outputBias;
        final float[] feedForwardGain;
        final float[] feedForwardBias;
        final float[] expand;
        final float[] expandBias;
        final float[] contract;
        final float[] contractBias;
        final float[] remembered; // [context, 3·width]
        final float[] weights; // [heads, context, context]

        Block(Map<String, Tensor> all, String name, Gpt.Config config) {
            attentionGain = values(all, name + ".attentionNorm.gain");
            attentionBias = values(all, name + ".attentionNorm.bias");
            queryKeyValue = values(all, name + ".attention.queryKeyValue.weight");
            queryKeyValueBias = values(all, name + ".attention.queryKeyValue.bias");
            output = values(all, name + ".attention.output.weight");
            outputBias = values(all, name + ".attention.output.bias");
            feedForwardGain = values(all, name + ".feedForwardNorm.gain");
            feedForwardBias = values(all, name + ".feedForwardNorm.bias");
            expand = values(all, name + ".expand.weight");
            expandBias = values(all, name + ".expand.bias");
            contract = values(all, name + ".contract.weight");
            contractBias = values(all, name + ".contract.bias");
            int context = config.context();
            remembered = new float[context * 3 * config.width()];
            weights = new float[config.heads() * context * context];
        }
    }

    /** A writer with the parameters of a {@link Gpt} by their names. */
    public GptWriter(Gpt.Config config, Map<String, Tensor> parameters) {
        this.config = config;
        int width = config.width();
        tokens = values(parameters, "tokens.table");
        positions = values(parameters, "positions.table");
        for (int i = 0; i < config.layers(); i++) {
            blocks.add(new Block(parameters, "blocks." + i, config));
        }
        normGain = values(parameters, "norm.gain");
        normBias = values(parameters, "norm.bias");
        head = values(parameters, "head");
        x = new float[width];
        normalized = new float[width];
        joined = new float[width];
        change = new float[width];
        wide = new float[4 * width];
        logits = new float[config.vocabulary()];
        window = new int[config.context()];
    }

    private static float[] values(Map<String, Tensor> parameters, String name) {
        Tensor tensor = parameters.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("there is no tensor named " + name);
        }
        return tensor.values();
    }

    /** Switches the cache on or off; the logits stay the same. */
    public void setCached(boolean cached) {
        this.cached = cached;
    }

    public Gpt.Config config() {
        return config;
    }

    @Override
    public int vocabulary() {
        return config.vocabulary();
    }

    @Override
    public int context() {
        return config.context();
    }

    @Override
    public void begin() {
        length = 0;
        multiplied = 0;
    }

    @Override
    public float[] read(int token) {
        multiplied = 0;
        boolean slides = length == window.length;
        if (slides) {
            System.arraycopy(window, 1, window, 0, length - 1);
            length--;
        }
        window[length] = token;
        length++;
        for (int place = cached && !slides ? length - 1 : 0; place < length; place++) {
            pass(place);
        }
        normalize(normGain, normBias);
        product(head, normalized, logits, config.vocabulary(), config.width());
        return logits;
    }

    /** Takes the token at a place through all layers; x then holds what comes out. */
    private void pass(int place) {
        int width = config.width();
        for (int i = 0; i < width; i++) {
            x[i] = tokens[window[place] * width + i] + positions[place * width + i];
        }
        for (Block block : blocks) {
            normalize(block.attentionGain, block.attentionBias);
            attend(block, place);
            product(block.output, joined, change, width, width);
            add(block.outputBias);
            normalize(block.feedForwardGain, block.feedForwardBias);
            product(block.expand, normalized, wide, 4 * width, width);
            for (int i = 0; i < wide.length; i++) {
                wide[i] = Function.GELU.apply(wide[i] + block.expandBias[i]);
            }
            product(block.contract, wide, change, width, 4 * width);
            add(block.contractBias);
        }
    }

    /** joined ← Σ softmax(q·k/√d) v, head by head; the new q, k and v are remembered. */
    private void attend(Block block, int place) {
        int width = config.width();
        int step = 3 * width;
        int size = width / config.heads();
        float[] memory = block.remembered;
        for (int r = 0; r < step; r++) {
            memory[place * step + r] =
                    MatrixVector.dot(block.queryKeyValue, r * width, normalized, 0, width)
                            + block.queryKeyValueBias[r];
        }
        multiplied += step * width + 2 * (place + 1) * width;
        float scale = (float) (1 / Math.sqrt(size));
        for (int h = 0; h < config.heads(); h++) {
            int row = (h * window.length + place) * window.length;
            int query = place * step + h * size;
            for (int j = 0; j <= place; j++) {
                int key = j * step + width + h * size;
                block.weights[row + j] = scale * MatrixVector.dot(memory, query, memory, key, size);
            }
            softmax(block.weights, row, place + 1);
            for (int i = 0; i < size; i++) {
                joined[h * size + i] = 0;
            }
            for (int j = 0; j <= place; j++) {
                int value = j * step + 2 * width + h * size;
                MatrixVector.addScaled(
                        block.weights[row + j], memory, value, joined, h * size, size);
            }
        }
    }

    private static void softmax(float[] values, int at, int count) {
        float most = values[at];
        for (int i = 1; i < count; i++) {
            most = Math.max(most, values[at + i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            values[at + i] = (float) Math.exp(values[at + i] - most);
            sum += values[at + i];
        }
        for (int i = 0; i < count; i++) {
            values[at + i] /= (float) sum;
        }
    }

    /** normalized ← gain · (x − mean) / √(variance + ε) + bias. */
    private void normalize(float[] gain, float[] bias) {
        double mean = 0;
        for (float value : x) {
            mean += value;
        }
        mean /= x.length;
        double variance = 0;
        for (float value : x) {
            variance += (value - mean) * (value - mean);
        }
        double r = 1 / Math.sqrt(variance / x.length + EPSILON);
        for (int i = 0; i < x.length; i++) {
            normalized[i] = (float) ((x[i] - mean) * r) * gain[i] + bias[i];
        }
    }

    private void product(float[] w, float[] from, float[] to, int rows, int columns) {
        MatrixVector.multiply(w, 0, from, to, rows, columns);
        multiplied += rows * columns;
    }

    private void add(float[] bias) {
        for (int i = 0; i < x.length; i++) {
            x[i] += change[i] + bias[i];
        }
    }

    /** The tokens in the window. */
    public int length() {
        return length;
    }

    /** How much the token at one place of the window attends to that at another, not after it. */
    public float attention(int layer, int head, int from, int to) {
        float[] weights = blocks.get(layer).weights;
        return weights[(head * window.length + from) * window.length + to];
    }

    /** How many multiplications the last token really took. */
    public int multiplied() {
        return multiplied;
    }

    @Override
    public double multiplications(int place, boolean cached) {
        double width = config.width();
        int last = Math.min(place, window.length);
        double sum = config.vocabulary() * width;
        for (int t = cached && place <= window.length ? last : 1; t <= last; t++) {
            sum += config.layers() * (12 * width * width + 2 * t * width);
        }
        return sum;
    }
}
