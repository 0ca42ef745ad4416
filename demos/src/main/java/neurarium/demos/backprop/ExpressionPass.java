package neurarium.demos.backprop;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps through a student's formula: forward through its operations, back in reverse. What
 * reaches L on several ways gets the sum over them.
 */
final class ExpressionPass {
    private ExpressionPass() {}

    static List<Step> forward(ScalarGraph graph) {
        List<Step> steps = new ArrayList<>();
        for (Cell cell : graph.cells) {
            if (!cell.isLeaf()) {
                String template = cell.operation().template(cell);
                List<String> found = List.of(cell.key());
                steps.add(new Step(cell.key(), Phase.FORWARD, Rule.NONE, template, found));
            }
        }
        return steps;
    }

    // region back
    /** From L, whose derivative with respect to itself is 1, back to every variable. */
    static List<Step> backward(ScalarGraph graph) {
        List<Step> steps = new ArrayList<>();
        List<Cell> cells = graph.cells;
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            if (cell.node().needsGradient()) {
                steps.add(backward(cell, graph));
            }
        }
        return steps;
    }

    private static Step backward(Cell cell, ScalarGraph graph) {
        StringBuilder template = new StringBuilder();
        Rule rule = Rule.NONE;
        for (Cell user : graph.cells) {
            for (int i = 0; i < user.inputs().size(); i++) {
                if (user.inputs().get(i).equals(cell.key())) {
                    boolean first = rule == Rule.NONE;
                    Rule single = user.operation().isSum() ? Rule.SUM : Rule.CHAIN;
                    rule = first ? single : Rule.CHAIN_OF_TWO;
                    template.append(first ? "{" : " + {").append(Step.derivative(user.key()));
                    template.append("}·").append(user.operation().derivative(user, i));
                }
            }
        }
        String key = Step.derivative(cell.key());
        String right = rule == Rule.NONE ? "1" : template.toString();
        return new Step(key, Phase.BACKWARD, rule, right, List.of(key));
    }
    // endregion
}
