package neurarium.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import neurarium.Refusal;
import org.junit.jupiter.api.Test;

class LlamaTokenizerTest {
    private static final List<String> PIECES = pieces();
    private static final byte[] FILE = LlamaBytes.tokenizer(PIECES);
    private final LlamaTokenizer tokenizer = LlamaTokenizer.read(FILE, PIECES.size());

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>(List.of("<unk>", "\n<s>\n", "\n</s>\n"));
        for (int i = 0; i < 256; i++) {
            pieces.add(String.format(Locale.ROOT, "<0x%02X>", i));
        }
        pieces.addAll(List.of(" ", "a", "b", "c", "春", "bc", "ab", " a", "abc", " abc"));
        return pieces;
    }

    private static int of(String piece) {
        return PIECES.indexOf(piece);
    }

    @Test
    void joinsTheBestPairFirst() {
        // of " ", a, b, b the pair " a" has a better score than ab
        int b = of("b");
        assertArrayEquals(new int[] {1, of(" a"), b, b}, tokenizer.encode("abb"));
        assertArrayEquals(new int[] {1, of(" abc")}, tokenizer.encode("abc"));
        assertArrayEquals(new int[] {1, of(" a"), of("a"), of("春")}, tokenizer.encode("aa春"));
    }

    @Test
    void fallsBackToBytes() {
        assertArrayEquals(
                new int[] {1, of(" "), 0xE7 + 3, 0x8C + 3, 0xAB + 3}, tokenizer.encode("猫"));
        assertArrayEquals(
                new int[] {1, of(" "), 0xF0 + 3, 0x9F + 3, 0x98 + 3, 0x80 + 3, of("c")},
                tokenizer.encode("😀c"));
        assertArrayEquals(new int[] {1}, tokenizer.encode(""));
    }

    @Test
    void decodesPiecesAndBytes() {
        assertEquals(" a", new String(tokenizer.decode(5, of(" a")), StandardCharsets.UTF_8));
        assertEquals("a", new String(tokenizer.decode(1, of(" a")), StandardCharsets.UTF_8));
        assertArrayEquals(new byte[] {(byte) 0xE7}, tokenizer.decode(1, 0xE7 + 3));
        assertArrayEquals("<unk>".getBytes(StandardCharsets.UTF_8), tokenizer.decode(1, 0));
    }

    @Test
    void comesBackAsItWas() {
        for (String text : List.of("abc abc", "猫 a 春", "", "b\n😀")) {
            StringBuilder bytes = new StringBuilder();
            int[] tokens = tokenizer.encode(text);
            for (int i = 1; i < tokens.length; i++) {
                byte[] piece = tokenizer.decode(tokens[i - 1], tokens[i]);
                bytes.append(new String(piece, StandardCharsets.ISO_8859_1));
            }
            byte[] all = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(text, new String(all, StandardCharsets.UTF_8));
        }
    }

    private static String refusal(byte[] file, int vocabulary) {
        return Refusal.refusal(() -> LlamaTokenizer.read(file, vocabulary));
    }

    @Test
    void refusesFilesThatTheTokensDoNotFillExactly() {
        int size = PIECES.size();
        assertTrue(refusal(FILE, size - 1).contains((size - 1) + " tokens fill "));
        assertTrue(refusal(FILE, size + 1).contains("token " + size + " does not fit"));
        assertTrue(refusal(Arrays.copyOf(FILE, FILE.length - 1), size).contains("does not fit"));
        assertTrue(refusal(FILE, Integer.MAX_VALUE).contains("at least, got " + FILE.length));
        assertTrue(refusal(new byte[0], 1).contains("got 0"));
        byte[] bad = FILE.clone();
        bad[11] = (byte) 0x80; // the first token's length is negative
        assertTrue(refusal(bad, size).contains("token 0 does not fit"));
        bad[11] = 0x7f;
        assertTrue(refusal(bad, size).contains("token 0 does not fit"));
    }
}
