package neurarium.nn;

import static neurarium.Refusal.refusal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import neurarium.graph.GradientCheck;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Each cell against its formula, number by number in double precision. */
class RecurrentTest {
    private static final int IN = 3;
    private static final int HIDDEN = 2;
    private final Graph graph = new Graph();
    private final Rng rng = new Rng(5);

    private static Recurrent cell(String kind, Graph graph, int in, int hidden, Rng rng) {
        Initializer uniform = Initializer.UNIFORM;
        return switch (kind) {
            case "elman" -> new Rnn(graph, "rnn", in, hidden, in, Function.TANH, uniform, rng);
            case "gru" -> new Gru(graph, "gru", in, hidden, uniform, rng);
            default -> new Lstm(graph, "lstm", in, hidden, uniform, rng);
        };
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** Row r of a matrix times a vector. */
    private static double row(Node matrix, int r, double[] vector) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += matrix.value()[r * vector.length + i] * vector[i];
        }
        return sum;
    }

    private void randomize(Node... biases) {
        for (Node bias : biases) {
            bias.set(Tensor.normal(rng, 0.5, bias.dim(0)).values());
        }
    }

    /** Runs three steps of a cell and of its formula, and compares the states. */
    private void compare(Recurrent cell, Formula formula) {
        Node x = graph.input("x", Tensor.normal(rng, 1, 3, 1, IN));
        Recurrent.State start = cell.start(graph, "start", 1);
        start.hidden().set(0.3f, -0.2f);
        start.memory().set(0.3f, -0.2f);
        List<Recurrent.State> states = cell.run(x, start);
        graph.forward();
        double[] s = {0.3f, -0.2f};
        double[] c = {0.3f, -0.2f};
        for (int t = 0; t < 3; t++) {
            double[] input = new double[IN];
            for (int i = 0; i < IN; i++) {
                input[i] = x.value()[t * IN + i];
            }
            double[][] next = formula.next(input, s, c);
            s = next[0];
            c = next[1];
            for (int i = 0; i < HIDDEN; i++) {
                assertEquals(s[i], states.get(t).hidden().value()[i], 1e-5);
                assertEquals(c[i], states.get(t).memory().value()[i], 1e-5);
            }
        }
    }

    private interface Formula {
        double[][] next(double[] x, double[] s, double[] c);
    }

    @Test
    void elmanIsTheLecturesFormula() {
        Rnn rnn = (Rnn) cell("elman", graph, IN, HIDDEN, rng);
        compare(
                rnn,
                (x, s, c) -> {
                    double[] next = new double[HIDDEN];
                    for (int i = 0; i < HIDDEN; i++) {
                        next[i] = Math.tanh(row(rnn.u, i, x) + row(rnn.w, i, s));
                    }
                    return new double[][] {next, next};
                });
        Node y = rnn.output(graph.input("s", 1, HIDDEN).set(1, 10));
        graph.forward(y);
        assertEquals(rnn.v.value()[0] + 10 * rnn.v.value()[1], y.value()[0], 1e-6f);
    }

    @Test
    void lstmHasTheGatesOfPyTorchInItsOrder() {
        Lstm lstm = (Lstm) cell("lstm", graph, IN, HIDDEN, rng);
        randomize(lstm.bias);
        compare(
                lstm,
                (x, s, c) -> {
                    double[] hidden = new double[HIDDEN];
                    double[] memory = new double[HIDDEN];
                    for (int i = 0; i < HIDDEN; i++) {
                        double[] z = new double[4];
                        for (int gate = 0; gate < 4; gate++) {
                            int r = gate * HIDDEN + i;
                            z[gate] =
                                    row(lstm.inputWeight, r, x)
                                            + row(lstm.stateWeight, r, s)
                                            + lstm.bias.value()[r];
                        }
                        memory[i] = sigmoid(z[1]) * c[i] + sigmoid(z[0]) * Math.tanh(z[2]);
                        hidden[i] = sigmoid(z[3]) * Math.tanh(memory[i]);
                    }
                    return new double[][] {hidden, memory};
                });
    }

    @Test
    void gruHasTheGatesOfPyTorchInItsOrder() {
        Gru gru = (Gru) cell("gru", graph, IN, HIDDEN, rng);
        randomize(gru.inputBias, gru.stateBias);
        compare(
                gru,
                (x, s, c) -> {
                    double[] next = new double[HIDDEN];
                    for (int i = 0; i < HIDDEN; i++) {
                        double[] fromX = new double[3];
                        double[] fromS = new double[3];
                        for (int gate = 0; gate < 3; gate++) {
                            int r = gate * HIDDEN + i;
                            fromX[gate] = row(gru.inputWeight, r, x) + gru.inputBias.value()[r];
                            fromS[gate] = row(gru.stateWeight, r, s) + gru.stateBias.value()[r];
                        }
                        double reset = sigmoid(fromX[0] + fromS[0]);
                        double update = sigmoid(fromX[1] + fromS[1]);
                        double fresh = Math.tanh(fromX[2] + reset * fromS[2]);
                        next[i] = (1 - update) * fresh + update * s[i];
                    }
                    return new double[][] {next, next};
                });
    }

    @Test
    void theForgetGateOfAnLstmStartsOpen() {
        Lstm lstm = (Lstm) cell("lstm", graph, IN, HIDDEN, rng);

        assertArrayEquals(new float[] {0, 0, 1, 1, 0, 0, 0, 0}, lstm.bias.value());
    }

    /** A cell of a kind, with an input x for it in the same graph. */
    private static Recurrent randomCell(Graph graph, int kind, int time, int batch) {
        Rng seeded = new Rng(kind * 100 + time * 10 + batch);
        Recurrent cell = cell(List.of("elman", "gru", "lstm").get(kind), graph, 2, 3, seeded);
        graph.input("x", Tensor.normal(seeded, 1, time, batch, 2));
        return cell;
    }

    @Property(tries = 12)
    void gradientsThroughTimeMatchFiniteDifferences(
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 4) int time,
            @ForAll @IntRange(min = 1, max = 3) int batch) {
        Graph made = new Graph();
        Recurrent cell = randomCell(made, kind, time, batch);
        Node x = made.node("x");
        List<Node> states = new ArrayList<>();
        for (Recurrent.State state : cell.run(x, cell.start(made, "start", batch))) {
            states.add(state.hidden());
        }
        List<Node> checked = new ArrayList<>(cell.parameters());
        checked.removeIf(parameter -> parameter.name().equals("rnn.v")); // the states lack it

        GradientCheck.check(made, Node.concatenate(0, states), checked);
    }

    @Test
    void refusesAnInputWithoutSteps() {
        Recurrent cell = cell("gru", graph, 2, 3, rng);
        Node x = graph.input("x", 4, 2);

        String error = refusal(() -> cell.run(x, cell.start(graph, "start", 4)));

        assertEquals("a recurrent layer takes x of [time, batch, in], got [4, 2]", error);
    }

    @Test
    void refusesAStateOfAnotherBatch() {
        Recurrent cell = cell("lstm", graph, 2, 3, rng);
        Node x = graph.input("x", 5, 4, 2);

        String error = refusal(() -> cell.run(x, cell.start(graph, "start", 1)));

        assertEquals(
                "a recurrent layer takes x of [time, batch, in] and a state of [batch, hidden],"
                        + " got [5, 4, 2] and [1, 3]",
                error);
    }

    @Property(tries = 12)
    void oneStepAfterTheOtherGivesWhatARunDoes(
            @ForAll @IntRange(min = 0, max = 2) int kind,
            @ForAll @IntRange(min = 1, max = 4) int time,
            @ForAll @IntRange(min = 1, max = 3) int batch) {
        Graph made = new Graph();
        Recurrent cell = randomCell(made, kind, time, batch);
        Node x = made.node("x");
        List<Recurrent.State> run = cell.run(x, cell.start(made, "start", batch));
        List<Recurrent.State> steps = new ArrayList<>();
        Recurrent.State state = cell.start(made, "again", batch);
        for (int t = 0; t < time; t++) {
            state = cell.step(cell.project(x.slice(0, t, t + 1).reshape(batch, 2)), state);
            steps.add(state);
        }

        made.forward();

        for (int t = 0; t < time; t++) {
            assertArrayEquals(run.get(t).hidden().value(), steps.get(t).hidden().value(), 1e-6f);
            assertArrayEquals(run.get(t).memory().value(), steps.get(t).memory().value(), 1e-6f);
        }
    }
}
