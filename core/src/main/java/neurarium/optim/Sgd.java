package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;

/** w ← w − α g: the rule of the lecture, section 1: "Gradient descent". */
public final class Sgd implements Optimizer {
    private final List<Node> parameters;
    private double learningRate;

    public Sgd(List<Node> parameters, double learningRate) {
        this.parameters = List.copyOf(parameters);
        this.learningRate = learningRate;
    }

    @Override
    public void step() {
        for (int i = 0; i < parameters.size(); i++) {
            Node w = parameters.get(i);
            w.graph().kernels().addScaled((float) -learningRate, w.grad(), w.data());
        }
    }

    @Override
    public double learningRate() {
        return learningRate;
    }

    @Override
    public void setLearningRate(double learningRate) {
        this.learningRate = learningRate;
    }
}
