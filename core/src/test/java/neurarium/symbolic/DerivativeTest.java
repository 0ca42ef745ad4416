package neurarium.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
                "0^x | 0",
                "(1 − 1)^x | 0",
                "x^x | x^{x}·(ln(x) + 1)",
                "tan x | 1 + tan(x)²",
                "asin x | 1/√(1 − x²)",
                "acos x | −1/√(1 − x²)",
                "atan(2x) | 2/(1 + (2x)²)",
                "sinh x | cosh(x)",
                "cosh x | sinh(x)",
                "asinh x | 1/√(x² + 1)",
                "acosh x | 1/√(x² − 1)",
                "atanh x | 1/(1 − x²)",
                "log₂x | 1/(x·ln(2))",
                "σ(x) | σ(x)·(1 − σ(x))",
                "relu x | heaviside(x)",
                "relu(3x) | 3heaviside(3x)",
                "heaviside(x) | 0",
                "abs(x) | sgn(x)",
                "abs(y) | 0",
                "sgn(x²) | 0",
                "max(x, 0) | (1 + sgn(x))/2",
                "min(x, y) | (1 + sgn(y − x))/2",
                "max(x, x) | 1",
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

    @ParameterizedTest
    @EnumSource
    void everyFunctionHasItsSlope(NamedFunction f) {
        Expression y = new Expression.Call(f, new Expression.Variable("x", 0));
        Expression slope = Derivative.of(y, 0).result();
        int compared = 0;
        for (double x = -2.955; x < 3; x += 0.01) {
            double difference = (y.value(x + 1e-5) - y.value(x - 1e-5)) / 2e-5;
            if (!Double.isNaN(difference)) {
                assertEquals(difference, slope.value(x), 1e-6 * (1 + difference * difference));
                compared++;
            }
        }
        assertTrue(compared > 150, f + " was compared " + compared + " times");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "0^x → 1 → 0",
                "|x| → 0 → 0",
                "|x|x → 0 → 0",
                "relu(x) → 0 → 0",
                "max(x, 2) → 2 → 0.5",
                "x² + 0^2 → 0 → 0",
                "x·x^x → 1 → 2",
                "σ(x) → −1000 → 0",
                "σ(x) → 1000 → 0",
                "tanh(x) → 1000 → 0",
            })
    void isANumberWhereItIsEasyToMissOne(String formula, String x, double expected) {
        double at = parse(x).value();

        assertEquals(expected, Derivative.of(parse(formula), 0).result().value(at, 0), 1e-12);
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
            if (!(Math.abs(f.value(x, y)) < 1e4)
                    || !(Math.abs(fine) < 1e4)
                    || !(Math.abs(coarse - fine) < 1e-5 * size)) {
                continue;
            }
            double exact = Derivative.of(f, 0).result().value(x, y);
            if (!Double.isFinite(exact)) {
                undefined++; // such as u^v where u is 0, by way of ln 0
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
            double tidy = Simplify.of(f).value(0.7, 1.3);
            if (Math.abs(value) < 1e6 && !Double.isInfinite(tidy)) { // as in max(1, x/−0)
                double tolerance = 1e-9 * Math.max(1, Math.abs(value));
                assertEquals(
                        value,
                        tidy,
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
        for (int i = 0; i < 10000; i++) {
            Expression f = RandomFormula.of(rng, 4);
            compared += isReadAgain(f, Printer.plain(f)) + isReadAgain(f, Printer.print(f));
            Expression slope = Derivative.of(f, 0).result();
            compared += isReadAgain(slope, Printer.print(slope));
        }
        assertTrue(compared > 15000, "only " + compared + " were compared");
    }

    @Test
    void whatIsPrintedOfTooLargeNumbersReadsToo() {
        Rng rng = new Rng(6);
        for (int i = 0; i < 10000; i++) {
            Expression f = RandomFormula.extreme(rng, 4);
            for (Expression each : List.of(f, Simplify.of(f), Derivative.of(f, 0).result())) {
                String text = Printer.print(each);
                if (text.length() <= Parser.MAX_LENGTH) {
                    assertTrue(Parser.parse(text, List.of("x", "y")).isGood(), text);
                }
                assertFalse(text.contains("Infinity") || text.contains("NaN"), text);
            }
        }
    }

    private static int isReadAgain(Expression f, String text) {
        assertFalse(text.contains("Infinity") || text.contains("NaN") || text.contains("E"), text);
        if (text.length() > Parser.MAX_LENGTH) {
            return 0;
        }
        Parsed again = Parser.parse(text, List.of("x", "y"));
        assertTrue(again.isGood(), () -> text + " " + again);
        double value = f.value(0.7, 1.3);
        double same = again.expression().value(0.7, 1.3);
        assertEquals(Double.isNaN(value), Double.isNaN(same), text);
        if (!(Math.abs(value) < 1e6)) {
            return 0;
        }
        assertEquals(value, same, 1e-9 * Math.max(1, Math.abs(value)), text);
        return 1;
    }
}
