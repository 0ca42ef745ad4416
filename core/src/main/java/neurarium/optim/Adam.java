package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.AdamStep;
import neurarium.kernel.Kernels;

/**
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − α m̂ / (√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and
 * v̂ = v/(1 − β₂ᵗ). Kingma and Ba, 2015; PyTorch's defaults β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸.
 *
 * <p>With a weight decay it is AdamW; PyTorch's default λ = 0.01.
 */
public final class Adam extends Optimizer {
    private final OptimizerState means;
    private final OptimizerState squares;
    private final AdamStep step = new AdamStep();
    private final double beta1;
    private final double beta2;

    public Adam(List<Node> parameters, double learningRate) {
        this(parameters, learningRate, 0.9, 0.999, 1e-8, 0);
    }

    /** All constants; a decay λ above 0 makes it AdamW. */
    public Adam(
            List<Node> parameters,
            double learningRate,
            double beta1,
            double beta2,
            double epsilon,
            double decay) {
        super(parameters, learningRate);
        setWeightDecay(decay);
        means = remember("mean");
        squares = remember("squares");
        this.beta1 = beta1;
        this.beta2 = beta2;
        step.beta1 = (float) beta1;
        step.beta2 = (float) beta2;
        step.epsilon = (float) epsilon;
    }

    /** AdamW with PyTorch's constants. */
    public static Adam decoupled(List<Node> parameters, double learningRate, double decay) {
        return new Adam(parameters, learningRate, 0.9, 0.999, 1e-8, decay);
    }

    @Override
    void update(int index, Node w) {
        step.rate = (float) (learningRate / (1 - Math.pow(beta1, steps())));
        step.correction = (float) (1 / Math.sqrt(1 - Math.pow(beta2, steps())));
        Kernels kernels = w.graph().kernels();
        kernels.adam(w.data(), w.grad(), means.buffer(index), squares.buffer(index), step);
    }
}
