package neurarium.demos.neuron;

import neurarium.data.Sample;
import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The formulas of the page, in symbols and with the numbers put in. */
final class NeuronFormulas {
    static final String Z = "z = w₁x₁ + w₂x₂ + b";

    private NeuronFormulas() {}

    /** The sum with its numbers: 0.42·1.00 + (−0.30)·2.00 + 0.10. */
    static String sum(NeuronModel model, double x1, double x2) {
        return Numbers.fixed(model.neuron.w1, 2)
                + "·"
                + Numbers.factor(x1, 2)
                + Numbers.term(model.neuron.w2, 2)
                + "·"
                + Numbers.factor(x2, 2)
                + Numbers.term(model.neuron.b, 2);
    }

    /** y = f(z) in the symbols of an activation. */
    static String y(Activation activation) {
        return switch (activation) {
            case STEP -> "y = ±1";
            case TANH -> "y = tanh(z)";
            case SIGMOID -> "y = 1 / (1 + e⁻ᶻ)";
            case RELU -> "y = max(0, z)";
            case LINEAR -> "y = z";
        };
    }

    /** f(z) with the number put in for z. */
    static String applied(Activation activation, double z) {
        String number = Numbers.fixed(z, 2);
        return switch (activation) {
            case STEP -> number + (z >= 0 ? " ≥ 0" : " < 0");
            case TANH -> "tanh(" + number + ")";
            case SIGMOID -> "1 / (1 + e^" + Numbers.factor(-z, 2) + ")";
            case RELU -> "max(0, " + number + ")";
            case LINEAR -> number;
        };
    }

    /** " = 0.84", or for the step function, whose condition is no number, " → +1". */
    static String result(Activation activation, double y) {
        return activation == Activation.STEP
                ? " ⇒ y = " + (y > 0 ? "+1" : "−1")
                : " = " + Numbers.fixed(y, 2);
    }

    static Text explainZ(NeuronModel model) {
        return Text.same(
                Z + " = " + sum(model, model.x1, model.x2) + " = " + Numbers.fixed(model.z(), 2));
    }

    static Text explainY(NeuronModel model) {
        return Text.same(explainOutput(model, model.z()));
    }

    private static String explainOutput(NeuronModel model, double z) {
        Activation f = model.neuron.activation;
        String line = applied(f, z) + result(f, f.apply(z));
        return f == Activation.STEP ? line : y(f) + " = " + line;
    }

    static Text explainRow(NeuronModel model, Sample sample) {
        double z = model.neuron.z(sample.x1(), sample.x2());
        return Text.same(
                "z = "
                        + sum(model, sample.x1(), sample.x2())
                        + " = "
                        + Numbers.fixed(z, 2)
                        + ";  "
                        + explainOutput(model, z));
    }

    static Text explainError(NeuronModel model, Sample sample) {
        double y = model.neuron.y(sample.x1(), sample.x2());
        double error = sample.d() - y;
        return Text.same(
                "d − y = "
                        + sample.d()
                        + " − "
                        + Numbers.factor(y, 2)
                        + " = "
                        + Numbers.fixed(error, 2)
                        + ";  (d − y)² = "
                        + Numbers.fixed(error * error, 3));
    }

    static Text explainLoss(NeuronModel model) {
        StringBuilder sum = new StringBuilder("L = Σ (d − y)² = ");
        int shown = 0;
        for (Sample sample : model.samples()) {
            double error = sample.d() - model.neuron.y(sample.x1(), sample.x2());
            if (shown == 6) {
                sum.append(" + …");
                break;
            }
            sum.append(shown++ == 0 ? "" : " + ").append(Numbers.fixed(error * error, 3));
        }
        return Text.same(sum + " = " + Numbers.fixed(model.loss(), 3));
    }
}
