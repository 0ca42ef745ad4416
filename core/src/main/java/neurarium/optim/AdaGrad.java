package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;

/**
 * s ← s + g², w ← w − α g / (√s + ε): each weight has a rate of its own, which only falls. Duchi et
 * al., 2011; PyTorch's ε = 10⁻¹⁰.
 */
public final class AdaGrad extends RootScaled {
    public AdaGrad(List<Node> parameters, double learningRate) {
        super(parameters, learningRate, 1, 1, 1e-10f);
    }
}
