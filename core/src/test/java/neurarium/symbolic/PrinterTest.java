package neurarium.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrinterTest {
    private static Expression parse(String text) {
        return Parser.parse(text, List.of("x", "y")).expression();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "1e20 → 10²⁰",
                "1e20x → 10²⁰·x",
                "x/2.5e20 → x/(2.5·10²⁰)",
                "(1e20)^2 → (10²⁰)²",
                "x^1e20 → x^{10²⁰}",
                "−1e-7 → −10⁻⁷",
                "0.00001x → 10⁻⁵·x",
                "12345678.5 → 1.23456785·10⁷",
                "123456789 → 123456789",
                "0.1 → 0.1",
                "2|x| → 2·|x|",
                "|2·|x − 1|| → |2·|x − 1||",
                "|x|² → |x|²",
                "√|x| → √|x|",
                "max(x, y, 2) → max(max(x, y), 2)",
                "max(x, y)²/2 → max(x, y)²/2",
                "(relu x)² → relu(x)²",
                "σ(x)^y → σ(x)^{y}",
                "e·x → e·x",
                "sin²x → sin(x)²",
                "lg x → ln(x)/ln(10)",
                "e^e^x → e^{e^{x}}",
                "x^(−2) → x^{−2}",
            })
    void writes(String formula, String expected) {
        assertEquals(expected, Printer.print(parse(formula)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "1/0 → 1/0",
                "x/0 → x/0",
                "2x/0 → 2x/0",
                "0/0 → 0/0",
                "0^(−1) → 0^{−1}",
                "1e300·1e300 → 10³⁰⁰·10³⁰⁰",
                "1.5e308 + 1.5e308 → 2·1.5·10³⁰⁸",
                "1e300/1e-300 → 10³⁰⁰/10⁻³⁰⁰",
                "ln 0 → ln(0)",
                "acosh 0 → acosh(0)",
                "ln(−1) → ln(−1)",
            })
    void whatHasNoNumberIsLeftAsItIs(String formula, String expected) {
        assertEquals(expected, Printer.print(Simplify.of(parse(formula))));
    }

    @Test
    void onOneLevelAnExponentIsInParentheses() {
        assertEquals("e^(e^(x))", Printer.plain(parse("e^e^x")));
    }
}
