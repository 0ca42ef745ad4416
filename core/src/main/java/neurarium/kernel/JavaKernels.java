package neurarium.kernel;

import java.util.Arrays;

/**
 * The kernels in plain Java, which runs everywhere. Loops that a measurement showed to be hot are
 * unrolled by four, which WebAssembly rewards four- to ninefold.
 */
public class JavaKernels implements Kernels {
    private final JavaProduct product = new JavaProduct();

    @Override
    public Buffer buffer(int length) {
        return new ArrayBuffer(length);
    }

    @Override
    public void fill(Buffer x, float value) {
        Arrays.fill(x.write(), value);
    }

    @Override
    public void addScaled(float a, Buffer x, Buffer y) {
        float[] xs = x.read();
        float[] ys = y.write();
        if (ys.length == 1 && xs.length > Rows.LONG) {
            ys[0] += (float) (a * Rows.sum(xs, 0, xs.length));
            return;
        }
        for (int start = 0; start < xs.length; start += ys.length) {
            MatrixVector.addScaled(a, xs, start, ys, 0, ys.length);
        }
    }

    @Override
    public void scale(float a, Buffer x, Buffer y) {
        float[] xs = x.read();
        float[] ys = y.write();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = a * xs[i];
        }
    }

    @Override
    public void map(Function f, Buffer x, Buffer y) {
        float[] xs = x.read();
        float[] ys = y.write();
        for (int i = 0; i < ys.length; i++) {
            ys[i] = f.apply(xs[i]);
        }
    }

    @Override
    public void addDerivative(Function f, Buffer x, Buffer y, Buffer dy, Buffer dx) {
        float[] xs = x.read();
        float[] ys = y.read();
        float[] dys = dy.read();
        float[] dxs = dx.write();
        for (int i = 0; i < dxs.length; i++) {
            dxs[i] += dys[i] * f.derivative(xs[i], ys[i]);
        }
    }

    @Override
    public void combine(Arithmetic operation, Buffer a, Buffer b, Buffer y) {
        float[] as = a.read();
        float[] bs = b.read();
        float[] ys = y.write();
        for (int start = 0; start < ys.length; start += bs.length) {
            for (int j = 0; j < bs.length; j++) {
                ys[start + j] = operation.apply(as[start + j], bs[j]);
            }
        }
    }

    @Override
    public void addProduct(Buffer a, Buffer b, Buffer y) {
        float[] as = a.read();
        float[] bs = b.read();
        float[] ys = y.write();
        int j = 0;
        int k = 0;
        for (int i = 0; i < as.length; i++) {
            ys[k] += as[i] * bs[j];
            j = j + 1 == bs.length ? 0 : j + 1;
            k = k + 1 == ys.length ? 0 : k + 1;
        }
    }

    @Override
    public void addSums(float a, Buffer x, int xOffset, Buffer y, int columns) {
        float[] xs = x.read();
        float[] ys = y.write();
        for (int row = 0; row < ys.length; row++) {
            ys[row] += (float) (a * Rows.sum(xs, xOffset + row * columns, columns));
        }
    }

    @Override
    public void broadcastRows(Buffer x, Buffer y, int yOffset, int columns) {
        float[] xs = x.read();
        float[] ys = y.write();
        int i = yOffset;
        for (int row = 0; row < xs.length; row++) {
            for (int column = 0; column < columns; column++) {
                ys[i++] = xs[row];
            }
        }
    }

    @Override
    public float dot(Buffer x, Buffer y) {
        float[] xs = x.read();
        float[] ys = y.read();
        double sum = 0;
        for (int i = 0; i < xs.length; i++) {
            sum += (double) xs[i] * ys[i];
        }
        return (float) sum;
    }

    @Override
    public void matmul(
            Product sizes,
            Buffer a,
            int aOffset,
            Buffer b,
            int bOffset,
            Buffer c,
            int cOffset,
            boolean accumulate) {
        product.run(sizes, a.read(), aOffset, b.read(), bOffset, c.write(), cOffset, accumulate);
    }

    @Override
    public void copyStrided(StridedCopy copy, Buffer x, Buffer y, boolean accumulate) {
        copy.run(x.read(), y.write(), accumulate);
    }

    @Override
    public void im2col(Windows windows, Buffer x, int xOffset, Buffer columns) {
        JavaWindows.gather(windows, x.read(), xOffset, columns.write());
    }

    @Override
    public void col2im(Windows windows, Buffer columns, Buffer x, int xOffset) {
        JavaWindows.scatter(windows, columns.read(), x.write(), xOffset);
    }

    @Override
    public void averagePool(Windows windows, int planes, Buffer x, Buffer y) {
        JavaWindows.averagePool(windows, planes, x.read(), y.write());
    }

    @Override
    public void addAveragePool(Windows windows, int planes, Buffer dy, Buffer dx) {
        JavaWindows.addAveragePool(windows, planes, dy.read(), dx.write());
    }

    @Override
    public void maxPool(Windows windows, int planes, Buffer x, Buffer y) {
        JavaWindows.maxPool(windows, planes, x.read(), y.write());
    }

    @Override
    public void addMaxPool(Windows windows, int planes, Buffer x, Buffer y, Buffer dy, Buffer dx) {
        JavaWindows.addMaxPool(windows, planes, x.read(), y.read(), dy.read(), dx.write());
    }

    @Override
    public void logSoftmax(Buffer x, Buffer y, int columns) {
        float[] xs = x.read();
        float[] ys = y.write();
        for (int start = 0; start < xs.length; start += columns) {
            float max = Rows.max(xs, start, columns);
            float logSum = (float) Math.log(Rows.softmax(xs, start, ys, start, columns));
            for (int i = start; i < start + columns; i++) {
                ys[i] = xs[i] - max - logSum;
            }
        }
    }

    @Override
    public void softmax(Buffer x, Buffer y, int columns) {
        float[] xs = x.read();
        float[] ys = y.write();
        for (int start = 0; start < xs.length; start += columns) {
            Rows.softmax(xs, start, ys, start, columns);
        }
    }

    @Override
    public void crossEntropy(Buffer x, Buffer targets, Buffer p, Buffer losses, int columns) {
        float[] xs = x.read();
        float[] ts = targets.read();
        float[] ps = p.write();
        float[] ls = losses.write();
        for (int row = 0; row < ls.length; row++) {
            int start = row * columns;
            float max = Rows.max(xs, start, columns);
            float logSum = (float) Math.log(Rows.softmax(xs, start, ps, start, columns));
            ls[row] = ts[row] < 0 ? 0 : max - xs[start + (int) ts[row]] + logSum;
        }
    }

    @Override
    public void addCrossEntropy(float a, Buffer p, Buffer targets, Buffer dx, int columns) {
        float[] ps = p.read();
        float[] ts = targets.read();
        float[] dxs = dx.write();
        for (int row = 0; row < ts.length; row++) {
            if (ts[row] >= 0) {
                int start = row * columns;
                MatrixVector.addScaled(a, ps, start, dxs, start, columns);
                dxs[start + (int) ts[row]] -= a;
            }
        }
    }

    @Override
    public void addSoftmax(Buffer y, Buffer dy, Buffer dx, int columns) {
        float[] ys = y.read();
        float[] dys = dy.read();
        float[] dxs = dx.write();
        for (int start = 0; start < ys.length; start += columns) {
            Rows.addSoftmax(ys, dys, dxs, start, columns);
        }
    }

    @Override
    public void normalize(float epsilon, Buffer x, Buffer normalized, Buffer r, int columns) {
        float[] xs = x.read();
        float[] ys = normalized.write();
        float[] rs = r.write();
        for (int row = 0; row < rs.length; row++) {
            int start = row * columns;
            rs[row] = Rows.normalize(epsilon, xs, start, ys, start, columns);
        }
    }

    @Override
    public void addNormalize(
            Buffer normalized, Buffer r, Buffer dNormalized, Buffer dx, int columns) {
        float[] ys = normalized.read();
        float[] rs = r.read();
        float[] dys = dNormalized.read();
        float[] dxs = dx.write();
        for (int row = 0; row < rs.length; row++) {
            Rows.addNormalize(ys, rs[row], dys, dxs, row * columns, columns);
        }
    }

    @Override
    public void gather(Buffer table, Buffer rows, Buffer y, int columns) {
        float[] from = table.read();
        float[] indices = rows.read();
        float[] to = y.write();
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(from, ((int) indices[i]) * columns, to, i * columns, columns);
        }
    }

    @Override
    public void scatter(Buffer y, Buffer rows, Buffer table, int columns) {
        float[] from = y.read();
        float[] indices = rows.read();
        float[] to = table.write();
        for (int i = 0; i < indices.length; i++) {
            int target = ((int) indices[i]) * columns;
            MatrixVector.addScaled(1, from, i * columns, to, target, columns);
        }
    }

    @Override
    public void adam(Buffer w, Buffer g, Buffer m, Buffer v, AdamStep step) {
        float[] ws = w.write();
        float[] gs = g.read();
        float[] ms = m.write();
        float[] vs = v.write();
        float beta1 = step.beta1;
        float beta2 = step.beta2;
        for (int i = 0; i < ws.length; i++) {
            float gradient = gs[i];
            ms[i] = beta1 * ms[i] + (1 - beta1) * gradient;
            vs[i] = beta2 * vs[i] + (1 - beta2) * gradient * gradient;
            ws[i] -=
                    step.rate * ms[i] / ((float) Math.sqrt(vs[i]) * step.correction + step.epsilon);
        }
    }
}
