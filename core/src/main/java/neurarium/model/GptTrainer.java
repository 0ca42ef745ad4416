package neurarium.model;

import java.util.List;
import java.util.Map;
import neurarium.data.TokenRows;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.graph.Pass;
import neurarium.nn.Parameters;
import neurarium.optim.Adam;
import neurarium.optim.GradientClipping;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * A GPT that learns: each step reads a batch of rows, predicts what follows each token, and moves
 * the weights by Adam against the mean cross-entropy. AdamW with β₂ = 0.99 and a decay of 0.01.
 */
public final class GptTrainer {
    /** Gradients longer than this are shortened to it. */
    private static final double MAX_LENGTH = 1;

    private final Graph graph = new Graph();
    private final Gpt model;
    private final int time;
    private final int rows;
    private final Node tokens;
    private final Node targets;
    private final Node loss;
    private final Gpt.Output reading;
    private final Pass pass;
    private final Adam optimizer;
    private final Rng rng;
    private TokenRows source;
    private boolean begun;
    private boolean diverged;

    /**
     * A learner of random weights.
     *
     * @param time tokens in a row, up to the context
     * @param rows rows in a batch
     */
    public GptTrainer(Gpt.Config config, int time, int rows, int seed) {
        this.time = time;
        this.rows = rows;
        rng = new Rng(seed);
        model = new Gpt(graph, config, rng);
        tokens = graph.input("text", rows, time);
        targets = graph.input("targets", rows, time);
        reading = model.read(tokens);
        loss = Losses.crossEntropy(reading.logits(), targets);
        pass = graph.pass(loss);
        optimizer = new Adam(model.parameters(), 0.001, 0.9, 0.99, 1e-8, 0.01);
    }

    /** Takes what to learn. */
    public void learn(TokenRows source) {
        this.source = source;
        begun = false;
        pass.restart();
    }

    public Gpt.Config config() {
        return model.config;
    }

    public List<Node> parameters() {
        return model.parameters();
    }

    /** A copy of the weights by their names. */
    public Map<String, Tensor> weights() {
        return Parameters.tensors(model.parameters());
    }

    /** The number of weights. */
    public int parameterCount() {
        int count = 0;
        for (Node parameter : model.parameters()) {
            count += parameter.shape().size();
        }
        return count;
    }

    /** Tokens in each step. */
    public int tokensPerStep() {
        return time * rows;
    }

    public void setLearningRate(double learningRate) {
        optimizer.setLearningRate(learningRate);
    }

    /**
     * A part of a step: one node of the graph.
     *
     * @return whether the step is complete, or cannot be: see {@link #hasDiverged}
     */
    public boolean part() {
        if (!begun) {
            fill();
            begun = true;
            return false;
        }
        if (pass.turns() && !Float.isFinite(loss.value()[0])) {
            diverged = true;
            return true;
        }
        if (!pass.next()) {
            return false;
        }
        GradientClipping.byNorm(model.parameters(), MAX_LENGTH);
        optimizer.step();
        begun = false;
        return true;
    }

    /** Whether the loss is no longer finite; the weights are still those before that step. */
    public boolean hasDiverged() {
        return diverged;
    }

    private void fill() {
        float[] read = tokens.data().write();
        float[] next = targets.data().write();
        for (int row = 0; row < rows; row++) {
            source.next(rng, read, next, row * time, time);
        }
    }

    /** A whole step. */
    public void step() {
        boolean done = false;
        while (!done) {
            done = part();
        }
    }

    /** The loss of the last batch. */
    public double loss() {
        return loss.value()[0];
    }

    /**
     * The loss of a batch of another source, without learning from it. A step that has begun is
     * given up.
     */
    public double loss(TokenRows other) {
        float[] read = tokens.data().write();
        float[] next = targets.data().write();
        Rng same = new Rng(0);
        for (int row = 0; row < rows; row++) {
            other.next(same, read, next, row * time, time);
        }
        graph.forward(loss);
        begun = false;
        pass.restart();
        return loss.value()[0];
    }
}
