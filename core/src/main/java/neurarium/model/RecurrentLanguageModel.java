package neurarium.model;

import java.util.ArrayList;
import java.util.List;
import neurarium.graph.Graph;
import neurarium.graph.Node;
import neurarium.kernel.Function;
import neurarium.nn.Embedding;
import neurarium.nn.Gru;
import neurarium.nn.Initializer;
import neurarium.nn.Layer;
import neurarium.nn.Linear;
import neurarium.nn.Lstm;
import neurarium.nn.Recurrent;
import neurarium.nn.Rnn;
import neurarium.tensor.Rng;

/**
 * A language model with a memory: each token is embedded, the recurrent cell takes it in, and a
 * linear layer makes the logits of the next token from the state; for Elman's network that is the
 * lecture's V. Mikolov et al., 2010. Lecture, section 3.
 */
public final class RecurrentLanguageModel {
    /** The cells to choose from. */
    public enum Cell {
        ELMAN,
        GRU,
        LSTM
    }

    /**
     * A run over a piece of text.
     *
     * @param tokens the input {@code [time, batch]}
     * @param start the state before it, inputs of the graph
     * @param states the states after each token
     * @param logits of the next tokens, {@code [time·batch, vocabulary]}
     */
    public record Output(
            Node tokens, Recurrent.State start, List<Recurrent.State> states, Node logits) {
        public Recurrent.State end() {
            return states.get(states.size() - 1);
        }
    }

    public final Embedding embedding;
    public final Recurrent cell;
    public final Layer head;
    private final Graph graph;

    public RecurrentLanguageModel(
            Graph graph, Cell kind, int vocabulary, int width, int hidden, Rng rng) {
        this.graph = graph;
        Initializer uniform = Initializer.UNIFORM;
        embedding = new Embedding(graph, "embedding", vocabulary, width, 0.1, rng);
        if (kind == Cell.ELMAN) {
            Rnn rnn = new Rnn(graph, "rnn", width, hidden, vocabulary, Function.TANH, uniform, rng);
            cell = rnn;
            head = rnn::output;
        } else {
            cell =
                    kind == Cell.GRU
                            ? new Gru(graph, "gru", width, hidden, uniform, rng)
                            : new Lstm(graph, "lstm", width, hidden, uniform, rng);
            head = new Linear(graph, "head", hidden, vocabulary, uniform, rng);
        }
    }

    /**
     * Extends the graph by a run over pieces of {@code time} tokens, {@code batch} of them at once.
     */
    public Output read(String name, int time, int batch) {
        Node tokens = graph.input(name + ".tokens", time, batch);
        Recurrent.State start = cell.start(graph, name + ".start", batch);
        List<Recurrent.State> states = cell.run(embedding.apply(tokens), start);
        List<Node> hidden = new ArrayList<>();
        for (Recurrent.State state : states) {
            hidden.add(state.hidden());
        }
        Node logits = head.apply(Node.concatenate(0, hidden)).named(name + ".logits");
        return new Output(tokens, start, states, logits);
    }

    public List<Node> parameters() {
        List<Node> parameters = new ArrayList<>(embedding.parameters());
        parameters.addAll(cell.parameters());
        parameters.addAll(head.parameters());
        return parameters;
    }
}
