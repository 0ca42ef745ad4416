package neurarium.nn;

import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.tensor.Rng;

/**
 * The lecture's recurrent network (Elman, 1990): s_t = f(U x_t + W s_{t−1}), y_t = V s_t.
 *
 * <p>Shapes: x {@code [batch, in]}, s {@code [batch, hidden]}, U {@code [hidden, in]}, W {@code
 * [hidden, hidden]}, V {@code [out, hidden]}, y {@code [batch, out]}; no biases. All start as the
 * initialiser says. Lecture, section 3.
 */
public final class Rnn implements Recurrent {
    public final Node u;
    public final Node w;
    public final Node v;
    private final Function f;

    public Rnn(
            Graph graph,
            String name,
            int in,
            int hidden,
            int out,
            Function f,
            Initializer initializer,
            Rng rng) {
        this.f = f;
        u = graph.parameter(name + ".u", initializer.create(rng, hidden, in));
        w = graph.parameter(name + ".w", initializer.create(rng, hidden, hidden));
        v = graph.parameter(name + ".v", initializer.create(rng, out, hidden));
    }

    @Override
    public int hidden() {
        return w.dim(0);
    }

    @Override
    public Node project(Node x) {
        return x.timesTransposed(u);
    }

    @Override
    public State step(Node projected, State state) {
        Node s = projected.plus(state.hidden().timesTransposed(w)).apply(f);
        return new State(s, s);
    }

    /** y = V s. */
    public Node output(Node s) {
        return s.timesTransposed(v);
    }

    @Override
    public List<Node> parameters() {
        return List.of(u, w, v);
    }
}
