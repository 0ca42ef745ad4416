package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import neurarium.data.Curve;
import neurarium.graph.Graph;
import neurarium.graph.Losses;
import neurarium.graph.Node;
import neurarium.model.Sampling;
import neurarium.nn.Parameters;
import neurarium.optim.Adam;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;

/**
 * One layer of self-attention that learns a task on random sequences of the words of a sentence and
 * a few more, and is then asked about the sentence itself.
 */
final class LearnModel {
    static final int WIDTH = 16;
    private static final int TIME = Tokens.MAX;
    private static final int BATCH = 16;
    private static final List<String> ENGLISH =
            Tokens.words("cat dog bird fox it the a sat ran was because tired");
    private static final List<String> CHINESE = Tokens.words("猫 狗 鸟 马 它 一 只 了 坐 跑 因为 累");

    final Curve losses = new Curve(400);
    final List<String> vocabulary = new ArrayList<>();

    /** The tokens of the sentence as indices of the vocabulary. */
    int[] sentence = {};

    int steps;

    /** How often the last batch was answered rightly. */
    double accuracy;

    boolean diverged;
    private final SelfAttention.Settings settings;
    Task task = Task.WHO;
    double learningRate = 0.02;
    private int seed = 1;
    private Rng rng;
    AttentionNet net;
    private Adam optimizer;
    private Node inputs;
    private Node targets;
    private Node logits;
    private Node loss;

    /** A layer with these heads, mask and positions; {@link #rebuild} where they change. */
    LearnModel(SelfAttention.Settings settings) {
        this.settings = settings;
    }

    /** Takes the tokens of another sentence and begins anew. */
    void read(List<String> tokens) {
        boolean chinese = false;
        for (String token : tokens) {
            chinese |= token.codePointAt(0) >= 0x2e80;
        }
        vocabulary.clear();
        vocabulary.addAll(chinese ? CHINESE : ENGLISH);
        sentence = new int[tokens.size()];
        for (int t = 0; t < sentence.length; t++) {
            if (!vocabulary.contains(tokens.get(t))) {
                vocabulary.add(tokens.get(t));
            }
            sentence[t] = vocabulary.indexOf(tokens.get(t));
        }
        restart();
    }

    void seed(int seed) {
        this.seed = seed;
        restart();
    }

    void restart() {
        net = null;
        losses.clear();
        steps = 0;
        accuracy = 0;
        diverged = false;
        rng = new Rng(seed);
        rebuild();
    }

    /** Goes on with the weights there are, under other settings. */
    void rebuild() {
        Map<String, Tensor> kept = net == null ? Map.of() : Parameters.tensors(net.parameters());
        Graph graph = new Graph();
        net = new AttentionNet(graph, vocabulary.size(), WIDTH, TIME, new Rng(seed));
        if (!kept.isEmpty()) {
            Parameters.load(net.parameters(), kept);
        }
        inputs = graph.input("tokens", BATCH, TIME);
        targets = graph.input("targets", BATCH, TIME);
        logits = net.logits(inputs, settings);
        loss = Losses.crossEntropy(logits, targets);
        optimizer = new Adam(net.used(settings), learningRate);
    }

    /** One update from new random sequences. */
    void step() {
        float[] from = inputs.data().write();
        float[] to = targets.data().write();
        for (int b = 0; b < BATCH; b++) {
            int[] words = task.sequence(vocabulary, TIME, rng);
            for (int t = 0; t < TIME; t++) {
                from[b * TIME + t] = words[t];
                to[b * TIME + t] = task.target(words, t, vocabulary);
            }
        }
        loss.graph().forward(loss);
        measure();
        if (diverged) {
            return;
        }
        loss.graph().backward(loss);
        optimizer.step();
        losses.add(loss.value()[0]);
        steps++;
    }

    /** How often the batch was answered rightly, where the answer is not the word itself. */
    private void measure() {
        diverged = !Float.isFinite(loss.value()[0]);
        float[] from = inputs.value();
        float[] to = targets.value();
        float[] answers = logits.value();
        int asked = 0;
        int right = 0;
        float[] row = new float[vocabulary.size()];
        for (int i = 0; i < to.length; i++) {
            if (to[i] >= 0 && to[i] != from[i]) {
                System.arraycopy(answers, i * row.length, row, 0, row.length);
                asked++;
                right += Sampling.largest(row) == (int) to[i] ? 1 : 0;
            }
        }
        accuracy = asked == 0 ? 0 : (double) right / asked;
    }

    // The sentence

    /** The layer on the sentence, computed once more in plain loops. */
    SelfAttention run() {
        return SelfAttention.of(vectors(), sentence.length, WIDTH, net.projections(), settings);
    }

    /** The learned vectors of the tokens {@code [n, d]}. */
    float[] vectors() {
        float[] table = net.embedding.table.value();
        float[] x = new float[sentence.length * WIDTH];
        for (int t = 0; t < sentence.length; t++) {
            System.arraycopy(table, sentence[t] * WIDTH, x, t * WIDTH, WIDTH);
        }
        return x;
    }

    /** What the layer answers at each place of the sentence: probabilities {@code [n][words]}. */
    float[][] answers(SelfAttention run) {
        float[] weight = net.unembed.weight.value();
        float[] bias = net.unembed.bias.value();
        int size = vocabulary.size();
        float[][] answers = new float[sentence.length][size];
        for (int t = 0; t < sentence.length; t++) {
            float[] row = new float[size];
            for (int word = 0; word < size; word++) {
                double sum = bias[word];
                for (int c = 0; c < WIDTH; c++) {
                    sum += weight[word * WIDTH + c] * run.output[t * WIDTH + c];
                }
                row[word] = (float) sum;
            }
            Sampling.probabilities(row, answers[t]);
        }
        return answers;
    }

    /** The word that is the right answer at a place of the sentence; −1 where nothing is asked. */
    int target(int t) {
        return task.target(sentence, t, vocabulary);
    }

    void task(Task task) {
        if (task != this.task) {
            this.task = task;
            restart();
        }
    }

    void learningRate(double rate) {
        learningRate = rate;
        optimizer.setLearningRate(rate);
    }
}
