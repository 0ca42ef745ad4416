package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.model.Activation;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** Names and formulas of neurons and weights, with their numbers. */
record Formulas(PlaygroundModel model) {
    /** A network with more weights is written neuron by neuron. */
    private static final int ONE_FORMULA = 30;

    /** A sum with more terms is cut where a neuron explains itself. */
    private static final int MAX_TERMS = 8;

    private static final String THIN_SPACE = "\u2009";

    /** The name of an input of a layer: a feature, or a neuron of the layer before. */
    private String input(int layer, int from) {
        return layer == 0
                ? model.settings.chosenFeatures().get(from).symbol
                : name(layer - 1, from);
    }

    /** The name of a neuron: a with its layer and number, or y. */
    String name(int layer, int index) {
        if (layer < model.network.last) {
            return "a" + Numbers.subscript(index + 1) + "⁰¹²³⁴⁵⁶⁷⁸".charAt(layer + 1);
        }
        return model.network.outputs == 1 ? "y" : "y" + Numbers.subscript(index + 1);
    }

    /** A weight or a bias with its value, and its gradient where it is known. */
    Text weight(Selection.Weight w) {
        Network network = model.network;
        Text text =
                w.from() < 0
                        ? Text.of("{to} 的偏置 b = {value}", "Bias of {to}: b = {value}")
                        : Text.of(
                                        "权重 {from} → {to}：w = {value}",
                                        "Weight {from} → {to}: w = {value}")
                                .with("from", input(w.layer(), w.from()));
        String value = Numbers.fixed(network.weight(w.layer(), w.to(), w.from()), 3);
        text = text.with("to", name(w.layer(), w.to())).with("value", value);
        if (model.training.next != Training.Phase.UPDATE) {
            return text;
        }
        double gradient = network.gradient(w.layer(), w.to(), w.from());
        return Text.same("{weight}, ∂L/∂w = {gradient}")
                .with("weight", text)
                .with("gradient", Numbers.small(gradient));
    }

    /** A neuron as f(w x + … + b) with its numbers; long sums are cut. */
    Text neuron(int layer, int index) {
        Network network = model.network;
        StringBuilder sum = new StringBuilder();
        int inputs = network.inputs(layer);
        for (int from = 0; from < Math.min(inputs, MAX_TERMS); from++) {
            term(network.weight(layer, index, from), sum);
            sum.append(input(layer, from));
        }
        sum.append(inputs > MAX_TERMS ? " + …" : "");
        return Text.same(name(layer, index) + " = " + applied(layer, withBias(layer, index, sum)));
    }

    /** The network as equations: one formula where it is small, else one for each neuron. */
    List<String> equations() {
        Network network = model.network;
        boolean isSmall = network.weightCount <= ONE_FORMULA;
        List<String> lines = new ArrayList<>();
        for (int layer = isSmall ? network.last : 0; layer <= network.last; layer++) {
            for (int j = 0; j < network.size(layer); j++) {
                lines.add(name(layer, j) + " = " + applied(layer, sum(layer, j, isSmall)));
            }
        }
        return lines;
    }

    /** w₁ a₁ + … + b, the inputs by name or by their own formulas. */
    private String sum(int layer, int index, boolean isNested) {
        Network network = model.network;
        StringBuilder sum = new StringBuilder();
        for (int from = 0; from < network.inputs(layer); from++) {
            term(network.weight(layer, index, from), sum);
            if (isNested && layer > 0) {
                String inner = applied(layer - 1, sum(layer - 1, from, true));
                boolean isBare = network.activations.get(layer - 1) == Activation.LINEAR;
                sum.append(isBare ? "(" + inner + ")" : THIN_SPACE + inner);
            } else {
                sum.append(THIN_SPACE).append(input(layer, from));
            }
        }
        return withBias(layer, index, sum);
    }

    private String withBias(int layer, int index, StringBuilder sum) {
        double bias = model.network.weight(layer, index, -1);
        if (bias != 0) {
            term(bias, sum);
        }
        return sum.toString();
    }

    /** f(sum), or the sum itself where f is linear. */
    private String applied(int layer, String sum) {
        String f = model.network.activations.get(layer).symbol();
        return f.isEmpty() ? sum : f + "(" + sum + ")";
    }

    /** Appends a number as the first or as a further term. */
    private static void term(double value, StringBuilder sum) {
        sum.append(sum.length() == 0 ? Numbers.fixed(value, 2) : Numbers.term(value, 2));
    }
}
