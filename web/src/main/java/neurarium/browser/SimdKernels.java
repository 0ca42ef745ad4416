package neurarium.browser;

import neurarium.kernel.AdamStep;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.JavaKernels;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.kernel.StridedCopy;
import org.teavm.classlib.PlatformDetector;

/**
 * The kernels four numbers at a time, in a hand-written module (kernels.wat) over a linear memory.
 * Buffers stay in that memory from kernel to kernel; what the module lacks runs in Java on the
 * buffers' arrays.
 */
final class SimdKernels extends SimdWindows {
    /** A strip of eight columns of 512 terms: what matmul packs. */
    private static final int SCRATCH = 8 * 512;

    private final LinearMemory memory;
    private final LinearBuffer scratch;

    SimdKernels(SimdModule simd, LinearMemory memory) {
        super(simd);
        this.memory = memory;
        scratch = new LinearBuffer(memory, SCRATCH);
    }

    /** The fastest kernels that a backend has. */
    static Kernels of(Backend backend) {
        if (!backend.getBackend().endsWith("+simd")) {
            return new JavaKernels();
        }
        LinearMemory memory =
                PlatformDetector.isWebAssemblyGC()
                        ? new GcMemory()
                        : new JsMemory(backend.getMemory());
        return new SimdKernels(new SimdModule(backend.getKernels()), memory);
    }

    /** Multiplies and adds in registers alone, {@code 224 · rounds} operations. */
    float peak(int rounds) {
        return simd.peak(rounds);
    }

    @Override
    public Buffer buffer(int length) {
        return new LinearBuffer(memory, length);
    }

    @Override
    public void fill(Buffer x, float value) {
        simd.fill(out(x), value, x.length());
    }

    @Override
    public void addScaled(float a, Buffer x, Buffer y) {
        simd.addScaled(a, in(x), change(y), x.length() / y.length(), y.length());
    }

    @Override
    public void scale(float a, Buffer x, Buffer y) {
        simd.scale(a, in(x), out(y), y.length());
    }

    @Override
    public void map(Function f, Buffer x, Buffer y) {
        int code = code(f);
        if (code < 0) {
            super.map(f, x, y);
        } else {
            simd.map(code, in(x), out(y), y.length());
        }
    }

    @Override
    public void addDerivative(Function f, Buffer x, Buffer y, Buffer dy, Buffer dx) {
        int code = code(f);
        if (code < 0) {
            super.addDerivative(f, x, y, dy, dx);
        } else {
            simd.addDerivative(code, in(x), in(y), in(dy), change(dx), dx.length());
        }
    }

    /** The number of a function in kernels.wat; −1 where it has none. */
    private static int code(Function f) {
        return switch (f) {
            case TANH -> 0;
            case SIGMOID -> 1;
            case RELU -> 2;
            case GELU -> 3;
            case EXP -> 4;
            case SQUARE -> 5;
            case SQRT -> 6;
            case LEAKY_RELU -> 7;
            default -> -1;
        };
    }

    @Override
    public void combine(Arithmetic operation, Buffer a, Buffer b, Buffer y) {
        int rows = y.length() / b.length();
        simd.combine(code(operation), in(a), in(b), out(y), rows, b.length());
    }

    private static int code(Arithmetic operation) {
        return switch (operation) {
            case ADD -> 0;
            case SUBTRACT -> 1;
            case MULTIPLY -> 2;
            case DIVIDE -> 3;
        };
    }

    @Override
    public void addProduct(Buffer a, Buffer b, Buffer y) {
        int columns = Math.min(b.length(), y.length());
        if (Math.max(b.length(), y.length()) % columns != 0) {
            super.addProduct(a, b, y);
            return;
        }
        int stepB = b.length() == columns ? 0 : 4 * columns;
        int stepY = y.length() == columns ? 0 : 4 * columns;
        int rows = a.length() / columns;
        simd.addProduct(in(a), in(b), change(y), rows, columns, stepB, stepY);
    }

    @Override
    public void addSums(float a, Buffer x, int xOffset, Buffer y, int columns) {
        simd.addSums(a, in(x) + 4 * xOffset, change(y), y.length(), columns);
    }

    @Override
    public void broadcastRows(Buffer x, Buffer y, int yOffset, int columns) {
        simd.broadcastRows(in(x), change(y) + 4 * yOffset, x.length(), columns);
    }

    @Override
    public float dot(Buffer x, Buffer y) {
        return simd.dot(in(x), in(y), x.length());
    }

    @Override
    public void matmul(
            Product p,
            Buffer a,
            int aOffset,
            Buffer b,
            int bOffset,
            Buffer c,
            int cOffset,
            boolean accumulate) {
        simd.matmul(
                (p.transposeA() ? 1 : 0) | (p.transposeB() ? 2 : 0) | (accumulate ? 4 : 0),
                p.batch(),
                p.m(),
                p.n(),
                p.k(),
                in(a) + 4 * aOffset,
                4 * p.stepA(),
                in(b) + 4 * bOffset,
                4 * p.stepB(),
                change(c) + 4 * cOffset,
                4 * p.stepC(),
                scratch.out());
    }

    @Override
    public void copyStrided(StridedCopy copy, Buffer x, Buffer y, boolean accumulate) {
        int from = in(x) + 4 * copy.from;
        int to = change(y) + 4 * copy.to;
        for (int i = 0; i < copy.dim(0); i++) {
            simd.copyStrided(
                    from + 4 * i * copy.fromStep(0),
                    to + 4 * i * copy.toStep(0),
                    copy.dim(1),
                    copy.dim(2),
                    copy.dim(3),
                    4 * copy.fromStep(1),
                    4 * copy.fromStep(2),
                    4 * copy.fromStep(3),
                    4 * copy.toStep(1),
                    4 * copy.toStep(2),
                    4 * copy.toStep(3),
                    accumulate ? 1 : 0);
        }
    }

    @Override
    public void softmax(Buffer x, Buffer y, int columns) {
        simd.softmax(in(x), out(y), x.length() / columns, columns);
    }

    @Override
    public void logSoftmax(Buffer x, Buffer y, int columns) {
        simd.logSoftmax(in(x), out(y), x.length() / columns, columns);
    }

    @Override
    public void addSoftmax(Buffer y, Buffer dy, Buffer dx, int columns) {
        simd.addSoftmax(in(y), in(dy), change(dx), y.length() / columns, columns);
    }

    @Override
    public void crossEntropy(Buffer x, Buffer targets, Buffer p, Buffer losses, int columns) {
        simd.crossEntropy(in(x), in(targets), out(p), out(losses), losses.length(), columns);
    }

    @Override
    public void addCrossEntropy(float a, Buffer p, Buffer targets, Buffer dx, int columns) {
        simd.addCrossEntropy(a, in(p), in(targets), change(dx), targets.length(), columns);
    }

    @Override
    public void normalize(float epsilon, Buffer x, Buffer normalized, Buffer r, int columns) {
        simd.normalize(epsilon, in(x), out(normalized), out(r), r.length(), columns);
    }

    @Override
    public void addNormalize(
            Buffer normalized, Buffer r, Buffer dNormalized, Buffer dx, int columns) {
        simd.addNormalize(in(normalized), in(r), in(dNormalized), change(dx), r.length(), columns);
    }

    @Override
    public void gather(Buffer table, Buffer rows, Buffer y, int columns) {
        simd.gather(in(table), in(rows), out(y), rows.length(), columns);
    }

    @Override
    public void scatter(Buffer y, Buffer rows, Buffer table, int columns) {
        simd.scatter(in(y), in(rows), change(table), rows.length(), columns);
    }

    @Override
    public void adam(Buffer w, Buffer g, Buffer m, Buffer v, AdamStep step) {
        simd.adam(
                change(w),
                in(g),
                change(m),
                change(v),
                w.length(),
                step.beta1,
                step.beta2,
                step.epsilon,
                step.rate,
                step.correction);
    }
}
