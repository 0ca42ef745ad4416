package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;

/**
 * s ← ρ s + (1 − ρ) g², w ← w − α g / (√s + ε): as AdaGrad, but it forgets. Hinton's lecture, 2012;
 * PyTorch's ρ = 0.99 and ε = 10⁻⁸.
 */
public final class RmsProp implements Optimizer {
    private static final float EPSILON = 1e-8f;

    private final Memory means;
    private final float rho;
    private double learningRate;

    public RmsProp(List<Node> parameters, double learningRate) {
        this(parameters, learningRate, 0.99);
    }

    public RmsProp(List<Node> parameters, double learningRate, double rho) {
        means = new Memory(parameters);
        this.learningRate = learningRate;
        this.rho = (float) rho;
    }

    @Override
    public void step() {
        float rate = (float) learningRate;
        for (int i = 0; i < means.size(); i++) {
            float[] w = means.parameter(i).data().write();
            float[] g = means.parameter(i).grad().read();
            float[] s = means.buffer(i).write();
            for (int j = 0; j < w.length; j++) {
                s[j] = rho * s[j] + (1 - rho) * g[j] * g[j];
                w[j] -= rate * g[j] / ((float) Math.sqrt(s[j]) + EPSILON);
            }
        }
    }

    /** s for each parameter. */
    public List<Buffer> means() {
        return means.buffers();
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
