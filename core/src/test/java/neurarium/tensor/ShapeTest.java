package neurarium.tensor;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ShapeTest {
    private final Shape shape = Shape.of(2, 3, 4);

    @Test
    void losesAnAxis() {
        Shape shape = Shape.of(2, 3, 5);

        assertEquals(Shape.of(3, 5), shape.without(0));
        assertEquals(Shape.of(2, 3), shape.without(-1));
        assertEquals(Shape.of(), Shape.of(7).without(0));
    }

    @Test
    void countsItsAxesAndElements() {
        assertEquals(3, shape.rank());
        assertEquals(24, shape.size());
        assertArrayEquals(new int[] {2, 3, 4}, shape.dims());
    }

    @Test
    void countsAxesFromBothEnds() {
        assertEquals(2, shape.dim(0));
        assertEquals(4, shape.dim(-1));
        assertEquals(2, shape.dim(-3));
        assertEquals(2, shape.axis(-1));
    }

    @Test
    void multipliesTheSizesOfARangeOfAxes() {
        assertEquals(6, shape.size(0, 2));
        assertEquals(4, shape.size(2, 3));
        assertEquals(1, shape.size(1, 1));
    }

    @Test
    void aScalarHasNoAxisAndOneElement() {
        Shape scalar = Shape.of();

        assertEquals(0, scalar.rank());
        assertEquals(1, scalar.size());
        assertEquals("[]", scalar.toString());
    }

    @Test
    void changesOneSizeInACopy() {
        assertEquals(Shape.of(2, 3, 7), shape.with(-1, 7));
        assertEquals(Shape.of(2, 3, 4), shape);
    }

    @Test
    void keepsItsSizesToItself() {
        int[] given = {2, 3};
        Shape kept = Shape.of(given);

        given[0] = 9;
        kept.dims()[1] = 9;

        assertEquals(Shape.of(2, 3), kept);
    }

    @Test
    void equalsByItsSizes() {
        assertEquals(Shape.of(2, 3, 4), shape);
        assertEquals(Shape.of(2, 3, 4).hashCode(), shape.hashCode());
        assertNotEquals(Shape.of(4, 3, 2), shape);
        assertNotEquals(Shape.of(1), Shape.of());
        assertEquals("[2, 3, 4]", shape.toString());
    }

    @Test
    void refusesSizesOfZero() {
        String error = refusal(() -> Shape.of(2, 0));

        assertEquals("a shape takes sizes of 1 or more, got [2, 0]", error);
    }

    @Test
    void refusesMoreElementsThanAnArrayHas() {
        String error = refusal(() -> Shape.of(65_536, 65_536, 65_536));

        assertEquals("a shape takes at most 2³¹ − 1 elements, got [65536, 65536, 65536]", error);
    }

    @Test
    void refusesAnAxisThatItHasNot() {
        String behind = refusal(() -> shape.dim(3));
        String before = refusal(() -> shape.dim(-4));
        String scalar = refusal(() -> Shape.of().dim(-1));

        assertEquals("axis 3 is not one of [2, 3, 4]", behind);
        assertEquals("axis -4 is not one of [2, 3, 4]", before);
        assertEquals("axis -1 is not one of []", scalar);
    }
}
