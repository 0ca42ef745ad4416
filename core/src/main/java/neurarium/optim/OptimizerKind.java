package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;

/** The optimizers by name, with their usual settings: momentum 0.9, Adam's β of 0.9 and 0.999. */
public enum OptimizerKind {
    SGD("sgd"),
    MOMENTUM("momentum"),
    NESTEROV("nesterov"),
    ADAGRAD("adagrad"),
    RMSPROP("rmsprop"),
    ADAM("adam");

    private final String key;

    OptimizerKind(String key) {
        this.key = key;
    }

    /** Its name in links and scripts. */
    public String key() {
        return key;
    }

    /** An optimizer of this kind. */
    public Optimizer create(List<Node> parameters, double learningRate) {
        return switch (this) {
            case SGD, MOMENTUM, ADAM -> createUsual(parameters, learningRate);
            case NESTEROV -> Momentum.nesterov(parameters, learningRate, 0.9);
            case ADAGRAD -> new AdaGrad(parameters, learningRate);
            case RMSPROP -> new RmsProp(parameters, learningRate);
        };
    }

    /**
     * An optimizer of one of the three usual kinds, SGD, momentum and Adam; others are refused. A
     * program that offers no others need not carry them.
     */
    public Optimizer createUsual(List<Node> parameters, double learningRate) {
        return switch (this) {
            case SGD -> new Sgd(parameters, learningRate);
            case MOMENTUM -> new Momentum(parameters, learningRate, 0.9);
            case ADAM -> new Adam(parameters, learningRate);
            default -> throw new IllegalArgumentException(this + " is not one of the usual kinds");
        };
    }
}
