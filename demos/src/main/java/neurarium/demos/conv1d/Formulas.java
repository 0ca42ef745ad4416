package neurarium.demos.conv1d;

import neurarium.demos.Captions;
import neurarium.ui.Numbers;

/** The formula of an output with the numbers put in. */
final class Formulas {
    private Formulas() {}

    /** y₂ = w₁·x₂ + w₂·x₃ + w₃·x₄ = 1·3 + …. */
    static String sum(Conv1dModel model, int f, int t) {
        StringBuilder sum = new StringBuilder("y").append(Numbers.subscript(t + 1));
        if (model.filters > 1) {
            sum.append(" (").append(f + 1).append(')');
        }
        if (model.channels == 1) {
            sum.append(" = ");
            for (int i = 0; i < model.kernelSize; i++) {
                int s = model.source(t, i);
                boolean inside = s >= 0 && s < model.n;
                sum.append(i == 0 ? "" : " + ").append('w').append(Numbers.subscript(i + 1));
                sum.append('·').append(inside ? "x" + Numbers.subscript(s + 1) : "0");
            }
        }
        sum.append(" = ");
        for (int c = 0; c < model.channels; c++) {
            for (int i = 0; i < model.kernelSize; i++) {
                String w = Captions.factor(model.w(f, c, i));
                String x = Captions.factor(model.x(c, model.source(t, i)));
                sum.append(c + i == 0 ? "" : " + ").append(w).append('·').append(x);
            }
        }
        sum.append(model.bias == 0 ? "" : Numbers.term(model.bias, 2));
        return sum.append(" = ").append(Numbers.brief(model.y(f, t))).toString();
    }
}
