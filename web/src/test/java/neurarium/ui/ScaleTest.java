package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScaleTest {
    private final Scale scale = new Scale(-1, 3, 100, 300);

    @Test
    void mapsItsEndsAndItsMiddle() {
        assertEquals(100, scale.pixel(-1));
        assertEquals(200, scale.pixel(1));
        assertEquals(300, scale.pixel(3));
    }

    @Test
    void mapsBeyondItsEnds() {
        assertEquals(400, scale.pixel(5));
        assertEquals(-2, scale.value(50));
    }

    @Test
    void mapsPixelsBack() {
        for (double value : new double[] {-1, 0, 0.37, 2.5, 3}) {
            assertEquals(value, scale.value(scale.pixel(value)), 1e-12);
        }
    }

    @Test
    void runsUpwardsWhereThePixelsDo() {
        Scale up = new Scale(0, 10, 200, 0);

        assertEquals(200, up.pixel(0));
        assertEquals(50, up.pixel(7.5));
        assertEquals(7.5, up.value(50));
    }

    @Test
    void ticksAreOneTwoOrFiveTimesAPowerOfTen() {
        assertEquals(1, scale.tick(4), 1e-12);
        assertEquals(2, scale.tick(2), 1e-12);
        assertEquals(5, new Scale(0, 20, 0, 1).tick(4), 1e-12);
        assertEquals(10, new Scale(0, 33, 0, 1).tick(4), 1e-12);
        assertEquals(0.2, new Scale(0, 1, 0, 1).tick(5), 1e-12);
        assertEquals(2000, new Scale(0, 6000, 0, 1).tick(3), 1e-9);
    }
}
