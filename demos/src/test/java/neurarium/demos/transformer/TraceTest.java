package neurarium.demos.transformer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.io.Safetensors;
import neurarium.model.Gpt;
import neurarium.model.GptInference;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final String LETTERS = "\nabcdefg";
    private static final int[] TOKENS = {0, 3, 1, 4, 1, 5};

    private final Graph graph = new Graph();
    private final Gpt gpt = new Gpt(graph, new Gpt.Config(8, 9, 12, 3, 2), new Rng(5));
    private final Weights weights = weights();

    /** Weights that are nowhere near 0 or 1, so that a mistake shows. */
    private Weights weights() {
        Rng rng = new Rng(9);
        for (Node parameter : gpt.parameters()) {
            float[] values = parameter.value().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] += (float) (0.4 * rng.normal());
            }
            parameter.set(values);
        }
        return Weights.of(file(Map.of("vocabulary", LETTERS, "heads", "3")));
    }

    private Safetensors file(Map<String, String> metadata) {
        return new Safetensors(Parameters.tensors(gpt.parameters()), metadata);
    }

    private Trace trace(Switches switches) {
        Trace trace = new Trace(weights, TOKENS, switches);
        trace.finish();
        return trace;
    }

    private Gpt.Output engine() {
        Node input = graph.input("x", 1, TOKENS.length);
        float[] x = new float[TOKENS.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = TOKENS[i];
        }
        input.set(x);
        Gpt.Output reading = gpt.read(input);
        graph.forward();
        return reading;
    }

    @Test
    void computesWhatTheEngineComputes() {
        Gpt.Output reading = engine();

        Trace trace = trace(Switches.ALL_ON);

        assertArrayEquals(reading.logits().value(), trace.logits, 1e-4f);
        for (int layer = 0; layer < 2; layer++) {
            float[] expected = reading.attention().get(layer).value();
            assertArrayEquals(expected, trace.blocks[layer].attention, 1e-4f);
        }
    }

    /** Each stage by the layers of the engine, one after the other. */
    @Test
    void everyStageIsThatOfTheEngine() {
        engine();
        Trace trace = trace(Switches.ALL_ON);
        Node x = input(trace.blocks[1].x, 12);
        Node normed = gpt.blocks.get(1).attentionNorm.apply(x);
        Node all = gpt.blocks.get(1).attention.queryKeyValue.apply(normed);
        Node attended = gpt.blocks.get(1).attention.apply(normed);
        Node seen = x.plus(attended);
        Node again = gpt.blocks.get(1).feedForwardNorm.apply(seen);
        Node expanded = gpt.blocks.get(1).expand.apply(again);
        Node active = expanded.gelu();
        Node thought = gpt.blocks.get(1).contract.apply(active);
        Node out = seen.plus(thought);
        Node last = gpt.norm.apply(out);
        graph.forward();

        GptInference.Block block = trace.blocks[1];
        assertArrayEquals(normed.value(), block.normed, 1e-4f);
        assertArrayEquals(all.value(), block.queryKeyValue, 1e-4f);
        assertArrayEquals(attended.value(), block.attended, 1e-4f);
        assertArrayEquals(seen.value(), block.seen, 1e-4f);
        assertArrayEquals(again.value(), block.normedAgain, 1e-4f);
        assertArrayEquals(expanded.value(), block.expanded, 1e-4f);
        assertArrayEquals(active.value(), block.active, 1e-4f);
        assertArrayEquals(thought.value(), block.thought, 1e-4f);
        assertArrayEquals(out.value(), block.out, 1e-4f);
        assertArrayEquals(last.value(), trace.normed, 1e-4f);
    }

    private Node input(float[] values, int width) {
        Tensor tensor = Tensor.zeros(1, TOKENS.length, width);
        System.arraycopy(values, 0, tensor.values(), 0, values.length);
        return graph.input("stream", tensor);
    }

    @Test
    void nobodyLooksIntoTheFuture() {
        Trace before = trace(Switches.ALL_ON);
        int[] changed = TOKENS.clone();
        changed[5] = 7;
        Trace after = new Trace(weights, changed, Switches.ALL_ON);
        after.finish();

        int size = 5 * weights.vocabulary();
        for (int i = 0; i < size; i++) {
            assertEquals(before.logits[i], after.logits[i]);
        }
        for (int i = 0; i < 6; i++) {
            float sum = 0;
            for (int j = 0; j < 6; j++) {
                float share = before.blocks[0].attention[i * 6 + j];
                sum += share;
                assertTrue(j <= i || share == 0);
            }
            assertEquals(1, sum, 1e-5);
        }
    }

    /** A head is off as if its columns of W_O were 0. */
    @Test
    void aHeadThatIsOffAddsNothing() {
        float[] output = gpt.blocks.get(1).attention.output.weight.value().clone();
        for (int i = 0; i < 12; i++) {
            for (int j = 4; j < 8; j++) {
                output[i * 12 + j] = 0;
            }
        }
        Trace without = trace(Switches.of("2.2"));
        gpt.blocks.get(1).attention.output.weight.set(output);

        assertArrayEquals(engine().logits().value(), without.logits, 1e-4f);
        assertEquals(0, without.blocks[1].joined[5]);
        assertTrue(without.blocks[1].mixed[5] != 0);
    }

    @Test
    void theLensAfterTheLastBlockIsTheModel() {
        Trace trace = trace(Switches.ALL_ON);
        float[] expected = Matrix.rows(trace.probabilities, 8, 3, 1);

        assertArrayEquals(expected, trace.inference.lens(2, 3), 1e-5f);
    }

    @Test
    void countsTheParametersOfTheModel() {
        int count = 0;
        for (Node parameter : gpt.parameters()) {
            count += parameter.shape().size();
        }

        assertEquals(count, weights.count());
    }

    private String refusal(Map<String, String> metadata) {
        Safetensors file = file(metadata);
        return assertThrows(IllegalArgumentException.class, () -> Weights.of(file)).getMessage();
    }

    @Test
    void refusesWhatIsNoGpt() {
        assertEquals(
                "metadata vocabulary and heads are expected, as the suite writes them",
                refusal(Map.of()));
        assertEquals(
                "heads is “many”, not a number",
                refusal(Map.of("vocabulary", LETTERS, "heads", "many")));
        assertEquals(
                "tokens.table should be [3, 12], it is [8, 12]",
                refusal(Map.of("vocabulary", "abc", "heads", "3")));
        for (String heads : List.of("0", "-3", "5", "2147483647")) {
            assertEquals(
                    "a model of 1 to 8 layers of a width up to 128 that its heads divide is"
                            + " expected, got 2 layers, width 12, "
                            + heads
                            + " heads",
                    refusal(Map.of("vocabulary", LETTERS, "heads", heads)));
        }
        Map<String, Tensor> tensors = new LinkedHashMap<>(Parameters.tensors(gpt.parameters()));
        tensors.remove("blocks.1.expand.bias");
        Safetensors file = new Safetensors(tensors, Map.of("vocabulary", LETTERS, "heads", "3"));
        var error = assertThrows(IllegalArgumentException.class, () -> Weights.of(file));
        assertEquals("there is no tensor named blocks.1.expand.bias", error.getMessage());
    }
}
