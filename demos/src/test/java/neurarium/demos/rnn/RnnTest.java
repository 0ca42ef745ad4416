package neurarium.demos.rnn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RnnTest {
    private final RnnDemo demo = new RnnDemo();
    private final Session session = new Session("rnn", demo);

    /** Lecture, section 3: (2n + h)·h. */
    @Test
    void countsTheLecturesParameters() {
        UnrollModel model = demo.unroll();
        assertEquals("(2·4 + 3)·3 = 33", model.parameterText());
        assertEquals(33, model.parameters());
        model.times(8);
        assertEquals(33, model.parameters(), "whatever T");
        model.n(5);
        model.h(2);
        assertEquals((2 * 5 + 2) * 2, model.parameters());
        model.cell(Cell.LSTM);
        assertEquals(4 * (5 + 2 + 1) * 2 + 5 * 2, model.parameters());
        model.cell(Cell.GRU);
        assertEquals(3 * (5 + 2 + 2) * 2 + 5 * 2, model.parameters());
    }

    @Test
    void unrollsTheLecturesEquationsByHand() {
        session.open(
                List.of(
                        "n", "1", "h", "1", "T", "3", "U", "0.5", "W", "2", "V", "3", "x",
                        "1/0/-1"));
        UnrollModel model = demo.unroll();
        double s1 = Math.tanh(0.5);
        double s2 = Math.tanh(2 * s1);
        double s3 = Math.tanh(-0.5 + 2 * s2);

        assertEquals(s1, model.s(1)[0], 1e-6);
        assertEquals(s2, model.s(2)[0], 1e-6);
        assertEquals(s3, model.s(3)[0], 1e-6);
        assertEquals(3 * s3, model.y(3)[0], 1e-5);
        session.step(2);
        assertEquals(3, model.t());
        session.step(1);
        assertEquals(1, model.t());
    }

    /** i = o = σ(0), f = σ(1), g = tanh(x): all by hand. */
    @Test
    void theGatesOfAnLstmByHand() {
        float[] fromInput = {0, 0, 1, 0};
        float[] fromState = {0, 0, 0, 0};
        float[] bias = {0, 1, 0, 0};
        CellWeights cell =
                new CellWeights(Cell.LSTM, 1, 1, fromInput, fromState, bias, new float[0]);

        List<CellWeights.Trace> traces = cell.run(new float[][] {{1}, {0}});

        CellWeights.Trace first = traces.get(0);
        assertEquals(0.5, first.part("i").value()[0], 1e-6);
        assertEquals(0.7310586, first.part("f").value()[0], 1e-6);
        assertEquals(0.7615942, first.part("g").value()[0], 1e-6);
        assertEquals(0.5, first.part("o").value()[0], 1e-6);
        assertEquals(0.3807971, first.part("c").value()[0], 1e-6);
        assertEquals(0.1816990, first.state()[0], 1e-5);
        assertEquals(0.7310586 * 0.3807971, traces.get(1).part("c").value()[0], 1e-6);
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

        List<CellWeights.Trace> traces = CellWeights.of(layer, 2).run(rows);

        for (int t = 0; t < 5; t++) {
            float[] expected = states.get(t).hidden().value();
            assertArrayEquals(expected, traces.get(t).state(), 1e-5f);
        }
    }

    @ParameterizedTest
    @CsvSource({"SINE, ELMAN, 400", "SINE, GRU, 400", "ECHO, LSTM, 500", "ECHO, ELMAN, 800"})
    void learnsTheSeries(SeriesModel.Task task, Cell cell, int steps) {
        SeriesModel model = new SeriesModel();
        model.task(task);
        model.cell(cell);
        model.hidden(12);
        for (int step = 0; step < steps; step++) {
            model.step();
        }

        assertTrue(model.losses.last() < 0.06, "loss " + model.losses.last());
        if (task == SeriesModel.Task.ECHO) {
            assertEquals(1, model.accuracy(0, 2 * model.times()), "beyond the training length too");
        }
    }

    @Test
    void learnsParity() {
        SeriesModel model = new SeriesModel();
        model.task(SeriesModel.Task.PARITY);
        model.cell(Cell.GRU);
        model.times(8);
        int steps = 0;
        while (steps < 8000 && model.accuracy(0, 8) * model.accuracy(8, 16) < 1) {
            model.step();
            steps++;
        }

        assertTrue(steps < 8000, "parity was not learned");
    }

    @Test
    void theTruthOfTheSeriesIsTheirRule() {
        SeriesModel model = new SeriesModel();
        model.task(SeriesModel.Task.PARITY);
        float parity = -1;
        for (int t = 0; t < model.testInput().length; t++) {
            parity = model.testInput()[t] == 1 ? -parity : parity;
            assertEquals(parity, model.testTruth()[t]);
        }
        model.task(SeriesModel.Task.ECHO);
        for (int t = 3; t < model.testInput().length; t++) {
            assertEquals(model.testInput()[t - 3], model.testTruth()[t]);
        }
        model.task(SeriesModel.Task.SINE);
        for (int t = 1; t < model.testInput().length; t++) {
            assertEquals(model.testInput()[t], model.testTruth()[t - 1], 1e-6);
        }
    }
}
