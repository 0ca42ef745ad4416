package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.optim.Adam;
import neurarium.optim.GradientClipping;
import neurarium.optim.Optimizer;
import neurarium.optim.Sgd;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

/**
 * A training step allocates nothing: counted by the JVM over 100 steps. The JVM itself now and then
 * allocates some bytes while it links and compiles code, so the least of a few such counts is
 * taken; a step that allocated would show in each.
 */
class AllocationTest {
    private static final int STEPS = 100;
    private static final int WINDOWS = 5;

    private final Graph graph = new Graph();
    private final Rng rng = new Rng(1);

    private static void step(Graph graph, Node loss, List<Node> parameters, Optimizer optimizer) {
        graph.forward(loss);
        graph.backward(loss);
        GradientClipping.byNorm(parameters, 1);
        optimizer.step();
    }

    private void assertAllocatesNothing(Node loss, List<Node> parameters, Optimizer optimizer) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 3; i++) { // gradients and packing space are made at first use
            step(graph, loss, parameters, optimizer);
        }
        long thread = Thread.currentThread().getId();
        long least = Long.MAX_VALUE;
        for (int window = 0; window < WINDOWS; window++) {
            long before = threads.getThreadAllocatedBytes(thread);
            for (int i = 0; i < STEPS; i++) {
                step(graph, loss, parameters, optimizer);
            }
            least = Math.min(least, threads.getThreadAllocatedBytes(thread) - before);
        }

        assertEquals(0, least, "bytes in " + STEPS + " steps");
    }

    @Test
    void leNet() {
        LeNet5 model = new LeNet5(graph, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 4, 1, LeNet5.SIZE, LeNet5.SIZE));
        Node targets = graph.input("targets", 4).set(1, 2, 3, 4);
        Node loss = Losses.crossEntropy(model.apply(x), targets);

        assertAllocatesNothing(loss, model.parameters(), new Sgd(model.parameters(), 0.01));
    }

    @Test
    void gpt() {
        Gpt model = new Gpt(graph, new Gpt.Config(9, 8, 16, 2, 2), rng);
        Node tokens = graph.input("tokens", 2, 8);
        Node targets = graph.input("targets", 2, 8);
        Node loss = Losses.crossEntropy(model.read(tokens).logits(), targets);

        assertAllocatesNothing(loss, model.parameters(), new Adam(model.parameters(), 0.001));
    }

    @Test
    void lstm() {
        RecurrentLanguageModel model =
                new RecurrentLanguageModel(graph, RecurrentLanguageModel.Cell.LSTM, 9, 5, 7, rng);
        RecurrentLanguageModel.Output reading = model.read("text", 6, 3);
        Node targets = graph.input("targets", 6 * 3);
        Node loss = Losses.crossEntropy(reading.logits(), targets);

        assertAllocatesNothing(loss, model.parameters(), new Adam(model.parameters(), 0.001));
    }
}
