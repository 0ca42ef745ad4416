package neurarium.nn;

import java.util.List;
import neurarium.graph.Node;

/**
 * Two cells over a sequence, one from the beginning and one from the end, side by side: y_t =
 * (→s_t, ←s_t). Schuster and Paliwal, 1997; PyTorch's {@code bidirectional=True}.
 *
 * <p>Shapes: x {@code [time, batch, in]}, y {@code [time, batch, hidden of the first + hidden of
 * the second]}.
 */
public final class Bidirectional implements Layer {
    private final RecurrentLayer forward;
    private final RecurrentLayer backward;

    public Bidirectional(Recurrent forward, Recurrent backward) {
        this.forward = new RecurrentLayer(forward);
        this.backward = RecurrentLayer.reversed(backward);
    }

    @Override
    public Node apply(Node x) {
        return Node.concatenate(2, List.of(forward.apply(x), backward.apply(x)));
    }

    @Override
    public List<Node> parameters() {
        return Sequential.parametersOf(List.of(forward, backward));
    }
}
