package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;

/**
 * s ← ρ s + (1 − ρ) g², w ← w − α g / (√s + ε): as AdaGrad, but it forgets. Hinton's lecture, 2012;
 * PyTorch's ρ = 0.99 and ε = 10⁻⁸.
 */
public final class RmsProp extends RootScaled {
    public RmsProp(List<Node> parameters, double learningRate) {
        this(parameters, learningRate, 0.99);
    }

    public RmsProp(List<Node> parameters, double learningRate, double rho) {
        super(parameters, learningRate, (float) rho, 1 - (float) rho, 1e-8f);
    }
}
