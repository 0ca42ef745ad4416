package neurarium.demos.neuron;

import static neurarium.demos.neuron.NeuronModel.hundredths;
import static neurarium.ui.Numbers.fixed;

import neurarium.data.Sample;
import neurarium.model.Activation;
import neurarium.model.Neuron;
import neurarium.ui.Exponents;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** The formulas of the page, in symbols and with the numbers put in. */
final class NeuronFormulas {
    static final String Z = "z = w₁x₁ + w₂x₂ + b";

    private NeuronFormulas() {}

    /** The sum with its numbers: 0.42·1.00 + (−0.30)·2.00 + 0.10. */
    static String sum(NeuronModel model, double x1, double x2) {
        Neuron n = model.neuron;
        String first = fixed(n.w1, 2) + "·" + Numbers.factor(x1, 2);
        String second = Numbers.term(n.w2, 2) + "·" + Numbers.factor(x2, 2);
        return first + second + Numbers.term(n.b, 2);
    }

    /** y = f(z) in the symbols of an activation, set by {@link Exponents}. */
    static String y(Activation activation) {
        return switch (activation) {
            case STEP -> "y = ±1";
            case TANH -> "y = tanh(z)";
            case SIGMOID -> "y = 1 / (1 + e^{−z})";
            case RELU -> "y = max(0, z)";
            default -> "y = z";
        };
    }

    /** What follows y = f(z): "= tanh(0.49) = 0.45"; for the step, "z = 0.49 ≥ 0 ⇒ y = +1". */
    static String numbers(Activation activation, double z) {
        String number = fixed(z, 2);
        String y = fixed(activation.apply(z), 2);
        return switch (activation) {
            case STEP -> "z = " + number + (z >= 0 ? " ≥ 0 ⇒ y = +1" : " < 0 ⇒ y = −1");
            case TANH -> "= tanh(" + number + ") = " + y;
            case SIGMOID -> "= 1 / (1 + e^{" + fixed(-z, 2) + "}) = " + y;
            case RELU -> "= max(0, " + number + ") = " + y;
            default -> "= " + y;
        };
    }

    /**
     * A parameter; under gradient descent also what the next step makes of it: w₁ ← w₁ − α ∂L/∂w₁.
     *
     * @param derivative ∂L/∂ of the parameter
     */
    static Text explainParameter(
            NeuronModel model, String symbol, double value, double derivative) {
        String number = fixed(value, 2);
        String now = symbol + " = " + number;
        if (model.search != NeuronModel.Search.GRADIENT) {
            return Text.same(now);
        }
        String move = Numbers.brief(model.alpha) + "·" + Numbers.factor(derivative, 2);
        String next = fixed(value - model.alpha * derivative, 2);
        String step = symbol + " − α ∂L/∂" + symbol + " = " + number + " − " + move + " = " + next;
        return Text.of("{now}；下一步：{step}", "{now};  next step: {step}")
                .with("now", now)
                .with("step", step);
    }

    /** The sum and its value: "=" where the rounded numbers give it exactly, else "≈". */
    static String result(NeuronModel model, double x1, double x2) {
        Neuron n = model.neuron;
        double z = n.z(x1, x2);
        double first = hundredths(n.w1) * hundredths(x1);
        double rounded = first + hundredths(n.w2) * hundredths(x2) + hundredths(n.b);
        String sign = Math.abs(rounded - hundredths(z)) < 1e-6 ? " = " : " ≈ ";
        return sum(model, x1, x2) + sign + fixed(z, 2);
    }

    static Text explainZ(NeuronModel model) {
        return Text.same(Z + " = " + result(model, model.x1, model.x2));
    }

    static Text explainY(NeuronModel model) {
        return Text.same(explainOutput(model, model.z()));
    }

    private static String explainOutput(NeuronModel model, double z) {
        Activation f = model.neuron.activation;
        return Exponents.plain((f == Activation.STEP ? "" : y(f) + " ") + numbers(f, z));
    }

    static Text explainRow(NeuronModel model, Sample sample) {
        double z = model.neuron.z(sample.x1(), sample.x2());
        String sum = "z = " + result(model, sample.x1(), sample.x2());
        return Text.same(sum + ";  " + explainOutput(model, z));
    }

    static Text explainError(NeuronModel model, Sample sample) {
        double y = model.neuron.y(sample.x1(), sample.x2());
        double error = sample.d() - y;
        String difference = Numbers.brief(sample.d()) + " − " + Numbers.factor(y, 2);
        String square = ";  (d − y)² = " + fixed(error * error, 3);
        return Text.same("d − y = " + difference + " = " + fixed(error, 2) + square);
    }

    static Text explainLoss(NeuronModel model) {
        StringBuilder sum = new StringBuilder("L = Σ (d − y)² = ");
        int shown = 0;
        for (Sample sample : model.samples) {
            double error = sample.d() - model.neuron.y(sample.x1(), sample.x2());
            if (shown == 6) {
                sum.append(" + …");
                break;
            }
            sum.append(shown++ == 0 ? "" : " + ").append(fixed(error * error, 3));
        }
        return Text.same(sum + " = " + fixed(model.loss(), 3));
    }
}
