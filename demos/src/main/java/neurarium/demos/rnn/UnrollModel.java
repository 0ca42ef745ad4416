package neurarium.demos.rnn;

import java.util.List;
import neurarium.model.CellInference;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.tensor.Rng;
import neurarium.ui.Text;

/** A small recurrent network and a series that it reads, one time after the other. */
final class UnrollModel {
    Cell cell = Cell.ELMAN;
    int n = 4;
    int h = 3;

    /** T, the length of the series. */
    int times = 4;

    private int seed = 1;

    /** U and W of Elman's cell, kept while another is looked at. */
    private CellInference elman;

    /** The weights of the cell that is chosen. */
    CellInference weights;

    /** The inputs {@code [T, n]}. */
    float[] x;

    /** V {@code [n, h]}. */
    float[] v;

    /** The time that is shown, from 1. */
    int t = 1;

    int steps;

    /** What happens at each time; null while it is out of date. */
    private List<CellInference.Trace> traces;

    UnrollModel() {
        drawWeights();
        drawInputs();
    }

    private void drawWeights() {
        Rng rng = new Rng(seed);
        elman = CellInference.random(Cell.ELMAN, n, h, rng);
        v = CellInference.draw(n * h, rng);
        chooseWeights();
    }

    private void chooseWeights() {
        boolean isElman = cell == Cell.ELMAN;
        weights = isElman ? elman : CellInference.random(cell, n, h, new Rng(seed));
        traces = null;
    }

    /** One word after the other, one-hot. */
    private void drawInputs() {
        x = new float[times * n];
        for (int i = 0; i < times; i++) {
            x[i * n + i % n] = 1;
        }
        traces = null;
    }

    void cell(Cell chosen) {
        if (chosen != cell) {
            cell = chosen;
            chooseWeights();
        }
    }

    void n(int inputs) {
        if (inputs != n) {
            n = inputs;
            drawWeights();
            drawInputs();
        }
    }

    void h(int hidden) {
        if (hidden != h) {
            h = hidden;
            drawWeights();
        }
    }

    void times(int count) {
        float[] kept = x;
        int before = Math.min(times, count);
        times = count;
        t = Math.min(t, times);
        drawInputs();
        System.arraycopy(kept, 0, x, 0, before * n);
    }

    void seed(int value) {
        seed = value;
        drawWeights();
    }

    /** U {@code [h, n]} of Elman's cell. */
    float[] u() {
        return elman.fromInput;
    }

    void u(float[] values) {
        elman = CellInference.elman(n, h, values, elman.fromState);
        chooseWeights();
    }

    /** W {@code [h, h]} of Elman's cell. */
    float[] w() {
        return elman.fromState;
    }

    void w(float[] values) {
        elman = CellInference.elman(n, h, elman.fromInput, values);
        chooseWeights();
    }

    void x(float[] values) {
        x = values;
        traces = null;
    }

    /** The next time; after the last the first. */
    void step() {
        steps++;
        t = t % times + 1;
    }

    void reset() {
        t = 1;
        steps = 0;
    }

    /** The input of a time from 1. */
    float[] x(int time) {
        float[] row = new float[n];
        System.arraycopy(x, (time - 1) * n, row, 0, n);
        return row;
    }

    /** Runs the network over the series, if something changed. */
    void update() {
        if (traces == null) {
            float[][] rows = new float[times][];
            for (int time = 1; time <= times; time++) {
                rows[time - 1] = x(time);
            }
            traces = weights.run(rows);
        }
    }

    /** What happens at a time from 1. */
    CellInference.Trace trace(int time) {
        return traces.get(time - 1);
    }

    /** The state after a time; zeros after time 0. */
    float[] s(int time) {
        return time == 0 ? new float[h] : trace(time).state;
    }

    /** The memory of an LSTM after a time; zeros after time 0. */
    float[] c(int time) {
        return time == 0 ? new float[h] : trace(time).memory;
    }

    /** y_t = V s_t. */
    float[] y(int time) {
        float[] s = s(time);
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < h; j++) {
                y[i] += v[i * h + j] * s[j];
            }
        }
        return y;
    }

    /** All weights, V included; (2n + h)·h for Elman's network. */
    int parameters() {
        return weights.count() + v.length;
    }

    /** The parameter count with the numbers put in. */
    String parameterText() {
        Text formula =
                Text.same(
                        switch (cell) {
                            case ELMAN -> "(2·{n} + {h})·{h} = {all}";
                            case GRU -> "3·({n} + {h} + 2)·{h} + {n}·{h} = {all}";
                            case LSTM -> "4·({n} + {h} + 1)·{h} + {n}·{h} = {all}";
                        });
        return formula.with("n", n).with("h", h).with("all", parameters()).en();
    }
}
