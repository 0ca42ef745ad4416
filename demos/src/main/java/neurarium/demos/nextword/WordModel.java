package neurarium.demos.nextword;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import neurarium.data.Curve;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.Sampling;
import neurarium.nn.Initializer;
import neurarium.nn.Linear;
import neurarium.nn.Lstm;
import neurarium.nn.Recurrent;
import neurarium.nn.Rnn;
import neurarium.optim.GradientClipping;
import neurarium.optim.Optimizer;
import neurarium.optim.OptimizerKind;
import neurarium.tensor.Rng;
import neurarium.ui.Option;

/**
 * The lecture's next-word predictor: one-hot words x_t through a recurrent network, y_t against the
 * next word as a one-hot target d_t, L = Σ_t ‖y_t − d_t‖², and backpropagation through time.
 */
final class WordModel {
    /** What is minimized. */
    enum Loss {
        SQUARED("squared", "平方误差（讲义）", "Squared error (lecture)"),
        CROSS_ENTROPY("crossentropy", "交叉熵", "Cross-entropy");

        final Option option;

        Loss(String key, String zh, String en) {
            option = Option.of(key, zh, en);
        }
    }

    /** Which cell, how large, what is minimized and how. */
    record Design(Cell cell, int hidden, Loss loss, OptimizerKind optimizer) {}

    private static final int MAX_BATCH = 10;
    private static final double MAX_GRADIENT_LENGTH = 5;

    final Curve losses = new Curve(400);
    private final Proverbs proverbs;
    final Design design;
    private final Rng rng;
    private final Graph graph = new Graph();
    private final Recurrent cell;
    private final int times;
    private final int batch;
    private final Node x;
    private final Node targets;
    private final Node mask;
    private final Node loss;
    private final List<Node> parameters = new ArrayList<>();
    private final Node stepX;
    private final Recurrent.State stepStart;
    private final Recurrent.State stepEnd;
    private final Node stepY;
    final Optimizer optimizer;
    private final int[] order;
    private int next;
    int steps;
    boolean hasDiverged;

    WordModel(Proverbs proverbs, Design design, double learningRate, int seed) {
        this.proverbs = proverbs;
        this.design = design;
        rng = new Rng(seed);
        int n = proverbs.size();
        times = proverbs.maxLength();
        batch = Math.min(MAX_BATCH, proverbs.sentences.size());
        Linear head = null;
        if (design.cell == Cell.LSTM) {
            cell = new Lstm(graph, "lstm", n, design.hidden, Initializer.UNIFORM, rng);
            head = new Linear(graph, "head", design.hidden, n, Initializer.UNIFORM, rng);
            parameters.addAll(head.parameters());
        } else {
            Initializer start = Initializer.XAVIER;
            cell = new Rnn(graph, "rnn", n, design.hidden, n, Function.TANH, start, rng);
        }
        parameters.addAll(cell.parameters());
        x = graph.input("x", times, batch, n);
        List<Node> states = new ArrayList<>();
        for (Recurrent.State state : cell.run(x, cell.start(graph, "start", batch))) {
            states.add(state.hidden());
        }
        Node y = output(Node.concatenate(0, states), head);
        if (design.loss == Loss.SQUARED) {
            targets = graph.input("d", times * batch, n);
            mask = graph.input("mask", times * batch, 1);
            loss = Losses.sumSquaredError(y.times(mask), targets).times(1.0 / batch);
        } else {
            targets = graph.input("d", times * batch);
            mask = null;
            loss = Losses.crossEntropy(y, targets);
        }
        stepX = graph.input("word", 1, 1, n);
        stepStart = cell.start(graph, "step", 1);
        stepEnd = cell.run(stepX, stepStart).get(0);
        stepY = output(stepEnd.hidden(), head);
        optimizer = design.optimizer.createUsual(parameters, learningRate);
        order = new int[proverbs.sentences.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        next = order.length;
    }

    private Node output(Node states, Linear head) {
        return head == null ? ((Rnn) cell).output(states) : head.apply(states);
    }

    /** The sentences read, repeated ones included. */
    int read() {
        return steps * batch;
    }

    /** The number of weights. */
    int parameterCount() {
        int count = 0;
        for (Node parameter : parameters) {
            count += parameter.shape().size();
        }
        return count;
    }

    // region step
    /** The first half of a step: reads a batch of sentences word by word. */
    void forward() {
        fill();
        graph.forward(loss);
        hasDiverged = !Float.isFinite(loss.value()[0]);
    }

    /** The second half: back through time, and against the gradients. */
    void backward() {
        graph.backward(loss);
        GradientClipping.byNorm(parameters, MAX_GRADIENT_LENGTH);
        optimizer.step();
        losses.add(loss.value()[0]);
        steps++;
    }

    // endregion

    private void fill() {
        float[] input = x.data().write();
        Arrays.fill(input, 0);
        int n = proverbs.size();
        boolean squared = design.loss == Loss.SQUARED;
        float[] wanted = targets.data().write();
        Arrays.fill(wanted, squared ? 0 : -1);
        float[] counts = squared ? mask.data().write() : null;
        for (int b = 0; b < batch; b++) {
            int[] sentence = proverbs.sentences.get(nextSentence());
            for (int t = 0; t < times; t++) {
                boolean inside = t < sentence.length;
                int row = t * batch + b;
                int target = t + 1 < sentence.length ? sentence[t + 1] : Proverbs.END;
                if (inside) {
                    input[row * n + sentence[t]] = 1;
                    wanted[squared ? row * n + target : row] = squared ? 1 : target;
                }
                if (squared) {
                    counts[row] = inside ? 1 : 0;
                }
            }
        }
    }

    private int nextSentence() {
        if (next >= order.length) {
            rng.shuffleInPlace(order);
            next = 0;
        }
        return order[next++];
    }

    /**
     * What comes after some words: y with the squared error, probabilities with cross-entropy.
     *
     * @param words their places in the vocabulary; one at least
     */
    float[] predict(List<Integer> words) {
        graph.kernels().fill(stepStart.hidden().data(), 0);
        graph.kernels().fill(stepStart.memory().data(), 0);
        for (int word : words) {
            float[] input = stepX.data().write();
            Arrays.fill(input, 0);
            input[word] = 1;
            graph.forward(stepY);
            stepStart.hidden().data().set(stepEnd.hidden().value());
            if (stepStart.memory() != stepStart.hidden()) {
                stepStart.memory().data().set(stepEnd.memory().value());
            }
        }
        float[] y = stepY.value().clone();
        if (design.loss == Loss.CROSS_ENTROPY) {
            Sampling.probabilities(y.clone(), y);
        }
        return y;
    }
}
