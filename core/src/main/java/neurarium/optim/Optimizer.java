package neurarium.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.graph.Node;
import neurarium.io.FileError;
import neurarium.kernel.Kernels;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * Changes parameters by their gradients. A step allocates nothing.
 *
 * <p>A weight decay λ first makes the weights smaller, w ← w − α λ w, apart from the gradient, in
 * all optimisers alike: Loshchilov and Hutter, 2019, PyTorch's AdamW. (PyTorch's other optimisers
 * add λ w to the gradient instead, which is the same for SGD.)
 */
public abstract class Optimizer {
    private static final String STEPS = "steps";

    /** α. */
    protected double learningRate;

    private final List<Node> parameters;
    private final List<OptimizerState> memory = new ArrayList<>();
    private double weightDecay;
    private int steps;

    protected Optimizer(List<Node> parameters, double learningRate) {
        this.parameters = List.copyOf(parameters);
        this.learningRate = learningRate;
    }

    /** Zeros beside each parameter, which belong to the {@link #state} under this name. */
    final OptimizerState remember(String name) {
        OptimizerState state = new OptimizerState(name, parameters);
        memory.add(state);
        return state;
    }

    /** Takes one step with the gradients as they are. */
    public final void step() {
        steps++;
        for (int i = 0; i < parameters.size(); i++) {
            Node w = parameters.get(i);
            if (weightDecay != 0) {
                Kernels kernels = w.graph().kernels();
                kernels.scale((float) (1 - learningRate * weightDecay), w.data(), w.data());
            }
            update(i, w);
        }
    }

    /** Changes one parameter by its gradient. */
    abstract void update(int index, Node w);

    /** The steps taken, the one that is being taken among them. */
    final int steps() {
        return steps;
    }

    /** α. */
    public final double learningRate() {
        return learningRate;
    }

    public final void setLearningRate(double learningRate) {
        this.learningRate = learningRate;
    }

    /** λ, 0 at first. */
    public final double weightDecay() {
        return weightDecay;
    }

    public final void setWeightDecay(double weightDecay) {
        this.weightDecay = weightDecay;
    }

    /**
     * A copy of what the optimiser remembers, {@code <parameter>.<what>} and the number of {@code
     * steps} (up to 2²⁴), for a file beside the weights: with both, training goes on as if it had
     * not stopped. The learning rate and the decay are not in it.
     */
    public final Map<String, Tensor> state() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put(STEPS, new Tensor(Shape.of(1), steps));
        for (OptimizerState state : memory) {
            for (int i = 0; i < parameters.size(); i++) {
                Tensor tensor =
                        new Tensor(parameters.get(i).shape(), state.buffer(i).read().clone());
                if (tensors.put(state.name(i), tensor) != null) {
                    throw new IllegalArgumentException("two parameters share " + state.name(i));
                }
            }
        }
        return tensors;
    }

    /**
     * Goes on where another optimiser of the same kind and parameters was.
     *
     * @throws IllegalArgumentException if a tensor is missing, has another shape, or is not wanted;
     *     then nothing has changed
     */
    public final void load(Map<String, Tensor> tensors) {
        int wanted = 1;
        check(STEPS, Shape.of(1), tensors);
        for (OptimizerState state : memory) {
            for (int i = 0; i < parameters.size(); i++) {
                check(state.name(i), parameters.get(i).shape(), tensors);
                wanted++;
            }
        }
        if (tensors.size() != wanted) {
            throw new FileError(
                    FileError.Problem.COUNT,
                    "",
                    "the optimizer remembers " + wanted + " tensors, got " + tensors.size());
        }
        steps = (int) tensors.get(STEPS).values()[0];
        for (OptimizerState state : memory) {
            for (int i = 0; i < parameters.size(); i++) {
                state.buffer(i).set(tensors.get(state.name(i)).values());
            }
        }
    }

    private static void check(String name, Shape shape, Map<String, Tensor> tensors) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new FileError(
                    FileError.Problem.MISSING, name, "there is no tensor named " + name);
        }
        if (!tensor.shape().equals(shape)) {
            throw new FileError(
                    FileError.Problem.TENSOR,
                    name,
                    name + " takes " + shape + ", got " + tensor.shape());
        }
    }
}
