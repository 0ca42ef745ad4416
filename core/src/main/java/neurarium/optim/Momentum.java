package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;

/**
 * v ← μ v + g, w ← w − α v: the steps add up like those of a ball. Polyak, 1964; PyTorch's form.
 * Nesterov's version looks ahead: w ← w − α (g + μ v). Sutskever et al., 2013.
 */
public final class Momentum extends Optimizer {
    private final OptimizerState velocities;
    private final float mu;
    private final boolean nesterov;

    public Momentum(List<Node> parameters, double learningRate, double mu) {
        this(parameters, learningRate, mu, false);
    }

    private Momentum(List<Node> parameters, double learningRate, double mu, boolean nesterov) {
        super(parameters, learningRate);
        velocities = remember("velocity");
        this.mu = (float) mu;
        this.nesterov = nesterov;
    }

    public static Momentum nesterov(List<Node> parameters, double learningRate, double mu) {
        return new Momentum(parameters, learningRate, mu, true);
    }

    @Override
    void update(int index, Node w) {
        float rate = (float) learningRate;
        Buffer v = velocities.buffer(index);
        Kernels kernels = w.graph().kernels();
        kernels.scale(mu, v, v);
        kernels.addScaled(1, w.grad(), v);
        if (nesterov) {
            kernels.addScaled(-rate, w.grad(), w.data());
            kernels.addScaled(-rate * mu, v, w.data());
        } else {
            kernels.addScaled(-rate, v, w.data());
        }
    }
}
