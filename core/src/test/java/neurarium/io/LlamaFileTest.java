package neurarium.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import neurarium.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LlamaFileTest {
    private static final byte[] GOOD = LlamaBytes.checkpoint(8, 6, 2, 4, 2, 5, 7, true, 1);

    private static String refusal(byte[] file) {
        return Refusal.refusal(() -> LlamaFile.read(file));
    }

    @Test
    void readsTheSizesAndTheFirstAndLastWeights() {
        LlamaFile file = LlamaFile.read(GOOD);

        assertEquals(4, file.config.keyWidth());
        assertEquals(2, file.config.headSize());
        assertTrue(file.config.sharedClassifier());
        assertEquals(file.tokens, file.classifier);
        assertEquals(2 * 8 * 4, file.key.length);
        assertEquals(8, file.norm.length);
    }

    @Test
    void aNegativeVocabularyBringsItsOwnClassifier() {
        byte[] own = LlamaBytes.checkpoint(8, 6, 2, 4, 2, 5, 7, false, 1);

        LlamaFile file = LlamaFile.read(own);

        assertEquals(5, file.config.vocabulary());
        int last = Float.floatToRawIntBits(file.classifier[39]);
        assertEquals(LlamaHeader.whole(own, own.length - 4), last);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void version1HasTheSameWeightsInAnotherOrder(boolean isShared) {
        LlamaFile old = LlamaFile.read(LlamaBytes.checkpoint(8, 6, 2, 4, 2, 5, 7, isShared, 1));

        LlamaFile file = LlamaFile.read(LlamaBytes.version1(old));

        assertEquals(old.config, file.config);
        for (int i = 0; i < LlamaBytes.parts(old).size(); i++) {
            assertArrayEquals(LlamaBytes.parts(old).get(i), LlamaBytes.parts(file).get(i));
        }
        assertArrayEquals(old.classifier, file.classifier);
    }

    /** What is quantized is at most half a step of its group away. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void version2HasThemQuantized(boolean isShared) {
        LlamaFile old = LlamaFile.read(LlamaBytes.checkpoint(8, 6, 2, 4, 2, 5, 7, isShared, 1));

        LlamaFile file = LlamaFile.read(LlamaBytes.version2(old, 4));

        assertEquals(old.config, file.config);
        assertArrayEquals(old.attentionNorm, file.attentionNorm);
        assertArrayEquals(old.norm, file.norm);
        for (int i = 0; i < LlamaBytes.parts(old).size(); i++) {
            float[] exact = LlamaBytes.parts(old).get(i);
            float[] near = LlamaBytes.parts(file).get(i);
            assertEquals(exact.length, near.length);
            for (int first = 0; first < exact.length; first += 4) {
                float most = 0;
                for (int k = first; k < first + 4; k++) {
                    most = Math.max(most, Math.abs(exact[k]));
                }
                for (int k = first; k < first + 4; k++) {
                    assertEquals(exact[k], near[k], 0.51 * most / 127);
                }
            }
        }
        assertFalse(Arrays.equals(old.query, file.query));
    }

    @Test
    void refusesVersionsAndGroupsThatItDoesNotKnow() {
        LlamaFile old = LlamaFile.read(GOOD);
        byte[] later = LlamaBytes.version1(old);
        later[4] = 3;
        assertEquals("llama2.c: versions 0 to 2 are read, got 3 with groups of 0", refusal(later));
        byte[] grouped = LlamaBytes.version2(old, 4);
        grouped[37] = 5;
        assertTrue(refusal(grouped).contains("groups of 5 that fill matrices"), refusal(grouped));
        grouped[37] = 0;
        assertTrue(refusal(grouped).contains("got 2 with groups of 0"), refusal(grouped));
        byte[] cut = LlamaBytes.version2(old, 4);
        assertTrue(refusal(Arrays.copyOf(cut, cut.length - 1)).contains("ask for " + cut.length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 20, 24})
    void refusesHostileSizes(int at) {
        for (int value : new int[] {-1, 0, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 30}) {
            byte[] bad = GOOD.clone();
            for (int i = 0; i < 4; i++) {
                bad[at + i] = (byte) (value >> (8 * i));
            }
            String message = refusal(bad);
            assertTrue(message.startsWith("llama2.c: "), message);
            assertTrue(message.contains("got " + GOOD.length + " bytes with dim "), message);
        }
    }

    @Test
    void saysHowManyBytesTheSizesAskFor() {
        assertEquals(
                "llama2.c: these sizes ask for "
                        + GOOD.length
                        + " bytes, got "
                        + (GOOD.length - 4)
                        + " bytes with dim 8, hidden_dim 6, n_layers 2, n_heads 4, n_kv_heads 2,"
                        + " vocab_size 5, seq_len 7",
                refusal(Arrays.copyOf(GOOD, GOOD.length - 4)));
        assertTrue(
                refusal(Arrays.copyOf(GOOD, GOOD.length + 1)).contains("got " + (GOOD.length + 1)));
        assertEquals(
                "llama2.c: a checkpoint begins with 28 bytes of sizes, this file has 27 bytes",
                refusal(Arrays.copyOf(GOOD, 27)));
    }

    @Test
    void refusesHeadsThatDoNotFit() {
        assertTrue(refusal(LlamaBytes.checkpoint(8, 6, 1, 3, 3, 5, 7, true, 1)).contains("heads"));
        assertTrue(refusal(LlamaBytes.checkpoint(8, 6, 1, 8, 8, 5, 7, true, 1)).contains("even"));
        assertTrue(refusal(LlamaBytes.checkpoint(8, 6, 1, 4, 3, 5, 7, true, 1)).contains("n_kv"));
    }

    @Test
    void bearsAnyBytes() {
        neurarium.tensor.Rng rng = new neurarium.tensor.Rng(1);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = new byte[rng.below(400)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (rng.below(3) > 0 ? 0 : rng.below(256));
            }
            assertThrows(IllegalArgumentException.class, () -> LlamaFile.read(bytes));
        }
    }
}
