package neurarium.browser;

import org.teavm.jso.JSObject;

/** The kernels as JavaScript calls them: the exports of kernels.wat, where they are described. */
interface SimdExports extends JSObject {
    void map(int f, int x, int y, int n);

    void addSlope(int f, int x, int y, int dy, int dx, int n);

    void fill(int x, float value, int n);

    void scale(float a, int x, int y, int n);

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
            float correction);

    float dot(int x, int y, int n);

    void addScaled(float a, int x, int y, int rows, int columns);

    void addProduct(int x, int b, int y, int rows, int columns, int stepB, int stepY);

    void combine(int operation, int x, int b, int y, int rows, int columns);

    void addSums(float a, int x, int y, int rows, int columns);

    void spread(int x, int y, int rows, int columns);

    void gather(int table, int indices, int y, int rows, int columns);

    void scatter(int y, int indices, int table, int rows, int columns);

    void softmax(int x, int y, int rows, int columns);

    void addSoftmax(int y, int dy, int dx, int rows, int columns);

    void crossEntropy(int x, int targets, int p, int losses, int rows, int columns);

    void addCrossEntropy(float a, int p, int targets, int dx, int rows, int columns);

    void normalize(float epsilon, int x, int y, int r, int rows, int columns);

    void addNormalize(int y, int r, int dy, int dx, int rows, int columns);

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
            int add);

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
            int outWidth);

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
            int outWidth);

    void averagePool2(int x, int y, int rows, int width);

    void addAveragePool2(int y, int x, int rows, int width);

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
            int scratch);

    float peak(int rounds);
}
