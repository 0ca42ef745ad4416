package neurarium.demos.backprop;

import java.util.function.BinaryOperator;
import neurarium.graph.Node;
import neurarium.kernel.Function;

/** What a node of a student's formula does, with its formula and its derivatives as templates. */
enum Operation {
    PLUS("+", "{0} + {1}", "1", "1", Node::plus),
    MINUS("−", "{0} − {1}", "1", "(−1)", Node::minus),
    TIMES("×", "{0}·{1}", "{1}", "{0}", Node::times),
    OVER("÷", "{0}/{1}", "1/{1}", "(−{0}/{1}²)", Node::over),
    NEGATION("−x", "−{0}", "(−1)", "", (a, b) -> a.negated()),
    SQUARE("x²", "{0}²", "2·{0}", "", (a, b) -> a.square()),
    SQRT("√", "√({0})", "1/(2·{y})", "", (a, b) -> a.sqrt()),
    EXP("exp", "exp({0})", "{y}", "", (a, b) -> a.exp()),
    LN("ln", "ln({0})", "1/{0}", "", (a, b) -> a.log()),
    SIN("sin", "sin({0})", "cos({0})", "", (a, b) -> a.apply(Function.SIN)),
    COS("cos", "cos({0})", "(−sin({0}))", "", (a, b) -> a.apply(Function.COS)),
    TANH("tanh", "tanh({0})", "(1 − {y}²)", "", (a, b) -> a.tanh());

    /** What stands in its circle. */
    final String glyph;

    private final String template;
    private final String byFirst;
    private final String bySecond;
    private final BinaryOperator<Node> node;

    /** In the templates, {0} and {1} are its inputs, {y} its output; then ∂y/∂0 and ∂y/∂1. */
    Operation(
            String glyph,
            String template,
            String byFirst,
            String bySecond,
            BinaryOperator<Node> node) {
        this.glyph = glyph;
        this.template = template;
        this.byFirst = byFirst;
        this.bySecond = bySecond;
        this.node = node;
    }

    /** The node of the engine; b is left out by functions of one number. */
    Node apply(Node a, Node b) {
        return node.apply(a, b);
    }

    /** Whether the derivative of a sum is all that its backward step uses. */
    boolean isSum() {
        return this == PLUS || this == MINUS || this == NEGATION;
    }

    String template(Cell cell) {
        return filled(template, cell);
    }

    /** What it multiplies the derivative with on the way back to one of its inputs. */
    String derivative(Cell cell, int input) {
        return filled(input == 0 ? byFirst : bySecond, cell);
    }

    private static String filled(String template, Cell cell) {
        String text = template.replace("{y}", "{" + cell.key() + "}");
        for (int i = 0; i < cell.inputs().size(); i++) {
            text = text.replace("{" + i + "}", "{" + cell.inputs().get(i) + "}");
        }
        return text;
    }
}
