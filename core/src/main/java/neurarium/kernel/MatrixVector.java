package neurarium.kernel;

/**
 * y = W x over plain arrays: for one vector at a time, where copies into the buffers of {@link
 * Kernels} would cost more than the product. Unrolled by four, as Wasm GC likes it.
 */
public final class MatrixVector {
    private MatrixVector() {}

    /** y[r] ← Σ_c w[at + r·columns + c] · x[c] for each of the rows of y that are asked for. */
    public static void multiply(float[] w, int at, float[] x, float[] y, int rows, int columns) {
        for (int r = 0; r < rows; r++) {
            y[r] = dot(w, at + r * columns, x, 0, columns);
        }
    }

    /** Σ a[i] · b[i] over so many numbers from the two places on. */
    public static float dot(float[] a, int aAt, float[] b, int bAt, int length) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[aAt + i] * b[bAt + i];
            s1 += a[aAt + i + 1] * b[bAt + i + 1];
            s2 += a[aAt + i + 2] * b[bAt + i + 2];
            s3 += a[aAt + i + 3] * b[bAt + i + 3];
        }
        for (; i < length; i++) {
            s0 += a[aAt + i] * b[bAt + i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** The same where the numbers of a are so many places apart. */
    public static float dot(float[] a, int aAt, int step, float[] b, int bAt, int length) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int t = 0;
        for (; t + 3 < length; t += 4) {
            int i = aAt + t * step;
            int j = bAt + t;
            s0 += a[i] * b[j];
            s1 += a[i + step] * b[j + 1];
            s2 += a[i + 2 * step] * b[j + 2];
            s3 += a[i + 3 * step] * b[j + 3];
        }
        for (; t < length; t++) {
            s0 += a[aAt + t * step] * b[bAt + t];
        }
        return s0 + s1 + s2 + s3;
    }

    /** y[yAt + i] += a · x[xAt + i] over so many numbers. */
    public static void addScaled(float a, float[] x, int xAt, float[] y, int yAt, int length) {
        int i = 0;
        for (; i + 3 < length; i += 4) {
            y[yAt + i] += a * x[xAt + i];
            y[yAt + i + 1] += a * x[xAt + i + 1];
            y[yAt + i + 2] += a * x[xAt + i + 2];
            y[yAt + i + 3] += a * x[xAt + i + 3];
        }
        for (; i < length; i++) {
            y[yAt + i] += a * x[xAt + i];
        }
    }
}
