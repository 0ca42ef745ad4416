package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExponentsTest {
    private static final Type TYPE = Type.BODY.sized(20);

    private final RecordingSurface surface = new RecordingSurface(200, 200, Lang.EN);

    @Test
    void anExponentStandsHigherAndIsSmaller() {
        Exponents.draw("1 + e^{−z}!", 10, 50, Ink.TEXT, TYPE, surface);

        assertEquals(
                List.of("text 10,50 TEXT 1 + e", "text 65,42 TEXT −z", "text 82,50 TEXT !"),
                surface.calls());
        assertEquals(15, surface.texts().get(1).height());
    }

    @Test
    void noExponentIsUnder12Pixels() {
        Exponents.draw("e^{2}", 0, 50, Ink.TEXT, TYPE.sized(13), surface);

        assertEquals(12, surface.texts().get(1).height());
    }

    @Test
    void theWidthIsThatOfAllPieces() {
        assertEquals(5 * 11 + 2 * 8.25, Exponents.width("1 + e^{−z}", TYPE, surface), 1e-9);
        assertEquals(22, Exponents.width("ab", TYPE, surface), 1e-9);
        assertEquals(List.of(), surface.calls());
    }

    @Test
    void onOneLevelAnExponentIsInParentheses() {
        assertEquals("a^(b) + c^(−1.5)", Exponents.plain("a^{b} + c^{−1.5}"));
    }
}
