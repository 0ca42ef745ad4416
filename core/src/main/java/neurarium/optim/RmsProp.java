package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;

/**
 * s ← ρ s + (1 − ρ) g², w ← w − α g / (√s + ε): as AdaGrad, but it forgets. Hinton's lecture, 2012;
 * PyTorch's ρ = 0.99 and ε = 10⁻⁸.
 */
public final class RmsProp extends Optimizer {
    private static final float EPSILON = 1e-8f;

    private final OptimizerState means;
    private final RootScaledStep step;
    private final float rho;

    public RmsProp(List<Node> parameters, double learningRate) {
        this(parameters, learningRate, 0.99);
    }

    public RmsProp(List<Node> parameters, double learningRate, double rho) {
        super(learningRate);
        means = new OptimizerState(parameters);
        step = new RootScaledStep(means, EPSILON);
        this.rho = (float) rho;
    }

    @Override
    public void step() {
        step.step(rho, 1 - rho, (float) learningRate);
    }

    /** s for each parameter. */
    public List<Buffer> means() {
        return means.buffers();
    }
}
