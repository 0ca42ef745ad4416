package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import neurarium.kernel.Windows;
import neurarium.tensor.Shape;
import org.junit.jupiter.api.Test;

class ConvParamsTest {
    @Test
    void isTheSameInBothDirectionsUnlessSaidOtherwise() {
        assertEquals(new ConvParams(2, 2, 1, 1, 1, 1, 1), ConvParams.of(2, 1));
        assertEquals(new ConvParams(2, 2, 1, 1, 3, 3, 4), ConvParams.of(2, 1, 3, 4));
    }

    @Test
    void keepsTheLastAxisOfSeries() {
        assertEquals(
                new ConvParams(1, 5, 0, 7, 1, 9, 2), new ConvParams(4, 5, 6, 7, 8, 9, 2).flat());
    }

    @Test
    void laysAKernelOverPlanes() {
        Windows windows =
                new ConvParams(1, 2, 3, 4, 5, 6, 1)
                        .windows(7, Shape.of(1, 1, 28, 30), Shape.of(1, 1, 2, 3));

        assertEquals(new Windows(7, 28, 30, 2, 3, 1, 2, 3, 4, 5, 6), windows);
    }

    @Test
    void refusesChannelsThatDoNotFallIntoGroups() {
        ConvParams three = ConvParams.of(1, 0, 1, 3);

        assertDoesNotThrow(() -> three.checkGroups("conv2d", "out", 6));
        String error = refusal(() -> three.checkGroups("conv2d", "out", 4));

        assertEquals("conv2d: 4 out channels do not fall into 3 groups of the same size", error);
    }
}
