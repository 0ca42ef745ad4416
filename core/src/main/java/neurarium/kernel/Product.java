package neurarium.kernel;

/**
 * The sizes of a batch of matrix products C = op(A) · op(B), where op transposes or does nothing.
 *
 * <p>Shapes: op(A) {@code [m, k]}, op(B) {@code [k, n]}, C {@code [m, n]}; A lies in memory as
 * {@code [m, k]}, or {@code [k, m]} if it is to be transposed, B likewise. From one product of the
 * batch to the next, A, B and C move on by their steps (in numbers); with a step of 0 the same
 * matrix serves the whole batch, and a C of step 0 takes the sum if it is accumulated.
 */
public record Product(
        boolean transposeA,
        boolean transposeB,
        int batch,
        int m,
        int n,
        int k,
        int stepA,
        int stepB,
        int stepC) {

    /** One product. */
    public Product(boolean transposeA, boolean transposeB, int m, int n, int k) {
        this(transposeA, transposeB, 1, m, n, k, 0, 0, 0);
    }
}
