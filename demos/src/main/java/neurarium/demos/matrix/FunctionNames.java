package neurarium.demos.matrix;

import java.util.List;
import neurarium.kernel.Function;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** The activations that this page offers; the identity is no function of the engine, it is null. */
final class FunctionNames {
    static final List<String> KEYS = List.of("tanh", "sigmoid", "relu", "linear");

    private FunctionNames() {}

    static Function of(String key) {
        return switch (key) {
            case "tanh" -> Function.TANH;
            case "sigmoid" -> Function.SIGMOID;
            case "relu" -> Function.RELU;
            default -> null;
        };
    }

    static String key(Function f) {
        for (String key : KEYS) {
            if (of(key) == f) {
                return key;
            }
        }
        return "linear";
    }

    static Control.Option option(String key) {
        Text label =
                key.equals("linear")
                        ? Text.of("线性", "linear")
                        : Text.same(key.equals("relu") ? "ReLU" : key);
        return new Control.Option(key, label);
    }

    /** Its name in an equation; empty for the identity. */
    static String symbol(Function f) {
        return f == Function.SIGMOID ? "σ" : f == Function.RELU ? "ReLU" : f == null ? "" : "tanh";
    }
}
