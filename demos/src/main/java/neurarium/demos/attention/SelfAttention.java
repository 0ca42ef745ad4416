package neurarium.demos.attention;

import java.util.Arrays;

/**
 * Self-attention over n tokens, every part of it in sight, in plain loops: scores = q kᵀ / √width,
 * weights = softmax(scores / T), y = weights · v, for each head, and behind the heads W_O.
 *
 * <p>Shapes: x, q, k, v, y and output {@code [n, d]}, head h in the columns h·width to (h+1)·width;
 * scores and weights {@code [heads][n · n]}. Vaswani et al., 2017.
 */
final class SelfAttention {
    /** How it is computed: what the stages switch on one after the other. */
    static final class Settings {
        Match match = Match.SCALED;
        boolean softmax = true;
        double temperature = 1;
        int heads = 1;
        boolean causal;
        Positions positions = Positions.NONE;

        /** What a stage has of these. */
        Settings at(Stage stage) {
            Settings at = new Settings();
            at.match =
                    stage == Stage.COSINE ? Match.COSINE : stage == Stage.DOT ? Match.DOT : match;
            at.softmax = stage.has(Stage.SOFTMAX);
            at.temperature = temperature;
            at.heads = stage.has(Stage.HEADS) ? heads : 1;
            at.causal = stage.has(Stage.MASK) && causal;
            at.positions = stage.has(Stage.POSITIONS) ? positions : Positions.NONE;
            return at;
        }
    }

    final int n;
    final int d;
    final int heads;
    final int width;
    final Settings settings;

    /** What makes queries, keys and values; null where all three are x itself. */
    final Projections matrices;

    /** The tokens, with their positions where those are added. */
    final float[] x;

    float[] q;
    float[] k;
    float[] v;
    final float[][] scores;
    final float[][] weights;
    final float[] y;
    float[] output;

    private SelfAttention(float[] x, int n, int d, Projections matrices, Settings settings) {
        this.x = x.clone();
        this.matrices = matrices;
        this.n = n;
        this.d = d;
        this.settings = settings;
        heads = settings.heads;
        width = d / heads;
        scores = new float[heads][n * n];
        weights = new float[heads][n * n];
        y = new float[n * d];
    }

    /**
     * Runs it.
     *
     * @param x the vectors of the tokens {@code [n, d]}
     * @param matrices what makes queries, keys and values; null where all three are x itself
     */
    static SelfAttention of(float[] x, int n, int d, Projections matrices, Settings settings) {
        SelfAttention run = new SelfAttention(x, n, d, matrices, settings);
        run.addPositions();
        run.project();
        for (int head = 0; head < run.heads; head++) {
            run.attend(head);
        }
        run.output = matrices == null ? run.y : matrices.output.apply(run.y, n);
        return run;
    }

    private void addPositions() {
        if (settings.positions.isAdded()) {
            boolean learned = settings.positions == Positions.LEARNED;
            float[] table = learned ? matrices.table : Positions.sinusoids(n, d);
            for (int i = 0; i < x.length; i++) {
                x[i] += table[i];
            }
        }
    }

    private void project() {
        if (matrices == null) {
            q = x;
            k = x;
            v = x;
            return;
        }
        q = matrices.query.apply(x, n);
        k = matrices.key.apply(x, n);
        v = matrices.value.apply(x, n);
        if (settings.positions == Positions.ROTARY) {
            for (int t = 0; t < n; t++) {
                for (int head = 0; head < heads; head++) {
                    Positions.rotateInPlace(q, t * d + head * width, width, t);
                    Positions.rotateInPlace(k, t * d + head * width, width, t);
                }
            }
        }
    }

    // region attend
    /** One head: it reads and writes its own columns only. */
    private void attend(int head) {
        for (int i = 0; i < n; i++) {
            float[] row = new float[n];
            for (int j = 0; j < n; j++) {
                row[j] = hides(i, j) ? Float.NEGATIVE_INFINITY : match(i, j, head);
            }
            System.arraycopy(row, 0, scores[head], i * n, n);
            if (settings.softmax) {
                softmaxInPlace(row, settings.temperature);
            }
            System.arraycopy(row, 0, weights[head], i * n, n);
            for (int j = 0; j < n; j++) {
                for (int c = head * width; c < (head + 1) * width; c++) {
                    y[i * d + c] += row[j] * v[j * d + c];
                }
            }
        }
    }

    /** Whether the mask hides token j from token i. */
    boolean hides(int i, int j) {
        return settings.causal && j > i;
    }

    private float match(int i, int j, int head) {
        double product = 0;
        double qq = 0;
        double kk = 0;
        for (int c = head * width; c < (head + 1) * width; c++) {
            product += q[i * d + c] * k[j * d + c];
            qq += q[i * d + c] * q[i * d + c];
            kk += k[j * d + c] * k[j * d + c];
        }
        return (float) settings.match.of(product, Math.sqrt(qq), Math.sqrt(kk), width);
    }

    /** e^(s/T) / Σ e^(s/T). */
    static void softmaxInPlace(float[] row, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (float score : row) {
            max = Math.max(max, score);
        }
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            row[j] = (float) Math.exp((row[j] - max) / temperature);
            sum += row[j];
        }
        for (int j = 0; j < row.length; j++) {
            row[j] /= (float) sum;
        }
    }

    // endregion

    float score(int head, int i, int j) {
        return scores[head][i * n + j];
    }

    float weight(int head, int i, int j) {
        return weights[head][i * n + j];
    }

    /** What a token gives to each in a head. */
    float[] weightsOf(int head, int i) {
        return Arrays.copyOfRange(weights[head], i * n, (i + 1) * n);
    }

    /**
     * The score of a rotary query and key in a head if their tokens stood at places i and j: {@code
     * [n · n]}.
     */
    float[] scoresByPlace(int token, int other, int head) {
        float[] all = new float[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                float[] query = row(q, token, head);
                float[] key = row(k, other, head);
                Positions.rotateInPlace(query, 0, width, i - token);
                Positions.rotateInPlace(key, 0, width, j - other);
                double product = 0;
                for (int c = 0; c < width; c++) {
                    product += query[c] * key[c];
                }
                all[i * n + j] = (float) (product / Math.sqrt(width));
            }
        }
        return all;
    }

    /** The largest magnitude of the scores that count, at least a bit. */
    double scoreRange() {
        double range = 0.5;
        for (float[] head : scores) {
            for (float score : head) {
                range = Float.isInfinite(score) ? range : Math.max(range, Math.abs(score));
            }
        }
        return range;
    }

    /** A row of a head's columns of q, k, v or y. */
    float[] row(float[] matrix, int token, int head) {
        int from = token * d + head * width;
        return Arrays.copyOfRange(matrix, from, from + width);
    }
}
