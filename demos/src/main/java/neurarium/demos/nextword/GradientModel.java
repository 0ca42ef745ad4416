package neurarium.demos.nextword;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.nn.Initializer;
import neurarium.nn.Lstm;
import neurarium.nn.Recurrent;
import neurarium.nn.Rnn;
import neurarium.tensor.Rng;

/**
 * A gradient on its way back in time: L is a random mixture of the last state's numbers, and
 * ‖∂L/∂s_t‖ is measured at every distance T − t, for Elman's cell with a recurrent matrix of a
 * chosen spectral radius and for an LSTM with a chosen bias of its forget gates.
 */
final class GradientModel {
    static final int HIDDEN = 24;
    static final int TIMES = 30;
    private static final double INPUT = 0.2;

    /** ‖∂L/∂s_t‖ of Elman's cell by distance T − t, from 0. */
    double[] elman;

    /** The same of the LSTM. */
    double[] lstm;

    /** ‖∂L/∂W‖ of Elman's cell: what clipping looks at. */
    double norm;

    /** The longest gradient that clipping lets pass. */
    double clip = 0.5;

    int steps;
    double radius = 0.9;
    boolean linear;
    double forgetBias = 4;
    int seed = 1;

    /** What a measurement depends on. */
    private record Settings(double radius, boolean linear, double forgetBias, int seed) {}

    private Settings measured;

    /** Measures anew if a setting has changed. */
    void update() {
        Settings settings = new Settings(radius, linear, forgetBias, seed);
        if (!settings.equals(measured)) {
            measured = settings;
            measure();
        }
    }

    private void measure() {
        Rng rng = new Rng(seed);
        Graph graph = new Graph();
        Rnn rnn = new Rnn(graph, "rnn", 1, HIDDEN, 1, Function.TANH, Initializer.UNIFORM, rng);
        rnn.w.set(matrix(radius, rng));
        Recurrent cell = linear ? new Linearized(rnn) : rnn;
        elman = norms(graph, cell, new Rng(seed + 1));
        norm = Math.sqrt(squares(rnn.w));
        Graph gated = new Graph();
        Lstm cells = new Lstm(gated, "lstm", 1, HIDDEN, Initializer.UNIFORM, new Rng(seed));
        float[] bias = cells.bias.value().clone();
        for (int i = HIDDEN; i < 2 * HIDDEN; i++) {
            bias[i] = (float) forgetBias;
        }
        cells.bias.set(bias);
        lstm = norms(gated, cells, new Rng(seed + 1));
    }

    /** Elman's cell without its tanh: only W acts on the gradient. */
    private static final class Linearized implements Recurrent {
        private final Rnn rnn;

        Linearized(Rnn rnn) {
            this.rnn = rnn;
        }

        @Override
        public int hidden() {
            return rnn.hidden();
        }

        @Override
        public Node project(Node x) {
            return rnn.project(x);
        }

        @Override
        public State step(Node projected, State state) {
            Node s = projected.plus(state.hidden().timesTransposed(rnn.w));
            return new State(s, s);
        }

        @Override
        public List<Node> parameters() {
            return rnn.parameters();
        }
    }

    private static double[] norms(Graph graph, Recurrent cell, Rng rng) {
        Node x = graph.input("x", TIMES, 1, 1);
        float[] input = x.data().write();
        for (int t = 0; t < TIMES; t++) {
            input[t] = (float) (INPUT * rng.normal());
        }
        List<Recurrent.State> states = cell.run(x, cell.start(graph, "start", 1));
        Node mixture = graph.input("mixture", 1, cell.hidden());
        float[] weights = mixture.data().write();
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (rng.normal() / Math.sqrt(weights.length));
        }
        Node loss = states.get(TIMES - 1).hidden().times(mixture).sum();
        graph.forward(loss);
        graph.backward(loss);
        double[] norms = new double[TIMES];
        for (int distance = 0; distance < TIMES; distance++) {
            norms[distance] = norm(states.get(TIMES - 1 - distance));
        }
        return norms;
    }

    /** The norm of the gradient that reaches a state, an LSTM's memory included. */
    private static double norm(Recurrent.State state) {
        boolean hasMemory = state.memory() != state.hidden();
        return Math.sqrt(squares(state.hidden()) + (hasMemory ? squares(state.memory()) : 0));
    }

    /** ‖g‖² of the gradient of a node. */
    private static double squares(Node node) {
        double squares = 0;
        for (float g : node.gradient()) {
            squares += g * g;
        }
        return squares;
    }

    /** A random matrix {@code [h, h]} of a spectral radius. */
    static float[] matrix(double radius, Rng rng) {
        float[] w = new float[HIDDEN * HIDDEN];
        for (int i = 0; i < w.length; i++) {
            w[i] = (float) (rng.normal() / Math.sqrt(HIDDEN));
        }
        double factor = radius / spectralRadius(w, HIDDEN);
        for (int i = 0; i < w.length; i++) {
            w[i] *= (float) factor;
        }
        return w;
    }

    // region radius
    /**
     * The largest |eigenvalue| of a matrix {@code [size, size]}: ‖A^k‖^(1/k) for k = 2¹², by
     * squaring again and again (Gelfand's formula). Eigenvalues may be complex; the norm does not
     * mind.
     */
    static double spectralRadius(float[] matrix, int size) {
        double[] a = new double[size * size];
        for (int i = 0; i < a.length; i++) {
            a[i] = matrix[i];
        }
        double log = 0;
        double power = 1;
        for (int round = 0; round < 12; round++) {
            double norm = 0;
            for (double x : a) {
                norm += x * x;
            }
            norm = Math.sqrt(norm);
            if (norm == 0) {
                return 0;
            }
            log += Math.log(norm) / power;
            a = square(a, size, norm);
            power *= 2;
        }
        return Math.exp(log);
    }

    // endregion

    /** (a / norm)². */
    private static double[] square(double[] a, int size, double norm) {
        double[] square = new double[a.length];
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < size; k++) {
                double factor = a[i * size + k] / (norm * norm);
                for (int j = 0; j < size; j++) {
                    square[i * size + j] += factor * a[k * size + j];
                }
            }
        }
        return square;
    }

    /** The next spectral radius: up by 0.05, and from the top to the bottom. */
    void step() {
        steps++;
        radius = radius >= 1.5 ? 0.5 : Math.rint(100 * (radius + 0.05)) / 100;
    }
}
