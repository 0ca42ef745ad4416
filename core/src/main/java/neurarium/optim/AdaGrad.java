package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;

/**
 * s ← s + g², w ← w − α g / (√s + ε): each weight has a rate of its own, which only falls. Duchi et
 * al., 2011; PyTorch's ε = 10⁻¹⁰.
 */
public final class AdaGrad extends Optimizer {
    private static final float EPSILON = 1e-10f;

    private final OptimizerState sums;
    private final RootScaledStep step;

    public AdaGrad(List<Node> parameters, double learningRate) {
        super(learningRate);
        sums = new OptimizerState(parameters);
        step = new RootScaledStep(sums, EPSILON);
    }

    @Override
    public void step() {
        step.step(1, 1, (float) learningRate);
    }

    /** s for each parameter. */
    public List<Buffer> sums() {
        return sums.buffers();
    }
}
