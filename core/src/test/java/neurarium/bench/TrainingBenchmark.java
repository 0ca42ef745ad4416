package neurarium.bench;

import java.util.concurrent.TimeUnit;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.model.Gpt;
import neurarium.model.LeNet5;
import neurarium.optim.Adam;
import neurarium.optim.Optimizer;
import neurarium.optim.Sgd;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One training step, on synthetic numbers: forward, backward, optimiser. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TrainingBenchmark {
    private static float step(Graph graph, Node loss, Optimizer optimizer) {
        graph.forward(loss);
        graph.backward(loss);
        optimizer.step();
        return loss.value()[0];
    }

    private static Node below(Graph graph, String name, Rng rng, int bound, int... dims) {
        Tensor tensor = Tensor.zeros(dims);
        for (int i = 0; i < tensor.values().length; i++) {
            tensor.values()[i] = rng.below(bound);
        }
        return graph.input(name, tensor);
    }

    /** LeNet-5 on 32 images, gradient descent. */
    @State(Scope.Thread)
    public static class Images {
        private static final int BATCH = 32;

        final Graph graph = new Graph();
        final Node loss;
        final Optimizer optimizer;

        public Images() {
            Rng rng = new Rng(1);
            LeNet5 model = new LeNet5(graph, rng);
            Tensor images = Tensor.uniform(rng, 1, BATCH, 1, LeNet5.SIZE, LeNet5.SIZE);
            Node targets = below(graph, "targets", rng, LeNet5.CLASSES, BATCH);
            loss = Losses.crossEntropy(model.apply(graph.input("images", images)), targets);
            optimizer = new Sgd(model.parameters(), 0.05);
        }
    }

    /** A GPT of 2 layers, width 64, 4 heads, on 16 texts of 64 tokens out of 64, Adam. */
    @State(Scope.Thread)
    public static class Text {
        private static final int BATCH = 16;
        private static final Gpt.Config CONFIG = new Gpt.Config(64, 64, 64, 4, 2);

        final Graph graph = new Graph();
        final Node loss;
        final Optimizer optimizer;

        public Text() {
            Rng rng = new Rng(1);
            Gpt model = new Gpt(graph, CONFIG, rng);
            int time = CONFIG.context();
            Node tokens = below(graph, "tokens", rng, CONFIG.vocabulary(), BATCH, time);
            Node targets = below(graph, "targets", rng, CONFIG.vocabulary(), BATCH, time);
            loss = Losses.crossEntropy(model.read(tokens).logits(), targets);
            optimizer = new Adam(model.parameters(), 0.001);
        }
    }

    @Benchmark
    public float leNet(Images state) {
        return step(state.graph, state.loss, state.optimizer);
    }

    @Benchmark
    public float gpt(Text state) {
        return step(state.graph, state.loss, state.optimizer);
    }
}
