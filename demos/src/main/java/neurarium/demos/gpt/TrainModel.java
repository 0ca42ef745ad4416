package neurarium.demos.gpt;

import neurarium.data.Curve;
import neurarium.data.Vocabulary;
import neurarium.model.Gpt;
import neurarium.model.GptFile;
import neurarium.model.GptLearner;
import neurarium.nn.Parameters;
import neurarium.ui.Files;

/** A GPT that is trained in the page: its weights, its steps and their loss. */
final class TrainModel {
    private static final int CHECK_EVERY = 100;
    private static final int WARM_UP = 50;
    private static final double SMOOTH = 0.05;

    /** A batch has so many tokens times the width. */
    private static final int BATCH = 65536;

    private static final int MOST_TOKENS = 1024;

    /** The loss, smoothed: L ← 0.95 L + 0.05 · loss of the step. */
    final Curve losses = new Curve(400);

    private final TrainDesign design = new TrainDesign();
    private final TrainText text = new TrainText(design);
    private final Checkups checkups = new Checkups();
    private Files reached;
    private GptFile opened;
    private int seed = 1;
    private Vocabulary vocabulary;
    private GptLearner learner;
    private int steps;
    private int pending;
    private double loss = Double.NaN;

    void reach(Files files) {
        reached = files;
        text.reach(files);
    }

    Files files() {
        return reached;
    }

    TrainDesign design() {
        return design;
    }

    TrainText text() {
        return text;
    }

    Checkups checkups() {
        return checkups;
    }

    // Getting ready

    /** Begins anew, with random weights or those of an opened file. */
    void restart() {
        text.restart();
        vocabulary = null;
        learner = null;
        checkups.clear();
        losses.clear();
        loss = Double.NaN;
        steps = 0;
        pending = 0;
    }

    /** Other settings: random weights. */
    void redesign() {
        opened = null;
        restart();
    }

    /** Whether there is a model to train; if not, what it needs is asked for. */
    boolean isReady() {
        if (learner == null) {
            if (design.material().isTask()) {
                vocabulary = design.material().task.vocabulary();
                int time = design.material().task.longest(design.length());
                build(time);
                learner.learn(design.material().task.rows(design.length()));
            } else if (text.isRead(opened == null ? null : opened.vocabulary())) {
                vocabulary = text.vocabulary();
                learnText(text.excerpts());
            }
        }
        return learner != null;
    }

    private void learnText(Excerpts excerpts) {
        if (!excerpts.isEmpty()) {
            int most = opened == null ? design.context() : opened.config().context();
            build(excerpts.time(most));
            learner.learn(excerpts.rows(most));
        }
    }

    private void build(int time) {
        Gpt.Config config =
                opened != null
                        ? opened.config()
                        : new Gpt.Config(
                                vocabulary.size(),
                                time,
                                design.width(),
                                design.heads(),
                                design.layers());
        int tokens = Math.min(MOST_TOKENS, BATCH / config.width());
        int read = Math.min(time, config.context());
        learner = new GptLearner(config, read, Math.max(1, tokens / read), seed);
        if (opened != null) {
            Parameters.load(learner.parameters(), opened.parameters());
        }
        check();
    }

    // Work that goes on by itself

    boolean hasWork() {
        return text.isBeingRead()
                || (learner == null && text.canBeRead())
                || (pending > 0 && learner != null)
                || checkups.hasWork();
    }

    void work() {
        if (text.isBeingRead()) {
            text.intake().work();
        } else if (!isReady()) {
            return;
        } else if (pending > 0) {
            pending -= stepPart() ? 1 : 0;
        } else if (checkups.hasWork()) {
            checkups.work();
        }
    }

    /** Begins to look at the weights of now. */
    private void check() {
        if (!checkups.isAt(steps)) {
            checkups.begin(
                    new Checkup(snapshot(), design.material().task, design.length(), steps, seed));
        }
    }

    // Training

    boolean canStep() {
        return !hasDiverged() && !text.isEmpty();
    }

    boolean isWaiting() {
        return !isReady();
    }

    /** A step; it is made up for when the text comes, if it is not here. */
    void step() {
        if (!isReady()) {
            pending++;
            return;
        }
        boolean complete = false;
        while (!complete) {
            complete = stepPart();
        }
    }

    /**
     * A part of a step.
     *
     * @return whether a step is complete
     */
    boolean stepPart() {
        if (!isReady() || hasDiverged()) {
            return true;
        }
        learner.setLearningRate(design.rate() * Math.min(1, (steps + 1.0) / WARM_UP));
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
        if (steps % CHECK_EVERY == 0 || steps == CHECK_EVERY / 4 || steps == CHECK_EVERY / 2) {
            check();
        }
        return true;
    }

    int steps() {
        return steps;
    }

    /** Steps that were asked for before the text was there. */
    int pending() {
        return pending;
    }

    boolean hasDiverged() {
        return learner != null && learner.hasDiverged();
    }

    /** The smoothed loss; not a number before the first step. */
    double loss() {
        return loss;
    }

    /** Null while there is none. */
    GptLearner learner() {
        return learner;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    // Weights in and out

    /** The model as it is now; null where there is none. */
    GptFile snapshot() {
        return learner == null
                ? null
                : TrainedFile.of(learner, vocabulary, design.material(), steps);
    }

    /**
     * Takes a model to train it further, on what it was trained on if the file says so.
     *
     * @throws IllegalArgumentException if it is no GPT, or one that cannot learn the task that is
     *     chosen; then nothing has changed
     */
    void open(byte[] bytes) {
        GptFile file = GptFile.read(bytes);
        design.material(TrainedFile.material(file, design));
        opened = file;
        restart();
    }

    // Settings

    void material(Material chosen) {
        if (chosen != design.material()) {
            design.material(chosen);
            redesign();
        }
    }

    /** A text that was typed or pasted. */
    void ownText(String typed) {
        if (!text.isOwn(typed)) {
            text.own(typed);
            design.material(Material.OWN);
            redesign();
        }
    }

    /** A text from a file. */
    void ownFile(byte[] bytes) {
        text.own(bytes);
        design.material(Material.OWN);
        redesign();
    }

    void seed(int value) {
        seed = value;
        restart();
    }
}
