package neurarium.model;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.graph.GradientCheck;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.TwinKernels;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GptTest {
    private static final Gpt.Config SMALL = new Gpt.Config(5, 4, 6, 2, 2);

    private final Graph graph = new Graph();
    private final Rng rng = new Rng(3);

    /** The model by the names of its parameters, as a program that only has the file would. */
    private static final class Formula {
        private final Map<String, Node> parameters = new HashMap<>();
        private final int heads;
        private final int layers;

        Formula(Gpt gpt) {
            heads = gpt.config.heads();
            layers = gpt.config.layers();
            for (Node parameter : gpt.parameters()) {
                parameters.put(parameter.name(), parameter);
            }
        }

        private double[][] matrix(String name) {
            return InDouble.rows(parameters.get(name));
        }

        private float[] vector(String name) {
            return parameters.get(name).value();
        }

        private double[] linear(String name, double[] x) {
            return InDouble.linear(x, matrix(name + ".weight"), vector(name + ".bias"));
        }

        private double[] norm(String name, double[] x) {
            return InDouble.layerNorm(x, vector(name + ".gain"), vector(name + ".bias"));
        }

        /** The logits of one text at each position. */
        double[][] logits(int[] tokens) {
            double[][] x = new double[tokens.length][];
            for (int t = 0; t < x.length; t++) {
                x[t] =
                        InDouble.plus(
                                matrix("tokens.table")[tokens[t]], matrix("positions.table")[t]);
            }
            for (int layer = 0; layer < layers; layer++) {
                block("blocks." + layer, x);
            }
            for (int t = 0; t < x.length; t++) {
                x[t] = InDouble.linear(norm("norm", x[t]), matrix("head"));
            }
            return x;
        }

        private void block(String name, double[][] x) {
            int width = x[0].length;
            double[][] all = new double[x.length][];
            for (int t = 0; t < x.length; t++) {
                all[t] =
                        linear(
                                name + ".attention.queryKeyValue",
                                norm(name + ".attentionNorm", x[t]));
            }
            double[][] joined = new double[x.length][width];
            int d = width / heads;
            for (int head = 0; head < heads; head++) {
                double[][] y =
                        InDouble.causalAttention(
                                columns(all, head * d, d),
                                columns(all, width + head * d, d),
                                columns(all, 2 * width + head * d, d));
                for (int t = 0; t < x.length; t++) {
                    System.arraycopy(y[t], 0, joined[t], head * d, d);
                }
            }
            for (int t = 0; t < x.length; t++) {
                x[t] = InDouble.plus(x[t], linear(name + ".attention.output", joined[t]));
                double[] inner = linear(name + ".expand", norm(name + ".feedForwardNorm", x[t]));
                x[t] = InDouble.plus(x[t], linear(name + ".contract", InDouble.gelu(inner)));
            }
        }

        private static double[][] columns(double[][] x, int from, int count) {
            double[][] part = new double[x.length][];
            for (int t = 0; t < x.length; t++) {
                part[t] = Arrays.copyOfRange(x[t], from, from + count);
            }
            return part;
        }
    }

    /** Embeddings as large as those of a trained model, and biases that are not zero. */
    private static void randomize(Gpt gpt, Rng rng) {
        for (Node parameter : gpt.parameters()) {
            boolean vector = parameter.shape().rank() == 1;
            if (vector || parameter.name().endsWith(".table")) {
                float[] values = Tensor.normal(rng, 0.5, parameter.shape().dims()).values();
                for (int i = 0; i < values.length; i++) {
                    values[i] += parameter.name().endsWith(".gain") ? 1 : 0;
                }
                parameter.set(values);
            }
        }
    }

    private static Node tokens(Graph graph, Rng rng, int vocabulary, int batch, int time) {
        Node tokens = graph.input("tokens", batch, time);
        float[] values = tokens.data().write();
        for (int i = 0; i < values.length; i++) {
            values[i] = rng.below(vocabulary);
        }
        return tokens;
    }

    @Property(tries = 20)
    void computesItsFormula(
            @ForAll @IntRange(min = 1, max = 3) int batch,
            @ForAll @IntRange(min = 1, max = 6) int time,
            @ForAll @IntRange(min = 1, max = 3) int heads,
            @ForAll @IntRange(min = 1, max = 4) int headWidth,
            @ForAll @IntRange(min = 1, max = 3) int layers,
            @ForAll int seed) {
        Graph made = new Graph(new TwinKernels());
        Rng seeded = new Rng(seed);
        Gpt gpt = new Gpt(made, new Gpt.Config(7, 6, heads * headWidth, heads, layers), seeded);
        randomize(gpt, seeded);
        Node tokens = tokens(made, seeded, 7, batch, time);
        Node logits = gpt.read(tokens).logits();

        made.forward(logits);

        Formula formula = new Formula(gpt);
        for (int text = 0; text < batch; text++) {
            int[] row = new int[time];
            for (int t = 0; t < time; t++) {
                row[t] = (int) tokens.value()[text * time + t];
            }
            double[][] expected = formula.logits(row);
            for (int t = 0; t < time; t++) {
                for (int word = 0; word < 7; word++) {
                    double got = logits.value()[(text * time + t) * 7 + word];
                    double tolerance = 1e-4 * (1 + Math.abs(expected[t][word]));
                    assertEquals(expected[t][word], got, tolerance);
                }
            }
        }
    }

    @Test
    void gradientsOfAllParametersMatchFiniteDifferences() {
        Gpt gpt = new Gpt(graph, SMALL, rng);
        randomize(gpt, rng);
        Node logits = gpt.read(tokens(graph, rng, 5, 2, 4)).logits();

        GradientCheck.check(graph, logits, gpt.parameters());
    }

    @Test
    void oneSetOfParametersServesTrainingAndDisplay() {
        Gpt gpt = new Gpt(graph, SMALL, rng);
        Node many = gpt.read(tokens(graph, rng, 5, 3, 4)).logits();
        int parameters = gpt.parameters().size();
        Node one = graph.input("one", 1, 3);
        Node few = gpt.read(one).logits();
        System.arraycopy(graph.node("tokens").value(), 4, one.data().write(), 0, 3);

        graph.forward();

        assertEquals(parameters, gpt.parameters().size());
        float[] second = Arrays.copyOfRange(many.value(), 4 * 5, 7 * 5);
        assertArrayEquals(second, few.value(), 1e-5f);
    }

    @Test
    void whatIsLookedAtHasItsName() {
        Gpt gpt = new Gpt(graph, SMALL, rng);
        Gpt.Output reading = gpt.read(tokens(graph, rng, 5, 1, 4));

        assertSame(reading.logits(), graph.node("logits"));
        assertSame(reading.attention().get(1), graph.node("attention.1"));
        List<String> names = new ArrayList<>();
        for (Node parameter : gpt.blocks.get(1).parameters()) {
            names.add(parameter.name());
        }
        assertEquals(
                List.of(
                        "blocks.1.attentionNorm.gain",
                        "blocks.1.attentionNorm.bias",
                        "blocks.1.attention.queryKeyValue.weight",
                        "blocks.1.attention.queryKeyValue.bias",
                        "blocks.1.attention.output.weight",
                        "blocks.1.attention.output.bias",
                        "blocks.1.feedForwardNorm.gain",
                        "blocks.1.feedForwardNorm.bias",
                        "blocks.1.expand.weight",
                        "blocks.1.expand.bias",
                        "blocks.1.contract.weight",
                        "blocks.1.contract.bias"),
                names);
    }

    @Test
    void refusesTokensWithoutABatch() {
        Gpt gpt = new Gpt(graph, SMALL, rng);

        String error = refusal(() -> gpt.read(graph.input("tokens", 4)));

        assertEquals("Gpt takes tokens of [batch, up to 4], got [4]", error);
    }

    @Test
    void refusesSizesBelowOne() {
        String error = refusal(() -> new Gpt.Config(5, 4, 6, 2, 0));

        assertEquals(
                "Gpt takes sizes of 1 or more, got vocabulary 5, context 4, width 6, heads 2,"
                        + " layers 0",
                error);
    }
}
