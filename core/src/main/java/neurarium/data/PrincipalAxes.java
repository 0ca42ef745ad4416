package neurarium.data;

import neurarium.tensor.Rng;

/**
 * The directions in which rows of numbers differ most (principal component analysis; Pearson,
 * 1901): the eigenvectors of the largest eigenvalues of Σ (x − m)(x − m)ᵀ, found one after the
 * other by power iteration.
 */
public final class PrincipalAxes {
    private static final int ROUNDS = 300;

    private final float[] mean;
    private final float[][] axes;
    private final double share;

    /** The first {@code count} axes of some rows; rows that are all alike have axes of zeros. */
    public PrincipalAxes(float[][] rows, int count) {
        int width = rows[0].length;
        mean = new float[width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                mean[i] += row[i] / rows.length;
            }
        }
        axes = new float[count][];
        double[][] spread = spread(rows);
        double all = trace(spread);
        Rng rng = new Rng(1);
        for (int k = 0; k < count; k++) {
            axes[k] = largest(spread, rng);
        }
        share = all < 1e-12 ? 1 : 1 - trace(spread) / all;
    }

    private static double trace(double[][] matrix) {
        double sum = 0;
        for (int i = 0; i < matrix.length; i++) {
            sum += matrix[i][i];
        }
        return sum;
    }

    /** The part of the rows' squared distances from their mean that lies along the axes. */
    public double share() {
        return share;
    }

    private double[][] spread(float[][] rows) {
        int width = mean.length;
        double[][] spread = new double[width][width];
        double[] x = new double[width];
        for (float[] row : rows) {
            for (int i = 0; i < width; i++) {
                x[i] = row[i] - mean[i];
            }
            for (int i = 0; i < width; i++) {
                double[] to = spread[i];
                double factor = x[i];
                for (int j = 0; j < width; j++) {
                    to[j] += factor * x[j];
                }
            }
        }
        return spread;
    }

    /** The eigenvector of the largest eigenvalue, whose part is then taken out of the matrix. */
    private static float[] largest(double[][] matrix, Rng rng) {
        int width = matrix.length;
        double[] v = new double[width];
        for (int i = 0; i < width; i++) {
            v[i] = rng.normal();
        }
        double[] next = new double[width];
        double norm = 0;
        for (int round = 0; round < ROUNDS; round++) {
            norm = 0;
            for (int i = 0; i < width; i++) {
                double sum = 0;
                double[] row = matrix[i];
                for (int j = 0; j < width; j++) {
                    sum += row[j] * v[j];
                }
                next[i] = sum;
                norm += sum * sum;
            }
            norm = Math.sqrt(norm);
            if (norm < 1e-12) {
                return new float[width];
            }
            for (int i = 0; i < width; i++) {
                v[i] = next[i] / norm;
            }
        }
        float[] axis = new float[width];
        int widest = 0;
        for (int i = 0; i < width; i++) {
            widest = Math.abs(v[i]) > Math.abs(v[widest]) ? i : widest;
        }
        double sign = v[widest] < 0 ? -1 : 1; // so that the same rows give the same picture
        for (int i = 0; i < width; i++) {
            axis[i] = (float) (sign * v[i]);
            for (int j = 0; j < width; j++) {
                matrix[i][j] -= norm * v[i] * v[j];
            }
        }
        return axis;
    }

    /** The coordinates of a row along the axes, from the mean. */
    public float[] place(float[] row) {
        float[] place = new float[axes.length];
        for (int k = 0; k < axes.length; k++) {
            double sum = 0;
            for (int i = 0; i < mean.length; i++) {
                sum += axes[k][i] * (row[i] - mean[i]);
            }
            place[k] = (float) sum;
        }
        return place;
    }
}
