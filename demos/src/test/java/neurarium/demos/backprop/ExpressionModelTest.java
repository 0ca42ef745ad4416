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
        "π a, 3.141593"
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
        for (String bad : List.of("a", "a = x", "ab = 2", "e = 2", "= 3", "a = 1e9")) {
            assertTrue(ExpressionText.valuesProblem(bad).en().contains(bad), bad);
        }
    }
}
