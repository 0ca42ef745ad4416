package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Kernels that hold everybody to the contract of {@link Buffer}, as kernels with a memory of their
 * own do: they compute on their own copy, the arrays handed out turn to NaN at the next kernel, and
 * what was changed after {@link Buffer#read} is an error.
 */
public final class TwinKernels implements Kernels {
    private final Kernels kernels = new JavaKernels();
    private final List<Twin> twins = new ArrayList<>();

    private static final class Twin implements Buffer {
        private final Buffer own;
        private float[] handedOut;
        private boolean changed;

        Twin(Buffer own) {
            this.own = own;
        }

        @Override
        public int length() {
            return own.length();
        }

        @Override
        public float[] read() {
            if (handedOut == null) {
                handedOut = own.read().clone();
            }
            return handedOut;
        }

        @Override
        public float[] write() {
            changed = true;
            return read();
        }

        void takeBack() {
            if (handedOut == null) {
                return;
            }
            if (changed) {
                own.set(handedOut);
            } else {
                assertArrayEquals(own.read(), handedOut, "changed what was only to be read");
            }
            Arrays.fill(handedOut, Float.NaN);
            handedOut = null;
            changed = false;
        }
    }

    private Kernels next() {
        for (Twin twin : twins) {
            twin.takeBack();
        }
        return kernels;
    }

    private static Buffer own(Buffer buffer) {
        return ((Twin) buffer).own;
    }

    @Override
    public Buffer buffer(int length) {
        Twin twin = new Twin(kernels.buffer(length));
        twins.add(twin);
        return twin;
    }

    @Override
    public void fill(Buffer x, float value) {
        next().fill(own(x), value);
    }

    @Override
    public void addScaled(float a, Buffer x, Buffer y) {
        next().addScaled(a, own(x), own(y));
    }

    @Override
    public void scale(float a, Buffer x, Buffer y) {
        next().scale(a, own(x), own(y));
    }

    @Override
    public void map(Function f, Buffer x, Buffer y) {
        next().map(f, own(x), own(y));
    }

    @Override
    public void addDerivative(Function f, Buffer x, Buffer y, Buffer dy, Buffer dx) {
        next().addDerivative(f, own(x), own(y), own(dy), own(dx));
    }

    @Override
    public void combine(Arithmetic operation, Buffer a, Buffer b, Buffer y) {
        next().combine(operation, own(a), own(b), own(y));
    }

    @Override
    public void addProduct(Buffer a, Buffer b, Buffer y) {
        next().addProduct(own(a), own(b), own(y));
    }

    @Override
    public void addSums(float a, Buffer x, int xOffset, Buffer y, int columns) {
        next().addSums(a, own(x), xOffset, own(y), columns);
    }

    @Override
    public void broadcastRows(Buffer x, Buffer y, int yOffset, int columns) {
        next().broadcastRows(own(x), own(y), yOffset, columns);
    }

    @Override
    public float dot(Buffer x, Buffer y) {
        return next().dot(own(x), own(y));
    }

    @Override
    public void matmul(
            Product product,
            Buffer a,
            int aOffset,
            Buffer b,
            int bOffset,
            Buffer c,
            int cOffset,
            boolean accumulate) {
        next().matmul(product, own(a), aOffset, own(b), bOffset, own(c), cOffset, accumulate);
    }

    @Override
    public void copyStrided(StridedCopy copy, Buffer x, Buffer y, boolean accumulate) {
        next().copyStrided(copy, own(x), own(y), accumulate);
    }

    @Override
    public void im2col(Windows windows, Buffer x, int xOffset, Buffer columns) {
        next().im2col(windows, own(x), xOffset, own(columns));
    }

    @Override
    public void col2im(Windows windows, Buffer columns, Buffer x, int xOffset) {
        next().col2im(windows, own(columns), own(x), xOffset);
    }

    @Override
    public void averagePool(Windows windows, int planes, Buffer x, Buffer y) {
        next().averagePool(windows, planes, own(x), own(y));
    }

    @Override
    public void addAveragePool(Windows windows, int planes, Buffer dy, Buffer dx) {
        next().addAveragePool(windows, planes, own(dy), own(dx));
    }

    @Override
    public void maxPool(Windows windows, int planes, Buffer x, Buffer y) {
        next().maxPool(windows, planes, own(x), own(y));
    }

    @Override
    public void addMaxPool(Windows windows, int planes, Buffer x, Buffer y, Buffer dy, Buffer dx) {
        next().addMaxPool(windows, planes, own(x), own(y), own(dy), own(dx));
    }

    @Override
    public void logSoftmax(Buffer x, Buffer y, int columns) {
        next().logSoftmax(own(x), own(y), columns);
    }

    @Override
    public void softmax(Buffer x, Buffer y, int columns) {
        next().softmax(own(x), own(y), columns);
    }

    @Override
    public void addSoftmax(Buffer y, Buffer dy, Buffer dx, int columns) {
        next().addSoftmax(own(y), own(dy), own(dx), columns);
    }

    @Override
    public void crossEntropy(Buffer x, Buffer targets, Buffer p, Buffer losses, int columns) {
        next().crossEntropy(own(x), own(targets), own(p), own(losses), columns);
    }

    @Override
    public void addCrossEntropy(float a, Buffer p, Buffer targets, Buffer dx, int columns) {
        next().addCrossEntropy(a, own(p), own(targets), own(dx), columns);
    }

    @Override
    public void normalize(float epsilon, Buffer x, Buffer normalized, Buffer r, int columns) {
        next().normalize(epsilon, own(x), own(normalized), own(r), columns);
    }

    @Override
    public void addNormalize(
            Buffer normalized, Buffer r, Buffer dNormalized, Buffer dx, int columns) {
        next().addNormalize(own(normalized), own(r), own(dNormalized), own(dx), columns);
    }

    @Override
    public void gather(Buffer table, Buffer rows, Buffer y, int columns) {
        next().gather(own(table), own(rows), own(y), columns);
    }

    @Override
    public void scatter(Buffer y, Buffer rows, Buffer table, int columns) {
        next().scatter(own(y), own(rows), own(table), columns);
    }

    @Override
    public void adam(Buffer w, Buffer g, Buffer m, Buffer v, AdamStep step) {
        next().adam(own(w), own(g), own(m), own(v), step);
    }
}
