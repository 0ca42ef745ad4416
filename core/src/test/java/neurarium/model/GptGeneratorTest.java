package neurarium.model;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class GptGeneratorTest {
    private static final Gpt.Config CONFIG = new Gpt.Config(11, 9, 12, 3, 2);
    private static final int[] TEXT = {3, 10, 0, 7, 7, 1, 5, 2, 9};

    private final Graph graph = new Graph();
    private final Gpt gpt = new Gpt(graph, CONFIG, new Rng(4));
    private final Map<String, Tensor> weights = weights();

    /** Weights large enough that every part of the model matters. */
    private Map<String, Tensor> weights() {
        Rng rng = new Rng(5);
        for (Node parameter : gpt.parameters()) {
            float[] values = parameter.data().write();
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (0.3 * rng.normal());
            }
        }
        return Parameters.tensors(gpt.parameters());
    }

    private float[] logits(Gpt.Output reading, int place) {
        int size = CONFIG.vocabulary();
        float[] logits = new float[size];
        System.arraycopy(reading.logits().value(), place * size, logits, 0, size);
        return logits;
    }

    private Gpt.Output reading(int... text) {
        Node tokens = graph.input("t", 1, text.length);
        for (int i = 0; i < text.length; i++) {
            tokens.data().write()[i] = text[i];
        }
        Gpt.Output reading = gpt.read(tokens);
        graph.forward(reading.logits());
        return reading;
    }

    @Test
    void givesTheLogitsAndTheAttentionOfTheGraphWithAndWithoutTheCache() {
        Gpt.Output reading = reading(TEXT);
        for (boolean cached : new boolean[] {true, false}) {
            GptGenerator writer = new GptGenerator(CONFIG, weights);
            writer.setCached(cached);
            for (int i = 0; i < TEXT.length; i++) {
                assertArrayEquals(logits(reading, i), writer.read(TEXT[i]), 1e-4f);
            }
            graph.forward(reading.attention().get(1));
            float[] attention = reading.attention().get(1).value();
            int n = TEXT.length;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    float expected = attention[(2 * n + i) * n + j];
                    assertEquals(expected, writer.attention(1, 2, i, j), 1e-5);
                }
            }
        }
    }

    @Test
    void aLongerTextSlidesThroughTheWindow() {
        GptGenerator cached = new GptGenerator(CONFIG, weights);
        GptGenerator bare = new GptGenerator(CONFIG, weights);
        bare.setCached(false);
        float[] last = new float[0];
        for (int i = 0; i < 14; i++) {
            last = cached.read(i % 11).clone();
            assertArrayEquals(last, bare.read(i % 11), 1e-6f);
        }

        Gpt.Output reading = reading(5, 6, 7, 8, 9, 10, 0, 1, 2);

        assertArrayEquals(logits(reading, 8), last, 1e-4f);
        assertEquals(9, cached.length());
    }

    @Test
    void theCacheCanBeSwitchedInTheMiddleOfAText() {
        GptGenerator always = new GptGenerator(CONFIG, weights);
        GptGenerator switched = new GptGenerator(CONFIG, weights);
        for (int i = 0; i < TEXT.length; i++) {
            switched.setCached(i % 3 == 0);
            assertArrayEquals(always.read(TEXT[i]), switched.read(TEXT[i]), 1e-6f);
        }
    }

    @Test
    void beginsAnew() {
        GptGenerator writer = new GptGenerator(CONFIG, weights);
        float[] first = writer.read(4).clone();
        writer.read(6);

        writer.begin();

        assertArrayEquals(first, writer.read(4));
    }

    @Test
    void multipliesAsOftenAsTheShapesSay() {
        for (boolean cached : new boolean[] {true, false}) {
            GptGenerator writer = new GptGenerator(CONFIG, weights);
            writer.setCached(cached);
            for (int place = 1; place <= 12; place++) {
                writer.read(1);
                assertEquals(writer.multiplications(place, cached), writer.multiplied());
            }
        }
        GptGenerator writer = new GptGenerator(CONFIG, weights);
        assertEquals(
                2 * (12 * 144 + 2 * 3 * 12) + 11 * 12, writer.multiplications(3, true)); // by hand
    }

    @Test
    void refusesWeightsThatAreNotAll() {
        String error = refusal(() -> new GptGenerator(CONFIG, Map.of()));

        assertEquals("there is no tensor named tokens.table", error);
    }
}
