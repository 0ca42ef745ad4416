package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;

/**
 * s ← s + g², w ← w − α g / (√s + ε): each weight has a rate of its own, which only falls. Duchi et
 * al., 2011; PyTorch's ε = 10⁻¹⁰.
 */
public final class AdaGrad implements Optimizer {
    private static final float EPSILON = 1e-10f;

    private final Memory sums;
    private double learningRate;

    public AdaGrad(List<Node> parameters, double learningRate) {
        sums = new Memory(parameters);
        this.learningRate = learningRate;
    }

    @Override
    public void step() {
        float rate = (float) learningRate;
        for (int i = 0; i < sums.size(); i++) {
            float[] w = sums.parameter(i).data().write();
            float[] g = sums.parameter(i).grad().read();
            float[] s = sums.buffer(i).write();
            for (int j = 0; j < w.length; j++) {
                s[j] += g[j] * g[j];
                w[j] -= rate * g[j] / ((float) Math.sqrt(s[j]) + EPSILON);
            }
        }
    }

    /** s for each parameter. */
    public List<Buffer> sums() {
        return sums.buffers();
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
