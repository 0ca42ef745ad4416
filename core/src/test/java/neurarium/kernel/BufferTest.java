package neurarium.kernel;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BufferTest {
    private final Buffer buffer = new JavaKernels().buffer(3);

    @Test
    void startsWithZeros() {
        assertEquals(3, buffer.length());
        assertArrayEquals(new float[3], buffer.read());
    }

    @Test
    void copiesWhatItIsSetTo() {
        float[] values = {1, 2, 3};

        buffer.set(values);
        values[0] = 9;

        assertArrayEquals(new float[] {1, 2, 3}, buffer.read());
    }

    @Test
    void holdsWhatIsWrittenInPlace() {
        buffer.write()[1] = 5;

        assertArrayEquals(new float[] {0, 5, 0}, buffer.read());
    }

    @Test
    void refusesAnotherNumberOfValues() {
        String error = refusal(() -> buffer.set(1, 2));

        assertEquals("a buffer of 3 takes as many values, got 2", error);
    }
}
