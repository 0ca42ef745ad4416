package neurarium.demos.conv2d;

/** A filter over a whole picture: its hot loop, and the filters that everybody knows. */
final class PhotoFilter {
    private PhotoFilter() {}

    /**
     * y += w ⋆ x over one plane, zeros around it: y[r, c] += Σ w[i, j] x[r + i − h, c + j − h] with
     * h = (k − 1) / 2.
     *
     * @param kernel {@code [k, k]}, k odd
     */
    static void addFiltered(float[] x, int width, int height, float[] kernel, int k, float[] y) {
        int half = k / 2;
        for (int row = 0; row < height; row++) {
            for (int i = 0; i < k; i++) {
                int from = row + i - half;
                if (from >= 0 && from < height) {
                    addRow(x, from * width, kernel, i * k, k, y, row * width, width);
                }
            }
        }
    }

    /** A row of the picture through a row of the filter, four taps at a time. */
    private static void addRow(
            float[] x, int xStart, float[] w, int wStart, int k, float[] y, int yStart, int width) {
        int half = k / 2;
        for (int j = 0; j < k; j += 4) {
            float w0 = w[wStart + j];
            float w1 = j + 1 < k ? w[wStart + j + 1] : 0;
            float w2 = j + 2 < k ? w[wStart + j + 2] : 0;
            float w3 = j + 3 < k ? w[wStart + j + 3] : 0;
            int shift = j - half;
            int first = Math.max(0, -shift);
            int end = Math.min(width, width - shift - 3);
            for (int c = first; c < end; c++) {
                int p = xStart + c + shift;
                y[yStart + c] += w0 * x[p] + w1 * x[p + 1] + w2 * x[p + 2] + w3 * x[p + 3];
            }
            int taps = Math.min(4, k - j);
            for (int c = 0; c < Math.min(first, width); c++) {
                edge(x, xStart, w, wStart + j, taps, y, yStart + c, c + shift, width);
            }
            for (int c = Math.max(first, end); c < width; c++) {
                edge(x, xStart, w, wStart + j, taps, y, yStart + c, c + shift, width);
            }
        }
    }

    /** One pixel near the left or right edge, where some of n taps lie outside of the row. */
    private static void edge(
            float[] x, int row, float[] w, int tap, int n, float[] y, int at, int c, int width) {
        for (int i = 0; i < n; i++) {
            if (c + i >= 0 && c + i < width) {
                y[at] += w[tap + i] * x[row + c + i];
            }
        }
    }
}
