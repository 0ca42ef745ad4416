package neurarium.kernel;

import java.util.Arrays;

/**
 * Matrix products in plain Java. Large ones are packed into strips of four rows of op(A) and four
 * columns of op(B) and computed in blocks of 4×4, whose sixteen sums the compiler keeps in
 * registers. Products of less than four rows read every number of B once, so packing it would cost
 * more than it saves: they go row by row.
 */
final class JavaProduct {
    private static final int BLOCK = 4;

    private float[] aStrip = new float[0];
    private float[] bStrips = new float[0];

    void run(
            Product p,
            float[] a,
            int aOffset,
            float[] b,
            int bOffset,
            float[] c,
            int cOffset,
            boolean accumulate) {
        for (int i = 0; i < p.batch(); i++) {
            int aStart = aOffset + i * p.stepA();
            int bStart = bOffset + i * p.stepB();
            int cStart = cOffset + i * p.stepC();
            if (!accumulate) {
                Arrays.fill(c, cStart, cStart + p.m() * p.n(), 0);
            }
            if (p.m() < BLOCK) {
                byRows(p, a, aStart, b, bStart, c, cStart);
            } else {
                byBlocks(p, a, aStart, b, bStart, c, cStart);
            }
        }
    }

    private static void byRows(
            Product p, float[] a, int aStart, float[] b, int bStart, float[] c, int cStart) {
        int rowStep = p.transposeA() ? 1 : p.k();
        int termStep = p.transposeA() ? p.m() : 1;
        for (int i = 0; i < p.m(); i++) {
            int aRow = aStart + i * rowStep;
            int cRow = cStart + i * p.n();
            if (p.transposeB()) {
                for (int j = 0; j < p.n(); j++) {
                    int bRow = bStart + j * p.k();
                    c[cRow + j] += MatrixVector.dot(a, aRow, termStep, b, bRow, p.k());
                }
            } else {
                for (int t = 0; t < p.k(); t++) {
                    float factor = a[aRow + t * termStep];
                    MatrixVector.addScaled(factor, b, bStart + t * p.n(), c, cRow, p.n());
                }
            }
        }
    }

    private void byBlocks(
            Product p, float[] a, int aStart, float[] b, int bStart, float[] c, int cStart) {
        int k = p.k();
        int strips = (p.n() + BLOCK - 1) / BLOCK;
        if (aStrip.length < k * BLOCK) {
            aStrip = new float[k * BLOCK];
        }
        if (bStrips.length < strips * k * BLOCK) {
            bStrips = new float[strips * k * BLOCK];
        }
        int bTermStep = p.transposeB() ? 1 : p.n();
        int bColumnStep = p.transposeB() ? k : 1;
        for (int strip = 0; strip < strips; strip++) {
            int j = strip * BLOCK;
            int width = Math.min(BLOCK, p.n() - j);
            pack(
                    b,
                    bStart + j * bColumnStep,
                    bColumnStep,
                    bTermStep,
                    width,
                    k,
                    bStrips,
                    strip * k * BLOCK);
        }
        int aRowStep = p.transposeA() ? 1 : k;
        int aTermStep = p.transposeA() ? p.m() : 1;
        for (int i = 0; i < p.m(); i += BLOCK) {
            int height = Math.min(BLOCK, p.m() - i);
            pack(a, aStart + i * aRowStep, aRowStep, aTermStep, height, k, aStrip, 0);
            for (int strip = 0; strip < strips; strip++) {
                int j = strip * BLOCK;
                block(
                        k,
                        strip * k * BLOCK,
                        c,
                        cStart + i * p.n() + j,
                        p.n(),
                        height,
                        Math.min(BLOCK, p.n() - j));
            }
        }
    }

    /** Lays four rows (or columns) side by side, term by term; missing ones are zeros. */
    private static void pack(
            float[] from,
            int start,
            int step,
            int termStep,
            int count,
            int k,
            float[] to,
            int toStart) {
        int q = toStart;
        if (count == BLOCK) {
            for (int t = 0; t < k; t++) {
                int i = start + t * termStep;
                to[q] = from[i];
                to[q + 1] = from[i + step];
                to[q + 2] = from[i + 2 * step];
                to[q + 3] = from[i + 3 * step];
                q += BLOCK;
            }
            return;
        }
        for (int t = 0; t < k; t++) {
            for (int r = 0; r < BLOCK; r++) {
                to[q++] = r < count ? from[start + t * termStep + r * step] : 0;
            }
        }
    }

    /** Adds the product of the packed strips to the 4×4 block of C, or to its part inside of C. */
    private void block(int k, int bStart, float[] c, int cStart, int n, int height, int width) {
        float[] a = aStrip;
        float[] b = bStrips;
        float c00 = 0;
        float c01 = 0;
        float c02 = 0;
        float c03 = 0;
        float c10 = 0;
        float c11 = 0;
        float c12 = 0;
        float c13 = 0;
        float c20 = 0;
        float c21 = 0;
        float c22 = 0;
        float c23 = 0;
        float c30 = 0;
        float c31 = 0;
        float c32 = 0;
        float c33 = 0;
        int end = k * BLOCK;
        for (int i = 0, j = bStart; i < end; i += BLOCK, j += BLOCK) {
            float b0 = b[j];
            float b1 = b[j + 1];
            float b2 = b[j + 2];
            float b3 = b[j + 3];
            float a0 = a[i];
            c00 += a0 * b0;
            c01 += a0 * b1;
            c02 += a0 * b2;
            c03 += a0 * b3;
            float a1 = a[i + 1];
            c10 += a1 * b0;
            c11 += a1 * b1;
            c12 += a1 * b2;
            c13 += a1 * b3;
            float a2 = a[i + 2];
            c20 += a2 * b0;
            c21 += a2 * b1;
            c22 += a2 * b2;
            c23 += a2 * b3;
            float a3 = a[i + 3];
            c30 += a3 * b0;
            c31 += a3 * b1;
            c32 += a3 * b2;
            c33 += a3 * b3;
        }
        addRow(c, cStart, width, c00, c01, c02, c03);
        if (height > 1) {
            addRow(c, cStart + n, width, c10, c11, c12, c13);
        }
        if (height > 2) {
            addRow(c, cStart + 2 * n, width, c20, c21, c22, c23);
        }
        if (height > 3) {
            addRow(c, cStart + 3 * n, width, c30, c31, c32, c33);
        }
    }

    private static void addRow(
            float[] c, int start, int width, float c0, float c1, float c2, float c3) {
        c[start] += c0;
        if (width > 1) {
            c[start + 1] += c1;
        }
        if (width > 2) {
            c[start + 2] += c2;
        }
        if (width > 3) {
            c[start + 3] += c3;
        }
    }
}
