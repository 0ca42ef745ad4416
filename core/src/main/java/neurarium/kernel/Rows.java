package neurarium.kernel;

/** Functions of one row of a table, as the kernels and models over plain arrays compute them. */
public final class Rows {
    /** Sums of more numbers than these are made in double. */
    static final int LONG = 1024;

    private Rows() {}

    /**
     * y = e^(x − max) / Σ e^(x − max) over so many numbers; x and y may be the same.
     *
     * @return Σ e^(x − max)
     */
    public static float softmax(float[] x, int xAt, float[] y, int yAt, int count) {
        float max = max(x, xAt, count);
        float sum = 0;
        for (int i = 0; i < count; i++) {
            float power = Elementary.exp(x[xAt + i] - max);
            y[yAt + i] = power;
            sum += power;
        }
        float scale = 1 / sum;
        for (int i = 0; i < count; i++) {
            y[yAt + i] *= scale;
        }
        return sum;
    }

    /** The largest of so many numbers. */
    static float max(float[] x, int at, int count) {
        float max = x[at];
        for (int i = at + 1; i < at + count; i++) {
            max = Math.max(max, x[i]);
        }
        return max;
    }

    /** dx += y · (dy − Σ dy·y) over so many numbers: what goes back through a softmax. */
    static void addSoftmax(float[] y, float[] dy, float[] dx, int at, int count) {
        float sum = 0;
        for (int i = at; i < at + count; i++) {
            sum += dy[i] * y[i];
        }
        for (int i = at; i < at + count; i++) {
            dx[i] += y[i] * (dy[i] - sum);
        }
    }

    /** In double: a float keeps no 1 that is added to 2²⁴. */
    static double sum(float[] x, int at, int count) {
        double sum = 0;
        for (int i = at; i < at + count; i++) {
            sum += x[i];
        }
        return sum;
    }

    /** The mean of so many numbers. */
    public static float mean(float[] x, int at, int count) {
        return (float) (sum(x, at, count) / count);
    }

    /** √(σ² + ε), with the variance σ² of so many numbers around their mean. */
    public static float deviation(float[] x, int at, int count, float epsilon) {
        float mean = mean(x, at, count);
        double squares = 0;
        for (int i = at; i < at + count; i++) {
            float d = x[i] - mean;
            squares += d * d;
        }
        return (float) Math.sqrt(squares / count + epsilon);
    }

    /**
     * y = (x − mean) · r with r = 1/√(σ² + ε); x and y may be the same.
     *
     * @return r
     */
    public static float normalize(
            float epsilon, float[] x, int xAt, float[] y, int yAt, int count) {
        float mean = mean(x, xAt, count);
        float r = 1 / deviation(x, xAt, count, epsilon);
        for (int i = 0; i < count; i++) {
            y[yAt + i] = (x[xAt + i] - mean) * r;
        }
        return r;
    }

    /** dx += r · (dy − mean(dy) − y · mean(dy · y)): what goes back through it. */
    static void addNormalize(float[] y, float r, float[] dy, float[] dx, int at, int count) {
        double sum = 0;
        double product = 0;
        for (int i = at; i < at + count; i++) {
            sum += dy[i];
            product += dy[i] * y[i];
        }
        float mean = (float) (sum / count);
        float meanProduct = (float) (product / count);
        for (int i = at; i < at + count; i++) {
            dx[i] += r * (dy[i] - mean - y[i] * meanProduct);
        }
    }
}
