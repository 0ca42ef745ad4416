package neurarium.kernel;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StridedCopyTest {
    private final Kernels kernels = new JavaKernels();
    private final Buffer x = kernels.buffer(6);

    @Test
    void putsAxesOfOneInFrontOfAShorterBox() {
        StridedCopy copy =
                new StridedCopy(new int[] {2, 3}, 0, new int[] {3, 1}, 0, new int[] {1, 2});

        assertEquals(1, copy.dim(0));
        assertEquals(1, copy.dim(1));
        assertEquals(2, copy.dim(2));
        assertEquals(3, copy.dim(3));
        assertEquals(0, copy.fromStep(0));
        assertEquals(3, copy.fromStep(2));
        assertEquals(2, copy.toStep(3));
    }

    @Test
    void turnsRowsIntoColumns() {
        x.set(1, 2, 3, 4, 5, 6);
        Buffer y = kernels.buffer(6);

        kernels.copyStrided(
                new StridedCopy(new int[] {3, 2}, 0, new int[] {1, 3}, 0, new int[] {2, 1}),
                x,
                y,
                false);

        assertArrayEquals(new float[] {1, 4, 2, 5, 3, 6}, y.read());
    }

    @Test
    void movesAPartAndLeavesTheRestAlone() {
        x.set(1, 2, 3, 4, 5, 6);
        Buffer y = kernels.buffer(5);
        y.set(10, 20, 30, 40, 50);
        StridedCopy copy = new StridedCopy(new int[] {2}, 4, new int[] {1}, 1, new int[] {2});

        kernels.copyStrided(copy, x, y, true);

        assertArrayEquals(new float[] {10, 25, 30, 46, 50}, y.read());
    }

    @Test
    void isUndoneByItsReverse() {
        x.set(1, 2, 3, 4, 5, 6);
        Buffer y = kernels.buffer(7);
        Buffer z = kernels.buffer(6);
        StridedCopy copy =
                new StridedCopy(
                        new int[] {1, 3, 2, 1},
                        0,
                        new int[] {6, 2, 1, 1},
                        1,
                        new int[] {0, 1, 3, 0});

        kernels.copyStrided(copy, x, y, false);
        kernels.copyStrided(copy.reversed(), y, z, false);

        assertArrayEquals(new float[] {0, 1, 3, 5, 2, 4, 6}, y.read());
        assertArrayEquals(x.read(), z.read());
    }

    @Test
    void refusesMoreThanFourAxes() {
        int[] five = new int[5];

        String error = refusal(() -> new StridedCopy(five, 0, five, 0, five));

        assertEquals("a copy takes at most 4 axes, got 5", error);
    }
}
