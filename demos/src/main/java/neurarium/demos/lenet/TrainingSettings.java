package neurarium.demos.lenet;

import neurarium.optim.OptimizerKind;

/** How the network is trained. */
final class TrainingSettings {
    OptimizerKind optimizer = OptimizerKind.MOMENTUM;
    double learningRate = suitableRate(optimizer);

    /** The learning rate falls: α / (1 + decay · epochs). */
    double decay = 2;

    int batch = 16;

    /** Chooses an optimizer, with a learning rate that suits it here. */
    void optimizer(OptimizerKind kind) {
        optimizer = kind;
        learningRate = suitableRate(kind);
    }

    private static double suitableRate(OptimizerKind kind) {
        return switch (kind) {
            case SGD -> 0.1;
            case MOMENTUM -> 0.03;
            default -> 0.002;
        };
    }

    /** The learning rate after some epochs. */
    double rateAfter(double epochs) {
        return learningRate / (1 + decay * epochs);
    }
}
