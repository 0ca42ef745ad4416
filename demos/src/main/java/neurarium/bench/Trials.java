package neurarium.bench;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.model.Gpt;
import neurarium.model.LeNet5;
import neurarium.model.Mlp;
import neurarium.model.RecurrentLanguageModel;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.nn.Initializer;
import neurarium.optim.Adam;
import neurarium.optim.GradientClipping;
import neurarium.optim.Optimizer;
import neurarium.optim.Sgd;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * A small instance of each model, trained for 50 steps from seed 1 on made-up numbers: every
 * platform and every kind of kernels must report the same losses up to rounding.
 */
public final class Trials {
    public static final int STEPS = 50;

    /** One model's loss and how it learns. */
    private record Trial(Graph graph, Node loss, List<Node> parameters, Optimizer optimizer) {}

    private Trials() {}

    public static List<String> names() {
        return List.of("mlp", "lenet", "elman", "gru", "lstm", "gpt");
    }

    /** The loss before each of the steps. */
    public static float[] losses(String name) {
        Trial trial =
                switch (name) {
                    case "mlp" -> mlp();
                    case "lenet" -> lenet();
                    case "elman" -> recurrent(Cell.ELMAN);
                    case "gru" -> recurrent(Cell.GRU);
                    case "lstm" -> recurrent(Cell.LSTM);
                    case "gpt" -> gpt();
                    default ->
                            throw new IllegalArgumentException("there is no trial named " + name);
                };
        float[] losses = new float[STEPS];
        for (int step = 0; step < STEPS; step++) {
            trial.graph().forward(trial.loss());
            losses[step] = trial.loss().value()[0];
            trial.graph().backward(trial.loss());
            GradientClipping.byNorm(trial.parameters(), 5);
            trial.optimizer().step();
        }
        return losses;
    }

    private static Trial mlp() {
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        Mlp model = new Mlp(graph, new int[] {3, 7, 5, 2}, Function.TANH, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 9, 3));
        Node d = graph.input("d", Tensor.uniform(rng, 0.8, 9, 2));
        Node loss = Losses.meanSquaredError(model.apply(x), d);
        return new Trial(graph, loss, model.parameters(), new Sgd(model.parameters(), 0.1));
    }

    private static Trial lenet() {
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        LeNet5 model = new LeNet5(graph, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 3, 1, LeNet5.SIZE, LeNet5.SIZE));
        Node targets = graph.input("targets", Workloads.below(rng, LeNet5.CLASSES, 3));
        Node loss = Losses.crossEntropy(model.apply(x), targets);
        return new Trial(graph, loss, model.parameters(), new Sgd(model.parameters(), 0.01));
    }

    private static Trial recurrent(Cell cell) {
        int vocabulary = 11;
        int time = 6;
        int batch = 3;
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        RecurrentLanguageModel model =
                new RecurrentLanguageModel(graph, cell, vocabulary, 5, 13, rng);
        RecurrentLanguageModel.Output reading = model.read("text", time, batch);
        reading.tokens().set(Workloads.below(rng, vocabulary, time, batch).values());
        Node targets = graph.input("targets", Workloads.below(rng, vocabulary, time * batch));
        Node loss = Losses.crossEntropy(reading.logits(), targets);
        return new Trial(graph, loss, model.parameters(), gentle(model.parameters()));
    }

    private static Trial gpt() {
        Gpt.Config config = new Gpt.Config(11, 7, 12, 3, 2);
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        Gpt model = new Gpt(graph, config, rng);
        Node tokens = graph.input("tokens", Workloads.below(rng, config.vocabulary(), 2, 7));
        Node targets = graph.input("targets", Workloads.below(rng, config.vocabulary(), 2, 7));
        Node loss = Losses.crossEntropy(model.read(tokens).logits(), targets);
        return new Trial(graph, loss, model.parameters(), gentle(model.parameters()));
    }

    /**
     * Adam divides by the size of the gradient, so a gradient that is nothing but rounding would
     * move a weight as far as a real one; a larger ε keeps such weights where they are.
     */
    private static Optimizer gentle(List<Node> parameters) {
        return new Adam(parameters, 0.005, 0.9, 0.999, 1e-4, 0);
    }
}
