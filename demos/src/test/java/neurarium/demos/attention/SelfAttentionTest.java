package neurarium.demos.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import neurarium.graph.Attention;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.nn.Initializer;
import neurarium.nn.MultiHeadAttention;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SelfAttentionTest {
    private static final int N = 5;
    private static final int D = 8;

    private static float[] normal(int count, int seed) {
        Rng rng = new Rng(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) rng.normal();
        }
        return values;
    }

    private static SelfAttention.Settings settings(int heads, boolean causal) {
        SelfAttention.Settings settings = new SelfAttention.Settings();
        settings.heads = heads;
        settings.causal = causal;
        return settings;
    }

    /** softmax(q kᵀ / √d) v for x itself, written once more without any cleverness. */
    private static double[][] plain(float[] x, boolean causal) {
        double[][] y = new double[N][D];
        for (int i = 0; i < N; i++) {
            double[] power = new double[N];
            double sum = 0;
            for (int j = 0; j < (causal ? i + 1 : N); j++) {
                double product = 0;
                for (int c = 0; c < D; c++) {
                    product += x[i * D + c] * x[j * D + c];
                }
                power[j] = Math.exp(product / Math.sqrt(D));
                sum += power[j];
            }
            for (int j = 0; j < N; j++) {
                for (int c = 0; c < D; c++) {
                    y[i][c] += power[j] / sum * x[j * D + c];
                }
            }
        }
        return y;
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void isTheTripleLoopAndTheEngine(boolean causal) {
        float[] x = normal(N * D, 3);

        SelfAttention run = SelfAttention.of(x, N, D, null, settings(1, causal));

        double[][] expected = plain(x, causal);
        for (int i = 0; i < N * D; i++) {
            assertEquals(expected[i / D][i % D], run.y[i], 1e-5);
        }
        Graph graph = new Graph();
        Node node = graph.input("x", 1, N, D).set(x);
        Attention.Result result = Attention.scaledDotProduct(node, node, node, causal);
        graph.forward();
        assertArrayEquals(result.weights().value(), run.weights[0], 1e-5f);
        assertArrayEquals(result.output().value(), run.y, 1e-5f);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "4, false", "1, true", "2, true", "4, true"})
    void headsAreTheEnginesMultiHeadAttention(int heads, boolean causal) {
        float[] x = normal(N * D, 4);
        Graph graph = new Graph();
        Initializer start = Initializer.XAVIER;
        var layer = new MultiHeadAttention(graph, "a", D, heads, causal, start, new Rng(5));
        layer.queryKeyValue.bias.set(normal(3 * D, 6));
        layer.output.bias.set(normal(D, 7));
        Attention.Result result = layer.attend(graph.input("x", 1, N, D).set(x));
        graph.forward();

        Projections matrices = Projections.of(layer.queryKeyValue, layer.output, new float[N * D]);
        SelfAttention run = SelfAttention.of(x, N, D, matrices, settings(heads, causal));

        assertArrayEquals(result.output().value(), run.output, 1e-4f);
        float[] weights = result.weights().value(); // [1, heads, N, N]
        for (int head = 0; head < heads; head++) {
            float[] expected = Arrays.copyOfRange(weights, head * N * N, (head + 1) * N * N);
            assertArrayEquals(expected, run.weights[head], 1e-5f);
        }
    }

    @ParameterizedTest
    @EnumSource(Positions.class)
    void whatIsDrawnIsWhatTheNetComputes(Positions positions) {
        SelfAttention.Settings settings = settings(2, true);
        settings.positions = positions;
        settings.temperature = 0.7;
        Graph graph = new Graph();
        AttentionNet net = new AttentionNet(graph, 6, D, N, new Rng(8));
        Node tokens = graph.input("tokens", 1, N).set(3, 1, 4, 1, 5);
        Node logits = net.logits(tokens, settings);
        graph.forward(logits);

        float[] table = net.embedding.table.value();
        float[] x = new float[N * D];
        for (int t = 0; t < N; t++) {
            System.arraycopy(table, ((int) tokens.value()[t]) * D, x, t * D, D);
        }
        SelfAttention run = SelfAttention.of(x, N, D, net.projections(), settings);
        float[] weight = net.unembed.weight.value();
        for (int i = 0; i < N * 6; i++) {
            double logit = net.unembed.bias.value()[i % 6];
            for (int c = 0; c < D; c++) {
                logit += run.output[i / 6 * D + c] * weight[i % 6 * D + c];
            }
            assertEquals(logits.value()[i], logit, 1e-4);
        }
    }

    @Test
    void cosineAndSoftmaxByHand() {
        float[] x = {3, 4, 4, 3};
        SelfAttention.Settings cosine = settings(1, false).at(Stage.COSINE);
        SelfAttention run = SelfAttention.of(x, 2, 2, null, cosine);
        assertEquals(1, run.score(0, 0, 0), 1e-6);
        assertEquals(0.96, run.score(0, 0, 1), 1e-6);
        assertEquals(3 + 0.96 * 4, run.y[0], 1e-5, "a sum with the scores as weights");

        SelfAttention.Settings dot = settings(1, false).at(Stage.DOT);
        assertEquals(24, SelfAttention.of(x, 2, 2, null, dot).score(0, 0, 1), 1e-6);

        float[] row = {1, 1};
        SelfAttention.softmaxInPlace(row, 1);
        assertArrayEquals(new float[] {0.5f, 0.5f}, row, 1e-6f);
        float[] large = {1000, 999, Float.NEGATIVE_INFINITY};
        SelfAttention.softmaxInPlace(large, 1);
        assertEquals(1 / (1 + Math.exp(-1)), large[0], 1e-6);
        assertEquals(0, large[2], 0);
    }

    @Test
    void underTheMaskNobodySeesWhatComesLater() {
        float[] x = normal(N * D, 9);
        SelfAttention run = SelfAttention.of(x, N, D, null, settings(1, true));
        float[] before = Arrays.copyOf(run.output, 3 * D);
        int seen = 0;
        for (float weight : run.weights[0]) {
            seen += weight > 0 ? 1 : 0;
        }

        x[4 * D] += 5;
        x[3 * D] -= 5;
        SelfAttention again = SelfAttention.of(x, N, D, null, settings(1, true));

        assertEquals(N * (N + 1) / 2, seen);
        assertArrayEquals(before, Arrays.copyOf(again.output, 3 * D), 0);
    }

    @Test
    void withoutPositionsTheOrderCountsForNothing() {
        float[] x = normal(2 * D, 10);
        float[] swapped = new float[2 * D];
        System.arraycopy(x, 0, swapped, D, D);
        System.arraycopy(x, D, swapped, 0, D);
        Projections matrices = Projections.random(D, 12, new Rng(1));
        SelfAttention.Settings settings = settings(2, false);

        SelfAttention there = SelfAttention.of(x, 2, D, matrices, settings);
        SelfAttention here = SelfAttention.of(swapped, 2, D, matrices, settings);
        assertEquals(there.output[0], here.output[D], 1e-6);

        for (Positions positions : Positions.values()) {
            settings.positions = positions;
            there = SelfAttention.of(x, 2, D, matrices, settings);
            here = SelfAttention.of(swapped, 2, D, matrices, settings);
            if (positions != Positions.NONE) {
                assertNotEquals(there.output[0], here.output[D], 1e-4, positions::toString);
            }
        }
    }

    /** R(i) q · R(j) k is the same for all i, j of the same distance, and lengths stay. */
    @Test
    void rotaryScoresDependOnTheDistanceOnly() {
        float[] q = normal(D, 11);
        float[] k = normal(D, 12);
        double[] byDistance = new double[10];
        for (int distance = 0; distance < 10; distance++) {
            for (int j = 0; j < 20; j++) {
                double product = turned(q, j + distance, k, j);
                byDistance[distance] = j == 0 ? product : byDistance[distance];
                assertEquals(byDistance[distance], product, 1e-4);
            }
        }
        assertTrue(Math.abs(byDistance[0] - byDistance[5]) > 1e-3);
        float[] turned = q.clone();
        Positions.rotateInPlace(turned, 0, D, 7);
        assertEquals(turned(q, 0, q, 0), turned(turned, 0, turned, 0), 1e-4);

        SelfModel model = new SelfModel("the cat sat because it was tired");
        model.stage = Stage.POSITIONS;
        model.settings.positions = Positions.ROTARY;
        SelfAttention run = model.run();
        float[] scores = run.scoresByPlace(4, 1, 0);
        assertEquals(run.score(0, 4, 1), scores[4 * 7 + 1], 1e-4);
        assertEquals(scores[0], scores[6 * 7 + 6], 1e-4);
        assertEquals(scores[7], scores[6 * 7 + 5], 1e-4);
    }

    private static double turned(float[] q, int i, float[] k, int j) {
        float[] a = q.clone();
        float[] b = k.clone();
        Positions.rotateInPlace(a, 0, D, i);
        Positions.rotateInPlace(b, 0, D, j);
        double product = 0;
        for (int c = 0; c < D; c++) {
            product += a[c] * b[c];
        }
        return product;
    }

    @Test
    void sinusoidsByHand() {
        float[] table = Positions.sinusoids(3, 4);

        assertEquals(0, table[0], 0);
        assertEquals(1, table[1], 0);
        assertEquals(Math.sin(2), table[8], 1e-6);
        assertEquals(Math.cos(2), table[9], 1e-6);
        assertEquals(Math.sin(0.02), table[10], 1e-6);
    }
}
