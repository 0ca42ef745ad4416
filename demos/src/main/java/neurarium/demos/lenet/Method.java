package neurarium.demos.lenet;

import java.util.List;
import java.util.Locale;
import neurarium.graph.Node;
import neurarium.optim.Adam;
import neurarium.optim.Momentum;
import neurarium.optim.Optimizer;
import neurarium.optim.Sgd;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** An optimiser, with a learning rate that suits it here. */
enum Method {
    SGD(Text.of("梯度下降 SGD", "gradient descent, SGD"), 0.1),
    MOMENTUM(Text.of("动量 0.9", "momentum 0.9"), 0.03),
    ADAM(Text.same("Adam"), 0.002);

    private final Text label;
    final double rate;

    Method(Text label, double rate) {
        this.label = label;
        this.rate = rate;
    }

    Control.Option option() {
        return new Control.Option(name().toLowerCase(Locale.ROOT), label);
    }

    Optimizer of(List<Node> parameters, double learningRate) {
        return switch (this) {
            case SGD -> new Sgd(parameters, learningRate);
            case MOMENTUM -> new Momentum(parameters, learningRate, 0.9);
            case ADAM -> new Adam(parameters, learningRate);
        };
    }
}
