package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * Gated recurrent unit (Cho et al., 2014), in PyTorch's form:
 *
 * <ul>
 *   <li>r, z = σ(W_x x + b + W_s s + d), each its own rows: the reset and update gates
 *   <li>n = tanh(W_x x + b + r ∘ (W_s s + d)): what might be new
 *   <li>s ← (1 − z) ∘ n + z ∘ s = n + z ∘ (s − n)
 * </ul>
 *
 * <p>Shapes: x {@code [batch, in]}, s {@code [batch, hidden]}, W_x {@code [3·hidden, in]}, W_s
 * {@code [3·hidden, hidden]}, b and d {@code [3·hidden]}, the rows in PyTorch's order r, z, n. The
 * weights start as the initialiser says, the biases at zero.
 */
public final class Gru implements Recurrent {
    public final Node inputWeight;
    public final Node stateWeight;
    public final Node inputBias;
    public final Node stateBias;

    public Gru(Graph graph, String name, int in, int hidden, Initializer initializer, Rng rng) {
        inputWeight =
                graph.parameter(name + ".inputWeight", initializer.create(rng, 3 * hidden, in));
        stateWeight =
                graph.parameter(name + ".stateWeight", initializer.create(rng, 3 * hidden, hidden));
        inputBias = graph.parameter(name + ".inputBias", Tensor.zeros(3 * hidden));
        stateBias = graph.parameter(name + ".stateBias", Tensor.zeros(3 * hidden));
    }

    @Override
    public int hidden() {
        return stateWeight.dim(1);
    }

    @Override
    public Node project(Node x) {
        return x.timesTransposed(inputWeight).plus(inputBias);
    }

    @Override
    public State step(Node projected, State state) {
        int h = hidden();
        Node s = state.hidden();
        Node fromState = s.timesTransposed(stateWeight).plus(stateBias);
        Node gates = projected.slice(1, 0, 2 * h).plus(fromState.slice(1, 0, 2 * h)).sigmoid();
        Node r = gates.slice(1, 0, h);
        Node z = gates.slice(1, h, 2 * h);
        Node n =
                projected
                        .slice(1, 2 * h, 3 * h)
                        .plus(r.times(fromState.slice(1, 2 * h, 3 * h)))
                        .tanh();
        Node next = n.plus(z.times(s.minus(n)));
        return new State(next, next);
    }

    @Override
    public List<Node> parameters() {
        return List.of(inputWeight, stateWeight, inputBias, stateBias);
    }
}
