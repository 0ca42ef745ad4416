package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.AdamStep;
import neurarium.kernel.Kernels;

/**
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − α m̂ / (√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and
 * v̂ = v/(1 − β₂ᵗ). Kingma and Ba, 2015; PyTorch's defaults β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸.
 *
 * <p>AdamW first lets the weights decay, w ← w − α λ w, apart from the gradient. Loshchilov and
 * Hutter, 2019; PyTorch's default λ = 0.01.
 */
public final class Adam extends Optimizer {
    private final OptimizerState means;
    private final OptimizerState squares;
    private final AdamStep step = new AdamStep();
    private final double beta1;
    private final double beta2;
    private final double decay;
    private double power1 = 1;
    private double power2 = 1;

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
        super(learningRate);
        means = new OptimizerState(parameters);
        squares = new OptimizerState(parameters);
        this.beta1 = beta1;
        this.beta2 = beta2;
        this.decay = decay;
        step.beta1 = (float) beta1;
        step.beta2 = (float) beta2;
        step.epsilon = (float) epsilon;
    }

    /** AdamW with PyTorch's constants. */
    public static Adam decoupled(List<Node> parameters, double learningRate, double decay) {
        return new Adam(parameters, learningRate, 0.9, 0.999, 1e-8, decay);
    }

    @Override
    public void step() {
        power1 *= beta1;
        power2 *= beta2;
        step.rate = (float) (learningRate / (1 - power1));
        step.correction = (float) (1 / Math.sqrt(1 - power2));
        for (int i = 0; i < means.size(); i++) {
            Node w = means.parameter(i);
            Kernels kernels = w.graph().kernels();
            if (decay != 0) {
                kernels.scale((float) (1 - learningRate * decay), w.data(), w.data());
            }
            kernels.adam(w.data(), w.grad(), means.buffer(i), squares.buffer(i), step);
        }
    }
}
