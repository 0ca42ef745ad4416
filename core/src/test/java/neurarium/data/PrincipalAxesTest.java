package neurarium.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class PrincipalAxesTest {
    @Test
    void pointsOnALineLieOnOneAxis() {
        float[][] rows = {{1, 2, 0}, {2, 4, 0}, {3, 6, 0}, {6, 12, 0}}; // mean (3, 6, 0)
        PrincipalAxes axes = new PrincipalAxes(rows, 2);

        assertEquals(1, axes.share(), 1e-6);
        assertArrayEquals(new float[] {(float) (3 * Math.sqrt(5)), 0}, axes.place(rows[3]), 1e-4f);
    }

    /** Of two independent directions, nine times as spread in one, that one comes first. */
    @Test
    void theWiderDirectionComesFirst() {
        float[][] rows = {{3, 0}, {-3, 0}, {0, 1}, {0, -1}};
        PrincipalAxes axes = new PrincipalAxes(rows, 1);

        assertEquals(0.9, axes.share(), 1e-6);
        assertArrayEquals(new float[] {3}, axes.place(rows[0]), 1e-5f);
        assertArrayEquals(new float[] {0}, axes.place(rows[2]), 1e-5f);
    }

    @Test
    void coordinatesAlongTheAxesAreUncorrelated() {
        Rng rng = new Rng(4);
        float[][] rows = new float[40][6];
        for (float[] row : rows) {
            double common = rng.normal();
            for (int j = 0; j < row.length; j++) {
                row[j] = (float) (rng.normal() + j * common);
            }
        }
        PrincipalAxes axes = new PrincipalAxes(rows, 3);

        double product = 0;
        double first = 0;
        double second = 0;
        for (float[] row : rows) {
            float[] place = axes.place(row);
            product += place[0] * place[1];
            first += place[0] * place[0];
            second += place[1] * place[1];
        }
        assertEquals(0, product / Math.sqrt(first * second), 1e-4);
        assertTrue(first > second);
    }

    @Test
    void rowsThatAreAllAlikeHaveNoDirection() {
        float[][] rows = {{1, 2}, {1, 2}, {1, 2}};
        PrincipalAxes axes = new PrincipalAxes(rows, 2);

        assertArrayEquals(new float[] {0, 0}, axes.place(rows[0]));
        assertEquals(1, axes.share());
    }
}
