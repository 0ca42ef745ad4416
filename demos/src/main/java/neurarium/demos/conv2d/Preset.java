package neurarium.demos.conv2d;

/** Filters that everybody knows. */
enum Preset {
    IDENTITY(3, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0),
    BOX(3, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1),
    GAUSS(5, 256, outer(1, 4, 6, 4, 1)),
    SHARPEN(3, 1, 0, -1, 0, -1, 5, -1, 0, -1, 0),
    EDGE(3, 1, -1, -1, -1, -1, 8, -1, -1, -1, -1),
    SOBELX(3, 1, -1, 0, 1, -2, 0, 2, -1, 0, 1),
    SOBELY(3, 1, -1, -2, -1, 0, 0, 0, 1, 2, 1),
    EMBOSS(3, 1, -2, -1, 0, -1, 1, 1, 0, 1, 2),
    LAPLACE(3, 1, 0, 1, 0, 1, -4, 1, 0, 1, 0),
    GABOR(7, 1),
    OWN(3, 1);

    final int kernelSize;
    private final float[] kernel;

    /** Weights in whole numbers and what they are divided by; none for what is computed. */
    Preset(int kernelSize, int divisor, int... weights) {
        this.kernelSize = kernelSize;
        kernel = new float[kernelSize * kernelSize];
        for (int i = 0; i < weights.length; i++) {
            kernel[i] = weights[i] / (float) divisor;
        }
    }

    /** Each number times each. */
    private static int[] outer(int... row) {
        int[] weights = new int[row.length * row.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = row[i / row.length] * row[i % row.length];
        }
        return weights;
    }

    /** The filter, {@code [kernelSize, kernelSize]}. */
    float[] kernel() {
        return this == GABOR ? gabor(kernelSize) : kernel.clone();
    }

    /** e^(−(u² + v²)/2σ²) · cos(2π (u + v)/(λ√2)), less its mean: stripes of one direction. */
    private static float[] gabor(int size) {
        float[] kernel = new float[size * size];
        float mean = 0;
        int half = size / 2;
        for (int i = 0; i < kernel.length; i++) {
            int u = i % size - half;
            int v = i / size - half;
            double wave = Math.cos(2 * Math.PI * (u + v) / (5 * Math.sqrt(2)));
            kernel[i] = (float) (Math.exp(-(u * u + v * v) / 8.0) * wave);
            mean += kernel[i] / kernel.length;
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] = (float) (Math.rint((kernel[i] - mean) * 1000) / 1000);
        }
        return kernel;
    }
}
