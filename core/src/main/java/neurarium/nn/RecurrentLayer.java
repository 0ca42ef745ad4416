package neurarium.nn;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Node;

/**
 * A cell over a whole sequence, from a state of zeros: y_t = s_t. Several of them in a {@link
 * Sequential} are a stacked recurrent network, PyTorch's {@code num_layers}; each cell then takes
 * as many inputs as the one below has states.
 *
 * <p>Shapes: x {@code [time, batch, in]}, y {@code [time, batch, hidden]}.
 */
public final class RecurrentLayer implements Layer {
    private final Recurrent cell;
    private final boolean reversed;

    public RecurrentLayer(Recurrent cell) {
        this(cell, false);
    }

    private RecurrentLayer(Recurrent cell, boolean reversed) {
        this.cell = cell;
        this.reversed = reversed;
    }

    /** The cell reads from the end; y_t is still what it knows at x_t. */
    public static RecurrentLayer reversed(Recurrent cell) {
        return new RecurrentLayer(cell, true);
    }

    @Override
    public Node apply(Node x) {
        if (x.shape().rank() != 3) {
            throw new IllegalArgumentException(
                    "a recurrent layer takes x of [time, batch, in], got " + x.shape());
        }
        Recurrent.State start = cell.start(x.graph(), "start", x.dim(1));
        List<Node> outputs = new ArrayList<>();
        for (Recurrent.State state : cell.run(reversed ? turned(x) : x, start)) {
            Node s = state.hidden().reshape(1, x.dim(1), cell.hidden());
            outputs.add(reversed ? 0 : outputs.size(), s);
        }
        return Node.concatenate(0, outputs);
    }

    /** The last step first. */
    private static Node turned(Node x) {
        List<Node> steps = new ArrayList<>();
        for (int t = x.dim(0) - 1; t >= 0; t--) {
            steps.add(x.slice(0, t, t + 1));
        }
        return Node.concatenate(0, steps);
    }

    @Override
    public List<Node> parameters() {
        return cell.parameters();
    }
}
