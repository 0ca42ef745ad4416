package neurarium.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What letters, digits and raised characters in a formula mean. */
class WordsTest {
    private static final double X = 0.7;
    private static final double Y = 0.4;

    private static double value(String text) {
        Parsed parsed = Parser.parse(text, List.of("x", "y"));
        assertEquals(Parsed.Problem.NONE, parsed.problem(), text);
        return parsed.expression().value(X, Y);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "sin²x → sin(x)·sin(x)",
                "sin^2 x → sin(x)·sin(x)",
                "sin^2(x)y → sin(x)·sin(x)·y",
                "sin^{2}x → sin(x)·sin(x)",
                "sin**2 2x → sin(2x)·sin(2x)",
                "tanh²(x + y) → (tanh(x + y))^2",
                "sin⁻¹x → arcsin(x)",
                "cos^-1(x) → acos x",
                "tan^{−1} x → arctan x",
                "sinh⁻¹ x → arsinh(x)",
                "sin⁻²x → 1/(sin x)²",
                "sinx cosy → sin(x)·cos(y)",
                "xsinx → x·sin(x)",
                "xlnx → x·ln(x)",
                "sin2x → sin(2·x)",
                "sin2.5x → sin(2.5·x)",
                "2sin x → 2·sin(x)",
                "2pix → 2·π·x",
                "sin −x → −sin(x)",
                "ln sin x → ln(sin(x))",
                "Sin(x) + Ln(x) + ReLU(x) → sin(x) + ln(x) + x",
                "log x → ln(x)",
                "lg x → ln(x)/ln(10)",
                "log2(x) → ln(x)/ln(2)",
                "log₂x → ln(x)/ln(2)",
                "log_2 x → ln(x)/ln(2)",
                "log_{10}(x) → lg(x)",
                "log₁₀x → lg(x)",
                "log3x → ln(3·x)",
                "relu(−x) + relu(x) → x",
                "σ(x) → 1/(1 + e^(−x))",
                "sigmoid x → σ(x)",
                "sigma(x)² → σ(x)·σ(x)",
                "tan x → sin(x)/cos(x)",
                "cot x → cos(x)/sin(x)",
                "sec²x → 1 + tan²x",
                "csc x → 1/sin(x)",
                "asin(sin x) → x",
                "acos(cos x) → x",
                "atan(tan x) → x",
                "sinh x → (e^x − e^(−x))/2",
                "cosh x → (e^x + e^(−x))/2",
                "asinh(sinh x) → x",
                "acosh(cosh x) → x",
                "artanh(tanh x) → x",
                "abs(−x) → x",
                "sgn(−x) → −1",
                "heaviside(x) + heaviside(−x) → 1",
                "max(x, y) → x",
                "min(x, y, −2) → −2",
                "max(0,5) → 5",
                "pow(x, 3) → x·x·x",
                "|x − 1| → 0.3",
                "|x||−y| → x·y",
                "2|y − x|x → 0.6·x",
                "|x + |y − 1|| → 1.3",
                "||x − 1| − 1| → x",
                "|−2·|−x|| → 2x",
                "|(−x|−y|)| → x·y",
                "x|−y| → x·y",
                "sin|−x| → sin(x)",
                "√|−x| → √x",
                "e^{x} → exp(x)",
                "e^{x + {y}} → exp(x + y)",
                "[x + (y)]·2 → 2x + 2y",
                "eˣ → e^x",
                "eˣ⁺¹ → e·e^x",
                "x⁽²⁺¹⁾ → x^3",
                "x² y → x·x·y",
                "x⁻¹ → 1/x",
                "1e5x → 100000x",
                "1E+2 + 1e-2 → 100.01",
                "2e − 3 → 2·e − 3",
                "2e−3 → 2·e − 3",
                "2e → 2·e",
                "0,5x + 1,25 → 0.5·x + 1.25",
                "（２ｘ）＊ｙ＾２－｜ｘ｜÷２ → 2xy² − x/2",
                "x•y → x·y",
                "exp^2(x) → e^(2x)",
            })
    void isReadAs(String text, String same) {
        assertEquals(value(same), value(text), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tanh(x1*w1 + x2*w2 + b) | x₁ w₁ x₂ w₂ b",
                "relu(a) | a",
                "sigma(a) | a",
                "x_1 + x₁ + x1 + x_{1} | x₁",
                "w_{12}x12 | w₁₂ x₁₂",
                "w_ij + w_{ij} | w_ij",
                "x_max − x_min | x_max x_min",
                "wx + b | w x b",
                "ab | a b",
                "x1w1 | x₁ w₁",
                "wx1 | w x₁",
                "ab1 | a b₁",
                "alpha·beta + α | α β",
                "λwx | λ w x",
                "(x − mu)/sigma | x μ σ",
                "σ² + 1 | σ",
                "σ x | x",
                "2e1 x | x",
                "e1 + e_2 + e | e₁ e₂",
                "cos ωt | ω t",
                "cosωt | ω t",
                "sin2t | t",
                "log₂a + log_2b | a b",
                "L + L1 | L L₁",
            })
    void hasTheVariables(String text, String names) {
        Parsed parsed = Parser.parse(text);

        assertEquals(
                names == null ? "" : names, String.join(" ", parsed.variables()), parsed::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bias | b·i·a·s",
                "abc1 | a·b·c·1",
                "loss·2 | l·o·s·s",
                "abc | abs, a·b·c",
                "relua | relu(a), r·e·l·u·a",
                "cost | cos(t), c·o·s·t",
                "log2a | log(2a), log_2(a), l·o·g·2·a",
                "sin_2(x) | ''",
                "sine + 1 | sin(e), s·i·n·e",
                "softmax(x) | ''",
                "sigmod(x) | sigmoid, s·i·g·m·o·d",
                "thanh x | tanh, t·h·a·n·h",
                "x_abcd | ''",
                "пример | ''",
                "x12345 | x^12345, x·12345",
            })
    void isAskedAbout(String text, String guesses) {
        Parsed parsed = Parser.parse(text);

        assertEquals(Parsed.Problem.UNKNOWN_NAME, parsed.problem(), parsed::toString);
        assertEquals(guesses, String.join(", ", parsed.guesses()));
    }

    @Test
    void aKnownListOfNamesIsAskedAboutToo() {
        assertEquals(List.of("x^2", "x·2"), Parser.parse("x2", List.of("x", "y")).guesses());
        assertEquals(List.of(), Parser.parse("z", List.of("x", "y")).guesses());
        assertEquals(List.of(), Parser.parse("xz", List.of("x", "y")).guesses());
    }

    @Test
    void valuesComeInTheOrderOfTheNames() {
        Parsed parsed = Parser.parse("b − a/b1");

        assertEquals(List.of("b", "a", "b₁"), parsed.variables());
        assertEquals(5 - 3 / 2.0, parsed.expression().value(5, 3, 2));
    }
}
