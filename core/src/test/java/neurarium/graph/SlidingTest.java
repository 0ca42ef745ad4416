package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import neurarium.kernel.Windows;
import neurarium.tensor.Shape;
import org.junit.jupiter.api.Test;

class SlidingTest {
    @Test
    void isTheSameInBothDirectionsUnlessSaidOtherwise() {
        assertEquals(new Sliding(2, 2, 1, 1, 1, 1, 1), Sliding.of(2, 1));
        assertEquals(new Sliding(2, 2, 1, 1, 3, 3, 4), Sliding.of(2, 1, 3, 4));
    }

    @Test
    void keepsTheLastAxisOfSeries() {
        assertEquals(new Sliding(1, 5, 0, 7, 1, 9, 2), new Sliding(4, 5, 6, 7, 8, 9, 2).flat());
    }

    @Test
    void laysAKernelOverPlanes() {
        Windows windows =
                new Sliding(1, 2, 3, 4, 5, 6, 1)
                        .windows(7, Shape.of(1, 1, 28, 30), Shape.of(1, 1, 2, 3));

        assertEquals(new Windows(7, 28, 30, 2, 3, 1, 2, 3, 4, 5, 6), windows);
    }

    @Test
    void refusesChannelsThatDoNotFallIntoGroups() {
        Sliding three = Sliding.of(1, 0, 1, 3);

        assertDoesNotThrow(() -> three.checkGroups("conv2d", "out", 6));
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> three.checkGroups("conv2d", "out", 4));

        assertEquals(
                "conv2d: 4 out channels do not fall into 3 groups of the same size",
                error.getMessage());
    }
}
