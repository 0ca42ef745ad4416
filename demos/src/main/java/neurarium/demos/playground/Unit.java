package neurarium.demos.playground;

import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The activation f of a layer. */
enum Unit {
    TANH("tanh", Text.same("tanh"), "tanh", Function.TANH),
    SIGMOID("sigmoid", Text.same("sigmoid"), "σ", Function.SIGMOID),
    RELU("relu", Text.same("ReLU"), "ReLU", Function.RELU),
    LEAKY_RELU("leaky", Text.of("带泄漏的 ReLU", "leaky ReLU"), "LReLU", Function.LEAKY_RELU),
    GELU("gelu", Text.same("GELU"), "GELU", Function.GELU),
    LINEAR("linear", Text.of("线性", "linear"), "", null);

    final String key;
    final Text label;

    /** Its name in an equation; empty for the identity. */
    final String symbol;

    private final Function function;

    Unit(String key, Text label, String symbol, Function function) {
        this.key = key;
        this.label = label;
        this.symbol = symbol;
        this.function = function;
    }

    Control.Option option() {
        return new Control.Option(key, label);
    }

    /** a = f(z); z itself where f is linear. */
    Node apply(Node z) {
        return function == null ? z : z.apply(function);
    }

    double apply(double z) {
        return function == null ? z : function.apply((float) z);
    }

    /** The largest output that a heat map shows in full colour. */
    double range() {
        return this == TANH || this == SIGMOID ? 1 : 3;
    }
}
