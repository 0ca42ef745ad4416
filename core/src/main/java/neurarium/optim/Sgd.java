package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;

/** w ← w − α g: the rule of the lecture, section 1: "Gradient descent". */
public final class Sgd extends Optimizer {
    public Sgd(List<Node> parameters, double learningRate) {
        super(parameters, learningRate);
    }

    @Override
    void update(int index, Node w) {
        w.graph().kernels().addScaled((float) -learningRate, w.grad(), w.data());
    }
}
