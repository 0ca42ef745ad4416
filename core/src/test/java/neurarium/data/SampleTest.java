package neurarium.data;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void takesBothClasses() {
        assertEquals(1, new Sample(0, 0, 1).d());
        assertEquals(-1, new Sample(0, 0, -1).d());
    }

    @Test
    void refusesAnyOtherWantedOutput() {
        String zero = refusal(() -> new Sample(1, 2, 0));
        String two = refusal(() -> new Sample(1, 2, 2));

        assertEquals("Sample takes d = 1 or -1, got 0", zero);
        assertEquals("Sample takes d = 1 or -1, got 2", two);
    }
}
