package neurarium.model;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.nn.Initializer;
import neurarium.nn.Parameters;
import neurarium.optim.Adam;
import neurarium.optim.Optimizer;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** The networks of the lecture: their sizes, and that they learn. */
class NetworksTest {
    private final Graph graph = new Graph();
    private final Rng rng = new Rng(1);

    private static int count(List<Node> parameters) {
        int count = 0;
        for (Node parameter : parameters) {
            count += parameter.shape().size();
        }
        return count;
    }

    private float train(Node loss, List<Node> parameters, double rate, int steps) {
        Optimizer optimizer = new Adam(parameters, rate);
        for (int step = 0; step < steps; step++) {
            graph.forward(loss);
            graph.backward(loss);
            optimizer.step();
        }
        graph.forward(loss);
        return loss.value()[0];
    }

    @Test
    void aPerceptronWithAHiddenLayerLearnsXor() {
        Mlp model = new Mlp(graph, new int[] {2, 4, 1}, Function.TANH, Initializer.XAVIER, rng);
        Node x = graph.input("x", 4, 2).set(-1, -1, -1, 1, 1, -1, 1, 1);
        Node d = graph.input("d", 4, 1).set(-1, 1, 1, -1);
        Node loss = Losses.sumSquaredError(model.apply(x), d);

        assertTrue(train(loss, model.parameters(), 0.05, 300) < 0.01);
        assertEquals(2 * 4 + 4 + 4 + 1, count(model.parameters()));
    }

    @Test
    void aPerceptronNeedsTwoSizes() {
        String error =
                refusal(() -> new Mlp(graph, new int[] {2}, Function.TANH, Initializer.ZEROS, rng));

        assertEquals("Mlp takes the sizes of its input and its output at least, got 1", error);
    }

    @Test
    void leNetHasTheSizesOfTheLecture() {
        LeNet5 model = new LeNet5(graph, rng);
        LeNet5.Maps maps = model.maps(graph.input("x", 2, 1, 28, 28));

        assertEquals(Shape.of(2, 6, 28, 28), maps.c1().shape());
        assertEquals(Shape.of(2, 6, 14, 14), maps.s2().shape());
        assertEquals(Shape.of(2, 16, 10, 10), maps.c3().shape());
        assertEquals(Shape.of(2, 16, 5, 5), maps.s4().shape());
        assertEquals(Shape.of(2, 120), maps.f5().shape());
        assertEquals(Shape.of(2, 84), maps.f6().shape());
        assertEquals(Shape.of(2, 10), maps.logits().shape());
        assertEquals(156 + 2416 + 48120 + 10164 + 850, count(model.parameters()));
        String error = refusal(() -> model.apply(graph.input("small", 2, 1, 8, 8)));
        assertEquals("LeNet5 takes x of [batch, 1, 28, 28], got [2, 1, 8, 8]", error);
    }

    @Test
    void leNetLearnsAFewPicturesByHeart() {
        LeNet5 model = new LeNet5(graph, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 4, 1, 28, 28));
        Node targets = graph.input("targets", 4).set(3, 1, 4, 1);
        Node loss = Losses.crossEntropy(model.apply(x), targets);

        assertTrue(train(loss, model.parameters(), 0.003, 40) < 0.05);
    }

    @Test
    void everyCellLearnsASentenceByHeart() {
        for (RecurrentLanguageModel.Cell cell : RecurrentLanguageModel.Cell.values()) {
            Graph own = new Graph();
            RecurrentLanguageModel model =
                    new RecurrentLanguageModel(own, cell, 5, 6, 12, new Rng(2));
            RecurrentLanguageModel.Output reading = model.read("text", 6, 1);
            reading.tokens().set(0, 1, 2, 0, 3, 4);
            Node targets = own.input("targets", 6).set(1, 2, 0, 3, 4, 0);
            Node loss = Losses.crossEntropy(reading.logits(), targets);
            Optimizer optimizer = new Adam(model.parameters(), 0.02);
            for (int step = 0; step < 150; step++) {
                own.forward(loss);
                own.backward(loss);
                optimizer.step();
            }
            own.forward(loss);

            assertTrue(loss.value()[0] < 0.05, () -> cell + " has " + loss.value()[0]);
            assertEquals(Shape.of(6, 5), reading.logits().shape());
        }
    }

    @Test
    void gptLearnsToCopyWhatIsThreePlacesBack() {
        Gpt.Config config = new Gpt.Config(4, 8, 12, 2, 2);
        Gpt model = new Gpt(graph, config, rng);
        Node tokens = graph.input("tokens", 6, 8);
        Node targets = graph.input("targets", 6, 8);
        float[] text = tokens.data().write();
        float[] next = targets.data().write();
        for (int row = 0; row < 6; row++) {
            for (int t = 0; t < 8; t++) {
                int at = row * 8 + t;
                text[at] = t < 3 ? rng.below(4) : text[at - 3];
                next[at] = t < 2 ? -1 : text[at - 2]; // what cannot be known does not count
            }
        }
        Gpt.Output reading = model.read(tokens);
        Node loss = Losses.crossEntropy(reading.logits(), targets);

        assertTrue(train(loss, model.parameters(), 0.01, 150) < 0.05);
        assertEquals(Shape.of(6, 8, 4), reading.logits().shape());
        assertEquals(2, reading.attention().size());
        assertEquals(Shape.of(6, 2, 8, 8), reading.attention().get(0).shape());
    }

    @Test
    void gptRefusesATextLongerThanItsContext() {
        Gpt model = new Gpt(graph, new Gpt.Config(4, 8, 4, 1, 1), rng);

        String error = refusal(() -> model.read(graph.input("tokens", 1, 9)));

        assertEquals("Gpt takes tokens of [batch, up to 8], got [1, 9]", error);
        assertThrows(IllegalArgumentException.class, () -> new Gpt.Config(4, 8, 4, 1, 0));
    }

    @Test
    void savedWeightsMakeAnotherModelTheSame() {
        LeNet5 first = new LeNet5(graph, rng);
        LeNet5 second = new LeNet5(graph, rng);
        Node x = graph.input("x", Tensor.uniform(rng, 1, 1, 1, 28, 28));
        Node expected = first.apply(x);
        Node got = second.apply(x);

        Parameters.load(second.parameters(), Parameters.tensors(first.parameters()));

        graph.forward();
        assertArrayEquals(expected.value(), got.value());
    }
}
