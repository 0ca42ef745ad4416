package neurarium.demos.backprop;

import java.util.List;

/**
 * One step of a walk: the quantity it finds, the rule it uses and the formula.
 *
 * @param key the quantity, such as {@code p} or {@code dL_dw1}
 * @param template the right side of its formula, as {@link Formula} reads it
 * @param found the numbers of the computational graph that are known from this step on
 */
record Step(String key, Phase phase, Rule rule, String template, List<String> found) {
    private static final String DERIVATIVE = "dL_d";

    /** The key of ∂L/∂ of a quantity. */
    static String derivative(String key) {
        return DERIVATIVE + key;
    }

    static boolean isDerivative(String key) {
        return key.startsWith(DERIVATIVE);
    }

    /** The quantity that a derivative is with respect to; any other key itself. */
    static String target(String key) {
        return isDerivative(key) ? key.substring(DERIVATIVE.length()) : key;
    }
}
