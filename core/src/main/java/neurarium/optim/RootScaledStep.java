package neurarium.optim;

import neurarium.graph.Node;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;

/** The step that AdaGrad and RMSProp share: w ← w − α g / (√s + ε). */
final class RootScaledStep {
    private final OptimizerState squares;
    private final OptimizerState roots;
    private Buffer epsilon; // a buffer of one

    /**
     * The steps of some parameters.
     *
     * @param squares s for each of them
     */
    RootScaledStep(OptimizerState squares, float epsilon) {
        this.squares = squares;
        roots = new OptimizerState(squares.parameters());
        for (Node w : squares.parameters()) {
            this.epsilon = w.graph().kernels().buffer(1);
            this.epsilon.set(epsilon);
        }
    }

    /** s ← kept · s + taken · g², then the step, for all parameters. */
    void step(float kept, float taken, float learningRate) {
        for (int i = 0; i < squares.size(); i++) {
            Node w = squares.parameter(i);
            Kernels kernels = w.graph().kernels();
            Buffer s = squares.buffer(i);
            Buffer between = roots.buffer(i);
            kernels.combine(Arithmetic.MULTIPLY, w.grad(), w.grad(), between);
            kernels.scale(kept, s, s);
            kernels.addScaled(taken, between, s);
            kernels.map(Function.SQRT, s, between);
            kernels.combine(Arithmetic.ADD, between, epsilon, between);
            kernels.combine(Arithmetic.DIVIDE, w.grad(), between, between);
            kernels.addScaled(-learningRate, between, w.data());
        }
    }
}
