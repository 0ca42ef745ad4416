package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellKeyTest {
    @Test
    void readsTableRowAndColumn() {
        CellKey key = CellKey.of("x.1.12");

        assertEquals(new CellKey("x", 1, 12), key);
        assertTrue(key.isOf("w", "x"));
        assertFalse(key.isOf("w"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "x.1", "m.0.1.2.3", "x.a.1", "x.1.b", "x.-1.0"})
    void everythingElseIsNoCell(String key) {
        assertEquals(CellKey.NONE, CellKey.of(key));
        assertFalse(CellKey.of(key).isOf("x"));
    }

    @Test
    void aCellHasItsPlaceInTablesThatHaveIt() {
        CellKey key = new CellKey("x", 1, 2);

        assertEquals(5, key.index(2, 3));
        assertEquals(-1, key.index(1, 3));
        assertEquals(-1, key.index(2, 2));
        assertEquals(-1, CellKey.NONE.index(2, 3));
    }
}
