package neurarium.demos.backprop;

import neurarium.graph.Node;
import neurarium.kernel.Function;

/** What a node of a student's formula does, with its formula and its slopes as templates. */
enum Operation {
    PLUS("+", "{0} + {1}", "1", "1") {
        @Override
        Node apply(Node a, Node b) {
            return a.plus(b);
        }
    },
    MINUS("−", "{0} − {1}", "1", "(−1)") {
        @Override
        Node apply(Node a, Node b) {
            return a.minus(b);
        }
    },
    TIMES("×", "{0}·{1}", "{1}", "{0}") {
        @Override
        Node apply(Node a, Node b) {
            return a.times(b);
        }
    },
    OVER("÷", "{0}/{1}", "1/{1}", "(−{0}/{1}²)") {
        @Override
        Node apply(Node a, Node b) {
            return a.over(b);
        }
    },
    NEGATION("−x", "−{0}", "(−1)", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.negated();
        }
    },
    SQUARE("x²", "{0}²", "2·{0}", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.square();
        }
    },
    SQRT("√", "√({0})", "1/(2·{y})", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.sqrt();
        }
    },
    EXP("exp", "exp({0})", "{y}", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.exp();
        }
    },
    LN("ln", "ln({0})", "1/{0}", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.log();
        }
    },
    SIN("sin", "sin({0})", "cos({0})", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.apply(Function.SIN);
        }
    },
    COS("cos", "cos({0})", "(−sin({0}))", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.apply(Function.COS);
        }
    },
    TANH("tanh", "tanh({0})", "(1 − {y}²)", "") {
        @Override
        Node apply(Node a, Node b) {
            return a.tanh();
        }
    };

    /** What stands in its circle. */
    final String glyph;

    private final String template;
    private final String slopeOfFirst;
    private final String slopeOfSecond;

    /** In the templates, {0} and {1} are what it is of, {y} is what it gives. */
    Operation(String glyph, String template, String slopeOfFirst, String slopeOfSecond) {
        this.glyph = glyph;
        this.template = template;
        this.slopeOfFirst = slopeOfFirst;
        this.slopeOfSecond = slopeOfSecond;
    }

    /** The node of the engine; b is left out by functions of one number. */
    abstract Node apply(Node a, Node b);

    /** Whether the derivative of a sum is all that its backward step uses. */
    boolean isSum() {
        return this == PLUS || this == MINUS || this == NEGATION;
    }

    String template(Cell cell) {
        return filled(template, cell);
    }

    /** What it multiplies the derivative with on the way back to one of its inputs. */
    String slope(Cell cell, int input) {
        return filled(input == 0 ? slopeOfFirst : slopeOfSecond, cell);
    }

    private static String filled(String template, Cell cell) {
        String text = template.replace("{y}", "{" + cell.key() + "}");
        for (int i = 0; i < cell.inputs().size(); i++) {
            text = text.replace("{" + i + "}", "{" + cell.inputs().get(i) + "}");
        }
        return text;
    }
}
