package neurarium.browser;

import org.teavm.classlib.PlatformDetector;

/** The kernels of kernels.wat, by whichever way this program has to them. */
final class SimdModule {
    private final SimdExports exports;

    SimdModule(SimdExports exports) {
        this.exports = exports;
    }

    void map(int f, int x, int y, int n) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.map(f, x, y, n);
        } else {
            exports.map(f, x, y, n);
        }
    }

    void addSlope(int f, int x, int y, int dy, int dx, int n) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addSlope(f, x, y, dy, dx, n);
        } else {
            exports.addSlope(f, x, y, dy, dx, n);
        }
    }

    void fill(int x, float value, int n) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.fill(x, value, n);
        } else {
            exports.fill(x, value, n);
        }
    }

    void scale(float a, int x, int y, int n) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.scale(a, x, y, n);
        } else {
            exports.scale(a, x, y, n);
        }
    }

    void adam(
            int x,
            int g,
            int m,
            int v,
            int n,
            float beta1,
            float beta2,
            float epsilon,
            float rate,
            float correction) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.adam(x, g, m, v, n, beta1, beta2, epsilon, rate, correction);
        } else {
            exports.adam(x, g, m, v, n, beta1, beta2, epsilon, rate, correction);
        }
    }

    float dot(int x, int y, int n) {
        if (PlatformDetector.isWebAssemblyGC()) {
            return SimdImports.dot(x, y, n);
        }
        return exports.dot(x, y, n);
    }

    void addScaled(float a, int x, int y, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addScaled(a, x, y, rows, columns);
        } else {
            exports.addScaled(a, x, y, rows, columns);
        }
    }

    void addProduct(int x, int b, int y, int rows, int columns, int stepB, int stepY) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addProduct(x, b, y, rows, columns, stepB, stepY);
        } else {
            exports.addProduct(x, b, y, rows, columns, stepB, stepY);
        }
    }

    void combine(int operation, int x, int b, int y, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.combine(operation, x, b, y, rows, columns);
        } else {
            exports.combine(operation, x, b, y, rows, columns);
        }
    }

    void addSums(float a, int x, int y, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addSums(a, x, y, rows, columns);
        } else {
            exports.addSums(a, x, y, rows, columns);
        }
    }

    void spread(int x, int y, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.spread(x, y, rows, columns);
        } else {
            exports.spread(x, y, rows, columns);
        }
    }

    void gather(int table, int indices, int y, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.gather(table, indices, y, rows, columns);
        } else {
            exports.gather(table, indices, y, rows, columns);
        }
    }

    void scatter(int y, int indices, int table, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.scatter(y, indices, table, rows, columns);
        } else {
            exports.scatter(y, indices, table, rows, columns);
        }
    }

    void softmax(int x, int y, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.softmax(x, y, rows, columns);
        } else {
            exports.softmax(x, y, rows, columns);
        }
    }

    void addSoftmax(int y, int dy, int dx, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addSoftmax(y, dy, dx, rows, columns);
        } else {
            exports.addSoftmax(y, dy, dx, rows, columns);
        }
    }

    void crossEntropy(int x, int targets, int p, int losses, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.crossEntropy(x, targets, p, losses, rows, columns);
        } else {
            exports.crossEntropy(x, targets, p, losses, rows, columns);
        }
    }

    void addCrossEntropy(float a, int p, int targets, int dx, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addCrossEntropy(a, p, targets, dx, rows, columns);
        } else {
            exports.addCrossEntropy(a, p, targets, dx, rows, columns);
        }
    }

    void normalize(float epsilon, int x, int y, int r, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.normalize(epsilon, x, y, r, rows, columns);
        } else {
            exports.normalize(epsilon, x, y, r, rows, columns);
        }
    }

    void addNormalize(int y, int r, int dy, int dx, int rows, int columns) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addNormalize(y, r, dy, dx, rows, columns);
        } else {
            exports.addNormalize(y, r, dy, dx, rows, columns);
        }
    }

    void move(
            int x,
            int y,
            int n0,
            int n1,
            int n2,
            int x0,
            int x1,
            int x2,
            int y0,
            int y1,
            int y2,
            int add) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.move(x, y, n0, n1, n2, x0, x1, x2, y0, y1, y2, add);
        } else {
            exports.move(x, y, n0, n1, n2, x0, x1, x2, y0, y1, y2, add);
        }
    }

    void gatherWindows(
            int x,
            int q,
            int channels,
            int height,
            int width,
            int kernel,
            int stride,
            int pad,
            int dilation,
            int outHeight,
            int outWidth) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.gatherWindows(
                    x, q, channels, height, width, kernel, stride, pad, dilation, outHeight,
                    outWidth);
        } else {
            exports.gatherWindows(
                    x, q, channels, height, width, kernel, stride, pad, dilation, outHeight,
                    outWidth);
        }
    }

    void scatterWindows(
            int x,
            int q,
            int channels,
            int height,
            int width,
            int kernel,
            int stride,
            int pad,
            int dilation,
            int outHeight,
            int outWidth) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.scatterWindows(
                    x, q, channels, height, width, kernel, stride, pad, dilation, outHeight,
                    outWidth);
        } else {
            exports.scatterWindows(
                    x, q, channels, height, width, kernel, stride, pad, dilation, outHeight,
                    outWidth);
        }
    }

    void averagePool2(int x, int y, int rows, int width) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.averagePool2(x, y, rows, width);
        } else {
            exports.averagePool2(x, y, rows, width);
        }
    }

    void addAveragePool2(int y, int x, int rows, int width) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.addAveragePool2(y, x, rows, width);
        } else {
            exports.addAveragePool2(y, x, rows, width);
        }
    }

    void matmul(
            int flags,
            int batch,
            int m,
            int n,
            int k,
            int a,
            int stepA,
            int b,
            int stepB,
            int c,
            int stepC,
            int scratch) {
        if (PlatformDetector.isWebAssemblyGC()) {
            SimdImports.matmul(flags, batch, m, n, k, a, stepA, b, stepB, c, stepC, scratch);
        } else {
            exports.matmul(flags, batch, m, n, k, a, stepA, b, stepB, c, stepC, scratch);
        }
    }

    float peak(int rounds) {
        if (PlatformDetector.isWebAssemblyGC()) {
            return SimdImports.peak(rounds);
        }
        return exports.peak(rounds);
    }
}
