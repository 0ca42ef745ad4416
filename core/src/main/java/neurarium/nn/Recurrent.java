package neurarium.nn;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;

/**
 * A cell that is applied once for each step of a sequence, with a state that it hands on. The part
 * of a step that only depends on the input is done for all steps at once, in one matrix product.
 */
public interface Recurrent {
    /**
     * What a cell remembers from step to step: the hidden state s {@code [batch, hidden]}, and the
     * memory c of an LSTM; a cell without one has its hidden state twice.
     */
    record State(Node hidden, Node memory) {}

    /** The width of the state. */
    int hidden();

    /** What the inputs {@code [any…, in]} contribute, {@code [any…, columns]}. */
    Node project(Node x);

    /** The state after a step, from one step's projected input {@code [batch, columns]}. */
    State step(Node projected, State state);

    List<Node> parameters();

    /** Input nodes for a state, of zeros. */
    default State start(Graph graph, String name, int batch) {
        Node s = graph.input(name + ".s", batch, hidden());
        return new State(s, s);
    }

    /** The states after each step of a sequence x {@code [time, batch, in]}. */
    default List<State> run(Node x, State start) {
        if (x.shape().rank() != 3) {
            throw new IllegalArgumentException(
                    "a recurrent layer takes x of [time, batch, in], got " + x.shape());
        }
        if (start.hidden().dim(0) != x.dim(1)) { // would be repeated, as a row is
            throw new IllegalArgumentException(
                    "a recurrent layer takes x of [time, batch, in] and a state of [batch, hidden],"
                            + " got "
                            + x.shape()
                            + " and "
                            + start.hidden().shape());
        }
        Node projected = project(x);
        List<State> states = new ArrayList<>();
        State state = start;
        for (int t = 0; t < x.dim(0); t++) {
            Node now = projected.slice(0, t, t + 1).reshape(x.dim(1), projected.dim(2));
            state = step(now, state);
            states.add(state);
        }
        return states;
    }
}
