package neurarium.demos.backprop;

import java.util.List;
import java.util.function.BinaryOperator;
import neurarium.graph.Axes;
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
    TAN("tan", "tan({0})", "(1 + {y}²)", "", (a, b) -> a.apply(Function.TAN)),
    ASIN("asin", "asin({0})", "1/√(1 − {0}²)", "", (a, b) -> a.apply(Function.ASIN)),
    ACOS("acos", "acos({0})", "(−1/√(1 − {0}²))", "", (a, b) -> a.apply(Function.ACOS)),
    ATAN("atan", "atan({0})", "1/(1 + {0}²)", "", (a, b) -> a.apply(Function.ATAN)),
    SINH("sinh", "sinh({0})", "cosh({0})", "", (a, b) -> a.apply(Function.SINH)),
    COSH("cosh", "cosh({0})", "sinh({0})", "", (a, b) -> a.apply(Function.COSH)),
    TANH("tanh", "tanh({0})", "(1 − {y}²)", "", (a, b) -> a.tanh()),
    ASINH("asinh", "asinh({0})", "1/√({0}² + 1)", "", (a, b) -> a.apply(Function.ASINH)),
    ACOSH("acosh", "acosh({0})", "1/√({0}² − 1)", "", (a, b) -> a.apply(Function.ACOSH)),
    ATANH("atanh", "atanh({0})", "1/(1 − {0}²)", "", (a, b) -> a.apply(Function.ATANH)),
    ABS("|x|", "|{0}|", "sgn({0})", "", (a, b) -> a.apply(Function.ABS)),
    SIGN("sgn", "sgn({0})", "0", "", (a, b) -> a.apply(Function.SIGN)),
    /** The slope of relu, which is 0 at 0. */
    HEAVISIDE("H", "heaviside({0})", "0", "", (a, b) -> a.apply(Function.SIGN).relu()),
    RELU("relu", "relu({0})", "[{0} > 0]", "", (a, b) -> a.relu()),
    SIGMOID("σ", "σ({0})", "{y}·(1 − {y})", "", (a, b) -> a.sigmoid()),
    /** The brackets are 1 where what is in them is true, otherwise 0. */
    MAX("max", "max({0}, {1})", "[{0} ≥ {1}]", "[{1} > {0}]", Operation::larger),
    MIN(
            "min",
            "min({0}, {1})",
            "[{0} ≤ {1}]",
            "[{1} < {0}]",
            (a, b) -> larger(a.negated(), b.negated()).negated());

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

    private static Node larger(Node a, Node b) {
        return Axes.max(Node.concatenate(0, List.of(a.reshape(1), b.reshape(1))), 0);
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
