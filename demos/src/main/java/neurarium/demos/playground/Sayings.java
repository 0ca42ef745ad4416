package neurarium.demos.playground;

import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Text;

/** What neurons, weights and features say of themselves. */
final class Sayings {
    /** So many terms of a sum are written out. */
    private static final int MOST_TERMS = 8;

    private Sayings() {}

    static Text feature(Feature feature, boolean on) {
        return on
                ? Text.of(
                        "特征 " + feature.symbol + "：开。点一下关掉",
                        "Feature " + feature.symbol + ": on. Press to switch it off")
                : Text.of(
                        "特征 " + feature.symbol + "：关。点一下打开",
                        "Feature " + feature.symbol + ": off. Press to switch it on");
    }

    /** The name of an input of a layer: a feature, or a neuron of the layer before. */
    static String input(PlaygroundModel model, int layer, int from) {
        if (layer == 0) {
            return model.settings.chosenFeatures().get(from).symbol;
        }
        return name(model, layer - 1, from);
    }

    /** The name of a neuron: a with its layer and number, or y. */
    static String name(PlaygroundModel model, int layer, int index) {
        Network network = model.network();
        if (layer < network.layers.size() - 1) {
            return "a" + Numbers.subscript(index + 1) + raised(layer + 1);
        }
        return network.outputs == 1 ? "y" : "y" + Numbers.subscript(index + 1);
    }

    static Text weight(PlaygroundModel model, Selection.Weight w) {
        Network network = model.network();
        String value = Numbers.fixed(network.weight(w.layer(), w.to(), w.from()), 3);
        String to = name(model, w.layer(), w.to());
        String gradient =
                model.training().next() == Training.Phase.UPDATE
                        ? ", ∂L/∂w = "
                                + Numbers.small(network.gradient(w.layer(), w.to(), w.from()))
                        : "";
        if (w.from() < 0) {
            return Text.of(
                    to + " 的偏置 b = " + value + gradient,
                    "Bias of " + to + ": b = " + value + gradient);
        }
        String from = input(model, w.layer(), w.from());
        return Text.of(
                "权重 " + from + " → " + to + "：w = " + value + gradient,
                "Weight " + from + " → " + to + ": w = " + value + gradient);
    }

    static Text neuron(PlaygroundModel model, int layer, int index) {
        return Text.same(name(model, layer, index) + " = " + formula(model, layer, index));
    }

    /** f(w x + … + b) with the numbers of a neuron; long sums are cut. */
    private static String formula(PlaygroundModel model, int layer, int index) {
        Network network = model.network();
        StringBuilder sum = new StringBuilder();
        int inputs = network.inputs(layer);
        for (int from = 0; from < inputs && from < MOST_TERMS; from++) {
            term(network.weight(layer, index, from), sum);
            sum.append(input(model, layer, from));
        }
        if (inputs > MOST_TERMS) {
            sum.append(" + …");
        }
        double bias = network.weight(layer, index, -1);
        if (bias != 0) {
            term(bias, sum);
        }
        return applied(network, layer, sum.toString());
    }

    /** f(sum), or the sum itself where f is linear. */
    static String applied(Network network, int layer, String sum) {
        String f = network.units.get(layer).symbol;
        return f.isEmpty() ? sum : f + "(" + sum + ")";
    }

    /** Appends a number as the first or as a further term. */
    static void term(double value, StringBuilder sum) {
        if (sum.length() == 0) {
            sum.append(Numbers.fixed(value, 2));
        } else {
            sum.append(Numbers.term(value, 2));
        }
    }

    private static String raised(int number) {
        return List.of("", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸").get(number);
    }
}
