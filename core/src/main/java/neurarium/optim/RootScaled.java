package neurarium.optim;

import java.util.List;
import neurarium.graph.Node;
import neurarium.kernel.Arithmetic;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;

/** What AdaGrad and RMSProp share: s ← kept · s + taken · g², w ← w − α g / (√s + ε). */
abstract class RootScaled extends Optimizer {
    private final OptimizerState squares;
    private final OptimizerState roots;
    private final float kept;
    private final float taken;
    private Buffer epsilon; // a buffer of one

    RootScaled(List<Node> parameters, double learningRate, float kept, float taken, float epsilon) {
        super(parameters, learningRate);
        squares = remember("squares");
        roots = new OptimizerState("between", parameters);
        this.kept = kept;
        this.taken = taken;
        if (!parameters.isEmpty()) {
            this.epsilon = parameters.get(0).graph().kernels().buffer(1);
            this.epsilon.set(epsilon);
        }
    }

    @Override
    void update(int index, Node w) {
        Kernels kernels = w.graph().kernels();
        Buffer s = squares.buffer(index);
        Buffer between = roots.buffer(index);
        kernels.combine(Arithmetic.MULTIPLY, w.grad(), w.grad(), between);
        kernels.scale(kept, s, s);
        kernels.addScaled(taken, between, s);
        kernels.map(Function.SQRT, s, between);
        kernels.combine(Arithmetic.ADD, between, epsilon, between);
        kernels.combine(Arithmetic.DIVIDE, w.grad(), between, between);
        kernels.addScaled((float) -learningRate, between, w.data());
    }
}
