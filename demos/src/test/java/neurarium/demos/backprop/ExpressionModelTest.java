package neurarium.demos.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurarium.ui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionModelTest {
    private final ExpressionModel model = new ExpressionModel();

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Step step : model.steps()) {
            lines.add(model.formula(step).line());
        }
        return lines;
    }

    private void open(String expression) {
        assertEquals(Text.NONE, ExpressionText.problem(expression), expression);
        model.text(expression);
    }

    @Test
    void theOpeningFormulaIsWalkedForwardAndBack() {
        assertEquals(
                List.of(
                        "s₁ = a·b = 2·(−3) = −6",
                        "s₂ = s₁ + c = −6 + 10 = 4",
                        "L = s₂² = 4² = 16",
                        "∂L/∂L = 1",
                        "∂L/∂s₂ = ∂L/∂L·2·s₂ = 1·2·4 = 8",
                        "∂L/∂c = ∂L/∂s₂·1 = 8·1 = 8",
                        "∂L/∂s₁ = ∂L/∂s₂·1 = 8·1 = 8",
                        "∂L/∂b = ∂L/∂s₁·a = 8·2 = 16",
                        "∂L/∂a = ∂L/∂s₁·b = 8·(−3) = −24"),
                lines());
    }

    @Test
    void whatIsUsedTwiceGetsTheSumOfBothWays() {
        open("x*x + x");
        model.set(Map.of("x", 3.0));

        Step last = model.steps().get(model.steps().size() - 1);

        assertEquals(Rule.CHAIN_OF_TWO, last.rule());
        assertEquals(
                "∂L/∂x = ∂L/∂s₁·x + ∂L/∂s₁·x + ∂L/∂L·1 = 1·3 + 1·3 + 1·1 = 7",
                model.formula(last).line());
    }

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "−a, -1",
        "3a + 2, 3",
        "a/4, 0.25",
        "1/a, -0.25",
        "a^3, 12",
        "a⁵, 80",
        "a^-2, -0.25",
        "a^0.5, 0.353553",
        "√a, 0.353553",
        "a^1.5, 2.12132",
        "2^a, 2.772589",
        "a^a, 6.772589",
        "e^a, 7.389056",
        "exp(2a), 109.1963",
        "ln a, 0.5",
        "sin a, -0.416147",
        "cos a, -0.909297",
        "tanh(a), 0.070651",
        "a^0 + a, 1",
        "π a, 3.141593",
        "tan(a), 5.774399",
        "atan(a), 0.2",
        "asin(a/4), 0.288675",
        "acos(a/4), -0.288675",
        "sinh a, 3.762196",
        "cosh a, 3.626860",
        "asinh(a), 0.447214",
        "acosh(a), 0.577350",
        "atanh(a/4), 0.333333",
        "abs(a), 1",
        "|1 − a|, 1",
        "relu(a), 1",
        "relu(−a), 0",
        "sigma(a), 0.104994",
        "σ(a)², 0.184956",
        "sin²a, -0.756802",
        "log(a), 0.5",
        "log₂a, 0.721348",
        "lg a, 0.217147",
        "'max(a, 1)', 1",
        "'max(3, a, 1)', 0",
        "'min(a, 3)', 1",
        "'min(a², 3)', 0",
        "sgn(a) + heaviside(a), 0",
        "a^(1/2), 0.353553",
        "a⁻¹, -0.25",
        "1e2a, 100",
        "2^(−a), -0.173287",
    })
    void everyFunctionHasItsDerivative(String expression, double expected) {
        open(expression);
        model.set(Map.of("a", 2.0));

        double derivative = model.value("dL_da");

        assertEquals(expected, derivative, 1e-5 * Math.max(1, Math.abs(expected)));
        assertEquals(expected, model.measured("a"), 1e-4 * Math.max(1, Math.abs(expected)));
        assertTrue(model.isMeasuredRight("a"));
        for (String line : lines()) {
            assertFalse(line.contains("{"), line);
        }
    }

    @Test
    void theLecturesNetworkCanBeTyped() {
        open("(tanh(w₁ tanh(u₁x₁ + u₂x₂)) − d₁)²");
        assertEquals(List.of("w₁", "u₁", "x₁", "u₂", "x₂", "d₁"), model.graph.variables());
        model.set(Map.of("u₁", 0.4, "u₂", -0.1, "x₂", 2.0, "w₁", 0.8));

        for (String name : model.graph.variables()) {
            assertTrue(model.isMeasuredRight(name), name);
        }
    }

    @Test
    void aNeuronCanBeTypedAsInProgramText() {
        open("tanh(x1*w1 + x2*w2 + b)");
        model.set(
                ExpressionText.readValues(
                        "x1 = 2, w1 = -3, x2 = 0, w2 = 1, b = 6.8813735870195432"));

        assertEquals(
                "x₁ = 2, w₁ = -3, x₂ = 0, w₂ = 1, b = 6.881373587019543",
                ExpressionText.values(model));
        assertEquals(0.707107, model.value("L"), 1e-6);
        assertEquals(-1.5, model.value("dL_dx₁"), 1e-5);
        assertEquals(1, model.value("dL_dw₁"), 1e-5);
        assertEquals(0.5, model.value("dL_dx₂"), 1e-5);
        assertEquals(0, model.value("dL_dw₂"), 1e-5);
    }

    @Test
    void aCornerHasABracketForItsSlope() {
        open("relu(a − 3)·max(b, 2)");
        model.set(Map.of("a", 5.0, "b", 1.0));

        assertTrue(lines().contains("∂L/∂s₁ = ∂L/∂s₂·[s₁ > 0] = 2·[2 > 0] = 2"), lines()::toString);
        assertTrue(lines().contains("∂L/∂b = ∂L/∂s₃·[b ≥ 2] = 2·[1 ≥ 2] = 0"), lines()::toString);
    }

    @Test
    void whereASlopeIsInfiniteTheValueIsStillThere() {
        open("sqrt(a) + |b|");
        model.set(Map.of("a", 0.0, "b", 0.0));

        assertTrue(model.isDefined());
        assertEquals(0, model.value("dL_db"));
        for (String line : lines()) {
            assertFalse(line.contains("Infinity") || line.contains("NaN"), line);
        }
    }

    @Test
    void aPartWithoutAValueEndsTheWalkToo() {
        open("0^a");
        while (model.canStep()) {
            model.step();
        }

        assertFalse(model.isDefined());
        assertEquals("s₁", model.current().key());
    }

    @Test
    void aWordIsAskedAbout() {
        assertTrue(
                ExpressionText.problem("bias + 1").en().contains("Did you mean b·i·a·s?"),
                ExpressionText.problem("bias + 1")::en);
        assertTrue(ExpressionText.problem("1 + relua").zh().contains("relu(a)"));
    }

    @Test
    void aWalkEndsWhereANumberIsNotDefined() {
        open("ln(a − b) + c");
        model.set(Map.of("a", 1.0, "b", 2.0));
        while (model.canStep()) {
            model.step();
        }

        assertEquals(2, model.position()); // a − b, ln
        assertFalse(model.isDefined());
        assertFalse(model.isChecked());

        model.set(Map.of("b", 0.5));

        assertTrue(model.canStep());
        assertTrue(model.isDefined());
    }

    @Test
    void anotherFormulaBeginsTheWalkAnew() {
        model.step();
        model.text(ExpressionModel.OPENING);
        assertEquals(1, model.position());

        open("a + b");

        assertEquals(0, model.position());
        assertEquals("a = 2, b = -3", ExpressionText.values(model));
    }

    @Test
    void namesOfTheStudentAreNotTakenForNodes() {
        open("s·L + s");

        assertEquals("F", model.output());
        assertEquals("t₁", model.graph.cells.get(2).key());
    }

    @ParameterizedTest
    @CsvSource({
        "(a + b, 1",
        "a +, 4",
        "a + ?, 5",
        "a + 1.2.3, 5",
        "a) + b, 2",
    })
    void aSyntaxErrorNamesItsColumn(String expression, int column) {
        Text problem = ExpressionText.problem(expression);

        assertTrue(problem.en().startsWith("Column " + column + ":"), problem::en);
        assertTrue(problem.zh().startsWith("第 " + column + " 列："), problem::zh);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3 + 4",
                "a + b + c + d + f + g + h",
                "a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a+a"
            })
    void whatCannotBeWalkedThroughIsRefused(String expression) {
        assertFalse(ExpressionText.problem(expression).isEmpty());
    }

    @Test
    void valuesAreReadInManyWaysOfWriting() {
        assertEquals(
                Map.of("a", 2.0, "b", -3.5, "w₁", 0.25),
                ExpressionText.readValues("a = 2， b=−3.5; w₁ = 0.25"));
        assertEquals(Text.NONE, ExpressionText.valuesProblem("a = 2， b=−3.5; w₁ = 0.25"));
        assertEquals(
                Map.of("x₁", 1.5, "w₁₂", 2.0, "α", -1.0),
                ExpressionText.readValues("x1 = 1,5, w_{12}=2,alpha = −1"));
        for (String bad : List.of("a", "a = x", "ab = 2", "e = 2", "= 3", "a = 1e9")) {
            assertTrue(ExpressionText.valuesProblem(bad).en().contains(bad), bad);
        }
    }
}
