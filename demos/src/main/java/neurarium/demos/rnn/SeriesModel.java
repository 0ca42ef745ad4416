package neurarium.demos.rnn;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Curve;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.model.CellInference;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.nn.Gru;
import neurarium.nn.Initializer;
import neurarium.nn.Linear;
import neurarium.nn.Lstm;
import neurarium.nn.Recurrent;
import neurarium.nn.Rnn;
import neurarium.optim.Adam;
import neurarium.optim.GradientClipping;
import neurarium.tensor.Rng;

/** A recurrent network that learns a series of numbers, one in and one out at each time. */
final class SeriesModel {
    private static final int BATCH = 16;

    /** The test series is longer than those of the training by this factor. */
    static final int LONGER = 2;

    private static final double MAX_GRADIENT_LENGTH = 1;

    final Curve losses = new Curve(400);
    SeriesTask task = SeriesTask.SINE;
    Cell cell = Cell.ELMAN;
    int hidden = 8;

    /** T, the length of the series in the training. */
    int times = 16;

    /** k of the echo. */
    int lag = 3;

    double learningRate = 0.01;
    int steps;
    private int seed = 1;
    private boolean diverged;
    private Rng rng;
    private Graph graph;
    private Recurrent layer;
    private Node x;
    private Node d;
    private Node loss;
    private Node testX;
    private Node testY;
    private Adam optimizer;
    private List<Node> parameters;
    private boolean isStale;

    /** The series of the test, what is wanted of it, and what the network makes of it. */
    float[] testInput;

    float[] testTruth;
    float[] prediction;

    /** All parts of the cell at each time of the test series. */
    List<CellInference.Trace> traces;

    SeriesModel() {
        restart();
    }

    /** Begins anew from random weights. */
    void restart() {
        rng = new Rng(seed);
        graph = new Graph();
        Initializer start = Initializer.UNIFORM;
        layer =
                switch (cell) {
                    case ELMAN -> new Rnn(graph, "rnn", 1, hidden, 1, Function.TANH, start, rng);
                    case GRU -> new Gru(graph, "gru", 1, hidden, start, rng);
                    case LSTM -> new Lstm(graph, "lstm", 1, hidden, start, rng);
                };
        Linear head = new Linear(graph, "head", hidden, 1, start, rng);
        x = graph.input("x", times, BATCH, 1);
        d = graph.input("d", times * BATCH, 1);
        loss = Losses.meanSquaredError(read(x, BATCH, head), d);
        testX = graph.input("test", times * LONGER, 1, 1);
        testY = read(testX, 1, head);
        parameters = new ArrayList<>(used());
        parameters.addAll(head.parameters());
        optimizer = new Adam(parameters, learningRate);
        testInput = new float[times * LONGER];
        testTruth = new float[times * LONGER];
        task.write(new Rng(12345), lag, testInput, testTruth, 0, 1, times * LONGER);
        testX.data().set(testInput);
        losses.clear();
        steps = 0;
        diverged = false;
        isStale = true;
    }

    /** The parameters of the cell alone: Elman's layer brings a V that the head stands in for. */
    private List<Node> used() {
        return layer instanceof Rnn rnn ? List.of(rnn.u, rnn.w) : layer.parameters();
    }

    private Node read(Node input, int batch, Linear head) {
        List<Node> states = new ArrayList<>();
        Recurrent.State start = layer.start(graph, "start" + batch, batch);
        for (Recurrent.State state : layer.run(input, start)) {
            states.add(state.hidden());
        }
        return head.apply(Node.concatenate(0, states));
    }

    boolean canStep() {
        return !diverged;
    }

    /** An update from sixteen new series. */
    void step() {
        float[] input = x.data().write();
        float[] truth = d.data().write();
        for (int b = 0; b < BATCH; b++) {
            task.write(rng, lag, input, truth, b, BATCH, times);
        }
        graph.forward(loss);
        float value = loss.value()[0];
        if (!Float.isFinite(value)) {
            diverged = true;
            return;
        }
        graph.backward(loss);
        GradientClipping.byNorm(parameters, MAX_GRADIENT_LENGTH);
        optimizer.step();
        losses.add(value);
        steps++;
        isStale = true;
    }

    /** Runs the network over the test series, if it has learned something since. */
    void update() {
        if (!isStale) {
            return;
        }
        isStale = false;
        graph.forward(testY);
        prediction = testY.value().clone();
        float[][] rows = new float[testInput.length][];
        for (int t = 0; t < rows.length; t++) {
            rows[t] = new float[] {testInput[t]};
        }
        traces = CellInference.of(layer, 1).run(rows);
    }

    /**
     * How many of the test values have the right sign, from one time to another; for parity and
     * echo that is being right.
     */
    double accuracy(int from, int to) {
        int right = 0;
        int count = 0;
        for (int t = from; t < to; t++) {
            if (testTruth[t] != 0) {
                right += prediction[t] * testTruth[t] > 0 ? 1 : 0;
                count++;
            }
        }
        return count == 0 ? 1 : (double) right / count;
    }

    void task(SeriesTask chosen) {
        change(chosen != task, () -> task = chosen);
    }

    void cell(Cell chosen) {
        change(chosen != cell, () -> cell = chosen);
    }

    void hidden(int units) {
        change(units != hidden, () -> hidden = units);
    }

    void times(int length) {
        change(length != times, () -> times = length);
    }

    void lag(int k) {
        change(k != lag, () -> lag = k);
    }

    /** Begins anew with a setting, if it is another one. */
    private void change(boolean isOther, Runnable setter) {
        if (isOther) {
            setter.run();
            restart();
        }
    }

    void learningRate(double rate) {
        learningRate = rate;
        optimizer.setLearningRate(rate);
    }

    void seed(int value) {
        seed = value;
        restart();
    }
}
