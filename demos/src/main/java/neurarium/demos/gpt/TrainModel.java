package neurarium.demos.gpt;

import neurarium.data.Curve;
import neurarium.data.Vocabulary;
import neurarium.demos.Corpus;
import neurarium.demos.SiteFiles;
import neurarium.model.Gpt;
import neurarium.model.GptFile;
import neurarium.model.GptTrainer;
import neurarium.nn.Parameters;
import neurarium.ui.Files;
import neurarium.ui.Steps;
import neurarium.ui.Text;

/** A GPT that is trained in the page: its weights, its steps and their loss. */
final class TrainModel implements Steps {
    private static final int EVALUATE_EVERY = 100;
    private static final int WARM_UP = 50;
    private static final double SMOOTH = 0.05;

    /** A batch has this many tokens times the width. */
    private static final int BATCH = 65536;

    private static final int MAX_TOKENS = 1024;

    final TrainDesign design = new TrainDesign(this::redesign);
    final SiteFiles<byte[]> texts = new SiteFiles<>(TrainingData.files(), bytes -> bytes);
    final Corpus corpus = new Corpus(texts, "", "\n");
    final Evaluations evaluations = new Evaluations();

    /** The loss, smoothed: L ← 0.95 L + 0.05 · loss of the step. */
    final Curve losses = new Curve(400);

    /** The smoothed loss; not a number before the first step. */
    double loss = Double.NaN;

    int steps;

    /** The characters of the model; null before it is built. */
    Vocabulary vocabulary;

    /** The model; null until what it learns is here. */
    GptTrainer learner;

    private Files files;
    private GptFile opened;
    private TrainingRows rows;
    private int seed = 1;

    void attach(Files files) {
        this.files = files;
        texts.attach(files);
    }

    /** Begins anew, with random weights or those of an opened file. */
    void restart() {
        corpus.restart();
        rows = null;
        vocabulary = null;
        learner = null;
        evaluations.clear();
        losses.clear();
        loss = Double.NaN;
        steps = 0;
    }

    /** Other settings: random weights. */
    void redesign() {
        opened = null;
        restart();
    }

    void choose(TrainingData data) {
        if (data != design.data) {
            design.data = data;
            corpus.choose(data.file);
            redesign();
        }
    }

    /** The reader's own text is there, or another one. */
    void chooseOwnText() {
        design.data = TrainingData.OWN;
        redesign();
    }

    void maxLength(int length) {
        design.maxLength = length;
        redesign();
    }

    void seed(int value) {
        seed = value;
        restart();
    }

    // Getting ready

    /** Builds the model if what it learns is here; asks for it if not. */
    void update() {
        if (learner != null) {
            return;
        }
        if (design.data.isTask()) {
            vocabulary = design.data.task.vocabulary();
            build(design.data.task.longest(design.length()));
            learner.learn(design.data.task.rows(design.length()));
        } else {
            corpus.begin(opened == null ? null : opened.vocabulary());
            if (corpus.isRead() && rows == null) {
                learnText(corpus.tokens());
            }
        }
    }

    private void learnText(int[] tokens) {
        vocabulary = corpus.vocabulary();
        if (vocabulary.place(GptFile.BOUNDARY) < 0) { // a file of one line
            vocabulary = Vocabulary.of("\n" + vocabulary.text());
            for (int i = 0; i < tokens.length; i++) {
                tokens[i]++;
            }
        }
        int boundary = vocabulary.place(GptFile.BOUNDARY);
        rows = new TrainingRows(tokens, boundary, design.data == TrainingData.POEMS);
        if (!rows.isEmpty()) {
            int context = opened == null ? design.context : opened.config().context();
            build(rows.time(context));
            learner.learn(rows.rows(context));
        }
    }

    private void build(int time) {
        Gpt.Config config =
                opened != null
                        ? opened.config()
                        : new Gpt.Config(
                                vocabulary.size(), time, design.width, design.heads, design.layers);
        int tokens = Math.min(MAX_TOKENS, BATCH / config.width());
        int read = Math.min(time, config.context());
        learner = new GptTrainer(config, read, Math.max(1, tokens / read), seed);
        if (opened != null) {
            Parameters.load(learner.parameters(), opened.parameters());
        }
        evaluate();
    }

    /** Whether the text is here and has nothing to learn from. */
    boolean isEmpty() {
        return rows != null && rows.isEmpty();
    }

    boolean hasWork() {
        return corpus.isReading() || evaluations.hasWork();
    }

    void work() {
        if (corpus.isReading()) {
            corpus.work();
        } else {
            evaluations.work();
        }
    }

    /** Begins to evaluate the weights of now. */
    private void evaluate() {
        if (!evaluations.isAt(steps)) {
            evaluations.begin(
                    new Evaluation(snapshot(), design.data.task, design.length(), steps, seed));
        }
    }

    // Training

    @Override
    public boolean isWaiting() {
        return corpus.isWaiting();
    }

    @Override
    public boolean canStep() {
        return !hasDiverged() && !isEmpty() && !corpus.hasFailed();
    }

    /**
     * A part of a step, or of what is needed before the first.
     *
     * @return whether a step is complete
     */
    @Override
    public boolean stepPart() {
        if (learner == null) {
            update();
            if (corpus.isReading()) {
                corpus.work();
            }
            return false;
        }
        learner.setLearningRate(design.learningRate * Math.min(1, (steps + 1.0) / WARM_UP));
        if (!learner.part()) {
            return false;
        }
        if (hasDiverged()) {
            return true;
        }
        double value = learner.loss();
        loss = Double.isNaN(loss) ? value : (1 - SMOOTH) * loss + SMOOTH * value;
        losses.add(loss);
        steps++;
        boolean soon = steps == EVALUATE_EVERY / 4 || steps == EVALUATE_EVERY / 2;
        if (soon || steps % EVALUATE_EVERY == 0) {
            evaluate();
        }
        return true;
    }

    boolean hasDiverged() {
        return learner != null && learner.hasDiverged();
    }

    // Weights in and out

    boolean canSave() {
        return files != null && learner != null;
    }

    void save() {
        files.save("gpt.safetensors", snapshot().write());
    }

    /** The model as it is now, once it is built. */
    GptFile snapshot() {
        return TrainedFile.of(learner, vocabulary, design.data, steps);
    }

    /**
     * Takes a model to train it further, on what it was trained on if the file says so.
     *
     * @return why it cannot learn that; empty where it can
     */
    Text open(String name, GptFile file) {
        TrainingData before = design.data;
        design.data = TrainedFile.data(file, before);
        Text problem = TrainedFile.problem(name, file, design);
        if (!problem.isEmpty()) {
            design.data = before;
            return problem;
        }
        corpus.choose(design.data.file);
        opened = file;
        restart();
        return Text.NONE;
    }
}
