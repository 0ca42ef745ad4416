package neurarium.browser;

import org.teavm.interop.Import;

/** The kernels as the Wasm program calls them, without a detour through JavaScript. */
final class SimdImports {
    private SimdImports() {}

    @Import(module = "kernels", name = "map")
    static native void map(int f, int x, int y, int n);

    @Import(module = "kernels", name = "addSlope")
    static native void addSlope(int f, int x, int y, int dy, int dx, int n);

    @Import(module = "kernels", name = "fill")
    static native void fill(int x, float value, int n);

    @Import(module = "kernels", name = "scale")
    static native void scale(float a, int x, int y, int n);

    @Import(module = "kernels", name = "adam")
    static native void adam(
            int x,
            int g,
            int m,
            int v,
            int n,
            float beta1,
            float beta2,
            float epsilon,
            float rate,
            float correction);

    @Import(module = "kernels", name = "dot")
    static native float dot(int x, int y, int n);

    @Import(module = "kernels", name = "addScaled")
    static native void addScaled(float a, int x, int y, int rows, int columns);

    @Import(module = "kernels", name = "addProduct")
    static native void addProduct(int x, int b, int y, int rows, int columns, int stepB, int stepY);

    @Import(module = "kernels", name = "combine")
    static native void combine(int operation, int x, int b, int y, int rows, int columns);

    @Import(module = "kernels", name = "addSums")
    static native void addSums(float a, int x, int y, int rows, int columns);

    @Import(module = "kernels", name = "spread")
    static native void spread(int x, int y, int rows, int columns);

    @Import(module = "kernels", name = "gather")
    static native void gather(int table, int indices, int y, int rows, int columns);

    @Import(module = "kernels", name = "scatter")
    static native void scatter(int y, int indices, int table, int rows, int columns);

    @Import(module = "kernels", name = "softmax")
    static native void softmax(int x, int y, int rows, int columns);

    @Import(module = "kernels", name = "addSoftmax")
    static native void addSoftmax(int y, int dy, int dx, int rows, int columns);

    @Import(module = "kernels", name = "crossEntropy")
    static native void crossEntropy(int x, int targets, int p, int losses, int rows, int columns);

    @Import(module = "kernels", name = "addCrossEntropy")
    static native void addCrossEntropy(float a, int p, int targets, int dx, int rows, int columns);

    @Import(module = "kernels", name = "normalize")
    static native void normalize(float epsilon, int x, int y, int r, int rows, int columns);

    @Import(module = "kernels", name = "addNormalize")
    static native void addNormalize(int y, int r, int dy, int dx, int rows, int columns);

    @Import(module = "kernels", name = "move")
    static native void move(
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
            int add);

    @Import(module = "kernels", name = "gatherWindows")
    static native void gatherWindows(
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
            int outWidth);

    @Import(module = "kernels", name = "scatterWindows")
    static native void scatterWindows(
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
            int outWidth);

    @Import(module = "kernels", name = "averagePool2")
    static native void averagePool2(int x, int y, int rows, int width);

    @Import(module = "kernels", name = "addAveragePool2")
    static native void addAveragePool2(int y, int x, int rows, int width);

    @Import(module = "kernels", name = "matmul")
    static native void matmul(
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
            int scratch);

    @Import(module = "kernels", name = "peak")
    static native float peak(int rounds);
}
