package neurarium.kernel;

/**
 * The loops in which the time goes. All matrices lie row by row; {@code rows} and {@code columns}
 * are those of a matrix {@code [rows, columns]}. What is said to be added is added to what the
 * target holds, as gradients are. Kernels check nothing: operations have checked the shapes when
 * the graph was built.
 */
public interface Kernels {
    /**
     * The kernels of this program: those chosen at its start, or new ones in plain Java. Kernels
     * have working space, so one object serves one thread; graphs with kernels of their own may run
     * at the same time.
     */
    static Kernels chosen() {
        return DefaultKernels.source.get();
    }

    /** Makes these the kernels of all graphs built from now on; for the start of a program. */
    static void choose(Kernels kernels) {
        DefaultKernels.source = () -> kernels;
    }

    /** A buffer of zeros for these kernels. */
    Buffer buffer(int length);

    /** x ← value everywhere. */
    void fill(Buffer x, float value);

    /**
     * y[i mod y.length] += a · x[i], over all of x: with a shorter y the rows of x are added up,
     * which is the gradient of a repeated row.
     */
    void addScaled(float a, Buffer x, Buffer y);

    /** y ← a · x. */
    void scale(float a, Buffer x, Buffer y);

    /** y ← f(x). */
    void map(Function f, Buffer x, Buffer y);

    /** dx += dy · f′(x). */
    void addDerivative(Function f, Buffer x, Buffer y, Buffer dy, Buffer dx);

    /** y[i] ← a[i] ∘ b[i mod b.length]: b is repeated, so it may be a row or a single number. */
    void combine(Arithmetic operation, Buffer a, Buffer b, Buffer y);

    /** y[i mod y.length] += a[i] · b[i mod b.length], over all of a. */
    void addProduct(Buffer a, Buffer b, Buffer y);

    /** y[r] += a · Σ_c x[r, c], where x is {@code [y.length, columns]}: the sum of each row. */
    void addSums(float a, Buffer x, int xOffset, Buffer y, int columns);

    /** y[r, c] ← x[r] from the offset on, where y's part is {@code [x.length, columns]}. */
    void broadcastRows(Buffer x, Buffer y, int yOffset, int columns);

    /** Σ x[i] · y[i]. */
    float dot(Buffer x, Buffer y);

    /** C ← op(A) op(B), or C += op(A) op(B); the matrices begin at the offsets. */
    void matmul(
            Product product,
            Buffer a,
            int aOffset,
            Buffer b,
            int bOffset,
            Buffer c,
            int cOffset,
            boolean accumulate);

    /** Moves a box of numbers, or adds it to what is there. */
    void copyStrided(StridedCopy copy, Buffer x, Buffer y, boolean accumulate);

    /**
     * Lays the windows of one image side by side: columns[tap, place] ← the input under that tap of
     * the window at that place, 0 in the padding. A convolution is then a matrix product.
     */
    void im2col(Windows windows, Buffer x, int xOffset, Buffer columns);

    /** Adds each column back to where its numbers came from: the gradient of the gathering. */
    void col2im(Windows windows, Buffer columns, Buffer x, int xOffset);

    /**
     * y ← the mean of each window, the padding counted as zeros; {@code planes} planes in a row.
     */
    void averagePool(Windows windows, int planes, Buffer x, Buffer y);

    /** dx += dy spread over its window. */
    void addAveragePool(Windows windows, int planes, Buffer dy, Buffer dx);

    /** y ← the largest number of each window. Padding is never the largest. */
    void maxPool(Windows windows, int planes, Buffer x, Buffer y);

    /**
     * dx += dy at the number of its window that is y: at the first, if several are; at the last of
     * the window where none is, as y is not a number.
     */
    void addMaxPool(Windows windows, int planes, Buffer x, Buffer y, Buffer dy, Buffer dx);

    /** y ← e^(x − max) / Σ e^(x − max) in each row. */
    void softmax(Buffer x, Buffer y, int columns);

    /** y ← (x − max) − ln Σ e^(x − max) in each row, in this order. */
    void logSoftmax(Buffer x, Buffer y, int columns);

    /** dx += y · (dy − Σ dy·y) in each row. */
    void addSoftmax(Buffer y, Buffer dy, Buffer dx, int columns);

    /**
     * Probabilities and cross-entropy of each row: p ← softmax(x), losses[r] ← −ln p[r,
     * targets[r]], computed as (max − x[target]) + ln Σ e^(x − max), which is finite for finite x
     * and keeps its digits where all x are large. A row whose target is negative does not count:
     * its loss is 0.
     */
    void crossEntropy(Buffer x, Buffer targets, Buffer p, Buffer losses, int columns);

    /** dx[r, ·] += a · (p[r, ·] − onehot(targets[r])) in each row whose target is not negative. */
    void addCrossEntropy(float a, Buffer p, Buffer targets, Buffer dx, int columns);

    /** x̂ ← (x − mean) · r in each row, with r ← 1/√(variance + epsilon), one for each row. */
    void normalize(float epsilon, Buffer x, Buffer normalized, Buffer r, int columns);

    /** dx += r · (dx̂ − mean(dx̂) − x̂ · mean(dx̂ · x̂)) in each row. */
    void addNormalize(Buffer normalized, Buffer r, Buffer dNormalized, Buffer dx, int columns);

    /** y[i, ·] ← table[rows[i], ·]; the rows are whole numbers held as floats. */
    void gather(Buffer table, Buffer rows, Buffer y, int columns);

    /** table[rows[i], ·] += y[i, ·]. */
    void scatter(Buffer y, Buffer rows, Buffer table, int columns);

    /**
     * One step of Adam: m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − rate · m / (√v ·
     * correction + ε), all element by element. Kingma and Ba, 2015.
     */
    void adam(Buffer w, Buffer g, Buffer m, Buffer v, AdamStep step);
}
