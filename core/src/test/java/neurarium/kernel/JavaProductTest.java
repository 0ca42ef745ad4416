package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class JavaProductTest {
    /** One object for all products: its scratch space is larger than the next product needs. */
    private final JavaProduct product = new JavaProduct();

    @Test
    void multipliesASmallMatrixByHand() {
        float[] c = {100, 100, 100, 100};

        product.run(
                new Product(false, false, 2, 2, 3),
                new float[] {1, 2, 3, 4, 5, 6},
                0,
                new float[] {7, 8, 9, 10, 11, 12},
                0,
                c,
                0,
                false);

        assertArrayEquals(new float[] {58, 64, 139, 154}, c);
    }

    @Property(tries = 300)
    void isTheTripleLoop(
            @ForAll boolean transposeA,
            @ForAll boolean transposeB,
            @ForAll boolean accumulate,
            @ForAll @IntRange(min = 1, max = 3) int batch,
            @ForAll @IntRange(max = 19) int m,
            @ForAll @IntRange(max = 19) int n,
            @ForAll @IntRange(max = 19) int k,
            @ForAll @IntRange(max = 3) int offset,
            @ForAll int seed) {
        check(
                new Product(transposeA, transposeB, batch, m, n, k, m * k, k * n, m * n),
                offset,
                accumulate,
                seed);
    }

    @Property
    void oneMatrixServesAWholeBatchAtAStepOfZero(
            @ForAll boolean sharedA,
            @ForAll boolean sharedB,
            @ForAll boolean sharedC,
            @ForAll @IntRange(min = 1, max = 9) int m,
            @ForAll @IntRange(min = 1, max = 9) int n,
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll int seed) {
        int stepA = sharedA ? 0 : m * k;
        int stepB = sharedB ? 0 : k * n;
        int stepC = sharedC ? 0 : m * n;

        check(new Product(false, true, 3, m, n, k, stepA, stepB, stepC), 0, true, seed);
    }

    @Property
    void stepsMayLeaveGaps(
            @ForAll @IntRange(min = 1, max = 7) int m,
            @ForAll @IntRange(min = 1, max = 7) int n,
            @ForAll @IntRange(min = 1, max = 7) int k,
            @ForAll boolean accumulate,
            @ForAll int seed) {
        check(
                new Product(false, false, 2, m, n, k, m * k + 1, k * n + 2, m * n + 3),
                1,
                accumulate,
                seed);
    }

    @Test
    void isRightForSizesAroundAHundred() {
        check(new Product(false, true, 101, 97, 103), 0, false, 1);
        check(new Product(true, false, 97, 103, 101), 0, true, 2);
    }

    @Test
    void withoutTermsTheProductIsZero() {
        float[] c = {1, 2, 3, 4, 5};

        product.run(
                new Product(false, false, 5, 1, 0), new float[0], 0, new float[0], 0, c, 0, true);
        assertArrayEquals(new float[] {1, 2, 3, 4, 5}, c);

        product.run(
                new Product(false, false, 5, 1, 0), new float[0], 0, new float[0], 0, c, 0, false);
        assertArrayEquals(new float[5], c);
    }

    private void check(Product p, int offset, boolean accumulate, int seed) {
        Rng rng = new Rng(seed);
        float[] a = random(rng, offset + length(p.batch(), p.stepA(), p.m() * p.k()));
        float[] b = random(rng, offset + length(p.batch(), p.stepB(), p.k() * p.n()));
        float[] c = random(rng, offset + length(p.batch(), p.stepC(), p.m() * p.n()));
        double[] expected = naive(p, a, b, c, offset, accumulate);

        product.run(p, a, offset, b, offset, c, offset, accumulate);

        for (int i = 0; i < c.length; i++) {
            int at = i;
            assertEquals(expected[i], c[i], 1e-5 * (p.k() + 1), () -> p + " at " + at);
        }
    }

    private static int length(int batch, int step, int matrix) {
        return (batch - 1) * step + matrix;
    }

    private static float[] random(Rng rng, int length) {
        return length == 0 ? new float[0] : Tensor.uniform(rng, 1, length).values();
    }

    private static double[] naive(
            Product p, float[] a, float[] b, float[] c, int offset, boolean accumulate) {
        double[] result = new double[c.length];
        Arrays.setAll(result, i -> c[i]);
        for (int batch = 0; batch < p.batch(); batch++) {
            for (int i = 0; i < p.m(); i++) {
                for (int j = 0; j < p.n(); j++) {
                    int q = offset + batch * p.stepC() + i * p.n() + j;
                    double sum = accumulate ? result[q] : 0;
                    for (int t = 0; t < p.k(); t++) {
                        int left = p.transposeA() ? t * p.m() + i : i * p.k() + t;
                        int right = p.transposeB() ? j * p.k() + t : t * p.n() + j;
                        sum +=
                                (double) a[offset + batch * p.stepA() + left]
                                        * b[offset + batch * p.stepB() + right];
                    }
                    result[q] = sum;
                }
            }
        }
        return result;
    }
}
