package neurarium.model;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.nn.Recurrent;
import neurarium.optim.Adam;
import neurarium.optim.GradientClipping;
import neurarium.tensor.Rng;

/**
 * A recurrent language model that learns a text and writes in its manner. The text is cut into
 * lanes of equal length that are read side by side, {@code time} tokens in each step; the states go
 * on from step to step, the gradients do not (truncated backpropagation through time; Williams and
 * Peng, 1990).
 */
public final class RnnTrainer {
    /** How large the network is: its cell, the width of an embedding, the number of units. */
    public record Design(RecurrentLanguageModel.Cell cell, int width, int hidden) {}

    /** Gradients longer than this are shortened to it. */
    private static final double MAX_LENGTH = 5;

    private final Graph graph = new Graph();
    private final Design design;
    private final int time;
    private final int lanes;
    private final RecurrentLanguageModel model;
    private final RecurrentLanguageModel.Output reading;
    private final RecurrentLanguageModel.Output writing;
    private final Node targets;
    private final Node loss;
    private final Adam optimizer;
    private int[] text = new int[0];
    private int laneLength;
    private int at;

    /** A learner of random weights. */
    public RnnTrainer(Design design, int vocabulary, int time, int lanes, int seed) {
        this.design = design;
        this.time = time;
        this.lanes = lanes;
        model =
                new RecurrentLanguageModel(
                        graph, design.cell, vocabulary, design.width, design.hidden, new Rng(seed));
        reading = model.read("text", time, lanes);
        targets = graph.input("targets", time * lanes);
        loss = Losses.crossEntropy(reading.logits(), targets);
        writing = model.read("sample", 1, 1);
        optimizer = new Adam(model.parameters(), 0.005);
    }

    public Design design() {
        return design;
    }

    public List<Node> parameters() {
        return model.parameters();
    }

    /** The number of weights. */
    public int parameterCount() {
        int count = 0;
        for (Node parameter : model.parameters()) {
            count += parameter.shape().size();
        }
        return count;
    }

    public void setLearningRate(double learningRate) {
        optimizer.setLearningRate(learningRate);
    }

    /** Takes the text to learn, and begins at its beginning; it may be of any length. */
    public void learn(int[] text) {
        this.text = text;
        laneLength = Math.max(1, text.length / lanes);
        at = 0;
        forget(reading.start());
    }

    /** Tokens in each step. */
    public int tokens() {
        return time * lanes;
    }

    /** The first half of a step: reads on and predicts each next token. */
    public double read() {
        if (at >= laneLength) {
            at = 0;
            forget(reading.start());
        }
        float[] input = reading.tokens().data().write();
        float[] next = targets.data().write();
        for (int t = 0; t < time; t++) {
            for (int lane = 0; lane < lanes; lane++) {
                int place = lane * laneLength + at + t; // beyond its end into the next lane
                input[t * lanes + lane] = token(place);
                next[t * lanes + lane] = token(place + 1);
            }
        }
        at += time;
        graph.forward(loss);
        return loss.value()[0];
    }

    private int token(int place) {
        return text[place % text.length];
    }

    /**
     * The second half: learns from the mistakes, and hands the states on.
     *
     * @return the norm of the gradient before it was shortened
     */
    public double update() {
        graph.backward(loss);
        double norm = GradientClipping.byNorm(model.parameters(), MAX_LENGTH);
        optimizer.step();
        carry(reading.end(), reading.start());
        return norm;
    }

    private static void forget(Recurrent.State state) {
        clear(state.hidden());
        clear(state.memory());
    }

    private static void clear(Node node) {
        node.graph().kernels().fill(node.data(), 0);
    }

    private static void carry(Recurrent.State from, Recurrent.State to) {
        to.hidden().data().set(from.hidden().value());
        if (to.memory() != to.hidden()) {
            to.memory().data().set(from.memory().value());
        }
    }

    /** Begins to write anew, with a state of zeros. */
    public void begin() {
        forget(writing.start());
    }

    /**
     * Takes in a token that was written.
     *
     * @return the logits of the next one; to be read before the next call
     */
    public float[] write(int token) {
        writing.tokens().data().write()[0] = token;
        graph.forward(writing.logits());
        float[] logits = writing.logits().value();
        carry(writing.end(), writing.start());
        return logits;
    }

    /** The state after the last token that was written: s, each number from −1 to 1. */
    public float[] state() {
        return writing.end().hidden().value();
    }
}
