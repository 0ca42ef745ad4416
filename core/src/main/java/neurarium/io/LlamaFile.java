package neurarium.io;

/**
 * A checkpoint of Karpathy's llama2.c, version 0: seven 32-bit whole numbers with the lowest byte
 * first (dim, hidden_dim, n_layers, n_heads, n_kv_heads, vocab_size, seq_len; a negative vocab_size
 * says that the classifier is a matrix of its own), and then 32-bit floats in a fixed order.
 */
public final class LlamaFile {
    private static final int HEADER = 28;
    private static final int MAX_LAYERS = 128;

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

        /** The bytes of a file of these sizes; exact below 2⁵³. */
        double bytes() {
            double block =
                    2.0 * dim + 2.0 * dim * dim + 2.0 * dim * keyWidth() + 3.0 * dim * hidden;
            double table = (double) vocabulary * dim;
            int half = headSize() / 2;
            double rotations = 2.0 * context * half;
            double all = table + layers * block + dim + rotations + (sharedClassifier ? 0 : table);
            return HEADER + 4 * all;
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
    private int at = HEADER;

    private LlamaFile(byte[] file, Config config) {
        this.file = file;
        this.config = config;
        int dim = config.dim;
        int layers = config.layers;
        tokens = floats(config.vocabulary * dim);
        attentionNorm = floats(layers * dim);
        query = floats(layers * dim * dim);
        key = floats(layers * dim * config.keyWidth());
        value = floats(layers * dim * config.keyWidth());
        output = floats(layers * dim * dim);
        feedForwardNorm = floats(layers * dim);
        gate = floats(layers * dim * config.hidden);
        down = floats(layers * dim * config.hidden);
        up = floats(layers * dim * config.hidden);
        norm = floats(dim);
        at += 4 * config.context * (config.headSize() / 2) * 2; // rotations, computed instead
        classifier = config.sharedClassifier ? tokens : floats(config.vocabulary * dim);
    }

    /**
     * Reads a file. Nothing is allocated before the sizes in its header agree with its length.
     *
     * @throws IllegalArgumentException if they do not, with what was expected and what came
     */
    public static LlamaFile read(byte[] file) {
        if (file.length < HEADER) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "llama2.c: a checkpoint begins with "
                            + HEADER
                            + " bytes of sizes, this file has "
                            + file.length
                            + " bytes");
        }
        int vocabulary = whole(file, 20);
        Config config =
                new Config(
                        whole(file, 0),
                        whole(file, 4),
                        whole(file, 8),
                        whole(file, 12),
                        whole(file, 16),
                        Math.abs(vocabulary),
                        whole(file, 24),
                        vocabulary > 0);
        check(config, file.length);
        return new LlamaFile(file, config);
    }

    private static void check(Config config, int length) {
        int[] sizes = {
            config.dim,
            config.hidden,
            config.layers,
            config.heads,
            config.keyHeads,
            config.vocabulary,
            config.context
        };
        for (int size : sizes) {
            if (size < 1 || size > length) {
                throw wrong("sizes from 1 that the file can hold are expected", config, length);
            }
        }
        if (config.dim % config.heads != 0
                || config.heads % config.keyHeads != 0
                || config.headSize() % 2 != 0
                || config.layers > MAX_LAYERS) {
            throw wrong(
                    "heads of an even width that divide dim, n_kv_heads that divide n_heads, and at"
                            + " most 128 layers are expected",
                    config,
                    length);
        }
        if (config.bytes() != length) {
            throw wrong(
                    "these sizes ask for "
                            + (config.bytes() < 1e15
                                    ? Long.toString((long) config.bytes())
                                    : "more than 10¹⁵")
                            + " bytes",
                    config,
                    length);
        }
    }

    private static FileError wrong(String what, Config config, int length) {
        return new FileError(
                FileError.Problem.SIZES,
                "",
                "llama2.c: " + what + ", got " + length + " bytes with " + config);
    }

    static int whole(byte[] file, int at) {
        return (file[at] & 255)
                | (file[at + 1] & 255) << 8
                | (file[at + 2] & 255) << 16
                | (file[at + 3] & 255) << 24;
    }

    private float[] floats(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.intBitsToFloat(whole(file, at));
            at += 4;
        }
        return values;
    }
}
