package neurarium.demos.rnn;

import java.util.List;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.tensor.Rng;
import neurarium.ui.NumberRows;

/** A small recurrent network and a series that it reads, one time after the other. */
final class UnrollModel {
    static final int MOST_INPUTS = 5;
    static final int MOST_HIDDEN = 4;
    static final int MOST_TIMES = 8;
    static final double BOUND = 9;

    private Cell cell = Cell.ELMAN;
    private int n = 4;
    private int h = 3;
    private int times = 4;
    private int seed = 1;
    private CellWeights weights;
    private float[] v;
    private float[] x;
    private int t = 1;
    private int steps;
    private List<CellWeights.Trace> traces;

    UnrollModel() {
        draw();
    }

    private void draw() {
        Rng rng = new Rng(seed);
        weights = CellWeights.random(cell, n, h, rng);
        v = CellWeights.draw(n * h, rng);
        x = new float[times * n];
        for (int i = 0; i < times; i++) {
            x[i * n + i % n] = 1; // one word after the other, one-hot
        }
        changed();
    }

    private void changed() {
        traces = null;
        t = Math.min(t, times);
    }

    Cell cell() {
        return cell;
    }

    void cell(Cell chosen) {
        if (chosen != cell) {
            cell = chosen;
            draw();
        }
    }

    int n() {
        return n;
    }

    void n(int inputs) {
        if (inputs != n) {
            n = inputs;
            draw();
        }
    }

    int h() {
        return h;
    }

    void h(int hidden) {
        if (hidden != h) {
            h = hidden;
            draw();
        }
    }

    /** T, the length of the series. */
    int times() {
        return times;
    }

    void times(int count) {
        if (count != times) {
            x = NumberRows.resized(x, times, n, count, n);
            for (int i = times; i < count; i++) {
                x[i * n + i % n] = 1;
            }
            times = count;
            changed();
        }
    }

    void seed(int value) {
        seed = value;
        draw();
    }

    CellWeights weights() {
        return weights;
    }

    /** V {@code [n, h]}. */
    float[] v() {
        return v;
    }

    /** The inputs {@code [T, n]}. */
    float[] x() {
        return x;
    }

    void x(float[] values) {
        x = values;
        changed();
    }

    void u(float[] values) {
        weights =
                new CellWeights(
                        cell, n, h, values, weights.fromState(), weights.bias(), new float[0]);
        changed();
    }

    void w(float[] values) {
        weights =
                new CellWeights(
                        cell, n, h, weights.fromInput(), values, weights.bias(), new float[0]);
        changed();
    }

    void v(float[] values) {
        v = values;
        changed();
    }

    /** The time that is shown, from 1. */
    int t() {
        return t;
    }

    void t(int time) {
        t = Math.min(times, time);
    }

    int steps() {
        return steps;
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

    private List<CellWeights.Trace> traces() {
        if (traces == null) {
            float[][] rows = new float[times][];
            for (int time = 1; time <= times; time++) {
                rows[time - 1] = x(time);
            }
            traces = weights.run(rows);
        }
        return traces;
    }

    /** What happens at a time from 1. */
    CellWeights.Trace trace(int time) {
        return traces().get(time - 1);
    }

    /** The state after a time; zeros after time 0. */
    float[] s(int time) {
        return time == 0 ? new float[h] : trace(time).state();
    }

    /** The memory of an LSTM after a time; zeros after time 0. */
    float[] c(int time) {
        return time == 0 ? new float[h] : trace(time).memory();
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
        return switch (cell) {
            case ELMAN -> "(2·" + n + " + " + h + ")·" + h + " = " + parameters();
            case GRU ->
                    "3·("
                            + n
                            + " + "
                            + h
                            + " + 2)·"
                            + h
                            + " + "
                            + n
                            + "·"
                            + h
                            + " = "
                            + parameters();
            case LSTM ->
                    "4·("
                            + n
                            + " + "
                            + h
                            + " + 1)·"
                            + h
                            + " + "
                            + n
                            + "·"
                            + h
                            + " = "
                            + parameters();
        };
    }
}
