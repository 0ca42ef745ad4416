package neurarium.io;

import java.util.EnumMap;
import java.util.Map;

/**
 * A checkpoint of Karpathy's llama2.c, of version 0, 1 or 2: the sizes (dim, hidden_dim, n_layers,
 * n_heads, n_kv_heads, vocab_size, seq_len) as 32-bit whole numbers with the lowest byte first, and
 * then the weights in a fixed order, as 32-bit floats; in version 2 matrices are quantized: each
 * weight is a whole number from −127 to 127 times the scale of its group, which follow a matrix.
 */
public final class LlamaFile {
    /** The sizes in the header. */
    public record Config(
            int dim,
            int hidden,
            int layers,
            int heads,
            int keyHeads,
            int vocabulary,
            int context,
            boolean sharedClassifier) {
        public int headSize() {
            return dim / heads;
        }

        /** The width of keys and values. */
        public int keyWidth() {
            return keyHeads * headSize();
        }

        @Override
        public String toString() {
            return "dim "
                    + dim
                    + ", hidden_dim "
                    + hidden
                    + ", n_layers "
                    + layers
                    + ", n_heads "
                    + heads
                    + ", n_kv_heads "
                    + keyHeads
                    + ", vocab_size "
                    + (sharedClassifier ? vocabulary : -vocabulary)
                    + ", seq_len "
                    + context;
        }
    }

    public final Config config;
    public final float[] tokens; // [vocabulary, dim]
    public final float[] attentionNorm; // [layers, dim]
    public final float[] query; // [layers, dim, dim]
    public final float[] key; // [layers, keyWidth, dim]
    public final float[] value; // [layers, keyWidth, dim]
    public final float[] output; // [layers, dim, dim]
    public final float[] feedForwardNorm; // [layers, dim]
    public final float[] gate; // w1 [layers, hidden, dim]
    public final float[] down; // w2 [layers, dim, hidden]
    public final float[] up; // w3 [layers, hidden, dim]
    public final float[] norm; // [dim]
    public final float[] classifier; // [vocabulary, dim]

    private final byte[] file;
    private int at;

    private LlamaFile(byte[] file, LlamaHeader header) {
        this.file = file;
        config = header.config();
        at = header.end();
        Map<LlamaPart, float[]> parts = new EnumMap<>(LlamaPart.class);
        for (LlamaPart part : LlamaPart.order(header.version())) {
            at += part == LlamaPart.CLASSIFIER ? (int) header.rotations() : 0; // computed instead
            parts.put(part, read(part, part.isNorm() ? 0 : header.groupSize()));
        }
        tokens = parts.get(LlamaPart.TOKENS);
        attentionNorm = parts.get(LlamaPart.ATTENTION_NORM);
        query = parts.get(LlamaPart.QUERY);
        key = parts.get(LlamaPart.KEY);
        value = parts.get(LlamaPart.VALUE);
        output = parts.get(LlamaPart.OUTPUT);
        feedForwardNorm = parts.get(LlamaPart.FEED_FORWARD_NORM);
        gate = parts.get(LlamaPart.GATE);
        down = parts.get(LlamaPart.DOWN);
        up = parts.get(LlamaPart.UP);
        norm = parts.get(LlamaPart.NORM);
        classifier = config.sharedClassifier ? tokens : parts.get(LlamaPart.CLASSIFIER);
    }

    /**
     * Reads a file. Nothing is allocated before the sizes in its header agree with its length.
     *
     * @throws FileError if they do not, with what was expected and what came
     */
    public static LlamaFile read(byte[] file) {
        return new LlamaFile(file, LlamaHeader.read(file));
    }

    /** All matrices or vectors of a kind, one behind the other. */
    private float[] read(LlamaPart part, int groupSize) {
        int size = (int) part.size(config);
        int count = part.count(config);
        float[] values = new float[count * size];
        for (int i = 0; i < count; i++) {
            if (groupSize == 0) {
                floats(values, i * size, size);
            } else {
                quantized(values, i * size, size, groupSize);
            }
        }
        return values;
    }

    private void floats(float[] values, int first, int count) {
        for (int i = 0; i < count; i++) {
            values[first + i] = Float.intBitsToFloat(LlamaHeader.whole(file, at));
            at += 4;
        }
    }

    private void quantized(float[] values, int first, int count, int groupSize) {
        int scales = at + count;
        for (int i = 0; i < count; i++) {
            int bits = LlamaHeader.whole(file, scales + 4 * (i / groupSize));
            values[first + i] = file[at + i] * Float.intBitsToFloat(bits);
        }
        at = scales + 4 * (count / groupSize);
    }
}
