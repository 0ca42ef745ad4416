package neurarium.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.nn.Gru;
import neurarium.nn.Initializer;
import neurarium.nn.Lstm;
import neurarium.nn.Recurrent;
import neurarium.nn.Rnn;
import neurarium.tensor.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellInferenceTest {
    /** i = o = σ(0), f = σ(1), g = tanh(x): all by hand. */
    @Test
    void theGatesOfAnLstmByHand() {
        float[] fromInput = {0, 0, 1, 0};
        float[] fromState = {0, 0, 0, 0};
        float[] bias = {0, 1, 0, 0};
        CellInference cell =
                new CellInference(Cell.LSTM, 1, 1, fromInput, fromState, bias, new float[0]);

        List<CellInference.Trace> traces = cell.run(new float[][] {{1}, {0}});

        CellInference.Trace first = traces.get(0);
        assertEquals(0.5, first.part("i").value[0], 1e-6);
        assertEquals(0.7310586, first.part("f").value[0], 1e-6);
        assertEquals(0.7615942, first.part("g").value[0], 1e-6);
        assertEquals(0.5, first.part("o").value[0], 1e-6);
        assertEquals(0.3807971, first.part("c").value[0], 1e-6);
        assertEquals(0.1816990, first.state[0], 1e-5);
        assertEquals(0.7310586 * 0.3807971, traces.get(1).part("c").value[0], 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Cell.class)
    void whatIsDrawnIsWhatTheEngineComputes(Cell kind) {
        Graph graph = new Graph();
        Rng rng = new Rng(4);
        Recurrent layer =
                switch (kind) {
                    case ELMAN ->
                            new Rnn(graph, "c", 2, 3, 2, Function.TANH, Initializer.XAVIER, rng);
                    case GRU -> new Gru(graph, "c", 2, 3, Initializer.XAVIER, rng);
                    case LSTM -> new Lstm(graph, "c", 2, 3, Initializer.XAVIER, rng);
                };
        Node x = graph.input("x", 5, 1, 2);
        float[][] rows = new float[5][2];
        float[] all = new float[10];
        for (int i = 0; i < 10; i++) {
            all[i] = (float) rng.normal();
            rows[i / 2][i % 2] = all[i];
        }
        x.set(all);
        List<Recurrent.State> states = layer.run(x, layer.start(graph, "start", 1));
        graph.forward();

        List<CellInference.Trace> traces = CellInference.of(layer, 2).run(rows);

        for (int t = 0; t < 5; t++) {
            float[] expected = states.get(t).hidden().value();
            assertArrayEquals(expected, traces.get(t).state, 1e-5f);
        }
    }
}
