package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.symbolic.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    private static Text problem(String text) {
        return Syntax.problem(Parser.parse(text, List.of("x", "y")), "x, y");
    }

    @Test
    void aGoodFormulaHasNoProblem() {
        assertTrue(problem("x² + y").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x + | Column 4: a number or a variable is missing at the end.",
                "x + * | Column 5: a number or a variable is missing before “*”.",
                "x + z | Column 5: “z” is not known. There is x, y, e, π, and functions such as"
                        + " exp, ln, lg, sin, cos, tan, asin, sinh, tanh, sqrt, abs, max, min,"
                        + " relu, sigmoid.",
                "'2|x' | Column 2: this bar of an absolute value is not closed.",
                "2 + max(x) | Column 5: “max” is of too few or too many numbers. max and min take"
                        + " at least two, pow two, with commas between; every other function takes"
                        + " one.",
                "sin x(y) | Column 1: it is not clear where what “sin” is of ends. Use"
                        + " parentheses: sin(…).",
                "(x | Column 1: this parenthesis is not closed.",
                "x) | Column 2: “)” cannot stand here.",
                "2e555 | Column 1: “2e555” is not a number.",
            })
    void pointsAtTheColumn(String text, String expected) {
        assertEquals(expected, problem(text).en());
        assertTrue(problem(text).zh().startsWith("第 " + expected.charAt(7) + " 列："));
    }

    @Test
    void asksWhatIsMeantByAWord() {
        assertTrue(
                problem("x2").en().contains("“x2” is not known. Did you mean x^2, or x·2? There"));
        assertTrue(problem("x2").zh().contains("不认识“x2”。是不是想写 x^2，还是 x·2？可用的有"));
        assertTrue(problem("sigmod(x)").en().contains("Did you mean sigmoid?"));
        assertFalse(problem("z").en().contains("Did you mean"));
    }

    @Test
    void saysWhatToDoWithNothingAndTooMuch() {
        assertEquals("Type a function.", problem(" ").en());
        assertEquals("Too long: at most 200 characters.", problem("x".repeat(201)).en());
    }
}
