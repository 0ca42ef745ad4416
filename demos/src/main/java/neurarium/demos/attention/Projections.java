package neurarium.demos.attention;

import neurarium.tensor.Rng;

/**
 * The matrices of a layer, drawn at random or learned. Q = X W_Q + b_Q and so on, as in the paper;
 * a Linear of the engine holds W transposed.
 *
 * <p>Shapes: weights {@code [d, d]}, biases {@code [d]}, table of positions {@code [time, d]}.
 */
final class Projections {
    final int d;
    final float[] query;
    final float[] key;
    final float[] value;
    final float[] output;
    final float[] queryBias;
    final float[] keyBias;
    final float[] valueBias;
    final float[] outputBias;
    final float[] table;

    private Projections(int d, float[][] weights, float[][] biases, float[] table) {
        this.d = d;
        query = weights[0];
        key = weights[1];
        value = weights[2];
        output = weights[3];
        queryBias = biases[0];
        keyBias = biases[1];
        valueBias = biases[2];
        outputBias = biases[3];
        this.table = table;
    }

    /** Normal with deviation 1/√d, so that what they make is as large as what they take. */
    static Projections random(int d, int time, Rng rng) {
        float[][] weights = new float[4][d * d];
        for (float[] weight : weights) {
            for (int i = 0; i < weight.length; i++) {
                weight[i] = (float) (rng.normal() / Math.sqrt(d));
            }
        }
        return new Projections(d, weights, new float[4][d], Positions.table(time, d, rng));
    }

    /**
     * The numbers of layers of the engine.
     *
     * @param joined the weight of query, key and value {@code [3·d, d]}
     * @param joinedBias {@code [3·d]}
     * @param out the weight behind the heads {@code [d, d]}
     */
    static Projections of(
            int d,
            float[] joined,
            float[] joinedBias,
            float[] out,
            float[] outBias,
            float[] table) {
        float[][] weights = new float[4][d * d];
        float[][] biases = new float[4][d];
        for (int part = 0; part < 4; part++) {
            float[] from = part < 3 ? joined : out;
            int start = part < 3 ? part * d : 0;
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    weights[part][i * d + j] = from[(start + j) * d + i];
                }
                biases[part][i] = part < 3 ? joinedBias[start + i] : outBias[i];
            }
        }
        return new Projections(d, weights, biases, table);
    }

    /** X W + b for rows X {@code [n, d]}. */
    static float[] project(float[] x, int n, int d, float[] weight, float[] bias) {
        float[] y = new float[n * d];
        for (int t = 0; t < n; t++) {
            for (int j = 0; j < d; j++) {
                double sum = bias[j];
                for (int i = 0; i < d; i++) {
                    sum += x[t * d + i] * weight[i * d + j];
                }
                y[t * d + j] = (float) sum;
            }
        }
        return y;
    }
}
