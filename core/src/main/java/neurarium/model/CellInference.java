package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import neurarium.kernel.Function;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.nn.Gru;
import neurarium.nn.Lstm;
import neurarium.nn.Recurrent;
import neurarium.nn.Rnn;
import neurarium.tensor.Rng;

/**
 * A recurrent cell at work over plain arrays, every gate and state of each step kept so that it can
 * be shown: the same computation as {@link Rnn}, {@link Gru} and {@link Lstm}.
 */
public final class CellInference {
    /** A named vector of one step. */
    public static final class Part {
        private final String symbol;

        /** What goes into the squashing function; null where there is none. */
        public final float[] sum;

        public final float[] value;

        Part(String symbol, float[] sum, float[] value) {
            this.symbol = symbol;
            this.sum = sum;
            this.value = value;
        }
    }

    /** All parts of a step in their order, the state s last. */
    public static final class Trace {
        private final List<Part> parts;

        /** The memory c of an LSTM after the step. */
        public final float[] memory;

        /** s after the step. */
        public final float[] state;

        Trace(List<Part> parts, float[] memory) {
            this.parts = parts;
            this.memory = memory;
            state = parts.get(parts.size() - 1).value;
        }

        /** The part of a symbol. */
        public Part part(String symbol) {
            for (Part part : parts) {
                if (part.symbol.equals(symbol)) {
                    return part;
                }
            }
            throw new IllegalArgumentException("This cell has no part " + symbol);
        }
    }

    private final Cell cell;
    private final int in;
    private final int hidden;
    public final float[] fromInput;
    public final float[] fromState;
    public final float[] bias;
    private final float[] stateBias;

    /**
     * A cell of these weights.
     *
     * @param in n, the size of an input
     * @param hidden h, the size of the state
     * @param fromInput {@code [gates·h, n]}, U for Elman's cell
     * @param fromState {@code [gates·h, h]}, W for Elman's cell
     * @param bias {@code [gates·h]}; Elman's cell has none
     * @param stateBias {@code [gates·h]}, of a GRU only
     */
    public CellInference(
            Cell cell,
            int in,
            int hidden,
            float[] fromInput,
            float[] fromState,
            float[] bias,
            float[] stateBias) {
        this.cell = cell;
        this.in = in;
        this.hidden = hidden;
        this.fromInput = fromInput;
        this.fromState = fromState;
        this.bias = bias;
        this.stateBias = stateBias;
    }

    /** The gates of a cell, as the blocks of rows in its weights. */
    public static List<String> gates(Cell cell) {
        return switch (cell) {
            case ELMAN -> List.of("s");
            case GRU -> List.of("r", "z", "n");
            case LSTM -> List.of("i", "f", "g", "o");
        };
    }

    /** Everything that a step of a cell computes, in order. */
    public static List<String> symbols(Cell cell) {
        return switch (cell) {
            case ELMAN -> List.of("s");
            case GRU -> List.of("r", "z", "n", "s");
            case LSTM -> List.of("i", "f", "g", "o", "c", "s");
        };
    }

    /** Elman's cell, U {@code [h, n]} and W {@code [h, h]}. */
    public static CellInference elman(int in, int hidden, float[] u, float[] w) {
        return new CellInference(Cell.ELMAN, in, hidden, u, w, new float[0], new float[0]);
    }

    /** Weights drawn from ±1, to one digit, so that they can be read. */
    public static CellInference random(Cell cell, int in, int hidden, Rng rng) {
        int rows = gates(cell).size() * hidden;
        float[] bias = new float[cell == Cell.ELMAN ? 0 : rows];
        if (cell == Cell.LSTM) {
            for (int i = hidden; i < 2 * hidden; i++) {
                bias[i] = 1; // the forget gate begins open
            }
        }
        return new CellInference(
                cell,
                in,
                hidden,
                draw(rows * in, rng),
                draw(rows * hidden, rng),
                bias,
                new float[cell == Cell.GRU ? rows : 0]);
    }

    /** Numbers from ±1, to one digit. */
    public static float[] draw(int count, Rng rng) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (rng.below(21) - 10) / 10f;
        }
        return values;
    }

    /** The weights of a layer of the engine. */
    public static CellInference of(Recurrent layer, int in) {
        int h = layer.hidden();
        float[] none = new float[0];
        if (layer instanceof Lstm lstm) {
            return new CellInference(
                    Cell.LSTM,
                    in,
                    h,
                    lstm.inputWeight.value(),
                    lstm.stateWeight.value(),
                    lstm.bias.value(),
                    none);
        }
        if (layer instanceof Gru gru) {
            return new CellInference(
                    Cell.GRU,
                    in,
                    h,
                    gru.inputWeight.value(),
                    gru.stateWeight.value(),
                    gru.inputBias.value(),
                    gru.stateBias.value());
        }
        Rnn rnn = (Rnn) layer;
        return elman(in, h, rnn.u.value(), rnn.w.value());
    }

    /** The number of weights: (n + h)·h for Elman's cell, and more where there are gates. */
    public int count() {
        return fromInput.length + fromState.length + bias.length + stateBias.length;
    }

    /**
     * One step.
     *
     * @param x the input {@code [n]}
     * @param s the state before {@code [h]}
     * @param c the memory before {@code [h]}, of an LSTM only
     */
    public Trace step(float[] x, float[] s, float[] c) {
        return switch (cell) {
            case ELMAN -> elman(x, s);
            case GRU -> gru(x, s);
            case LSTM -> lstm(x, s, c);
        };
    }

    private float fromInput(int row, float[] x) {
        float sum = bias.length == 0 ? 0 : bias[row];
        for (int j = 0; j < in; j++) {
            sum += fromInput[row * in + j] * x[j];
        }
        return sum;
    }

    private float fromState(int row, float[] s) {
        float sum = stateBias.length == 0 ? 0 : stateBias[row];
        for (int j = 0; j < hidden; j++) {
            sum += fromState[row * hidden + j] * s[j];
        }
        return sum;
    }

    /** The sum of a gate: W_x x + b + W_s s. */
    private float[] sum(int gate, float[] x, float[] s) {
        float[] sum = new float[hidden];
        for (int i = 0; i < hidden; i++) {
            sum[i] = fromInput(gate * hidden + i, x) + fromState(gate * hidden + i, s);
        }
        return sum;
    }

    private static float[] tanh(float[] sum) {
        float[] y = new float[sum.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = Function.TANH.apply(sum[i]);
        }
        return y;
    }

    private static float[] sigmoid(float[] sum) {
        float[] y = new float[sum.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = Function.SIGMOID.apply(sum[i]);
        }
        return y;
    }

    private Trace elman(float[] x, float[] s) {
        float[] sum = sum(0, x, s);
        return new Trace(List.of(new Part("s", sum, tanh(sum))), s);
    }

    private Trace gru(float[] x, float[] s) {
        List<Part> parts = new ArrayList<>();
        float[] sumR = sum(0, x, s);
        float[] sumZ = sum(1, x, s);
        float[] r = sigmoid(sumR);
        float[] z = sigmoid(sumZ);
        float[] sumN = new float[hidden];
        for (int i = 0; i < hidden; i++) {
            sumN[i] = fromInput(2 * hidden + i, x) + r[i] * fromState(2 * hidden + i, s);
        }
        float[] n = tanh(sumN);
        float[] next = new float[hidden];
        for (int i = 0; i < hidden; i++) {
            next[i] = (1 - z[i]) * n[i] + z[i] * s[i];
        }
        parts.add(new Part("r", sumR, r));
        parts.add(new Part("z", sumZ, z));
        parts.add(new Part("n", sumN, n));
        parts.add(new Part("s", null, next));
        return new Trace(parts, next);
    }

    // region lstm
    private Trace lstm(float[] x, float[] s, float[] c) {
        List<Part> parts = new ArrayList<>();
        List<String> names = gates(Cell.LSTM);
        for (int gate = 0; gate < names.size(); gate++) {
            float[] sum = sum(gate, x, s);
            float[] value = names.get(gate).equals("g") ? tanh(sum) : sigmoid(sum);
            parts.add(new Part(names.get(gate), sum, value));
        }
        float[] memory = new float[hidden];
        float[] next = new float[hidden];
        for (int i = 0; i < hidden; i++) {
            memory[i] =
                    parts.get(1).value[i] * c[i] + parts.get(0).value[i] * parts.get(2).value[i];
            next[i] = parts.get(3).value[i] * Function.TANH.apply(memory[i]);
        }
        parts.add(new Part("c", null, memory));
        parts.add(new Part("s", null, next));
        return new Trace(parts, memory);
    }

    // endregion

    /** All steps of a series {@code [time][n]}, from a state of zeros. */
    public List<Trace> run(float[][] x) {
        List<Trace> traces = new ArrayList<>();
        float[] s = new float[hidden];
        float[] c = new float[hidden];
        for (float[] input : x) {
            Trace trace = step(input, s, c);
            traces.add(trace);
            s = trace.state;
            c = trace.memory;
        }
        return traces;
    }
}
