package neurarium.graph;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;

/**
 * Compares backward with central differences, ∂L/∂w ≈ (L(w + h) − L(w − h)) / 2h, for a loss L = Σ
 * random weight · output. Values should be of modest size, and 2h away from the corners of ReLU and
 * max; with h = 10⁻² and outputs rounded to floats the differences are good to three digits.
 */
public final class GradientCheck {
    private static final float STEP = 1e-2f;
    private static final double ABSOLUTE = 1e-3;
    private static final double RELATIVE = 1e-2;

    private final Graph graph;
    private final Node output;
    private final float[] weights;

    private GradientCheck(Graph graph, Node output) {
        this.graph = graph;
        this.output = output;
        weights = Tensor.uniform(new Rng(20), 1, output.shape().size()).values();
    }

    /** Fails at the first number of a parameter whose two derivatives differ. */
    public static void check(Graph graph, Node output, List<Node> parameters) {
        assertTrue(!parameters.isEmpty(), "nothing to check");
        new GradientCheck(graph, output).check(parameters);
    }

    /** A convolution of x with weight and bias. */
    interface Convolving {
        Node apply(Node x, Node weight, Node bias);
    }

    /**
     * Checks a convolution of which all three are learned, or all but one.
     *
     * @param fixed which is not: 1, 2 or 3; 0 for none
     */
    static void checkConvolution(Convolving convolving, int fixed, Tensor... values) {
        Graph graph = new Graph(new TwinKernels());
        List<Node> parameters = new ArrayList<>();
        Node[] nodes = new Node[3];
        for (int i = 0; i < 3; i++) {
            String name = "xwb".substring(i, i + 1);
            if (fixed == i + 1) {
                nodes[i] = graph.input(name, values[i]);
            } else {
                nodes[i] = graph.parameter(name, values[i]);
                parameters.add(nodes[i]);
            }
        }
        check(graph, convolving.apply(nodes[0], nodes[1], nodes[2]), parameters);
    }

    private void check(List<Node> parameters) {
        Tensor factors = new Tensor(Shape.of(output.shape().dims()), weights);
        Node loss = output.times(graph.input("random weights", factors)).sum();
        graph.forward(loss);
        graph.backward(loss);
        float[][] gradients = new float[parameters.size()][];
        for (int p = 0; p < gradients.length; p++) {
            gradients[p] = parameters.get(p).gradient().clone();
        }
        for (int p = 0; p < gradients.length; p++) {
            for (int i = 0; i < gradients[p].length; i++) {
                compare(parameters.get(p), i, gradients[p][i]);
            }
        }
        graph.forward(output);
    }

    private void compare(Node parameter, int i, float gradient) {
        float value = parameter.value()[i];
        float above = value + STEP;
        float below = value - STEP;
        double difference = (loss(parameter, i, above) - loss(parameter, i, below));
        double slope = difference / ((double) above - below);
        parameter.data().write()[i] = value;
        double tolerance = ABSOLUTE + RELATIVE * Math.abs(slope);
        if (!(Math.abs(gradient - slope) <= tolerance)) {
            fail(
                    parameter.name()
                            + "["
                            + i
                            + "] of "
                            + parameter.shape()
                            + ": backward gives "
                            + gradient
                            + ", central differences give "
                            + (float) slope);
        }
    }

    /** The loss in double precision, so that only the output is rounded. */
    private double loss(Node parameter, int i, float value) {
        parameter.data().write()[i] = value;
        graph.forward(output);
        float[] outputs = output.value();
        double sum = 0;
        for (int j = 0; j < outputs.length; j++) {
            sum += (double) weights[j] * outputs[j];
        }
        return sum;
    }
}
