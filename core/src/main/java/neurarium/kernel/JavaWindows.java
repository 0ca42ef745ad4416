package neurarium.kernel;

/** The windows of convolution and pooling in plain Java. */
final class JavaWindows {
    private JavaWindows() {}

    static void gather(Windows w, float[] x, int xStart, float[] columns) {
        slide(w, x, xStart, columns, false);
    }

    static void scatter(Windows w, float[] columns, float[] x, int xStart) {
        slide(w, x, xStart, columns, true);
    }

    private static void slide(Windows w, float[] x, int xStart, float[] columns, boolean back) {
        int outHeight = w.outHeight();
        int outWidth = w.outWidth();
        int q = 0;
        for (int channel = 0; channel < w.channels(); channel++) {
            int plane = xStart + channel * w.height() * w.width();
            for (int i = 0; i < w.kernelHeight(); i++) {
                for (int j = 0; j < w.kernelWidth(); j++) {
                    for (int r = 0; r < outHeight; r++) {
                        int y = r * w.strideY() - w.padY() + i * w.dilationY();
                        boolean inside = y >= 0 && y < w.height();
                        int row = plane + y * w.width();
                        if (!back) {
                            gatherRow(w, x, row, inside, j, columns, q);
                        } else if (inside) {
                            scatterRow(w, columns, q, x, row, j);
                        }
                        q += outWidth;
                    }
                }
            }
        }
    }

    private static void gatherRow(
            Windows w, float[] x, int row, boolean inside, int j, float[] columns, int q) {
        int column = j * w.dilationX() - w.padX();
        int outWidth = w.outWidth();
        for (int s = 0; s < outWidth; s++) {
            columns[q + s] = inside && column >= 0 && column < w.width() ? x[row + column] : 0;
            column += w.strideX();
        }
    }

    private static void scatterRow(Windows w, float[] columns, int q, float[] x, int row, int j) {
        int column = j * w.dilationX() - w.padX();
        int outWidth = w.outWidth();
        for (int s = 0; s < outWidth; s++) {
            if (column >= 0 && column < w.width()) {
                x[row + column] += columns[q + s];
            }
            column += w.strideX();
        }
    }

    static void averagePool(Windows w, int planes, float[] x, float[] y) {
        float share = 1f / (w.kernelHeight() * w.kernelWidth());
        int q = 0;
        for (int plane = 0; plane < planes; plane++) {
            int start = plane * w.height() * w.width();
            for (int r = 0; r < w.outHeight(); r++) {
                for (int s = 0; s < w.outWidth(); s++) {
                    float sum = 0;
                    for (int i = 0; i < w.kernelHeight(); i++) {
                        for (int j = 0; j < w.kernelWidth(); j++) {
                            int p = input(w, r, s, i, j);
                            sum += p < 0 ? 0 : x[start + p];
                        }
                    }
                    y[q++] = share * sum;
                }
            }
        }
    }

    static void addAveragePool(Windows w, int planes, float[] dy, float[] dx) {
        float share = 1f / (w.kernelHeight() * w.kernelWidth());
        int q = 0;
        for (int plane = 0; plane < planes; plane++) {
            int start = plane * w.height() * w.width();
            for (int r = 0; r < w.outHeight(); r++) {
                for (int s = 0; s < w.outWidth(); s++) {
                    float part = share * dy[q++];
                    for (int i = 0; i < w.kernelHeight(); i++) {
                        for (int j = 0; j < w.kernelWidth(); j++) {
                            int p = input(w, r, s, i, j);
                            if (p >= 0) {
                                dx[start + p] += part;
                            }
                        }
                    }
                }
            }
        }
    }

    /** Where tap (i, j) of the window at place (r, s) lies in its plane; −1 in the padding. */
    static int input(Windows w, int r, int s, int i, int j) {
        int y = r * w.strideY() - w.padY() + i * w.dilationY();
        int x = s * w.strideX() - w.padX() + j * w.dilationX();
        return y < 0 || y >= w.height() || x < 0 || x >= w.width() ? -1 : y * w.width() + x;
    }

    static void maxPool(Windows w, int planes, float[] x, float[] y) {
        for (int q = 0; q < y.length; q++) {
            float largest = Float.NEGATIVE_INFINITY;
            int plane = q / w.positions() * w.height() * w.width();
            for (int i = top(w, q); i < bottom(w, q); i++) {
                for (int j = left(w, q); j < right(w, q); j++) {
                    largest = Math.max(largest, x[plane + i * w.width() + j]);
                }
            }
            y[q] = largest;
        }
    }

    static void addMaxPool(Windows w, int planes, float[] x, float[] y, float[] dy, float[] dx) {
        for (int q = 0; q < y.length; q++) {
            int plane = q / w.positions() * w.height() * w.width();
            int p = plane + (bottom(w, q) - 1) * w.width() + right(w, q) - 1;
            for (int i = bottom(w, q) - 1; i >= top(w, q); i--) {
                for (int j = right(w, q) - 1; j >= left(w, q); j--) {
                    int next = plane + i * w.width() + j;
                    p = x[next] == y[q] ? next : p;
                }
            }
            dx[p] += dy[q];
        }
    }

    /** The part of the plane under the window of an output, counted through all planes. */
    private static int top(Windows w, int q) {
        return Math.max(0, firstRow(w, q));
    }

    private static int bottom(Windows w, int q) {
        return Math.min(firstRow(w, q) + w.kernelHeight(), w.height());
    }

    private static int left(Windows w, int q) {
        return Math.max(0, firstColumn(w, q));
    }

    private static int right(Windows w, int q) {
        return Math.min(firstColumn(w, q) + w.kernelWidth(), w.width());
    }

    private static int firstRow(Windows w, int q) {
        return q % w.positions() / w.outWidth() * w.strideY() - w.padY();
    }

    private static int firstColumn(Windows w, int q) {
        return q % w.outWidth() * w.strideX() - w.padX();
    }
}
