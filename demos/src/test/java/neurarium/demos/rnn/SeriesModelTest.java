package neurarium.demos.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import neurarium.model.RecurrentLanguageModel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesModelTest {
    @ParameterizedTest
    @CsvSource({"SINE, ELMAN, 400", "SINE, GRU, 400", "ECHO, LSTM, 500", "ECHO, ELMAN, 800"})
    void learnsTheSeries(SeriesTask task, Cell cell, int steps) {
        SeriesModel model = new SeriesModel();
        model.task(task);
        model.cell(cell);
        model.hidden(12);
        for (int step = 0; step < steps; step++) {
            model.step();
        }

        model.update();
        assertTrue(model.losses.last() < 0.06, "loss " + model.losses.last());
        if (task == SeriesTask.ECHO) {
            assertEquals(1, model.accuracy(0, 2 * model.times), "beyond the training length too");
        }
    }

    @Test
    void learnsParity() {
        SeriesModel model = new SeriesModel();
        model.task(SeriesTask.PARITY);
        model.cell(Cell.GRU);
        model.times(8);
        model.update();
        int steps = 0;
        while (steps < 8000 && model.accuracy(0, 8) * model.accuracy(8, 16) < 1) {
            model.step();
            model.update();
            steps++;
        }

        assertTrue(steps < 8000, "parity was not learned");
    }

    @Test
    void theTruthOfTheSeriesIsTheirRule() {
        SeriesModel model = new SeriesModel();
        model.task(SeriesTask.PARITY);
        float parity = -1;
        for (int t = 0; t < model.testInput.length; t++) {
            parity = model.testInput[t] == 1 ? -parity : parity;
            assertEquals(parity, model.testTruth[t]);
        }
        model.task(SeriesTask.ECHO);
        for (int t = 3; t < model.testInput.length; t++) {
            assertEquals(model.testInput[t - 3], model.testTruth[t]);
        }
        model.task(SeriesTask.SINE);
        for (int t = 1; t < model.testInput.length; t++) {
            assertEquals(model.testInput[t], model.testTruth[t - 1], 1e-6);
        }
    }
}
