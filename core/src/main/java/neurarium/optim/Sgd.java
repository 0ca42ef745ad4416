package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;

/** w ← w − α g: the rule of the lecture, section 1: "Gradient descent". */
public final class Sgd extends Optimizer {
    private final List<Node> parameters;

    public Sgd(List<Node> parameters, double learningRate) {
        super(learningRate);
        this.parameters = List.copyOf(parameters);
    }

    @Override
    public void step() {
        for (int i = 0; i < parameters.size(); i++) {
            Node w = parameters.get(i);
            w.graph().kernels().addScaled((float) -learningRate, w.grad(), w.data());
        }
    }
}
