package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Box;
import neurarium.ui.Ink;
import neurarium.ui.Surface;
import neurarium.ui.Text;
import neurarium.ui.TextLines;
import neurarium.ui.Type;

/** The network as an equation with its weights: one formula where it is small, else by neurons. */
final class EquationView {
    /** A formula with more weights is told neuron by neuron. */
    private static final int ONE_FORMULA = 30;

    private static final Type TYPE = Type.BODY.symbol().sized(16);

    private EquationView() {}

    /** Draws the equations and tells where they end. */
    static double draw(PlaygroundModel model, Box box, Surface surface) {
        String title = Text.of("网络就是一个方程", "The network is an equation").in(surface.lang());
        surface.text(title, box.x(), box.y() + 10, Ink.TEXT, Type.SMALL.bold());
        double y = box.y() + 26;
        for (String line : lines(model)) {
            Box rest = new Box(box.x(), y, box.width(), 0);
            y = TextLines.draw(line, rest, Ink.TEXT, TYPE, surface) + 4;
        }
        return y;
    }

    static List<String> lines(PlaygroundModel model) {
        Network network = model.network();
        List<String> lines = new ArrayList<>();
        int last = network.layers.size() - 1;
        if (network.weightCount() <= ONE_FORMULA) {
            for (int j = 0; j < network.outputs; j++) {
                lines.add(Sayings.name(model, last, j) + " = " + nested(model, last, j));
            }
        } else {
            for (int layer = 0; layer <= last; layer++) {
                for (int j = 0; j < network.size(layer); j++) {
                    lines.add(
                            Sayings.name(model, layer, j)
                                    + " = "
                                    + Sayings.applied(network, layer, sum(model, layer, j, false)));
                }
            }
        }
        return lines;
    }

    private static String nested(PlaygroundModel model, int layer, int index) {
        return Sayings.applied(model.network(), layer, sum(model, layer, index, true));
    }

    /** w₁ a₁ + … + b, the inputs by name or by their own formulas. */
    private static String sum(PlaygroundModel model, int layer, int index, boolean nested) {
        Network network = model.network();
        StringBuilder sum = new StringBuilder();
        for (int from = 0; from < network.inputs(layer); from++) {
            Sayings.term(network.weight(layer, index, from), sum);
            if (nested && layer > 0) {
                String inner = nested(model, layer - 1, from);
                boolean bare = network.units.get(layer - 1) == Unit.LINEAR;
                sum.append(bare ? "(" + inner + ")" : "\u2009" + inner);
            } else {
                sum.append("\u2009").append(Sayings.input(model, layer, from));
            }
        }
        double bias = network.weight(layer, index, -1);
        if (bias != 0) {
            Sayings.term(bias, sum);
        }
        return sum.toString();
    }
}
