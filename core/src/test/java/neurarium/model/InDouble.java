package neurarium.model;

import java.util.Arrays;
import neurarium.graph.Node;

/**
 * Layers in double precision, written down a second time and as plainly as possible, to compare the
 * models with: what PyTorch's functions of the same names compute. Vectors are rows.
 */
final class InDouble {
    private InDouble() {}

    /** The numbers of a matrix, row by row. */
    static double[][] rows(Node matrix) {
        int columns = matrix.dim(-1);
        float[] values = matrix.value();
        double[][] rows = new double[values.length / columns][columns];
        for (int i = 0; i < values.length; i++) {
            rows[i / columns][i % columns] = values[i];
        }
        return rows;
    }

    /** W x. */
    static double[] linear(double[] x, double[][] weight) {
        double[] y = new double[weight.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += weight[i][j] * x[j];
            }
        }
        return y;
    }

    /** W x + b. */
    static double[] linear(double[] x, double[][] weight, float[] bias) {
        double[] y = linear(x, weight);
        for (int i = 0; i < y.length; i++) {
            y[i] += bias[i];
        }
        return y;
    }

    static double[] plus(double[] x, double[] y) {
        double[] sum = x.clone();
        for (int i = 0; i < y.length; i++) {
            sum[i] += y[i];
        }
        return sum;
    }

    static double[] tanh(double[] x) {
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.tanh(y[i]);
        }
        return y;
    }

    /** x Φ(x), with erf by its series: x up to 4 or so. */
    static double[] gelu(double[] x) {
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            double z = y[i] / Math.sqrt(2);
            double term = z;
            double sum = z;
            for (int n = 1; n < 200; n++) {
                term *= -z * z / n;
                sum += term / (2 * n + 1);
            }
            y[i] *= 0.5 + sum / Math.sqrt(Math.PI);
        }
        return y;
    }

    static double[] softmax(double[] x) {
        double[] y = x.clone();
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            y[i] = Math.exp(y[i]);
            sum += y[i];
        }
        for (int i = 0; i < y.length; i++) {
            y[i] /= sum;
        }
        return y;
    }

    /** The variance over n, ε = 10⁻⁵. */
    static double[] layerNorm(double[] x, float[] gain, float[] bias) {
        double mean = Arrays.stream(x).average().orElseThrow();
        double variance =
                Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        double[] y = x.clone();
        for (int i = 0; i < y.length; i++) {
            y[i] = gain[i] * (x[i] - mean) / Math.sqrt(variance + 1e-5) + bias[i];
        }
        return y;
    }

    /** One head of causal attention for all positions: softmax(q kᵀ / √width) v. */
    static double[][] causalAttention(double[][] q, double[][] k, double[][] v) {
        double[][] y = new double[q.length][v[0].length];
        for (int i = 0; i < q.length; i++) {
            double[] matches = linear(q[i], Arrays.copyOf(k, i + 1));
            for (int j = 0; j <= i; j++) {
                matches[j] /= Math.sqrt(q[i].length);
            }
            double[] weights = softmax(matches);
            for (int j = 0; j <= i; j++) {
                for (int c = 0; c < y[i].length; c++) {
                    y[i][c] += weights[j] * v[j][c];
                }
            }
        }
        return y;
    }
}
