package neurarium.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivativeTest {
    private static Expression parse(String text) {
        return Parser.parse(text, List.of("x", "y")).expression();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x² + y² + 2x − 2y | 2x + 2",
                "5 | 0",
                "y | 0",
                "x | 1",
                "x² | 2x",
                "x³ | 3x²",
                "x⁷ | 7x⁶",
                "4x³ | 12x²",
                "−x² | −2x",
                "1/x | −1/x²",
                "x⁻² | −2x^{−3}",
                "e^x | e^{x}",
                "e^(3x) | 3e^{3x}",
                "e^(x²) | 2e^{x²}·x",
                "ln x | 1/x",
                "ln(2x) | 1/x",
                "sin x | cos(x)",
                "sin(2x) | 2cos(2x)",
                "cos x | −sin(x)",
                "tanh x | 1 − tanh(x)²",
                "√x | 1/(2√x)",
                "x·y | y",
                "x·sin x | sin(x) + x·cos(x)",
                "x/(x + 1) | (x + 1 − x)/(x + 1)²",
                "(x − 1)² + 100(y − x²)² | 2(x − 1) − 400(y − x²)·x",
                "2^x | ln(2)·2^{x}",
            })
    void withRespectToX(String formula, String expected) {
        assertEquals(expected, Printer.print(Derivative.of(parse(formula), 0).result()));
    }

    @Test
    void ofTheLecturesFunctionIsGAndH() {
        Expression loss = parse("x² + y² + 2x − 2y");

        assertEquals("2x + 2", Printer.print(Derivative.of(loss, 0).result()));
        assertEquals("2y − 2", Printer.print(Derivative.of(loss, 1).result()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x² + y² + 2x − 2y | SQUARE CONSTANT SUM VARIABLE FACTOR",
                "x³ | CUBE",
                "x⁵ | POWER",
                "e^x | EXP",
                "e^(2x) | EXP_OF_MULTIPLE",
                "ln x | LN",
                "sin(x²) | SIN SQUARE CHAIN",
                "x·e^x | VARIABLE EXP PRODUCT",
                "sin(x)/x | SIN VARIABLE QUOTIENT",
            })
    void namesTheRulesItUsed(String formula, String expected) {
        Set<String> rules = new LinkedHashSet<>();
        for (Derivative.Step step : Derivative.of(parse(formula), 0).steps()) {
            rules.add(step.rule().toString());
        }

        assertEquals(expected, String.join(" ", rules));
    }

    @Test
    void theRulesOfTheLectureAreNine() {
        int lecture = 0;
        for (Rule rule : Rule.values()) {
            lecture += rule.inLecture ? 1 : 0;
        }
        assertEquals(9, lecture);
    }

    /** Against central differences, for thousands of formulas, wherever these are to be trusted. */
    @Test
    void agreesWithDifferences() {
        Rng rng = new Rng(3);
        int compared = 0;
        int undefined = 0;
        for (int i = 0; i < 5000; i++) {
            Expression f = RandomFormula.of(rng, 4);
            double x = rng.uniform(0.3, 2);
            double y = rng.uniform(0.3, 2);
            double coarse = (f.value(x + 2e-4, y) - f.value(x - 2e-4, y)) / 4e-4;
            double fine = (f.value(x + 1e-4, y) - f.value(x - 1e-4, y)) / 2e-4;
            double size = Math.max(1, Math.abs(fine));
            if (!(Math.abs(fine) < 1e4) || !(Math.abs(coarse - fine) < 1e-5 * size)) {
                continue;
            }
            double exact = Derivative.of(f, 0).result().value(x, y);
            if (Double.isNaN(exact)) {
                undefined++; // such as 0^u, by way of ln 0
            } else {
                assertEquals(fine, exact, 1e-4 * size, () -> Printer.print(f));
                compared++;
            }
        }
        assertTrue(compared > 3000, "only " + compared + " were compared");
        assertTrue(undefined < 30, undefined + " had no derivative");
    }

    @Test
    void whatIsSimplifiedHasTheSameValue() {
        Rng rng = new Rng(4);
        int compared = 0;
        for (int i = 0; i < 5000; i++) {
            Expression f = RandomFormula.of(rng, 4);
            double value = f.value(0.7, 1.3);
            if (Math.abs(value) < 1e6) {
                double tolerance = 1e-9 * Math.max(1, Math.abs(value));
                assertEquals(
                        value,
                        Simplify.of(f).value(0.7, 1.3),
                        tolerance,
                        () -> Printer.print(f) + " → " + Printer.print(Simplify.of(f)));
                compared++;
            }
        }
        assertTrue(compared > 3000, "only " + compared + " were compared");
    }

    @Test
    void whatIsPrintedReadsAsTheSameFormula() {
        Rng rng = new Rng(5);
        int compared = 0;
        for (int i = 0; i < 5000; i++) {
            Expression f = RandomFormula.of(rng, 4);
            String text = Printer.plain(f);
            if (text.length() > Parser.MAX_LENGTH) {
                continue;
            }
            Parsed again = Parser.parse(text, List.of("x", "y"));
            assertTrue(again.isGood(), () -> text + " " + again);
            double value = f.value(0.7, 1.3);
            if (Math.abs(value) < 1e6) {
                double tolerance = 1e-9 * Math.max(1, Math.abs(value));
                assertEquals(value, again.expression().value(0.7, 1.3), tolerance, text);
                compared++;
            }
        }
        assertTrue(compared > 3000, "only " + compared + " were compared");
    }
}
