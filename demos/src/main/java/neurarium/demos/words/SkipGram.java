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
import neurarium.ui.Words;

/**
 * Skip-gram (Mikolov et al., 2013) on a small corpus, with two numbers for each word and the whole
 * softmax: p(context | word) = softmax(O e(word) + b), where a context is a word of the same
 * sentence within {@link #WINDOW} places. As there, common words are left out now and then: one
 * that makes up a share f of the corpus counts with the probability √(RARE / f).
 */
final class SkipGram {
    static final int WINDOW = 2;
    static final int WIDTH = 2;
    private static final int BATCH = 64;
    private static final double RARE = 0.01;

    final Curve losses = new Curve(400);
    private Corpus corpus = Corpus.ENGLISH;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> kinds = new ArrayList<>();
    private int[] centers;
    private int[] contexts;
    private int[] sentenceOf;
    private double[] keep;
    private int seed = 1;
    private double learningRate = 0.03;
    private Rng rng;
    private Graph graph;
    private Embedding embedding;
    private Node input;
    private Node targets;
    private Node loss;
    private Node asked;
    private Node answer;
    private Adam optimizer;
    private int steps;
    private int sentence;
    private int chosen;

    SkipGram() {
        take(Corpus.ENGLISH);
    }

    Corpus corpus() {
        return corpus;
    }

    /** Takes another corpus and begins anew. */
    void take(Corpus taken) {
        corpus = taken;
        words.clear();
        kinds.clear();
        List<Integer> all = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        for (int s = 0; s < taken.sentences.size(); s++) {
            List<Integer> sentence = new ArrayList<>();
            for (String word : Words.split(taken.sentences.get(s), ' ')) {
                sentence.add(place(word));
            }
            all.addAll(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                int from = Math.max(0, i - WINDOW);
                int to = Math.min(sentence.size() - 1, i + WINDOW);
                for (int j = from; j <= to; j++) {
                    if (i != j) {
                        pairs.add(new int[] {sentence.get(i), sentence.get(j), s});
                    }
                }
            }
        }
        centers = new int[pairs.size()];
        contexts = new int[pairs.size()];
        sentenceOf = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            centers[i] = pairs.get(i)[0];
            contexts[i] = pairs.get(i)[1];
            sentenceOf[i] = pairs.get(i)[2];
        }
        keep = keep(all);
        restart();
    }

    /** How often each word counts. */
    private double[] keep(List<Integer> all) {
        double[] keep = new double[words.size()];
        for (int word : all) {
            keep[word]++;
        }
        for (int i = 0; i < keep.length; i++) {
            keep[i] = Math.min(1, Math.sqrt(RARE * all.size() / keep[i]));
        }
        return keep;
    }

    private int place(String word) {
        int place = words.indexOf(word);
        if (place < 0) {
            place = words.size();
            words.add(word);
            kinds.add(corpus.kind(word));
        }
        return place;
    }

    void seed(int seed) {
        this.seed = seed;
        restart();
    }

    void restart() {
        rng = new Rng(seed);
        graph = new Graph();
        embedding = new Embedding(graph, "embedding", words.size(), WIDTH, 0.1, rng);
        Linear output = new Linear(graph, "output", WIDTH, words.size(), Initializer.UNIFORM, rng);
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
        chosen = kinds.indexOf(0);
    }

    // region step
    /** An update from pairs drawn at random. */
    void step() {
        float[] from = input.data().write();
        float[] to = targets.data().write();
        for (int i = 0; i < BATCH; i++) {
            int pair = pair();
            from[i] = centers[pair];
            to[i] = contexts[pair];
            sentence = sentenceOf[pair];
        }
        graph.forward(loss);
        graph.backward(loss);
        optimizer.step();
        losses.add(loss.value()[0]);
        steps++;
    }

    /** A pair whose two words both count this time. */
    private int pair() {
        while (true) {
            int pair = rng.below(centers.length);
            if (rng.uniform() < keep[centers[pair]] * keep[contexts[pair]]) {
                return pair;
            }
        }
    }

    // endregion

    int steps() {
        return steps;
    }

    int pairs() {
        return centers.length;
    }

    double learningRate() {
        return learningRate;
    }

    void learningRate(double rate) {
        learningRate = rate;
        optimizer.setLearningRate(rate);
    }

    int size() {
        return words.size();
    }

    String word(int place) {
        return words.get(place);
    }

    /** The kind of a word, from 0; −1 for the words around them. */
    int kind(int place) {
        return kinds.get(place);
    }

    float[] places() {
        return embedding.table.value();
    }

    /** The sentence of the last pair. */
    String sentence() {
        return corpus.sentences.get(sentence);
    }

    int chosen() {
        return chosen;
    }

    void choose(int place) {
        chosen = place;
    }

    /** p(context | the chosen word) for each word. */
    float[] probabilities() {
        asked.data().write()[0] = chosen;
        graph.forward(answer);
        float[] probabilities = new float[words.size()];
        Sampling.probabilities(answer.value(), probabilities);
        return probabilities;
    }

    /** How many of the words with a kind have a word of that kind nearest to them. */
    int atHome() {
        int count = 0;
        for (int i = 0; i < size(); i++) {
            count += kind(i) >= 0 && kind(nearest(i)) == kind(i) ? 1 : 0;
        }
        return count;
    }

    /** How many words have a kind. */
    int withKind() {
        int count = 0;
        for (int kind : kinds) {
            count += kind >= 0 ? 1 : 0;
        }
        return count;
    }

    private int nearest(int place) {
        float[] e = places();
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size(); i++) {
            if (i != place && kind(i) >= 0) {
                double dx = e[2 * i] - e[2 * place];
                double far = Math.hypot(dx, e[2 * i + 1] - e[2 * place + 1]);
                best = far < least ? i : best;
                least = Math.min(far, least);
            }
        }
        return best;
    }
}
