package neurarium.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The tokenizer.bin of llama2.c: the length of the longest token, and for each token its score, its
 * length and its bytes. Token 1 begins a text, 2 ends one, 3 to 258 are single bytes.
 *
 * <p>Text is encoded by byte pair encoding: characters first, then, as long as there is one, the
 * pair of neighbours whose joint token has the highest score is joined. Sennrich et al., 2016.
 */
public final class LlamaTokenizer {
    /** Begins every text. */
    public static final int BEGIN = 1;

    /** Ends a text. */
    public static final int END = 2;

    private static final int FIRST_BYTE = 3;

    private final byte[][] pieces;
    private final float[] scores;
    private final Map<String, Integer> places = new HashMap<>();

    private LlamaTokenizer(byte[][] pieces, float[] scores) {
        this.pieces = pieces;
        this.scores = scores;
        for (int i = pieces.length - 1; i >= 0; i--) {
            places.put(latin(pieces[i], pieces[i].length), i);
        }
    }

    /**
     * Reads a file for a vocabulary of a size.
     *
     * @throws IllegalArgumentException if the tokens do not fill the file exactly
     */
    public static LlamaTokenizer read(byte[] file, int vocabulary) {
        if (file.length < 4 || vocabulary > (file.length - 4) / 8) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "tokenizer.bin: "
                            + vocabulary
                            + " tokens take "
                            + (4 + 8L * vocabulary)
                            + " bytes at least, got "
                            + file.length);
        }
        byte[][] pieces = new byte[vocabulary][];
        float[] scores = new float[vocabulary];
        int at = 4;
        for (int i = 0; i < vocabulary; i++) {
            int length = at > file.length - 8 ? -1 : LlamaHeader.whole(file, at + 4);
            if (length < 0 || length > file.length - 8 - at) {
                throw new FileError(
                        FileError.Problem.LENGTH,
                        "",
                        "tokenizer.bin: "
                                + vocabulary
                                + " tokens are expected; token "
                                + i
                                + " does not fit into the file of "
                                + file.length
                                + " bytes");
            }
            scores[i] = Float.intBitsToFloat(LlamaHeader.whole(file, at));
            pieces[i] = Arrays.copyOfRange(file, at + 8, at + 8 + length);
            at += 8 + length;
        }
        if (at != file.length) {
            throw new FileError(
                    FileError.Problem.LENGTH,
                    "",
                    "tokenizer.bin: "
                            + vocabulary
                            + " tokens fill "
                            + at
                            + " bytes, the file has "
                            + file.length);
        }
        return new LlamaTokenizer(pieces, scores);
    }

    /** Bytes as a text of as many characters, to look them up by. */
    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    public int size() {
        return pieces.length;
    }

    /** The tokens of a text, the beginning first; a space is put before the text as in training. */
    public int[] encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int[] tokens = new int[bytes.length + 2];
        int count = 0;
        tokens[count++] = BEGIN;
        if (bytes.length > 0 && places.containsKey(" ")) {
            tokens[count++] = places.get(" ");
        }
        int start = 0;
        for (int end = 1; end <= bytes.length; end++) {
            boolean goesOn = end < bytes.length && (bytes[end] & 0xC0) == 0x80;
            if (goesOn && end - start < 4) {
                continue;
            }
            Integer whole = places.get(latin(Arrays.copyOfRange(bytes, start, end), end - start));
            if (whole != null) {
                tokens[count++] = whole;
            } else {
                for (int i = start; i < end; i++) {
                    int token = (bytes[i] & 255) + FIRST_BYTE;
                    tokens[count++] = Math.min(token, pieces.length - 1);
                }
            }
            start = end;
        }
        return Arrays.copyOf(tokens, merge(tokens, count));
    }

    /** Joins the best pair until there is none; the number of tokens then. */
    private int merge(int[] tokens, int count) {
        int left = count;
        while (true) {
            float best = -1e10f;
            int place = -1;
            int joint = -1;
            for (int i = 0; i + 1 < left; i++) {
                Integer token = places.get(joined(tokens[i], tokens[i + 1]));
                if (token != null && scores[token] > best) {
                    best = scores[token];
                    place = i;
                    joint = token;
                }
            }
            if (place < 0) {
                return left;
            }
            tokens[place] = joint;
            System.arraycopy(tokens, place + 2, tokens, place + 1, left - place - 2);
            left--;
        }
    }

    private String joined(int first, int second) {
        return latin(pieces[first], pieces[first].length)
                + latin(pieces[second], pieces[second].length);
    }

    /** The bytes that a token stands for; one after the beginning loses its leading space. */
    public byte[] decode(int before, int token) {
        byte[] piece = pieces[token];
        if (before == BEGIN && piece.length > 0 && piece[0] == ' ') {
            return Arrays.copyOfRange(piece, 1, piece.length);
        }
        int single = singleByte(latin(piece, piece.length));
        return single < 0 ? piece : new byte[] {(byte) single};
    }

    /** The byte that is written {@code <0x0A>}; −1 for any other piece. */
    private static int singleByte(String piece) {
        if (piece.length() != 6 || !piece.startsWith("<0x") || piece.charAt(5) != '>') {
            return -1;
        }
        int high = Character.digit(piece.charAt(3), 16);
        int low = Character.digit(piece.charAt(4), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }
}
