package neurarium.tensor;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TensorTest {
    @Test
    void isAnArrayInAShape() {
        float[] values = {1, 2, 3, 4, 5, 6};
        Tensor tensor = new Tensor(Shape.of(2, 3), values);

        assertEquals(Shape.of(2, 3), tensor.shape());
        assertSame(values, tensor.values());
    }

    @Test
    void isFilledWithOneNumber() {
        assertArrayEquals(new float[4], Tensor.zeros(2, 2).values());
        assertArrayEquals(new float[] {3, 3}, Tensor.filled(3, 2).values());
        assertArrayEquals(new float[] {3}, Tensor.filled(3).values());
    }

    @Test
    void uniformNumbersStayWithinTheBoundAndReachIt() {
        float greatest = 0;
        for (float value : Tensor.uniform(new Rng(1), 0.5, 1000).values()) {
            greatest = Math.max(greatest, Math.abs(value));
        }

        assertTrue(greatest <= 0.5 && greatest > 0.49, "greatest " + greatest);
    }

    @Test
    void normalNumbersHaveTheDeviation() {
        double squares = 0;
        for (float value : Tensor.normal(new Rng(1), 3, 100, 100).values()) {
            squares += (double) value * value;
        }

        assertEquals(9, squares / 10_000, 0.5); // four standard errors: 9 √(2 / 10,000) · 4
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        assertArrayEquals(
                Tensor.uniform(new Rng(5), 1, 10).values(),
                Tensor.uniform(new Rng(5), 1, 10).values());
    }

    @Test
    void refusesAnArrayOfAnotherLength() {
        String error = refusal(() -> new Tensor(Shape.of(2, 3), 1, 2));

        assertEquals("a tensor of [2, 3] takes 6 values, got 2", error);
    }
}
