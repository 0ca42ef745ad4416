package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.LabeledImages;
import neurarium.demos.lenet.Neuron.Layer;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;
import neurarium.kernel.Kernels;
import neurarium.model.LeNet5;
import neurarium.optim.Optimizer;
import neurarium.optim.OptimizerKind;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * LeNet-5 three times over the same parameters in one graph: for a part of a training batch, for a
 * few test images, and for the one image that is shown, with the gradients of its input.
 */
final class Network {
    /** A batch is computed in parts of this many images, so that no frame waits for a whole one. */
    static final int PART = 8;

    static final int TEST_PART = 10;

    /**
     * Xavier's rule is for inputs that vary by 1; the pixels of MNIST vary by 0.31 (their standard
     * deviation), so C1 begins with weights three times as large.
     */
    private static final float GAIN = 3;

    final LeNet5 model;

    private final Graph graph = new Graph();
    private final Kernels kernels = graph.kernels();
    final List<Node> parameters;
    private final List<Buffer> sums = new ArrayList<>();

    /** What each layer makes of the image that is shown, in the order of {@link Layer}. */
    private final List<Node> layers;

    private final List<float[]> mapGradients = new ArrayList<>();
    private final Optimizer optimizer;

    /** How many updates its weights went through. */
    int updates;

    /** Where the images of the next part of a batch go, and their labels. */
    final Node images = graph.input("images", PART, 1, LeNet5.SIZE, LeNet5.SIZE);

    final Node labels = graph.input("labels", PART);
    private final Node loss;

    final Node testImages = graph.input("test", TEST_PART, 1, LeNet5.SIZE, LeNet5.SIZE);
    private final Node testLogits;

    private final Node shown =
            graph.parameter("shown", Tensor.zeros(1, 1, LeNet5.SIZE, LeNet5.SIZE));
    final Node probabilities;
    private final Node label = graph.input("label", 1);
    private final Node shownLoss;
    private final Node pick = graph.input("pick", 1, LeNet5.CLASSES);
    private final Node score;

    /** A network with weights of the generator. */
    Network(LeNet5.Design design, OptimizerKind kind, double learningRate, Rng rng) {
        model = new LeNet5(graph, design, rng);
        parameters = model.parameters();
        float[] first = model.c1.weight.data().write();
        for (int i = 0; i < first.length; i++) {
            first[i] *= GAIN;
        }
        loss = Losses.crossEntropy(model.apply(images), labels);
        testLogits = model.apply(testImages);
        LeNet5.Maps maps = model.maps(shown);
        Node logits = maps.logits();
        probabilities = logits.softmax();
        shownLoss = Losses.crossEntropy(logits, label);
        score = logits.times(pick).sum();
        optimizer = kind.createUsual(parameters, learningRate);
        layers =
                List.of(
                        shown, maps.c1(), maps.s2(), maps.c3(), maps.s4(), maps.f5(), maps.f6(),
                        logits);
        for (Node layer : layers) {
            mapGradients.add(new float[layer.shape().size()]);
        }
        for (Node parameter : parameters) {
            sums.add(kernels.buffer(parameter.shape().size()));
        }
    }

    /**
     * Computes a part of a batch and adds its gradients up.
     *
     * @return the mean loss of its images; not finite where the run diverged
     */
    float part() {
        graph.setTraining(true);
        graph.forward(loss);
        float value = loss.value()[0];
        if (Float.isFinite(value)) {
            graph.backward(loss);
            for (int i = 0; i < sums.size(); i++) {
                kernels.addScaled(1, parameters.get(i).grad(), sums.get(i));
            }
        }
        graph.setTraining(false);
        return value;
    }

    /** Takes a step with the mean of the parts. */
    void update(int parts, double learningRate) {
        optimizer.setLearningRate(learningRate);
        for (int i = 0; i < sums.size(); i++) {
            kernels.scale(1f / parts, sums.get(i), sums.get(i));
            kernels.scale(1, sums.get(i), parameters.get(i).grad());
        }
        optimizer.step();
        updates++;
    }

    /** Begins to add up anew. */
    void clearGradients() {
        for (Buffer sum : sums) {
            kernels.fill(sum, 0);
        }
    }

    /** ∂L/∂w of the last update for a parameter, by its place in {@link #parameters}. */
    float[] gradient(int parameter) {
        return sums.get(parameter).read();
    }

    /** The logits of the test images, {@code [TEST_PART, 10]}. */
    float[] test() {
        graph.forward(testLogits);
        return testLogits.value();
    }

    /** Shows an image: computes its maps and the probabilities of the ten classes. */
    void show(float[] image) {
        System.arraycopy(image, 0, shown.data().write(), 0, LabeledImages.PIXELS);
        graph.forward(probabilities);
    }

    /**
     * Computes the gradients of the loss with respect to every map of the image that is shown.
     *
     * @param target the label it should have
     */
    void computeMapGradients(int target) {
        label.set(target);
        graph.forward(shownLoss);
        if (Float.isFinite(shownLoss.value()[0])) {
            graph.backward(shownLoss);
            for (int i = 0; i < layers.size(); i++) {
                float[] now = layers.get(i).gradient();
                System.arraycopy(now, 0, mapGradients.get(i), 0, now.length);
            }
        }
    }

    /** The values of a layer for the image that is shown, map by map. */
    float[] values(Layer layer) {
        return layers.get(layer.place()).value();
    }

    /** ∂L/∂value of a layer, as {@link #computeMapGradients} found them. */
    float[] mapGradients(Layer layer) {
        return mapGradients.get(layer.place());
    }

    /** ∂ logit of a class / ∂ pixel of the image that is shown, into an array of 784. */
    void inputGradient(int digit, float[] to) {
        float[] one = new float[LeNet5.CLASSES];
        one[digit] = 1;
        pick.set(one);
        graph.forward(score);
        if (Float.isFinite(score.value()[0])) {
            graph.backward(score);
            System.arraycopy(shown.gradient(), 0, to, 0, to.length);
        }
    }
}
