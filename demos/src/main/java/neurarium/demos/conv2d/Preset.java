package neurarium.demos.conv2d;

import java.util.Locale;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** Filters that everybody knows. */
enum Preset {
    IDENTITY(Text.of("恒等", "identity"), 3, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0),
    BOX(Text.of("平均模糊", "box blur"), 3, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1),
    GAUSS(
            Text.of("高斯模糊", "Gaussian blur"),
            5,
            256,
            1,
            4,
            6,
            4,
            1,
            4,
            16,
            24,
            16,
            4,
            6,
            24,
            36,
            24,
            6,
            4,
            16,
            24,
            16,
            4,
            1,
            4,
            6,
            4,
            1),
    SHARPEN(Text.of("锐化", "sharpen"), 3, 1, 0, -1, 0, -1, 5, -1, 0, -1, 0),
    EDGE(Text.of("边缘", "edges"), 3, 1, -1, -1, -1, -1, 8, -1, -1, -1, -1),
    SOBELX(Text.of("Sobel，竖边", "Sobel, vertical edges"), 3, 1, -1, 0, 1, -2, 0, 2, -1, 0, 1),
    SOBELY(Text.of("Sobel，横边", "Sobel, horizontal edges"), 3, 1, -1, -2, -1, 0, 0, 0, 1, 2, 1),
    EMBOSS(Text.of("浮雕", "emboss"), 3, 1, -2, -1, 0, -1, 1, 1, 0, 1, 2),
    LAPLACE(Text.of("拉普拉斯", "Laplacian"), 3, 1, 0, 1, 0, 1, -4, 1, 0, 1, 0),
    GABOR(Text.of("Gabor，斜纹", "Gabor, slanted stripes"), 7, 1),
    OWN(Text.of("自己的", "your own"), 3, 1);

    private final Text label;
    final int kernelSize;
    private final float[] kernel;

    /** Weights in whole numbers and what they are divided by; none for what is computed. */
    Preset(Text label, int kernelSize, int divisor, int... weights) {
        this.label = label;
        this.kernelSize = kernelSize;
        kernel = new float[kernelSize * kernelSize];
        for (int i = 0; i < weights.length; i++) {
            kernel[i] = weights[i] / (float) divisor;
        }
    }

    Control.Option option() {
        return new Control.Option(name().toLowerCase(Locale.ROOT), label);
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
