package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> common(Shape.of(2, 3, 4), Shape.of(2, 4)));

        assertEquals("add: left is [2, 3, 4], right is [2, 4]: 3 ≠ 2", error.getMessage());
    }

    @Test
    void saysWhereEachNumberComesFrom() {
        Broadcast broadcast = new Broadcast(Shape.of(2, 3), Shape.of(2, 1), Shape.of(3));
        int[] left = new int[6];
        int[] right = new int[6];
        for (int i = 0; i < 6; i++) {
            left[i] = broadcast.left(i);
            right[i] = broadcast.right(i);
        }

        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, left);
        assertArrayEquals(new int[] {0, 1, 2, 0, 1, 2}, right);
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
