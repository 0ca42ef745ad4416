package neurarium.nn;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.graph.Attention;
import neurarium.graph.GradientCheck;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Shape;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class MultiHeadAttentionTest {
    private final Graph graph = new Graph();
    private final Rng rng = new Rng(1);

    private static void checkGradients(Layer layer, Graph graph, Node x) {
        GradientCheck.check(graph, layer.apply(x), layer.parameters());
    }

    @Test
    void aCausalHeadSeesOnlyWhatCameBefore() {
        MultiHeadAttention attention =
                new MultiHeadAttention(graph, "a", 4, 2, true, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.normal(rng, 1, 1, 3, 4));
        var result = attention.attend(x);
        graph.forward();
        float[] weights = result.weights().value();
        float[] before = result.output().value().clone();

        for (int head = 0; head < 2; head++) {
            for (int i = 0; i < 3; i++) {
                float sum = 0;
                for (int j = 0; j < 3; j++) {
                    float weight = weights[(head * 3 + i) * 3 + j];
                    sum += weight;
                    if (j > i) {
                        assertEquals(0, weight);
                    }
                }
                assertEquals(1, sum, 1e-6f);
            }
        }
        x.data().write()[2 * 4] += 5; // the last position
        graph.forward();
        float[] after = result.output().value();
        for (int i = 0; i < 2 * 4; i++) {
            assertEquals(before[i], after[i]);
        }
    }

    @Test
    void attentionIsTheSoftmaxOfScaledMatchesOfEachHead() {
        MultiHeadAttention attention =
                new MultiHeadAttention(graph, "a", 4, 2, false, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.normal(rng, 1, 2, 3, 4));
        var result = attention.attend(x);

        graph.forward();

        for (int batch = 0; batch < 2; batch++) {
            for (int head = 0; head < 2; head++) {
                for (int i = 0; i < 3; i++) {
                    double[] powers = new double[3];
                    double sum = 0;
                    for (int j = 0; j < 3; j++) {
                        double match = 0;
                        for (int c = 0; c < 2; c++) {
                            int column = 2 * head + c;
                            match +=
                                    projected(attention, x, batch, i, column)
                                            * projected(attention, x, batch, j, 4 + column);
                        }
                        powers[j] = Math.exp(match / Math.sqrt(2));
                        sum += powers[j];
                    }
                    for (int j = 0; j < 3; j++) {
                        int at = ((batch * 2 + head) * 3 + i) * 3 + j;
                        assertEquals(powers[j] / sum, result.weights().value()[at], 1e-5);
                    }
                }
            }
        }
    }

    /** One number of x Wᵀ for the joint weight of queries, keys and values. */
    private static double projected(
            MultiHeadAttention attention, Node x, int batch, int position, int column) {
        double sum = 0;
        for (int c = 0; c < 4; c++) {
            sum +=
                    x.value()[(batch * 3 + position) * 4 + c]
                            * attention.queryKeyValue.weight.value()[column * 4 + c];
        }
        return sum;
    }

    @Property(tries = 10)
    void attentionAndBlocksHaveTheGradientsOfFiniteDifferences(
            @ForAll @IntRange(min = 1, max = 3) int heads,
            @ForAll @IntRange(min = 1, max = 4) int time,
            @ForAll boolean causal) {
        Graph made = new Graph();
        Rng seeded = new Rng(heads * 10 + time);
        int width = 2 * heads;
        Node x = made.input("x", Tensor.normal(seeded, 0.7, 2, time, width));
        Initializer start = Initializer.XAVIER;

        checkGradients(
                new MultiHeadAttention(made, "a", width, heads, causal, start, seeded), made, x);
        checkGradients(
                new TransformerBlock(made, "b", width, heads, causal, start, seeded), made, x);
    }

    @Test
    void attentionRefusesHeadsThatDoNotDivideItsWidth() {
        String error =
                refusal(
                        () ->
                                new MultiHeadAttention(
                                        graph, "a", 4, 3, true, Initializer.ZEROS, rng));

        assertEquals(
                "MultiHeadAttention takes a width that its heads divide, got 4 and 3 heads", error);
    }

    @Test
    void attentionRefusesAnInputOfTheWrongWidth() {
        MultiHeadAttention attention =
                new MultiHeadAttention(graph, "a", 4, 2, true, Initializer.ZEROS, rng);
        Node x = graph.input("x", 2, 3, 5);

        String error = refusal(() -> attention.apply(x));

        assertEquals("MultiHeadAttention takes x of [batch, time, 4], got [2, 3, 5]", error);
    }

    @Test
    void attendingToItselfAsAMemoryIsSelfAttention() {
        MultiHeadAttention attention =
                new MultiHeadAttention(graph, "a", 4, 2, false, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.normal(rng, 1, 2, 3, 4));
        Node self = attention.apply(x);
        Node cross = attention.attendTo(x, x).output();

        graph.forward();

        assertArrayEquals(self.value(), cross.value(), 1e-6f);
    }

    @Test
    void aMemoryMayHaveAnotherLengthAndBeFilledUp() {
        MultiHeadAttention attention =
                new MultiHeadAttention(graph, "a", 4, 2, false, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.normal(rng, 1, 1, 2, 4));
        Node memory = graph.input("memory", Tensor.normal(rng, 1, 1, 5, 4));
        Node kept = graph.input("kept", 1, 5).set(1, 1, 1, 0, 0);
        var result = attention.attendTo(memory, x, Attention.paddingMask(kept));
        Node y = attention.attendTo(memory.slice(1, 0, 3), x).output();

        graph.forward();

        assertEquals(Shape.of(1, 2, 2, 5), result.weights().shape());
        assertEquals(0, result.weights().value()[3]);
        assertArrayEquals(y.value(), result.output().value(), 1e-6f);
        GradientCheck.check(graph, result.output(), attention.parameters());
    }

    @Test
    void aCausalLayerHidesTheFutureUnderAMaskToo() {
        MultiHeadAttention attention =
                new MultiHeadAttention(graph, "a", 4, 2, true, Initializer.XAVIER, rng);
        Node x = graph.input("x", Tensor.normal(rng, 1, 1, 3, 4));
        Node kept = graph.input("kept", 1, 3).set(0, 1, 1);
        Node weights = attention.attend(x, Attention.paddingMask(kept)).weights();

        graph.forward();

        assertArrayEquals(new float[] {0, 1, 0}, Arrays.copyOfRange(weights.value(), 3, 6));
    }
}
