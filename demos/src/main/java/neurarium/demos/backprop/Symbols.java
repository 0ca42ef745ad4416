package neurarium.demos.backprop;

import neurarium.ui.Numbers;

/** How the quantities of the lecture's network are written. */
final class Symbols {
    private Symbols() {}

    /** ∂L/∂w₁ for {@code dL_dw1}, f′(w₁p + w₂q) for {@code f'y1}, w₁p for {@code w1p}. */
    static String of(String key) {
        if (Step.isDerivative(key)) {
            String of = of(Step.target(key));
            return "∂L/∂" + (of.length() > 2 ? "(" + of + ")" : of);
        }
        if (key.startsWith("f'")) {
            return "f′(" + sum(key.substring(2)) + ")";
        }
        if (key.startsWith("z_")) {
            return sum(key.substring(2));
        }
        if (key.charAt(0) == 'e') {
            return subscripted("y" + key.charAt(1) + " − d" + key.charAt(1));
        }
        return subscripted(key);
    }

    /** The weighted sum that a neuron puts into f. */
    static String sum(String neuron) {
        return switch (neuron) {
            case "p" -> "u₁x₁ + u₂x₂";
            case "q" -> "v₁x₁ + v₂x₂";
            case "y1" -> "w₁p + w₂q";
            case "y2" -> "r₁p + r₂q";
            default -> throw new IllegalArgumentException("there is no neuron " + neuron);
        };
    }

    private static String subscripted(String key) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            text.append(isDigit ? Numbers.subscript(c - '0') : Character.toString(c));
        }
        return text.toString();
    }
}
