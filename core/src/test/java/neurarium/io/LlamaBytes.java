package neurarium.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import neurarium.tensor.Rng;

/** Writes files as llama2.c does, for tests. */
public final class LlamaBytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    public LlamaBytes whole(int value) {
        for (int i = 0; i < 4; i++) {
            out.write(value >> (8 * i));
        }
        return this;
    }

    public LlamaBytes number(float value) {
        return whole(Float.floatToRawIntBits(value));
    }

    public byte[] bytes() {
        return out.toByteArray();
    }

    /** A header alone. */
    public static LlamaBytes header(int... sizes) {
        LlamaBytes bytes = new LlamaBytes();
        for (int size : sizes) {
            bytes.whole(size);
        }
        return bytes;
    }

    /** A checkpoint of random weights, and the weights as they were written. */
    public static byte[] checkpoint(
            int dim,
            int hidden,
            int layers,
            int heads,
            int keyHeads,
            int vocabulary,
            int context,
            boolean shared,
            int seed) {
        int keys = dim / heads * keyHeads;
        int half = dim / heads / 2;
        int block = 2 * dim + 2 * dim * dim + 2 * dim * keys + 3 * dim * hidden;
        int count = vocabulary * dim + layers * block + dim + context * half * 2;
        count += shared ? 0 : vocabulary * dim;
        int signed = shared ? vocabulary : -vocabulary;
        LlamaBytes bytes = header(dim, hidden, layers, heads, keyHeads, signed, context);
        Rng rng = new Rng(seed);
        for (int i = 0; i < count; i++) {
            bytes.number((float) (0.6 * rng.normal()));
        }
        return bytes.bytes();
    }

    /** A tokenizer of these pieces; a later one has a higher score. */
    public static byte[] tokenizer(List<String> pieces) {
        LlamaBytes bytes = new LlamaBytes().whole(20);
        for (int i = 0; i < pieces.size(); i++) {
            byte[] text = pieces.get(i).getBytes(StandardCharsets.UTF_8);
            bytes.number(i).whole(text.length);
            bytes.out.write(text, 0, text.length);
        }
        return bytes.bytes();
    }
}
