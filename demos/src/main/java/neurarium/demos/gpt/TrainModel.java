package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurarium.data.Curve;
import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.model.Gpt;
import neurarium.model.GptFile;
import neurarium.model.GptLearner;
import neurarium.nn.Parameters;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** A GPT that is trained in the page. */
final class TrainModel {
    /** The longest text of one's own, in bytes or characters. */
    static final int LONGEST = 5_000_000;

    private static final int MOST_CHARACTERS = 2000;
    private static final int CHECK_EVERY = 100;
    private static final int WARM_UP = 50;
    private static final double SMOOTH = 0.05;

    /** A batch has so many tokens times the width. */
    private static final int BATCH = 65536;

    private static final int MOST_TOKENS = 1024;

    /** The loss, smoothed: L ← 0.95 L + 0.05 · loss of the step. */
    final Curve losses = new Curve(400);

    /** After how many steps which share of unseen questions was answered rightly. */
    final List<double[]> scores = new ArrayList<>();

    private final Map<Material, WantedFile> files = new EnumMap<>(Material.class);
    private final Map<Material, byte[]> texts = new EnumMap<>(Material.class);
    private final TrainDesign design = new TrainDesign();
    private Files reached;
    private String ownText = "";
    private byte[] ownBytes;
    private GptFile opened;
    private int seed = 1;
    private TextIntake intake;
    private Excerpts excerpts;
    private Vocabulary vocabulary;
    private GptLearner learner;
    private Checkup checkup;
    private Checkup shown;
    private int steps;
    private int pending;
    private double loss = Double.NaN;

    TrainModel() {
        for (Material each : Material.values()) {
            if (!each.file.isEmpty()) {
                files.put(each, new WantedFile(each.file, bytes -> texts.put(each, bytes)));
            }
        }
    }

    void reach(Files files) {
        reached = files;
        for (WantedFile file : this.files.values()) {
            file.reach(files);
        }
    }

    Files files() {
        return reached;
    }

    TrainDesign design() {
        return design;
    }

    /** The file of the text; null where there is none to wait for. */
    WantedFile file() {
        return files.get(design.material());
    }

    // Getting ready

    /** Begins anew, with random weights or those of an opened file. */
    void restart() {
        intake = null;
        excerpts = null;
        vocabulary = null;
        learner = null;
        checkup = null;
        shown = null;
        losses.clear();
        scores.clear();
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
            } else if (textIsRead() && !excerpts.isEmpty()) {
                int most = opened == null ? design.context() : opened.config().context();
                build(excerpts.time(most));
                learner.learn(excerpts.rows(most));
            }
        }
        return learner != null;
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

    private boolean textIsRead() {
        if (excerpts == null && intake == null) {
            Vocabulary given = opened == null ? null : opened.vocabulary();
            if (design.material() == Material.OWN) {
                intake =
                        ownBytes != null
                                ? TextIntake.of(ownBytes, MOST_CHARACTERS, given)
                                : TextIntake.of("\n" + ownText, MOST_CHARACTERS, given);
            } else {
                file().want();
                byte[] bytes = texts.get(design.material());
                intake = bytes == null ? null : TextIntake.of(bytes, MOST_CHARACTERS, given);
            }
        }
        if (excerpts == null && intake != null && intake.isDone()) {
            takeText();
        }
        return excerpts != null;
    }

    private void takeText() {
        vocabulary = intake.vocabulary();
        int[] tokens = intake.tokens();
        if (vocabulary.place(GptFile.BOUNDARY) < 0) { // a file of one line
            vocabulary = Vocabulary.of("\n" + vocabulary.text());
            for (int i = 0; i < tokens.length; i++) {
                tokens[i]++;
            }
        }
        int boundary = vocabulary.place(GptFile.BOUNDARY);
        excerpts = new Excerpts(tokens, boundary, design.material() == Material.POEMS);
    }

    TextIntake intake() {
        return intake;
    }

    /** Whether a text is there and has nothing to learn from. */
    boolean isEmpty() {
        return excerpts != null && excerpts.isEmpty();
    }

    // Work that goes on by itself

    boolean hasWork() {
        boolean reads = intake != null && !intake.isDone();
        boolean mayRead = learner == null && excerpts == null && mayRead();
        return reads
                || mayRead
                || (pending > 0 && learner != null)
                || (checkup != null && !checkup.isDone());
    }

    private boolean mayRead() {
        return design.material() == Material.OWN || texts.containsKey(design.material());
    }

    void work() {
        if (intake != null && !intake.isDone()) {
            intake.work();
        } else if (!isReady()) {
            return;
        } else if (pending > 0) {
            pending -= stepPart() ? 1 : 0;
        } else if (checkup != null && !checkup.isDone()) {
            look();
        }
    }

    private void look() {
        checkup.work();
        if (checkup.isDone()) {
            shown = checkup;
            if (design.material().isTask()) {
                scores.add(new double[] {checkup.steps, checkup.score()});
            }
        }
    }

    /** Begins to look at the weights of now. */
    private void check() {
        if (checkup != null && !checkup.isDone() && checkup.steps == steps) {
            return;
        }
        checkup = new Checkup(snapshot(), design.material().task, design.length(), steps, seed);
    }

    /** The last look that is complete; null before the first. */
    Checkup shown() {
        return shown;
    }

    // Training

    boolean canStep() {
        return !hasDiverged() && !isEmpty();
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

    /** The share of unseen questions answered rightly at the last look; −1 before it. */
    double score() {
        return scores.isEmpty() ? -1 : scores.get(scores.size() - 1)[1];
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
        if (learner == null) {
            return null;
        }
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "GPT of Neurarium, character by character");
        metadata.put("data", design.material().key);
        metadata.put("steps", Integer.toString(steps));
        return new GptFile(learner.config(), vocabulary, learner.weights(), metadata);
    }

    /**
     * Takes a model to train it further, on what it was trained on if the file says so.
     *
     * @throws IllegalArgumentException if it is no GPT, or one that cannot learn the task that is
     *     chosen; then nothing has changed
     */
    void open(byte[] bytes) {
        GptFile file = GptFile.read(bytes);
        Material material = design.material();
        for (Material each : Material.values()) {
            boolean named = each.key.equals(file.metadata().get("data"));
            material = named && each != Material.OWN ? each : material;
        }
        if (material.isTask()) {
            boolean same = material.task.vocabulary().text().equals(file.vocabulary().text());
            int needed = material.task.longest(design.length());
            if (!same || file.config().context() < needed) {
                throw new IllegalArgumentException(
                        "the task takes a model with its own characters and a context of "
                                + needed
                                + "; this one has "
                                + file.vocabulary().size()
                                + " characters and a context of "
                                + file.config().context());
            }
        }
        design.material(material);
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

    String ownText() {
        return ownText;
    }

    /** A text that was typed or pasted. */
    void ownText(String text) {
        if (!text.equals(ownText) || ownBytes != null) {
            ownText = text;
            ownBytes = null;
            design.material(Material.OWN);
            redesign();
        }
    }

    /** A text from a file. */
    void ownFile(byte[] bytes) {
        ownBytes = bytes;
        ownText = "";
        design.material(Material.OWN);
        redesign();
    }

    void seed(int value) {
        seed = value;
        restart();
    }
}
