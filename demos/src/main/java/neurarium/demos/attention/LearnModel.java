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
    static final int TIME = Tokens.MOST;
    static final int BATCH = 16;
    private static final String[] ENGLISH = {
        "cat", "dog", "bird", "fox", "it", "the", "a", "sat", "ran", "was", "because", "tired"
    };
    private static final String[] CHINESE = {
        "猫", "狗", "鸟", "马", "它", "一", "只", "了", "坐", "跑", "因为", "累"
    };

    final Curve losses = new Curve(400);
    private final SelfAttention.Settings settings;
    private final List<String> vocabulary = new ArrayList<>();
    private int[] sentence = new int[0];
    private Task task = Task.WHO;
    private double learningRate = 0.02;
    private int seed = 1;
    private Rng rng;
    private AttentionNet net;
    private Adam optimizer;
    private Node inputs;
    private Node targets;
    private Node logits;
    private Node loss;
    private int steps;
    private double accuracy;
    private boolean diverged;

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
        vocabulary.addAll(List.of(chinese ? CHINESE : ENGLISH));
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
        targets = graph.input("wanted", BATCH, TIME);
        logits = net.logits(inputs, settings);
        loss = Losses.crossEntropy(logits, targets);
        optimizer = new Adam(net.used(settings), learningRate);
    }

    // region step
    /** One update from new random sequences. */
    void step() {
        float[] from = inputs.data().write();
        float[] to = targets.data().write();
        for (int b = 0; b < BATCH; b++) {
            int[] words = task.sequence(vocabulary, TIME, rng);
            for (int t = 0; t < TIME; t++) {
                from[b * TIME + t] = words[t];
                to[b * TIME + t] = task.wanted(words, t, vocabulary);
            }
        }
        graph().forward(loss);
        measure();
        if (diverged) {
            return;
        }
        graph().backward(loss);
        optimizer.step();
        losses.add(loss.value()[0]);
        steps++;
    }

    // endregion

    private Graph graph() {
        return loss.graph();
    }

    /** How often the batch was answered rightly, where the answer is not the word itself. */
    private void measure() {
        diverged = !Float.isFinite(loss.value()[0]);
        float[] from = inputs.value();
        float[] to = targets.value();
        float[] answers = logits.value();
        int size = vocabulary.size();
        int asked = 0;
        int right = 0;
        float[] row = new float[size];
        for (int i = 0; i < to.length; i++) {
            if (to[i] >= 0 && to[i] != from[i]) {
                System.arraycopy(answers, i * size, row, 0, size);
                asked++;
                right += Sampling.largest(row) == (int) to[i] ? 1 : 0;
            }
        }
        accuracy = asked == 0 ? 0 : (double) right / asked;
    }

    // The sentence

    /** The layer on the sentence, computed once more in plain loops. */
    SelfAttention run(SelfAttention.Settings at) {
        return SelfAttention.of(vectors(), sentence.length, WIDTH, net.projections(), at);
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

    Projections projections() {
        return net.projections();
    }

    /** What the layer says at each place of the sentence: probabilities {@code [n][words]}. */
    float[][] answers() {
        SelfAttention run = run(settings);
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

    int[] sentence() {
        return sentence;
    }

    /** The word that is wanted at a place of the sentence; −1 where none is. */
    int wanted(int t) {
        return task.wanted(sentence, t, vocabulary);
    }

    String word(int index) {
        return vocabulary.get(index);
    }

    int size() {
        return vocabulary.size();
    }

    Task task() {
        return task;
    }

    void task(Task task) {
        if (task != this.task) {
            this.task = task;
            restart();
        }
    }

    double learningRate() {
        return learningRate;
    }

    void learningRate(double rate) {
        learningRate = rate;
        optimizer.setLearningRate(rate);
    }

    int steps() {
        return steps;
    }

    double accuracy() {
        return accuracy;
    }

    boolean canStep() {
        return !diverged;
    }

    int parameters() {
        int count = 0;
        for (Node parameter : net.used(settings)) {
            count += parameter.shape().size();
        }
        return count;
    }
}
