package neurarium.demos.playground;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.graph.Regularization;
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
    final List<Unit> units = new ArrayList<>();
    final List<Node> parameters = new ArrayList<>();
    final int outputs;
    final boolean entropy;
    final Chain batch;
    final Chain points;
    final Chain map;
    final Node targets;
    final Node loss;

    /**
     * Builds the graph of the settings.
     *
     * @param classes 0 for regression
     * @param rows how many points there is room for, and cells of the map
     */
    Network(Settings settings, int classes, int batchSize, int rows, int cells, int seed) {
        entropy = classes > 0 && settings.loss == Settings.Loss.ENTROPY;
        outputs = classes == 0 || (classes == 2 && !entropy) ? 1 : classes;
        Rng rng = new Rng(seed);
        List<Integer> sizes = settings.sizes(outputs);
        for (int i = 1; i < sizes.size(); i++) {
            String name = "layer" + i;
            int in = sizes.get(i - 1);
            layers.add(new Linear(graph, name, in, sizes.get(i), settings.initializer, rng));
            parameters.addAll(layers.get(i - 1).parameters());
            units.add(i < sizes.size() - 1 ? settings.units[i - 1] : last(classes));
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

    private Unit last(int classes) {
        return classes == 0 || entropy ? Unit.LINEAR : Unit.TANH;
    }

    private Chain chain(String name, int rows, double dropout, Rng rng) {
        Node x = graph.input(name, rows, layers.get(0).weight.dim(1));
        List<Node> outputs = new ArrayList<>();
        Node a = x;
        for (int i = 0; i < layers.size(); i++) {
            a = units.get(i).apply(layers.get(i).apply(a));
            if (dropout > 0 && i < layers.size() - 1) {
                a = Regularization.dropout(a, dropout, rng);
            }
            outputs.add(a);
        }
        return new Chain(x, outputs);
    }

    /** How many neurons a layer has, the output being the last. */
    int size(int layer) {
        return layers.get(layer).weight.dim(0);
    }

    /** What the first layer sees, or what a layer before it gives. */
    int inputs(int layer) {
        return layers.get(layer).weight.dim(1);
    }

    /** The weight from neuron or feature {@code from}; the bias where {@code from} is −1. */
    double weight(int layer, int to, int from) {
        Linear linear = layers.get(layer);
        return from < 0
                ? linear.bias.value()[to]
                : linear.weight.value()[to * inputs(layer) + from];
    }

    void weight(int layer, int to, int from, double value) {
        Linear linear = layers.get(layer);
        if (from < 0) {
            linear.bias.data().write()[to] = (float) value;
        } else {
            linear.weight.data().write()[to * inputs(layer) + from] = (float) value;
        }
    }

    /** ∂L/∂w of the last backward run. */
    double gradient(int layer, int to, int from) {
        Linear linear = layers.get(layer);
        return from < 0
                ? linear.bias.gradient()[to]
                : linear.weight.gradient()[to * inputs(layer) + from];
    }

    /** All weights and biases, layer by layer. */
    float[] weights() {
        int size = 0;
        for (Node node : parameters) {
            size += node.shape().size();
        }
        float[] all = new float[size];
        int at = 0;
        for (Node node : parameters) {
            int length = node.shape().size();
            System.arraycopy(node.value(), 0, all, at, length);
            at += length;
        }
        return all;
    }

    /** Takes as many weights as there are; refuses another number. */
    void weights(float[] all) {
        int at = 0;
        for (Node node : parameters) {
            float[] values = new float[node.shape().size()];
            if (at + values.length > all.length) {
                throw new IllegalArgumentException("weights: too few, got " + all.length);
            }
            System.arraycopy(all, at, values, 0, values.length);
            node.set(values);
            at += values.length;
        }
    }

    int weightCount() {
        int count = 0;
        for (Node node : parameters) {
            count += node.shape().size();
        }
        return count;
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
