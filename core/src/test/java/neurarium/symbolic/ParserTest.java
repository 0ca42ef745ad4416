package neurarium.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static final List<String> NAMES = List.of("x", "y");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x² + y² + 2x − 2y | 16.5",
                "x^2+y^2+2*x-2*y | 16.5",
                "x ** 2 | 6.25",
                "2x(y + 1) | -2.5",
                "(x + 1)(y − 1) | -8.75",
                "−x² | -6.25",
                "(−x)² | 6.25",
                "2^3^2 | 512",
                "x⁻¹ | 0.4",
                "2^-1 | 0.5",
                "1/2x | 1.25",
                "x − y − 1 | 3",
                "− −x | 2.5",
                "-1.5*-2 | 3",
                "xy | -3.75",
                "2πx | 15.707963267948966",
                "pi | 3.141592653589793",
                "e^0 | 1",
                "e^(2−2) | 1",
                "exp(0)+ln(e) | 2",
                "ln e^3 | 3",
                "sin 2x − sin(2x) | 0",
                "sin x cos y − sin(x)·cos(y) | 0",
                "cos(0) + tanh 0 + sqrt 9 | 4",
                "√4 + √(x + 6.5) | 5",
                "２ｘ＋（１） | 6",
                "3×x÷2 | 3.75",
                ".5x | 1.25",
                "sqrt(x−3) | NaN",
                "ln(y) | NaN",
                "1/0 | Infinity",
            })
    void readsWhatPeopleType(String text, double expected) {
        Parsed parsed = Parser.parse(text, NAMES);

        assertEquals(Parsed.Problem.NONE, parsed.problem());
        assertEquals(expected, parsed.expression().value(2.5, -1.5), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x + | NOTHING_TO_USE | 4 | ''",
                "x + * y | NOTHING_TO_USE | 5 | *",
                "x + z² | UNKNOWN_NAME | 5 | z",
                "log(x) | UNKNOWN_NAME | 1 | log",
                "(x + 1 | NOT_CLOSED | 1 | (",
                "x + 1) | UNEXPECTED | 6 | )",
                "(x + 1 ; | UNEXPECTED | 8 | ;",
                "x = 2 | UNEXPECTED | 3 | =",
                "1.2.3 | BAD_NUMBER | 1 | 1.2.3",
                "x + 2e5 | BAD_NUMBER | 5 | 2e5",
                "sin | NOTHING_TO_USE | 4 | ''",
                "sin() | NOTHING_TO_USE | 5 | )",
                "2^ | NOTHING_TO_USE | 3 | ''",
                "x😀 | UNEXPECTED | 2 | 😀",
                "<b>x | NOTHING_TO_USE | 1 | <",
            })
    void pointsAtTheColumnOfAnError(String text, Parsed.Problem problem, int column, String found) {
        assertEquals(new Parsed(null, problem, column, found), Parser.parse(text, NAMES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000"})
    void saysThatThereIsNothing(String text) {
        assertEquals(Parsed.Problem.EMPTY, Parser.parse(text, NAMES).problem());
    }

    @Test
    void refusesWhatIsTooLong() {
        assertTrue(Parser.parse("x".repeat(Parser.MAX_LENGTH), NAMES).isGood());
        assertEquals(
                Parsed.bad(Parsed.Problem.TOO_LONG, Parser.MAX_LENGTH + 1, ""),
                Parser.parse("x".repeat(Parser.MAX_LENGTH + 1), NAMES));
    }

    @Test
    void takesTheLongestNameFirst() {
        assertEquals(Math.E, Parser.parse("exp1", List.of("x")).expression().value(3), 1e-12);
        assertEquals(Math.E * 3, Parser.parse("ex", List.of("x")).expression().value(3), 1e-12);
    }

    @Test
    void neverThrowsOnRandomText() {
        String characters = "xyz12.+-*/^() πe√sincoslntanhexp²⁻¹−·<>;\u0000\ud83d，（）";
        Rng rng = new Rng(7);
        int good = 0;
        for (int i = 0; i < 20000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = rng.below(12); n >= 0; n--) {
                text.append(characters.charAt(rng.below(characters.length())));
            }
            Parsed parsed = Parser.parse(text.toString(), NAMES);
            if (parsed.isGood()) {
                good++;
                parsed.expression().value(1, 2);
            } else {
                assertTrue(
                        parsed.column() >= 1 && parsed.column() <= text.length() + 1,
                        text::toString);
            }
        }
        assertTrue(good > 300, "only " + good + " were formulas");
    }
}
