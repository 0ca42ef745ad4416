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
                "blog(x) | UNKNOWN_NAME | 1 | blog",
                "(x + 1 | NOT_CLOSED | 1 | (",
                "x + 1) | UNEXPECTED | 6 | )",
                "(x + 1 ; | UNEXPECTED | 8 | ;",
                "x = 2 | UNEXPECTED | 3 | =",
                "1.2.3 | BAD_NUMBER | 1 | 1.2.3",
                "x + 2e555 | BAD_NUMBER | 5 | 2e555",
                "x + 1.2e5.5 | UNEXPECTED | 10 | .",
                "2 3x | UNEXPECTED | 3 | 3",
                "x2 | UNKNOWN_NAME | 1 | x2",
                "2x + x_1 | UNKNOWN_NAME | 6 | x_1",
                "x2.5 | UNKNOWN_NAME | 1 | x2.5",
                "1 + sine | UNKNOWN_NAME | 5 | sine",
                "log2x | UNKNOWN_NAME | 1 | log2x",
                "sin2(x) | UNKNOWN_NAME | 1 | sin2",
                "tanh_2(x) | UNKNOWN_NAME | 1 | tanh_2",
                "[x + 1) | UNEXPECTED | 7 | )",
                "(2(x + 1) | NOT_CLOSED | 1 | (",
                "'2|x + 1' | NOT_CLOSED | 2 | '|'",
                "'|2|x||' | NOTHING_TO_USE | 7 | ''",
                "max(x) | BAD_ARGUMENTS | 1 | max",
                "2sin(x, y) | BAD_ARGUMENTS | 2 | sin",
                "(x, y) | UNEXPECTED | 3 | ','",
                "2 sin 2(x) | UNCLEAR_ARGUMENT | 3 | sin",
                "'ln x|y|' | UNCLEAR_ARGUMENT | 1 | ln",
                "exp⁻¹x | UNEXPECTED | 4 | ⁻¹",
                "x⁻ | NOTHING_TO_USE | 3 | ''",
                "x! | UNEXPECTED | 2 | !",
                "sin | NOTHING_TO_USE | 4 | ''",
                "sin() | NOTHING_TO_USE | 5 | )",
                "2^ | NOTHING_TO_USE | 3 | ''",
                "x😀 | UNEXPECTED | 2 | 😀",
                "<b>x | NOTHING_TO_USE | 1 | <",
            })
    void pointsAtTheColumnOfAnError(String text, Parsed.Problem problem, int column, String found) {
        Parsed parsed = Parser.parse(text, NAMES);

        assertEquals(Parsed.bad(problem, column, found), parsed.with(List.of()));
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
        String characters = "xyz12.+-*/^() πe√sincoslogtanhmaxpi²⁻¹−·<>;|{}_,₁ˣσαβ\u0000\ud83d，（）";
        Rng rng = new Rng(7);
        int good = 0;
        for (int i = 0; i < 20000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = rng.below(12); n >= 0; n--) {
                text.append(characters.charAt(rng.below(characters.length())));
            }
            boolean any = i % 2 == 0;
            Parsed parsed =
                    any ? Parser.parse(text.toString()) : Parser.parse(text.toString(), NAMES);
            if (parsed.isGood()) {
                good++;
                parsed.expression().value(new double[any ? parsed.variables().size() : 2]);
            } else {
                assertTrue(
                        parsed.column() >= 1 && parsed.column() <= text.length() + 1,
                        text::toString);
            }
        }
        assertTrue(good > 300, "only " + good + " were formulas");
    }
}
