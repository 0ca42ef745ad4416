package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class MatrixVectorTest {
    private static float[] numbers(int seed, int count) {
        return Tensor.uniform(new Rng(seed), 1, count).values();
    }

    @Test
    void agreesWithPlainLoopsAtEveryLength() {
        for (int columns = 1; columns < 14; columns++) {
            float[] w = numbers(1, 3 + 5 * columns);
            float[] x = numbers(2, columns);
            float[] y = new float[5];
            float[] expected = new float[5];
            for (int r = 0; r < 5; r++) {
                for (int c = 0; c < columns; c++) {
                    expected[r] += w[3 + r * columns + c] * x[c];
                }
            }

            MatrixVector.multiply(w, 3, x, y, 5, columns);

            assertArrayEquals(expected, y, 1e-5f);
        }
    }

    @Test
    void addsAScaledPart() {
        float[] y = {1, 1, 1, 1, 1, 1, 1, 1};

        MatrixVector.addScaled(2, new float[] {9, 1, 2, 3, 4, 5}, 1, y, 2, 5);

        assertArrayEquals(new float[] {1, 1, 3, 5, 7, 9, 11, 1}, y);
    }

    @Test
    void multipliesFromTwoPlaces() {
        float[] a = {0, 1, 2, 3};
        float[] b = {5, 6, 7};

        assertEquals(1 * 6 + 2 * 7, MatrixVector.dot(a, 1, b, 1, 2));
    }
}
