package neurarium.demos.attention;

import java.util.List;
import neurarium.nn.Linear;
import neurarium.tensor.Rng;

/**
 * The matrices of a layer, drawn at random or learned. Q = X W_Q + b_Q and so on, as in the paper;
 * a Linear of the engine holds W transposed.
 *
 * <p>Shapes: weights {@code [d, d]}, biases {@code [d]}, table of positions {@code [time, d]}.
 */
final class Projections {
    /** A weight and its bias. */
    static final class Projection {
        final float[] weight;
        final float[] bias;

        private Projection(int d) {
            weight = new float[d * d];
            bias = new float[d];
        }

        /** X W + b for rows X {@code [n, d]}. */
        float[] apply(float[] x, int n) {
            int d = bias.length;
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

        /** Takes rows of a Linear's weight and bias, from one of them on. */
        private void copy(Linear layer, int start) {
            float[] weights = layer.weight.value();
            int d = bias.length;
            for (int i = 0; i < d; i++) {
                for (int j = 0; j < d; j++) {
                    weight[i * d + j] = weights[(start + j) * d + i];
                }
                bias[i] = layer.bias.value()[start + i];
            }
        }
    }

    final Projection query;
    final Projection key;
    final Projection value;
    final Projection output;
    final float[] table;

    private Projections(int d, float[] table) {
        query = new Projection(d);
        key = new Projection(d);
        value = new Projection(d);
        output = new Projection(d);
        this.table = table;
    }

    /** Normal with deviation 1/√d, so that what they make is as large as what they take. */
    static Projections random(int d, int time, Rng rng) {
        Projections all = new Projections(d, new float[time * d]);
        for (Projection each : List.of(all.query, all.key, all.value, all.output)) {
            for (int i = 0; i < each.weight.length; i++) {
                each.weight[i] = (float) (rng.normal() / Math.sqrt(d));
            }
        }
        System.arraycopy(Positions.table(time, d, rng), 0, all.table, 0, time * d);
        return all;
    }

    /**
     * The numbers of layers of the engine.
     *
     * @param joined query, key and value in one: weight {@code [3·d, d]}
     * @param behind what mixes the heads: weight {@code [d, d]}
     */
    static Projections of(Linear joined, Linear behind, float[] table) {
        int d = behind.bias.value().length;
        Projections all = new Projections(d, table);
        all.query.copy(joined, 0);
        all.key.copy(joined, d);
        all.value.copy(joined, 2 * d);
        all.output.copy(behind, 0);
        return all;
    }
}
