package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import neurarium.io.LlamaBytes;
import neurarium.io.LlamaFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LlamaTest {
    private static final int DIM = 12;
    private static final int HIDDEN = 14;
    private static final int LAYERS = 2;
    private static final int VOCABULARY = 17;
    private static final int CONTEXT = 9;

    /**
     * The last logits of a text by plain loops in double precision, straight from the bytes: all
     * positions at once, no cache, each matrix found by counting from the start of the file.
     */
    private static double[] plainly(byte[] file, int heads, int keyHeads, boolean shared, int[] t) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int size = DIM / heads;
        int keys = size * keyHeads;
        int at = 28;
        int table = at;
        int attentionNorm = table + 4 * VOCABULARY * DIM;
        int wq = attentionNorm + 4 * LAYERS * DIM;
        int wk = wq + 4 * LAYERS * DIM * DIM;
        int wv = wk + 4 * LAYERS * DIM * keys;
        int wo = wv + 4 * LAYERS * DIM * keys;
        int ffnNorm = wo + 4 * LAYERS * DIM * DIM;
        int w1 = ffnNorm + 4 * LAYERS * DIM;
        int w2 = w1 + 4 * LAYERS * DIM * HIDDEN;
        int w3 = w2 + 4 * LAYERS * DIM * HIDDEN;
        int lastNorm = w3 + 4 * LAYERS * DIM * HIDDEN;
        int classifier = shared ? table : lastNorm + 4 * DIM + 4 * CONTEXT * size;
        double[][] x = new double[t.length][DIM];
        for (int p = 0; p < t.length; p++) {
            for (int i = 0; i < DIM; i++) {
                x[p][i] = in.getFloat(table + 4 * (t[p] * DIM + i));
            }
        }
        for (int l = 0; l < LAYERS; l++) {
            double[][] q = new double[t.length][];
            double[][] k = new double[t.length][];
            double[][] v = new double[t.length][];
            for (int p = 0; p < t.length; p++) {
                double[] h = norm(in, attentionNorm + 4 * l * DIM, x[p]);
                q[p] = rotated(times(in, wq + 4 * l * DIM * DIM, h, DIM), size, p);
                k[p] = rotated(times(in, wk + 4 * l * DIM * keys, h, keys), size, p);
                v[p] = times(in, wv + 4 * l * DIM * keys, h, keys);
            }
            for (int p = 0; p < t.length; p++) {
                double[] mixed = new double[DIM];
                for (int h = 0; h < heads; h++) {
                    int group = h * keyHeads / heads;
                    double[] e = new double[p + 1];
                    double sum = 0;
                    for (int j = 0; j <= p; j++) {
                        double score = 0;
                        for (int i = 0; i < size; i++) {
                            score += q[p][h * size + i] * k[j][group * size + i];
                        }
                        e[j] = Math.exp(score / Math.sqrt(size));
                        sum += e[j];
                    }
                    for (int j = 0; j <= p; j++) {
                        for (int i = 0; i < size; i++) {
                            mixed[h * size + i] += e[j] / sum * v[j][group * size + i];
                        }
                    }
                }
                add(x[p], times(in, wo + 4 * l * DIM * DIM, mixed, DIM));
                double[] h = norm(in, ffnNorm + 4 * l * DIM, x[p]);
                double[] gate = times(in, w1 + 4 * l * DIM * HIDDEN, h, HIDDEN);
                double[] up = times(in, w3 + 4 * l * DIM * HIDDEN, h, HIDDEN);
                for (int i = 0; i < HIDDEN; i++) {
                    gate[i] = gate[i] / (1 + Math.exp(-gate[i])) * up[i];
                }
                add(x[p], times(in, w2 + 4 * l * DIM * HIDDEN, gate, DIM));
            }
        }
        return times(in, classifier, norm(in, lastNorm, x[t.length - 1]), VOCABULARY);
    }

    private static double[] times(ByteBuffer in, int at, double[] x, int rows) {
        double[] y = new double[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < x.length; c++) {
                y[r] += in.getFloat(at + 4 * (r * x.length + c)) * x[c];
            }
        }
        return y;
    }

    private static double[] norm(ByteBuffer in, int at, double[] x) {
        double squares = 0;
        for (double value : x) {
            squares += value * value;
        }
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = in.getFloat(at + 4 * i) * x[i] / Math.sqrt(squares / x.length + 1e-5);
        }
        return y;
    }

    private static double[] rotated(double[] x, int size, int position) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i += 2) {
            double angle = position / Math.pow(10000, i % size / (double) size);
            y[i] = x[i] * Math.cos(angle) - x[i + 1] * Math.sin(angle);
            y[i + 1] = x[i] * Math.sin(angle) + x[i + 1] * Math.cos(angle);
        }
        return y;
    }

    private static void add(double[] x, double[] more) {
        for (int i = 0; i < x.length; i++) {
            x[i] += more[i];
        }
    }

    private static byte[] file(int heads, int keyHeads, boolean shared, int seed) {
        return LlamaBytes.checkpoint(
                DIM, HIDDEN, LAYERS, heads, keyHeads, VOCABULARY, CONTEXT, shared, seed);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, true", "6, 2, true", "6, 3, false", "3, 1, false", "1, 1, true"})
    void agreesWithPlainLoops(int heads, int keyHeads, boolean shared) {
        byte[] file = file(heads, keyHeads, shared, 3);
        Llama llama = new Llama(LlamaFile.read(file));
        int[] text = {1, 5, 16, 0, 5, 9, 2, 11, 7};
        for (int n = 1; n <= text.length; n++) {
            float[] logits = llama.read(text[n - 1]);
            int[] part = java.util.Arrays.copyOf(text, n);
            double[] expected = plainly(file, heads, keyHeads, shared, part);
            float[] wanted = new float[VOCABULARY];
            for (int i = 0; i < VOCABULARY; i++) {
                wanted[i] = (float) expected[i];
            }
            assertArrayEquals(wanted, logits, 2e-4f);
        }
    }

    @Test
    void greedyOutputIsThatOfPlainLoops() {
        for (int seed = 1; seed <= 10; seed++) {
            byte[] file = file(6, 3, true, seed);
            Llama llama = new Llama(LlamaFile.read(file));
            int[] text = new int[CONTEXT];
            text[0] = 1;
            for (int n = 1; n < CONTEXT; n++) {
                int next = Sampling.largest(llama.read(text[n - 1]));
                double[] plain = plainly(file, 6, 3, true, java.util.Arrays.copyOf(text, n));
                int best = 0;
                for (int i = 1; i < VOCABULARY; i++) {
                    best = plain[i] > plain[best] ? i : best;
                }
                assertEquals(best, next);
                text[n] = next;
            }
        }
    }

    @Test
    void beginsAnewAndEndsWithItsContext() {
        Llama llama = new Llama(LlamaFile.read(file(2, 2, true, 1)));
        float[] first = llama.read(4).clone();
        for (int i = 1; i < CONTEXT; i++) {
            llama.read(i);
        }

        var error = assertThrows(IllegalStateException.class, () -> llama.read(1));

        assertEquals("Llama reads 9 tokens, not one more", error.getMessage());
        llama.begin();
        assertArrayEquals(first, llama.read(4));
        assertEquals(
                2 * (2 * 144 + 2 * 144 + 3 * 12 * 14 + 2 * 12) + 17 * 12,
                llama.multiplications(1, true));
    }
}
