package neurarium.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
                "x + z | Column 5: “z” is not known. There is x, y, e, π, exp, ln, sin, cos, tanh,"
                        + " sqrt.",
                "(x | Column 1: this parenthesis is not closed.",
                "x) | Column 2: “)” cannot stand here.",
                "2e3 | Column 1: “2e3” is not a number. Write powers of ten as 2·10^5.",
            })
    void pointsAtTheColumn(String text, String expected) {
        assertEquals(expected, problem(text).en());
        assertTrue(problem(text).zh().startsWith("第 " + expected.charAt(7) + " 列："));
    }

    @Test
    void saysWhatToDoWithNothingAndTooMuch() {
        assertEquals("Type a function.", problem(" ").en());
        assertEquals("Too long: at most 200 characters.", problem("x".repeat(201)).en());
    }
}
