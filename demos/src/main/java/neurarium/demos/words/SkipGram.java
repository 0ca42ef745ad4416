package neurarium.demos.words;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Curve;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.model.Sampling;
import neurarium.nn.Embedding;
import neurarium.nn.Initializer;
import neurarium.nn.Linear;
import neurarium.optim.Adam;
import neurarium.tensor.Rng;

/**
 * Skip-gram (Mikolov et al., 2013) on a small corpus, with two numbers for each word and the whole
 * softmax: p(context | word) = softmax(O e(word) + b). As there, common words are left out now and
 * then; see {@link WordPairs}.
 */
final class SkipGram {
    private static final int WIDTH = 2;
    private static final int BATCH = 64;

    final Curve losses = new Curve(400);
    WordPairs pairs = new WordPairs(Corpus.ENGLISH);
    int steps;
    double learningRate = 0.03;

    /** The sentence of the last pair. */
    int sentence;

    /** The word whose contexts are predicted. */
    int chosen;

    /** p(context | the chosen word) for each word, when {@link #update} was called last. */
    float[] probabilities = {};

    private int seed = 1;
    private Rng rng;
    private Graph graph;
    private Embedding embedding;
    private Node input;
    private Node targets;
    private Node loss;
    private Node asked;
    private Node answer;
    private Adam optimizer;

    SkipGram() {
        restart();
    }

    /** Takes another corpus and begins anew. */
    void corpus(Corpus corpus) {
        if (corpus != pairs.corpus) {
            pairs = new WordPairs(corpus);
            restart();
        }
    }

    void seed(int seed) {
        this.seed = seed;
        restart();
    }

    void restart() {
        int size = pairs.words.size();
        rng = new Rng(seed);
        graph = new Graph();
        embedding = new Embedding(graph, "embedding", size, WIDTH, 0.1, rng);
        Linear output = new Linear(graph, "output", WIDTH, size, Initializer.UNIFORM, rng);
        input = graph.input("words", BATCH);
        targets = graph.input("contexts", BATCH);
        loss = Losses.crossEntropy(output.apply(embedding.apply(input)), targets);
        asked = graph.input("asked", 1);
        answer = output.apply(embedding.apply(asked));
        List<Node> parameters = new ArrayList<>(embedding.parameters());
        parameters.addAll(output.parameters());
        optimizer = new Adam(parameters, learningRate);
        losses.clear();
        steps = 0;
        sentence = 0;
        chosen = pairs.kinds.indexOf(0);
    }

    // region step
    /** An update from pairs drawn at random. */
    void step() {
        float[] from = input.data().write();
        float[] to = targets.data().write();
        for (int i = 0; i < BATCH; i++) {
            WordPairs.Pair pair = pair();
            from[i] = pair.center();
            to[i] = pair.context();
            sentence = pair.sentence();
        }
        graph.forward(loss);
        graph.backward(loss);
        optimizer.step();
        losses.add(loss.value()[0]);
        steps++;
    }

    /** A pair whose two words are both kept this time. */
    private WordPairs.Pair pair() {
        while (true) {
            WordPairs.Pair pair = pairs.all.get(rng.below(pairs.all.size()));
            double keep = pairs.keep[pair.center()] * pairs.keep[pair.context()];
            if (rng.uniform() < keep) {
                return pair;
            }
        }
    }

    // endregion

    void learningRate(double rate) {
        learningRate = rate;
        optimizer.setLearningRate(rate);
    }

    /** The embeddings: x, y of each word. */
    float[] embeddings() {
        return embedding.table.value();
    }

    /** Chooses a word; one that only another corpus has is left alone. */
    void choose(int word) {
        if (word >= 0 && word < pairs.words.size()) {
            chosen = word;
        }
    }

    /** Runs the network on the chosen word. */
    void update() {
        asked.data().write()[0] = chosen;
        graph.forward(answer);
        probabilities = new float[pairs.words.size()];
        Sampling.probabilities(answer.value(), probabilities);
    }

    /** How many of the words with a kind have a word of that kind nearest to them. */
    int nearOwnKind() {
        int count = 0;
        for (int i = 0; i < pairs.kinds.size(); i++) {
            int kind = pairs.kinds.get(i);
            count += kind >= 0 && pairs.kinds.get(nearest(i)) == kind ? 1 : 0;
        }
        return count;
    }

    /** How many words have a kind. */
    int withKind() {
        int count = 0;
        for (int kind : pairs.kinds) {
            count += kind >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The word with a kind that is nearest to a word. */
    private int nearest(int word) {
        float[] e = embeddings();
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < pairs.kinds.size(); i++) {
            if (i != word && pairs.kinds.get(i) >= 0) {
                double dx = e[2 * i] - e[2 * word];
                double distance = Math.hypot(dx, e[2 * i + 1] - e[2 * word + 1]);
                best = distance < least ? i : best;
                least = Math.min(distance, least);
            }
        }
        return best;
    }
}
