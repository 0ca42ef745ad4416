package neurarium.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void softmaxOfAPartInPlace() {
        float[] x = {7, 0, (float) Math.log(3), 9};

        float sum = Rows.softmax(x, 1, x, 1, 2);

        assertArrayEquals(new float[] {7, 0.25f, 0.75f, 9}, x, 1e-6f);
        assertEquals(4 / 3f, sum, 1e-6);
    }

    @Test
    void softmaxOfLargeNumbersIsFinite() {
        float[] y = new float[2];

        assertEquals(2, Rows.softmax(new float[] {1000, 1000}, 0, y, 0, 2));
        assertArrayEquals(new float[] {0.5f, 0.5f}, y);
    }

    @Test
    void normalizesAPart() {
        float[] x = {9, 1, 3, 9};
        float[] y = new float[2];

        float r = Rows.normalize(0, x, 1, y, 0, 2);

        assertArrayEquals(new float[] {-1, 1}, y);
        assertEquals(1, r);
        assertEquals(2, Rows.mean(x, 1, 2));
        assertEquals(Math.sqrt(1 + 0.21), Rows.deviation(x, 1, 2, 0.21f), 1e-6);
    }

    @Test
    void theMeanAndTheDeviationOfManyNumbersKeepTheirDigits() {
        float[] x = new float[20_000_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % 2 == 0 ? 1 : 3;
        }

        assertEquals(2, Rows.mean(x, 0, x.length));
        assertEquals(1, Rows.deviation(x, 0, x.length, 0));
    }
}
