package neurarium.bench;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.kernel.Buffer;
import neurarium.kernel.Function;
import neurarium.kernel.Kernels;
import neurarium.kernel.Product;
import neurarium.model.Gpt;
import neurarium.model.LeNet5;
import neurarium.model.Mlp;
import neurarium.model.RecurrentLanguageModel;
import neurarium.nn.Initializer;
import neurarium.optim.Adam;
import neurarium.optim.Optimizer;
import neurarium.optim.Sgd;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import neurarium.ui.Bench;

/** The works by name, on synthetic numbers of the right shapes. */
public final class Workloads implements Bench {
    /** The perceptron of TensorFlow Playground with as many layers as it offers. */
    private static final int[] DEEP = {2, 8, 8, 8, 8, 8, 8, 1};

    @Override
    public List<String> names() {
        return List.of(
                "matmul",
                "lenet-train",
                "lenet-infer",
                "lstm-train",
                "gpt-train",
                "mlp-train",
                "map");
    }

    @Override
    public Work work(String name, String text) {
        Options options = new Options(name, text);
        Work work =
                switch (name) {
                    case "matmul" -> matmul(options);
                    case "lenet-train" -> lenetTrain();
                    case "lenet-infer" -> lenetInfer(options.number("batch", 32));
                    case "lstm-train" -> lstmTrain(options.number("batch", 32));
                    case "gpt-train" -> gptTrain();
                    case "mlp-train" -> mlpTrain(options.numbers("shape", DEEP));
                    case "map" -> map(options.numbers("shape", DEEP));
                    default -> throw new IllegalArgumentException("there is no work named " + name);
                };
        options.end();
        return work;
    }

    private static Work matmul(Options options) {
        int size = options.number("size", 256);
        int m = options.number("m", size);
        int n = options.number("n", size);
        int k = options.number("k", size);
        Kernels kernels = Kernels.chosen();
        Rng rng = new Rng(1);
        Buffer a = kernels.buffer(m * k);
        Buffer b = kernels.buffer(k * n);
        Buffer c = kernels.buffer(m * n);
        a.set(Tensor.uniform(rng, 1, m, k).values());
        b.set(Tensor.uniform(rng, 1, k, n).values());
        Product product = new Product(false, false, m, n, k);
        return new Work(
                "GFLOP/s",
                2e-9 * m * n * k,
                () -> kernels.matmul(product, a, 0, b, 0, c, 0, false));
    }

    private static Work lenetTrain() {
        int batch = 32;
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        LeNet5 model = new LeNet5(graph, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, batch, 1, LeNet5.SIZE, LeNet5.SIZE));
        Node targets = graph.input("targets", below(rng, LeNet5.CLASSES, batch));
        Node loss = Losses.crossEntropy(model.apply(x), targets);
        Optimizer optimizer = new Sgd(model.parameters(), 0.05);
        return new Work("examples/s", batch, () -> train(graph, loss, optimizer));
    }

    private static Work lenetInfer(int batch) {
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        Tensor images = Tensor.uniform(rng, 1, batch, 1, LeNet5.SIZE, LeNet5.SIZE);
        Node logits = new LeNet5(graph, rng).apply(graph.input("x", images));
        return new Work("examples/s", batch, () -> read(graph, logits));
    }

    private static Work lstmTrain(int batch) {
        int vocabulary = 64;
        int time = 50;
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        RecurrentLanguageModel model =
                new RecurrentLanguageModel(
                        graph, RecurrentLanguageModel.Cell.LSTM, vocabulary, 32, 128, rng);
        RecurrentLanguageModel.Output reading = model.read("text", time, batch);
        reading.tokens().set(below(rng, vocabulary, time, batch).values());
        Node targets = graph.input("targets", below(rng, vocabulary, time * batch));
        Node loss = Losses.crossEntropy(reading.logits(), targets);
        Optimizer optimizer = new Adam(model.parameters(), 0.001);
        return new Work("tokens/s", time * batch, () -> train(graph, loss, optimizer));
    }

    private static Work gptTrain() {
        int batch = 16;
        Gpt.Config config = new Gpt.Config(64, 64, 64, 4, 2);
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        Gpt model = new Gpt(graph, config, rng);
        int time = config.context();
        Node tokens = graph.input("tokens", below(rng, config.vocabulary(), batch, time));
        Node targets = graph.input("targets", below(rng, config.vocabulary(), batch, time));
        Node loss = Losses.crossEntropy(model.read(tokens).logits(), targets);
        Optimizer optimizer = new Adam(model.parameters(), 0.001);
        return new Work("tokens/s", batch * time, () -> train(graph, loss, optimizer));
    }

    private static Work mlpTrain(int[] shape) {
        int batch = 10;
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        Mlp model = new Mlp(graph, shape, Function.TANH, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, batch, shape[0]));
        Node d = graph.input("d", Tensor.uniform(rng, 1, batch, shape[shape.length - 1]));
        Node loss = Losses.meanSquaredError(model.apply(x), d);
        Optimizer optimizer = new Sgd(model.parameters(), 0.03);
        return new Work("examples/s", batch, () -> train(graph, loss, optimizer));
    }

    private static Work map(int[] shape) {
        int points = 100 * 100;
        Graph graph = new Graph();
        Rng rng = new Rng(1);
        Mlp model = new Mlp(graph, shape, Function.TANH, Initializer.XAVIER, rng);
        Node y = model.apply(graph.input("x", Tensor.uniform(rng, 1, points, shape[0])));
        return new Work("ms", 1, () -> read(graph, y));
    }

    private static void train(Graph graph, Node loss, Optimizer optimizer) {
        graph.forward(loss);
        graph.backward(loss);
        optimizer.step();
    }

    /** Computes a node and fetches its numbers, as a page that draws them would. */
    private static void read(Graph graph, Node y) {
        graph.forward(y);
        y.value();
    }

    /** Whole numbers from 0 to bound − 1. */
    static Tensor below(Rng rng, int bound, int... dims) {
        Tensor tensor = Tensor.zeros(dims);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = rng.below(bound);
        }
        return tensor;
    }

    @Override
    public float[] losses(String model) {
        return Trials.losses(model);
    }

    @Override
    public List<String> compare(Kernels kernels, int seed, int rounds) {
        return new KernelComparison(kernels, seed).differences(rounds);
    }
}
