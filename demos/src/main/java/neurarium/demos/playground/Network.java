package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.graph.Regularization;
import neurarium.model.Activation;
import neurarium.nn.Linear;
import neurarium.tensor.Rng;

/**
 * The perceptron as a graph: aˡ = f(aˡ⁻¹ Wᵀ + b) for each hidden layer, and an output y that is
 * tanh (classes by squared error), softmax (by cross-entropy) or linear (regression). The same
 * weights are run on three inputs: a batch to train on, all points, and the cells of the map.
 *
 * <p>Shapes: features {@code [rows, features]}, aˡ {@code [rows, neurons]}, y {@code [rows,
 * outputs]}.
 */
final class Network {
    /** The nodes of one run: what goes in, and what each layer gives, the output last. */
    record Chain(Node features, List<Node> layers) {
        Node output() {
            return layers.get(layers.size() - 1);
        }

        /** Row r of a layer's output begins at r · neurons. */
        float[] values(int layer) {
            return layers.get(layer).value();
        }
    }

    final Graph graph = new Graph();
    final List<Linear> layers = new ArrayList<>();
    final List<Activation> activations = new ArrayList<>();
    final List<Node> parameters = new ArrayList<>();

    /** The numbers of neurons from the features to the outputs. */
    final int[] sizes;

    /** The index of the output layer. */
    final int last;

    final int outputs;
    final boolean entropy;
    final int weightCount;
    final Chain batch;
    final Chain points;
    final Chain map;
    final Node targets;
    final Node loss;

    /**
     * Builds the graph of the settings.
     *
     * @param classes 0 for regression
     * @param rows how many points there is room for
     * @param cells of the map
     */
    Network(Settings settings, int classes, int batchSize, int rows, int cells, int seed) {
        entropy = settings.usesEntropy(classes);
        sizes = settings.sizes(classes);
        weightCount = weightCount(sizes);
        last = settings.layers;
        outputs = sizes[last + 1];
        Rng rng = new Rng(seed);
        Activation output = classes == 0 || entropy ? Activation.LINEAR : Activation.TANH;
        for (int i = 0; i <= last; i++) {
            String name = "layer" + (i + 1);
            layers.add(new Linear(graph, name, sizes[i], sizes[i + 1], settings.initializer, rng));
            parameters.addAll(layers.get(i).parameters());
            activations.add(i < last ? settings.activations[i] : output);
        }
        batch = chain("batch", batchSize, settings.dropout, new Rng(~seed));
        points = chain("points", rows, 0, rng);
        map = chain("map", cells, 0, rng);
        if (entropy) {
            targets = graph.input("targets", batchSize);
            loss = Losses.crossEntropy(batch.output(), targets);
        } else {
            targets = graph.input("targets", batchSize, outputs);
            loss = Losses.meanSquaredError(batch.output(), targets);
        }
    }

    /** How many weights and biases a network of these sizes has. */
    static int weightCount(int[] sizes) {
        int count = 0;
        for (int i = 1; i < sizes.length; i++) {
            count += (sizes[i - 1] + 1) * sizes[i];
        }
        return count;
    }

    private Chain chain(String name, int rows, double dropout, Rng rng) {
        Node x = graph.input(name, rows, sizes[0]);
        List<Node> outputs = new ArrayList<>();
        Node a = x;
        for (int i = 0; i <= last; i++) {
            a = activations.get(i).apply(layers.get(i).apply(a));
            if (dropout > 0 && i < last) {
                a = Regularization.dropout(a, dropout, rng);
            }
            outputs.add(a);
        }
        return new Chain(x, outputs);
    }

    /** Runs one of the chains on its inputs, without dropout. */
    void run(Chain chain) {
        graph.setTraining(false);
        graph.forward(chain.output());
        graph.setTraining(true);
    }

    /** How many neurons a layer has, the output being the last. */
    int size(int layer) {
        return sizes[layer + 1];
    }

    /** What the first layer sees, or what a layer before it gives. */
    int inputs(int layer) {
        return sizes[layer];
    }

    /** The weight from neuron or feature {@code from}; the bias where {@code from} is −1. */
    double weight(int layer, int to, int from) {
        return table(layer, from).value()[place(layer, to, from)];
    }

    void weight(int layer, int to, int from, double value) {
        table(layer, from).data().write()[place(layer, to, from)] = (float) value;
    }

    /** ∂L/∂w of the last backward run. */
    double gradient(int layer, int to, int from) {
        return table(layer, from).gradient()[place(layer, to, from)];
    }

    private Node table(int layer, int from) {
        return from < 0 ? layers.get(layer).bias : layers.get(layer).weight;
    }

    private int place(int layer, int to, int from) {
        return from < 0 ? to : to * inputs(layer) + from;
    }

    /** All weights and biases, layer by layer. */
    float[] weights() {
        float[] all = new float[weightCount];
        int at = 0;
        for (Node node : parameters) {
            int length = node.shape().size();
            System.arraycopy(node.value(), 0, all, at, length);
            at += length;
        }
        return all;
    }

    /** Takes all weights and biases, layer by layer. */
    void weights(float[] all) {
        int at = 0;
        for (Node node : parameters) {
            int length = node.shape().size();
            System.arraycopy(all, at, node.data().write(), 0, length);
            at += length;
        }
    }

    /** The length of ∂L/∂W of a layer over the root of its size: a gradient of usual size. */
    double gradientSize(int layer) {
        double squares = 0;
        float[] gradient = layers.get(layer).weight.gradient();
        for (float g : gradient) {
            squares += (double) g * g;
        }
        return Math.sqrt(squares / gradient.length);
    }
}
