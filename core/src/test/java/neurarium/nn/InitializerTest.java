package neurarium.nn;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;

class InitializerTest {
    private static double largest(float[] values) {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    @Test
    void uniformStaysWithinOneOverTheRootOfItsInputs() {
        double largest = largest(Initializer.UNIFORM.create(new Rng(1), 50, 4, 5, 5).values());

        assertTrue(largest <= 0.1 && largest > 0.099, () -> "largest " + largest); // 1/√100
    }

    @Test
    void xavierStaysWithinItsBound() {
        double bound = Math.sqrt(6.0 / (30 + 70));
        double largest = largest(Initializer.XAVIER.create(new Rng(1), 70, 30).values());

        assertTrue(largest <= bound && largest > 0.99 * bound, () -> "largest " + largest);
    }

    @Test
    void heHasTheDeviationOfItsInputs() {
        float[] values = Initializer.HE.create(new Rng(1), 200, 50).values();
        double squares = 0;
        for (float value : values) {
            squares += value * value;
        }

        assertEquals(2.0 / 50, squares / values.length, 0.002);
    }

    @Property(tries = 20)
    void orthogonalMakesTheShorterSideOrthonormal(
            @ForAll @IntRange(min = 1, max = 9) int rows,
            @ForAll @IntRange(min = 1, max = 9) int columns) {
        float[] w =
                Initializer.ORTHOGONAL.create(new Rng(rows * 10 + columns), rows, columns).values();
        boolean wide = rows <= columns;
        int count = wide ? rows : columns;
        int length = wide ? columns : rows;

        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                double product = 0;
                for (int k = 0; k < length; k++) {
                    product +=
                            wide
                                    ? w[i * columns + k] * w[j * columns + k]
                                    : w[k * columns + i] * w[k * columns + j];
                }
                assertEquals(i == j ? 1 : 0, product, 1e-5);
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameWeights() {
        for (Initializer initializer : Initializer.values()) {
            assertArrayEquals(
                    initializer.create(new Rng(7), 4, 3).values(),
                    initializer.create(new Rng(7), 4, 3).values());
        }
    }

    @Test
    void isFoundByItsName() {
        assertSame(Initializer.XAVIER, Initializer.of("xavier"));
        String error = refusal(() -> Initializer.of("magic"));
        assertEquals(
                "there is no initializer magic; there is zeros uniform xavier he orthogonal",
                error);
    }
}
