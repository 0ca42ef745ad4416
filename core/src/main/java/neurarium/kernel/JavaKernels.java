package neurarium.kernel;

/**
 * The kernels in plain Java, which runs everywhere. Loops that a measurement showed to be hot are
 * unrolled by four, which WebAssembly rewards four- to ninefold.
 */
public final class JavaKernels implements Kernels {
    private final JavaProduct product = new JavaProduct();

    @Override
    public Buffer buffer(int length) {
        return new ArrayBuffer(length);
    }

    @Override
    public void fill(Buffer x, float value) {
        float[] xs = x.write();
        for (int i = 0; i < xs.length; i++) {
            xs[i] = value;
        }
    }

    @Override
    public void addScaled(float a, Buffer x, Buffer y) {
        float[] xs = x.read();
        float[] ys = y.write();
        for (int start = 0; start < xs.length; start += ys.length) {
            addScaledRow(a, xs, start, ys);
        }
    }

    private static void addScaledRow(float a, float[] x, int start, float[] y) {
        int length = y.length;
        int j = 0;
        for (; j + 3 < length; j += 4) {
            y[j] += a * x[start + j];
            y[j + 1] += a * x[start + j + 1];
            y[j + 2] += a * x[start + j + 2];
            y[j + 3] += a * x[start + j + 3];
        }
        for (; j < length; j++) {
            y[j] += a * x[start + j];
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
        int i = xOffset;
        for (int row = 0; row < ys.length; row++) {
            float sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += xs[i++];
            }
            ys[row] += a * sum;
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
    public void copyStrided(Move move, Buffer x, Buffer y, boolean accumulate) {
        float[] from = x.read();
        float[] to = y.write();
        int[] dims = move.dims;
        int[] fromSteps = move.fromSteps;
        int[] toSteps = move.toSteps;
        int fromStep = fromSteps[3];
        int toStep = toSteps[3];
        for (int i = 0; i < dims[0]; i++) {
            for (int j = 0; j < dims[1]; j++) {
                for (int k = 0; k < dims[2]; k++) {
                    int p = move.from + i * fromSteps[0] + j * fromSteps[1] + k * fromSteps[2];
                    int q = move.to + i * toSteps[0] + j * toSteps[1] + k * toSteps[2];
                    for (int l = 0; l < dims[3]; l++) {
                        to[q] = accumulate ? to[q] + from[p] : from[p];
                        p += fromStep;
                        q += toStep;
                    }
                }
            }
        }
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
            float logSum = Rows.softmax(xs, start, ys, start, columns);
            for (int i = start; i < start + columns; i++) {
                ys[i] = xs[i] - logSum;
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
            float logSum = Rows.softmax(xs, start, ps, start, columns);
            ls[row] = ts[row] < 0 ? 0 : logSum - xs[start + (int) ts[row]];
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
                for (int i = start; i < start + columns; i++) {
                    dxs[i] += a * ps[i];
                }
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
            float sum = 0;
            for (int i = start; i < start + columns; i++) {
                sum += dys[i] * ys[i];
            }
            for (int i = start; i < start + columns; i++) {
                dxs[i] += ys[i] * (dys[i] - sum);
            }
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
            int start = row * columns;
            float sum = 0;
            float product = 0;
            for (int i = start; i < start + columns; i++) {
                sum += dys[i];
                product += dys[i] * ys[i];
            }
            float mean = sum / columns;
            float meanProduct = product / columns;
            for (int i = start; i < start + columns; i++) {
                dxs[i] += rs[row] * (dys[i] - mean - ys[i] * meanProduct);
            }
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
            for (int j = 0; j < columns; j++) {
                to[target + j] += from[i * columns + j];
            }
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
