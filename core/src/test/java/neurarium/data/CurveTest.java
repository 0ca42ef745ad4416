package neurarium.data;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve(4);

    @Test
    void keepsAllValuesUpToItsCapacity() {
        add(5, 3, 8, 1);

        assertArrayEquals(new float[] {5, 3, 8, 1}, kept());
        assertEquals(1, curve.stride());
    }

    @Test
    void dropsEverySecondPointWhenItIsFull() {
        add(0, 1, 2, 3, 4);

        assertArrayEquals(new float[] {0, 2, 4}, kept());
        assertEquals(2, curve.stride());
    }

    @Test
    void doublesTheStrideAgainWhenItIsFullAgain() {
        add(0, 1, 2, 3, 4, 5, 6, 7, 8);

        assertArrayEquals(new float[] {0, 4, 8}, kept());
        assertEquals(4, curve.stride());
    }

    @Test
    void everyKeptPointBelongsToItsStepHoweverLongTheRun() {
        Curve longer = new Curve(16);
        for (int step = 0; step < 5000; step++) {
            longer.add(step);

            assertTrue(longer.size() <= 16);
            for (int i = 0; i < longer.size(); i++) {
                assertEquals(i * longer.stride(), longer.get(i));
            }
            assertTrue(longer.size() * longer.stride() > step, "no gap at the end");
        }
    }

    @Test
    void remembersTheLastValueKeptOrNot() {
        add(0, 1, 2, 3, 4, 9);

        assertArrayEquals(new float[] {0, 2, 4}, kept());
        assertEquals(9, curve.last());
        assertEquals(6, curve.added());
    }

    @Test
    void findsTheLargestOfTheKeptValuesAndTheLast() {
        assertEquals(0, curve.max());

        add(3, 7, 5);
        assertEquals(7, curve.max());

        add(1, 2, 11);
        assertEquals(11, curve.max());
    }

    @Test
    void isEmptyAfterClear() {
        add(1, 2, 3, 4, 5);

        curve.clear();
        assertEquals(0, curve.size());
        assertEquals(0, curve.added());
        assertEquals(1, curve.stride());
        assertEquals(0, curve.last());

        add(6, 7);
        assertArrayEquals(new float[] {6, 7}, kept());
    }

    @Test
    void refusesACapacityThatIsNotEven() {
        String odd = refusal(() -> new Curve(5));
        String zero = refusal(() -> new Curve(0));

        assertEquals("Curve takes an even capacity, got 5", odd);
        assertEquals("Curve takes an even capacity, got 0", zero);
    }

    private void add(double... values) {
        for (double value : values) {
            curve.add(value);
        }
    }

    private float[] kept() {
        float[] kept = new float[curve.size()];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = curve.get(i);
        }
        return kept;
    }
}
