package neurarium.demos.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurarium.graph.Node;
import neurarium.model.Activation;
import org.junit.jupiter.api.Test;

class LecturePassTest {
    @Test
    void walksInTheOrderOfTheLecture() {
        List<String> keys = new ArrayList<>();
        for (Step step : LecturePass.STEPS) {
            keys.add(step.key());
        }

        assertEquals(
                List.of(
                        "p", "q", "y1", "y2", "L1", "L2", "L", "dL_dy1", "dL_dy2", "dL_dw1",
                        "dL_dw2", "dL_dr1", "dL_dr2", "dL_dp", "dL_dq", "dL_du1", "dL_du2",
                        "dL_dv1", "dL_dv2", "update"),
                keys);
        assertEquals(Phase.FORWARD, LecturePass.STEPS.get(LecturePass.FORWARD_ENDS - 1).phase());
        assertEquals(Phase.BACKWARD, LecturePass.STEPS.get(LecturePass.FORWARD_ENDS).phase());
        assertEquals(Phase.UPDATE, LecturePass.STEPS.get(LecturePass.BACKWARD_ENDS).phase());
    }

    @Test
    void usesEachRuleWhereTheLectureDoes() {
        List<Rule> rules = new ArrayList<>();
        for (Step step : LecturePass.STEPS) {
            rules.add(step.rule());
        }

        assertEquals(7, rules.indexOf(Rule.SUM));
        assertEquals(8, rules.lastIndexOf(Rule.SUM));
        assertEquals(9, rules.indexOf(Rule.CHAIN));
        assertEquals(13, rules.indexOf(Rule.CHAIN_OF_TWO));
        assertEquals(14, rules.lastIndexOf(Rule.CHAIN_OF_TWO));
        assertEquals(18, rules.lastIndexOf(Rule.CHAIN));
    }

    @Test
    void readsAsTheLectureWritesIt() {
        NetworkModel model = new NetworkModel();
        List<String> lines = new ArrayList<>();
        for (Step step : LecturePass.STEPS.subList(0, LecturePass.BACKWARD_ENDS)) {
            Formula formula = model.formula(step);
            lines.add(formula.left() + " = " + formula.symbols());
        }

        assertEquals(
                List.of(
                        "p = f(u₁x₁ + u₂x₂)",
                        "q = f(v₁x₁ + v₂x₂)",
                        "y₁ = f(w₁p + w₂q)",
                        "y₂ = f(r₁p + r₂q)",
                        "L₁ = (y₁ − d₁)²",
                        "L₂ = (y₂ − d₂)²",
                        "L = L₁ + L₂",
                        "∂L/∂y₁ = 2(y₁ − d₁)",
                        "∂L/∂y₂ = 2(y₂ − d₂)",
                        "∂L/∂w₁ = ∂L/∂y₁·f′(w₁p + w₂q)·p",
                        "∂L/∂w₂ = ∂L/∂y₁·f′(w₁p + w₂q)·q",
                        "∂L/∂r₁ = ∂L/∂y₂·f′(r₁p + r₂q)·p",
                        "∂L/∂r₂ = ∂L/∂y₂·f′(r₁p + r₂q)·q",
                        "∂L/∂p = ∂L/∂y₁·f′(w₁p + w₂q)·w₁ + ∂L/∂y₂·f′(r₁p + r₂q)·r₁",
                        "∂L/∂q = ∂L/∂y₁·f′(w₁p + w₂q)·w₂ + ∂L/∂y₂·f′(r₁p + r₂q)·r₂",
                        "∂L/∂u₁ = ∂L/∂p·f′(u₁x₁ + u₂x₂)·x₁",
                        "∂L/∂u₂ = ∂L/∂p·f′(u₁x₁ + u₂x₂)·x₂",
                        "∂L/∂v₁ = ∂L/∂q·f′(v₁x₁ + v₂x₂)·x₁",
                        "∂L/∂v₂ = ∂L/∂q·f′(v₁x₁ + v₂x₂)·x₂"),
                lines);
    }

    @Test
    void putsTheNumbersIn() {
        NetworkModel model = new NetworkModel();

        assertEquals(
                "p = f(u₁x₁ + u₂x₂) = tanh(0.4·1 + (−0.1)·2) ≈ 0.197",
                model.formula(model.stepOf("p")).line());
        assertEquals(
                "∂L/∂w₁ = ∂L/∂y₁·f′(w₁p + w₂q)·p = −1.346·0.893·0.197 ≈ −0.237",
                model.formula(model.stepOf("dL_dw1")).line());
        model.activation(Activation.LINEAR);
        assertEquals(
                "p = f(u₁x₁ + u₂x₂) = (0.4·1 + (−0.1)·2) = 0.2",
                model.formula(model.stepOf("p")).line());
    }

    @Test
    void findsEveryNumberOfTheGraphOnce() {
        Set<String> found = new HashSet<>();
        for (Step step : LecturePass.STEPS) {
            for (String key : step.found()) {
                assertTrue(found.add(key), () -> "twice: " + key);
            }
        }
        Set<String> expected = new HashSet<>();
        for (Node node : new LectureNet(Activation.TANH).graph.nodes()) {
            boolean given =
                    LectureNet.DATA.contains(node.name())
                            || LectureNet.WEIGHTS.contains(node.name());
            if (!given) {
                expected.add(node.name());
            }
            if (node.needsGradient()) {
                expected.add(Step.derivative(node.name()));
            }
        }

        assertEquals(expected, found);
    }
}
