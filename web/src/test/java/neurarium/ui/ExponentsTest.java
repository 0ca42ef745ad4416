package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExponentsTest {
    private static final Type TYPE = Type.BODY.sized(20);

    private final RecordingSurface surface = new RecordingSurface(200, Lang.EN);

    @Test
    void anExponentStandsHigherAndIsSmaller() {
        Exponents.draw("1 + e^{−z}!", 10, 50, Ink.TEXT, TYPE, surface);

        assertEquals(
                List.of("text 10,50 TEXT 1 + e", "text 58,42 TEXT −z", "text 75,50 TEXT !"),
                surface.calls());
        assertEquals(15, surface.texts().get(1).box().height());
    }

    @Test
    void anExponentWithinAnExponentIsInParentheses() {
        Exponents.draw("e^{2e^{x}} + 1", 0, 50, Ink.TEXT, TYPE, surface);

        assertEquals("2e^(x)", surface.texts().get(1).text());
        assertEquals(" + 1", surface.texts().get(2).text());
        assertEquals("e^(2e^(x))", Exponents.plain("e^{2e^{x}}"));
    }

    @Test
    void noExponentIsUnder12Pixels() {
        Exponents.draw("e^{2}", 0, 50, Ink.TEXT, TYPE.sized(13), surface);

        assertEquals(12, surface.texts().get(1).box().height());
    }

    @Test
    void theWidthIsThatOfAllPieces() {
        double base = surface.textWidth("1 + e", TYPE);
        double raised = surface.textWidth("−z", TYPE.sized(15));

        assertEquals(base + raised, Exponents.width("1 + e^{−z}", TYPE, surface), 1e-9);
        assertEquals(surface.textWidth("ab", TYPE), Exponents.width("ab", TYPE, surface), 1e-9);
        assertEquals(List.of(), surface.calls());
    }

    @Test
    void onOneLevelAnExponentIsInParentheses() {
        assertEquals("a^(b) + c^(−1.5)", Exponents.plain("a^{b} + c^{−1.5}"));
    }
}
