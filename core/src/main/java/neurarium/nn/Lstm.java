package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * Long short-term memory (Hochreiter and Schmidhuber, 1997; Gers et al., 2000):
 *
 * <ul>
 *   <li>i, f, o = σ(W_x x + b + W_s s), each its own rows: the input, forget and output gates
 *   <li>g = tanh(W_x x + b + W_s s): what might be remembered
 *   <li>c ← f ∘ c + i ∘ g, s ← o ∘ tanh c
 * </ul>
 *
 * <p>Shapes: x {@code [batch, in]}, s and c {@code [batch, hidden]}, W_x {@code [4·hidden, in]},
 * W_s {@code [4·hidden, hidden]}, b {@code [4·hidden]}, the rows in PyTorch's order i, f, g, o.
 * PyTorch has two biases, of which b is the sum. The weights start as the initialiser says, b at
 * zero except for the forget gate's part, at one (Jozefowicz et al., 2015).
 */
public final class Lstm implements Recurrent {
    public final Node inputWeight;
    public final Node stateWeight;
    public final Node bias;

    public Lstm(Graph graph, String name, int in, int hidden, Initializer initializer, Rng rng) {
        inputWeight =
                graph.parameter(name + ".inputWeight", initializer.create(rng, 4 * hidden, in));
        stateWeight =
                graph.parameter(name + ".stateWeight", initializer.create(rng, 4 * hidden, hidden));
        Tensor b = Tensor.zeros(4 * hidden);
        for (int i = hidden; i < 2 * hidden; i++) {
            b.values()[i] = 1;
        }
        bias = graph.parameter(name + ".bias", b);
    }

    @Override
    public int hidden() {
        return stateWeight.dim(1);
    }

    @Override
    public Node project(Node x) {
        return x.timesTransposed(inputWeight).plus(bias);
    }

    @Override
    public State step(Node projected, State state) {
        int h = hidden();
        Node all = projected.plus(state.hidden().timesTransposed(stateWeight));
        Node i = all.slice(1, 0, h).sigmoid();
        Node f = all.slice(1, h, 2 * h).sigmoid();
        Node g = all.slice(1, 2 * h, 3 * h).tanh();
        Node o = all.slice(1, 3 * h, 4 * h).sigmoid();
        Node c = f.times(state.memory()).plus(i.times(g));
        return new State(o.times(c.tanh()), c);
    }

    @Override
    public State start(Graph graph, String name, int batch) {
        return new State(
                graph.input(name + ".s", batch, hidden()),
                graph.input(name + ".c", batch, hidden()));
    }

    @Override
    public List<Node> parameters() {
        return List.of(inputWeight, stateWeight, bias);
    }
}
