package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.List;
import neurarium.demos.SiteFiles;
import neurarium.model.GptFile;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;
import neurarium.ui.Steps;
import neurarium.ui.Text;
import neurarium.ui.WantedFile;

/** Which model writes, from what prompt, by which rule; and what it has written. */
final class WriteModel implements Steps {
    /** The longest text, in tokens. */
    static final int MAX_LENGTH = 300;

    private static final int MAX_KEPT = 12;

    final SiteFiles<CharModel> files =
            new SiteFiles<>(ModelChoice.SITE_FILES, bytes -> new CharModel(GptFile.read(bytes)));

    /** The texts before this one. */
    final List<String> earlier = new ArrayList<>();

    final SamplingSettings sampling = new SamplingSettings();
    private final TrainModel train;
    private TextModel trained;
    private TextModel opened;
    private int seed = 1;
    private int texts;
    boolean cached = true;
    ModelChoice choice = ModelChoice.NAMES;
    String prompt = "";

    /** Whether a step is one line of the loop. */
    boolean byLine;

    /** What is being written; null while the model is not here, and until the next update. */
    Generation generation;

    /** Writes with a model of the site, of the reader, or the one that is trained in the page. */
    WriteModel(TrainModel train) {
        this.train = train;
    }

    /** The file that brings the chosen model; null where the site has none. */
    WantedFile file() {
        return files.file(choice.weights);
    }

    /** Begins a text where none is begun and the model is here; asks for it where it is not. */
    void update() {
        TextModel model = generation == null ? model() : generation.textModel;
        if (model == null) {
            return;
        }
        model.setCached(cached);
        Sampling.Rule rule = sampling.rule();
        if (generation == null) {
            generation = new Generation(model, prompt, rule, new Rng(seed * 1000 + texts));
            while (model instanceof CharModel && generation.isReading()) { // small: at once
                generation.readOn();
            }
        }
        generation.rule(rule);
    }

    private TextModel model() {
        return switch (choice) {
            case TRAINED -> {
                if (trained == null && train.learner != null) {
                    trained = new CharModel(train.snapshot());
                }
                yield trained;
            }
            case FILE -> opened;
            default -> files.want(choice.weights);
        };
    }

    /** Whether the model is here. */
    boolean isReady() {
        return switch (choice) {
            case TRAINED -> trained != null || train.learner != null;
            case FILE -> opened != null;
            default -> files.content(choice.weights) != null;
        };
    }

    /** Begins the text anew, with the same random numbers, and the weights of now. */
    private void restart() {
        trained = choice == ModelChoice.TRAINED ? null : trained;
        generation = null;
    }

    /** Begins everything anew. */
    void reset() {
        texts = 0;
        earlier.clear();
        restart();
    }

    /** Begins another text, with other random numbers. */
    void another() {
        update();
        if (generation.tokens.size() > 1) {
            earlier.add(generation.text() + (generation.hasStopped() ? "" : "…"));
            if (earlier.size() > MAX_KEPT) {
                earlier.remove(0);
            }
        }
        texts++;
        restart();
    }

    // The loop

    @Override
    public boolean isWaiting() {
        return generation == null;
    }

    @Override
    public boolean canStep() {
        boolean mayCome = file() != null && !file().hasFailed();
        return generation == null ? mayCome || isReady() : !generation.isDone();
    }

    /**
     * A token of the prompt, or a step.
     *
     * @return whether it was a step
     */
    @Override
    public boolean stepPart() {
        if (generation.isReading()) {
            generation.readOn();
            return false;
        }
        if (byLine) {
            generation.run();
        } else {
            generation.token();
        }
        return true;
    }

    /** Takes a GPT of the reader, which it can always use. */
    Text open(String name, GptFile file) {
        open(new CharModel(file));
        return Text.NONE;
    }

    /** Takes a model of the reader; null while it is not complete. */
    void open(TextModel model) {
        opened = model;
        choose(ModelChoice.FILE);
    }

    // Settings

    void choose(ModelChoice chosen) {
        choice = chosen;
        reset();
    }

    void prompt(String text) {
        prompt = text;
        reset();
    }

    void seed(int value) {
        seed = value;
        reset();
    }
}
