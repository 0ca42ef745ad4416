package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellGridTest {
    private final RecordingSurface surface = new RecordingSurface(400, Lang.EN);

    @Test
    void cellsAreSpotsPaddingIsZerosAroundThem() {
        CellGrid grid =
                new CellGrid("x", 2, 3, (r, c) -> Text.same("cell " + r + c))
                        .padded(1)
                        .draw(new float[] {1, 2, 3, 4, -5, Float.NaN}, 10, 20, 30, surface);

        assertEquals(6, surface.spots().size());
        assertEquals("x.1.2", surface.spots().get(5).key());
        assertEquals("cell 01", surface.spots().get(1).explanation().en());
        assertEquals(new Box(40, 50, 30, 30), grid.window(0, 0, 1, 1));
        assertEquals(new Box(10, 20, 60, 60), grid.window(-1, -1, 2, 2));
        assertEquals(5, grid.across());
        assertEquals(4, grid.down());
        assertTrue(surface.says("−5"));
        assertFalse(surface.says("NaN"));
    }

    @Test
    void theLargestMagnitudeIgnoresWhatIsNoNumber() {
        assertEquals(4, CellGrid.largest(new float[] {1, -4, Float.NaN}, 2));
        assertEquals(2, CellGrid.largest(new float[0], 2));
    }

    @Test
    void rowsOfNumbersAreWrittenAndRead() {
        String text = NumberRows.text(new float[] {1, -2, 0.5f, 0}, 2, 2);

        assertEquals("1 -2 / 0.5 0", text);
        assertArrayEquals(new float[] {1, -2, 0.5f, 0}, NumberRows.read(text));
        assertTrue(NumberRows.problem("k", text, 2, 2, 9).isEmpty());
    }

    @Test
    void aLargerTableKeepsItsNumbersAndFillsUpWithZeros() {
        float[] table = {1, -2, 0.5f, 4};

        assertArrayEquals(
                new float[] {1, -2, 0, 0.5f, 4, 0}, NumberRows.resized(table, 2, 2, 2, 3));
        assertArrayEquals(new float[] {1}, NumberRows.resized(table, 2, 2, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "1 2 / 3", "1 2 / 3 x", "1 2 / 3 10", "1 2 / 3 4 / 5 6"})
    void tablesOfAnotherShapeAreRefused(String text) {
        assertFalse(NumberRows.problem("k", text, 2, 2, 9).isEmpty());
    }

    @Test
    void heightsOfTextGrowWithTheText() {
        double one = TextLines.height("short", 300, Type.BODY, surface);
        assertTrue(TextLines.height("long ".repeat(40), 300, Type.BODY, surface) > 2 * one);
        assertTrue(TextLines.height("汉字".repeat(40), 300, Type.BODY, surface) > 2 * one);
    }
}
