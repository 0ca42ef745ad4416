package neurarium.demos.gpt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import neurarium.io.LlamaFile;
import neurarium.io.LlamaTokenizer;
import neurarium.model.GptFile;
import neurarium.model.Sampling;
import neurarium.tensor.Rng;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** Who writes, from what prompt, by which rule; and what is written. */
final class WriteModel {
    /** A text is no longer than this, in tokens. */
    static final int LONGEST = 300;

    private static final int KEPT = 12;

    private final Map<ModelChoice, WantedFile> files = new EnumMap<>(ModelChoice.class);
    private final Map<ModelChoice, Speaker> speakers = new EnumMap<>(ModelChoice.class);
    private final Supplier<GptFile> trained;
    private final List<String> written = new ArrayList<>();
    private ModelChoice choice = ModelChoice.NAMES;
    private LlamaFile checkpoint;
    private String checkpointName = "";
    private double temperature = 1;
    private int topK;
    private double topP = 1;
    private String prompt = "";
    private boolean cached = true;
    private boolean byLine;
    private int seed = 1;
    private int texts;
    private int pending;
    private Writing writing;

    /**
     * Nothing is loaded yet.
     *
     * @param trained the model that is being trained in the page; gives null where none is
     */
    WriteModel(Supplier<GptFile> trained) {
        this.trained = trained;
        for (ModelChoice each : ModelChoice.values()) {
            if (!each.weights.isEmpty()) {
                files.put(
                        each,
                        new WantedFile(
                                each.weights,
                                bytes -> speakers.put(each, new CharSpeaker(GptFile.read(bytes)))));
            }
        }
    }

    void reach(Files reached) {
        for (WantedFile file : files.values()) {
            file.reach(reached);
        }
    }

    /** The file that brings the chosen model; null where the site has none. */
    WantedFile file() {
        return files.get(choice);
    }

    /** The model that writes; null while it is not there. */
    Speaker speaker() {
        if (choice == ModelChoice.TRAINED && !speakers.containsKey(choice)) {
            GptFile file = trained.get();
            if (file != null) {
                speakers.put(choice, new CharSpeaker(file));
            }
        } else if (files.containsKey(choice)) {
            files.get(choice).want();
        }
        return speakers.get(choice);
    }

    /** What is written; null while the model is not there. */
    Writing writing() {
        if (writing == null && speaker() != null) {
            Speaker speaker = speaker();
            speaker.cached(cached);
            Rng rng = new Rng(seed * 1000 + texts);
            int longest = Math.min(LONGEST, longest(speaker));
            writing = new Writing(speaker, prompt, longest, rule(), rng);
            if (speaker instanceof CharSpeaker) {
                readPrompt(); // a small model: at once
            }
        }
        return writing;
    }

    private void readPrompt() {
        while (writing.isReading()) {
            writing.readOn();
        }
    }

    /** A GPT's window slides, a Llama stops at the end of its context. */
    private static int longest(Speaker speaker) {
        return speaker instanceof CharSpeaker ? LONGEST : speaker.model().context();
    }

    Sampling.Rule rule() {
        return new Sampling.Rule(temperature, topK, topP);
    }

    /** Begins the text anew, with the same random numbers, and the weights of now. */
    private void restart() {
        if (choice == ModelChoice.TRAINED) {
            speakers.remove(choice);
        }
        writing = null;
        pending = 0;
    }

    /** Begins everything anew. */
    void reset() {
        texts = 0;
        written.clear();
        restart();
    }

    /** Begins a further text, with other random numbers. */
    void another() {
        keep();
        texts++;
        restart();
    }

    private void keep() {
        if (writing != null && writing.tokens.size() > 1) {
            written.add(writing.text() + (writing.hasStopped() ? "" : "…"));
            if (written.size() > KEPT) {
                written.remove(0);
            }
        }
    }

    /** The texts before this one. */
    List<String> written() {
        return written;
    }

    // The loop

    boolean isWaiting() {
        return writing() == null;
    }

    boolean canStep() {
        return writing == null || !writing.isDone();
    }

    /** One token, or one line of the loop; made up for later while the model is not there. */
    void step() {
        if (writing() == null) {
            pending++;
            return;
        }
        readPrompt();
        if (byLine) {
            writing.line();
        } else {
            writing.token();
        }
    }

    /** Steps that were asked for before the model was there. */
    int pending() {
        return pending;
    }

    boolean hasWork() {
        return (pending > 0 && writing() != null) || (writing != null && writing.isReading());
    }

    /** A token of the prompt, or a step to be made up for. */
    void work() {
        if (writing.isReading()) {
            writing.readOn();
        } else {
            pending--;
            step();
        }
    }

    // Settings

    ModelChoice choice() {
        return choice;
    }

    void choice(ModelChoice chosen) {
        choice = chosen;
        reset();
    }

    /** Takes a safetensors file of a GPT; one that is none is refused and nothing changes. */
    void open(byte[] bytes) {
        speakers.put(ModelChoice.FILE, new CharSpeaker(GptFile.read(bytes)));
        choice(ModelChoice.FILE);
    }

    /** Takes a checkpoint of llama2.c; it can write when its tokenizer has come too. */
    void checkpoint(String name, byte[] bytes) {
        checkpoint = LlamaFile.read(bytes);
        checkpointName = name;
        speakers.remove(ModelChoice.FILE);
        choice(ModelChoice.FILE);
    }

    /** Takes the tokenizer of the checkpoint that came before. */
    void tokenizer(byte[] bytes) {
        if (checkpoint == null) {
            throw new IllegalArgumentException("tokenizer.bin: the checkpoint is expected first");
        }
        LlamaTokenizer tokenizer = LlamaTokenizer.read(bytes, checkpoint.config.vocabulary());
        speakers.put(ModelChoice.FILE, new LlamaSpeaker(checkpoint, tokenizer));
        choice(ModelChoice.FILE);
    }

    /** The name of a checkpoint that waits for its tokenizer; empty where none does. */
    String waitsForTokenizer() {
        boolean waits = checkpoint != null && !speakers.containsKey(ModelChoice.FILE);
        return waits ? checkpointName : "";
    }

    double temperature() {
        return temperature;
    }

    void temperature(double value) {
        temperature = value;
        ruleChanged();
    }

    int topK() {
        return topK;
    }

    void topK(int value) {
        topK = value;
        ruleChanged();
    }

    double topP() {
        return topP;
    }

    void topP(double value) {
        topP = value;
        ruleChanged();
    }

    private void ruleChanged() {
        if (writing != null) {
            writing.rule(rule());
        }
    }

    String prompt() {
        return prompt;
    }

    void prompt(String text) {
        prompt = text;
        reset();
    }

    boolean isCached() {
        return cached;
    }

    void cached(boolean on) {
        cached = on;
        if (writing != null) {
            speaker().cached(on);
        }
    }

    boolean isByLine() {
        return byLine;
    }

    void byLine(boolean on) {
        byLine = on;
    }

    void seed(int value) {
        seed = value;
        reset();
    }
}
