package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Kernels;

/** Keeps steps short where gradients explode. Pascanu et al., 2013. */
public final class GradientClipping {
    private GradientClipping() {}

    /**
     * g ← g · most / (‖g‖ + 10⁻⁶) if the norm ‖g‖ over all parameters together is larger than most;
     * PyTorch's {@code clip_grad_norm_}.
     *
     * @return the norm before
     */
    public static double byNorm(List<Node> parameters, double most) {
        double squares = 0;
        for (int i = 0; i < parameters.size(); i++) {
            Node w = parameters.get(i);
            squares += w.graph().kernels().dot(w.grad(), w.grad());
        }
        double norm = Math.sqrt(squares);
        if (norm > most) {
            float factor = (float) (most / (norm + 1e-6));
            for (int i = 0; i < parameters.size(); i++) {
                Node w = parameters.get(i);
                Kernels kernels = w.graph().kernels();
                kernels.scale(factor, w.grad(), w.grad());
            }
        }
        return norm;
    }
}
