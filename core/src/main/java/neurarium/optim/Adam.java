package neurarium.optim;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.AdamStep;
import neurarium.kernel.Buffer;

/**
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − α m̂ / (√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and
 * v̂ = v/(1 − β₂ᵗ). Kingma and Ba, 2015; PyTorch's defaults β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸.
 */
public final class Adam implements Optimizer {
    private final List<Node> parameters;
    private final List<Buffer> means = new ArrayList<>();
    private final List<Buffer> squares = new ArrayList<>();
    private final AdamStep step = new AdamStep();
    private final double beta1;
    private final double beta2;
    private double power1 = 1;
    private double power2 = 1;
    private double learningRate;

    public Adam(List<Node> parameters, double learningRate) {
        this(parameters, learningRate, 0.9, 0.999, 1e-8);
    }

    public Adam(
            List<Node> parameters,
            double learningRate,
            double beta1,
            double beta2,
            double epsilon) {
        this.parameters = List.copyOf(parameters);
        this.learningRate = learningRate;
        this.beta1 = beta1;
        this.beta2 = beta2;
        step.beta1 = (float) beta1;
        step.beta2 = (float) beta2;
        step.epsilon = (float) epsilon;
        for (Node w : parameters) {
            means.add(w.graph().kernels().buffer(w.shape().size()));
            squares.add(w.graph().kernels().buffer(w.shape().size()));
        }
    }

    @Override
    public void step() {
        power1 *= beta1;
        power2 *= beta2;
        step.rate = (float) (learningRate / (1 - power1));
        step.correction = (float) (1 / Math.sqrt(1 - power2));
        for (int i = 0; i < parameters.size(); i++) {
            Node w = parameters.get(i);
            w.graph().kernels().adam(w.data(), w.grad(), means.get(i), squares.get(i), step);
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
