package neurarium.demos.playground;

import java.util.List;
import neurarium.graph.Node;
import neurarium.optim.AdaGrad;
import neurarium.optim.Adam;
import neurarium.optim.Momentum;
import neurarium.optim.Optimizer;
import neurarium.optim.RmsProp;
import neurarium.optim.Sgd;
import neurarium.ui.Control;
import neurarium.ui.Text;

/** How weights follow their gradients. */
enum Method {
    SGD("sgd", Text.of("随机梯度下降", "SGD")),
    MOMENTUM("momentum", Text.of("动量", "momentum")),
    NESTEROV("nesterov", Text.same("Nesterov")),
    ADAGRAD("adagrad", Text.same("AdaGrad")),
    RMSPROP("rmsprop", Text.same("RMSProp")),
    ADAM("adam", Text.same("Adam"));

    private final String key;
    private final Text label;

    Method(String key, Text label) {
        this.key = key;
        this.label = label;
    }

    Control.Option option() {
        return new Control.Option(key, label);
    }

    Optimizer create(List<Node> parameters, double rate) {
        return switch (this) {
            case SGD -> new Sgd(parameters, rate);
            case MOMENTUM -> new Momentum(parameters, rate, 0.9);
            case NESTEROV -> Momentum.nesterov(parameters, rate, 0.9);
            case ADAGRAD -> new AdaGrad(parameters, rate);
            case RMSPROP -> new RmsProp(parameters, rate);
            case ADAM -> new Adam(parameters, rate);
        };
    }
}
