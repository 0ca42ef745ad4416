package neurarium.graph;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.kernel.Buffer;
import neurarium.kernel.JavaKernels;
import neurarium.tensor.Shape;
import org.junit.jupiter.api.Test;

class BroadcastTest {
    @Test
    void theCommonShapeRepeatsAxesOfOneAndMissingAxes() {
        assertEquals(Shape.of(2, 3), common(Shape.of(2, 3), Shape.of(3)));
        assertEquals(Shape.of(2, 3), common(Shape.of(2, 1), Shape.of(3)));
        assertEquals(Shape.of(4, 2, 3), common(Shape.of(2, 1), Shape.of(4, 1, 3)));
        assertEquals(Shape.of(2), common(Shape.of(), Shape.of(2)));
        assertEquals(Shape.of(1, 1), common(Shape.of(1, 1), Shape.of()));
        assertEquals(Shape.of(), common(Shape.of(), Shape.of()));
    }

    @Test
    void refusesSizesThatDiffer() {
        String error = refusal(() -> common(Shape.of(2, 3, 4), Shape.of(2, 4)));

        assertEquals("add: left is [2, 3, 4], right is [2, 4]: 3 ≠ 2", error);
    }

    private static float[] repeated(Shape operand, Shape shape) {
        JavaKernels kernels = new JavaKernels();
        Buffer x = kernels.buffer(operand.size());
        Buffer y = kernels.buffer(shape.size());
        for (int i = 0; i < x.length(); i++) {
            x.write()[i] = i;
        }
        kernels.copyStrided(Broadcast.copy(operand, shape), x, y, false);
        return y.read();
    }

    @Test
    void theMoveRepeatsAnOperand() {
        Shape shape = Shape.of(2, 3);

        assertArrayEquals(new float[] {0, 0, 0, 1, 1, 1}, repeated(Shape.of(2, 1), shape));
        assertArrayEquals(new float[] {0, 1, 2, 0, 1, 2}, repeated(Shape.of(3), shape));
        assertArrayEquals(new float[] {0, 0, 0, 0, 0, 0}, repeated(Shape.of(), shape));
        assertArrayEquals(
                new float[] {0, 1, 0, 1, 2, 3, 2, 3},
                repeated(Shape.of(2, 1, 2), Shape.of(2, 2, 2)));
        assertArrayEquals(
                new float[] {0, 1, 2, 3},
                repeated(Shape.of(1, 1, 1, 1, 2, 2), Shape.of(1, 1, 1, 1, 2, 2)));
    }

    @Test
    void theEndOfAShapeIsItsLastAxesOrASingleNumber() {
        Shape shape = Shape.of(2, 3, 4);

        assertTrue(Broadcast.isEnd(Shape.of(), shape));
        assertTrue(Broadcast.isEnd(Shape.of(1, 1, 1, 1), shape));
        assertTrue(Broadcast.isEnd(Shape.of(4), shape));
        assertTrue(Broadcast.isEnd(Shape.of(1, 4), shape));
        assertTrue(Broadcast.isEnd(Shape.of(3, 4), shape));
        assertTrue(Broadcast.isEnd(shape, shape));
        assertTrue(Broadcast.isEnd(Shape.of(3, 1), Shape.of(3, 1)));
        assertFalse(Broadcast.isEnd(Shape.of(3), shape));
        assertFalse(Broadcast.isEnd(Shape.of(3, 1), shape));
        assertFalse(Broadcast.isEnd(Shape.of(2, 1, 4), shape));
        assertFalse(Broadcast.isEnd(Shape.of(2, 2, 3, 4), shape));
    }

    private static Shape common(Shape a, Shape b) {
        return Broadcast.shape("add", a, b);
    }
}
