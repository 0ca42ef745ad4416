package neurarium.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

    /**
     * The weights of a file as versions 1 and 2 order them, each matrix or vector of all layers.
     */
    static List<float[]> parts(LlamaFile file) {
        List<float[]> parts =
                new ArrayList<>(List.of(file.attentionNorm, file.feedForwardNorm, file.norm));
        parts.add(file.tokens);
        parts.addAll(List.of(file.query, file.key, file.value, file.output));
        parts.addAll(List.of(file.gate, file.down, file.up));
        if (!file.config.sharedClassifier()) {
            parts.add(file.classifier);
        }
        return parts;
    }

    private static LlamaBytes header(int version, LlamaFile.Config sizes, int groupSize) {
        LlamaBytes bytes = header(0x616b3432, version, sizes.dim(), sizes.hidden());
        bytes.whole(sizes.layers()).whole(sizes.heads()).whole(sizes.keyHeads());
        bytes.whole(sizes.vocabulary()).whole(sizes.context());
        bytes.out.write(sizes.sharedClassifier() ? 1 : 0);
        bytes.whole(groupSize);
        while (bytes.out.size() < 256) {
            bytes.out.write(0);
        }
        return bytes;
    }

    /** The weights of a file again, as version1_export of llama2.c writes them. */
    static byte[] version1(LlamaFile file) {
        LlamaBytes bytes = header(1, file.config, 0);
        for (float[] part : parts(file)) {
            for (float value : part) {
                bytes.number(value);
            }
        }
        return bytes.bytes();
    }

    /** The weights of a file again, as version2_export of llama2.c writes them. */
    static byte[] version2(LlamaFile file, int groupSize) {
        LlamaBytes bytes = header(2, file.config, groupSize);
        List<float[]> parts = parts(file);
        for (int i = 0; i < parts.size(); i++) {
            int layers = i == 3 || i == 11 ? 1 : file.config.layers();
            for (int layer = 0; layer < layers; layer++) {
                int size = parts.get(i).length / layers;
                float[] matrix = Arrays.copyOfRange(parts.get(i), layer * size, (layer + 1) * size);
                if (i < 3) {
                    for (float value : matrix) {
                        bytes.number(value);
                    }
                } else {
                    bytes.quantized(matrix, groupSize);
                }
            }
        }
        return bytes.bytes();
    }

    private void quantized(float[] matrix, int groupSize) {
        float[] scales = new float[matrix.length / groupSize];
        for (int i = 0; i < matrix.length; i++) {
            int group = i / groupSize;
            scales[group] = Math.max(scales[group], Math.abs(matrix[i]) / 127);
        }
        for (int i = 0; i < matrix.length; i++) {
            out.write(Math.round(matrix[i] / scales[i / groupSize]));
        }
        for (float scale : scales) {
            number(scale);
        }
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
