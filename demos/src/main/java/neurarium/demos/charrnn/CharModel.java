package neurarium.demos.charrnn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import neurarium.data.Curve;
import neurarium.data.TextIntake;
import neurarium.data.Vocabulary;
import neurarium.io.Safetensors;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.TextLearner;
import neurarium.nn.Parameters;
import neurarium.tensor.Rng;
import neurarium.tensor.Tensor;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The text, the network that learns it, and what it writes. */
final class CharModel {
    private static final Cell PRETRAINED_CELL = Cell.LSTM;
    private static final int HIDDEN = 96;

    /** The longest text of one's own, in bytes or characters. */
    static final int LONGEST = 5_000_000;

    /** The most characters in a vocabulary that a page learns. */
    static final int MOST_CHARACTERS = 2000;

    /** A sample has so many characters. */
    static final int SAMPLE = 160;

    /** In training a new sample begins after so many steps. */
    private static final int SAMPLE_EVERY = 100;

    private static final double SMOOTH = 0.03;

    /** The loss, smoothed: L ← 0.97 L + 0.03 · loss of the step. */
    final Curve losses = new Curve(400);

    private final Map<Source, WantedFile> texts = new HashMap<>();
    private final Map<Source, WantedFile> weights = new HashMap<>();
    private final Map<Source, byte[]> textBytes = new HashMap<>();
    private final Map<Source, Safetensors> pretrained = new HashMap<>();
    private Files files;
    private Source source = Source.NAMES;
    private boolean usesPretrained = true;
    private Safetensors opened;
    private Cell cell = PRETRAINED_CELL;
    private int hidden = HIDDEN;
    private double learningRate = 0.005;
    private double temperature = 0.7;
    private String prompt = "";
    private String ownText = "";
    private byte[] ownBytes;
    private String ownName = "";
    private int seed = 1;
    private TextIntake intake;
    private int[] tokens;
    private Vocabulary vocabulary;
    private TextLearner learner;
    private Writing writing;
    private int writings;
    private int steps;
    private int untilSample = SAMPLE_EVERY;
    private boolean halfDone;
    private int pending;
    private boolean diverged;
    private double loss = Double.NaN;

    CharModel() {
        for (Source each : Source.values()) {
            if (!each.text.isEmpty()) {
                texts.put(each, new WantedFile(each.text, bytes -> textArrived(each, bytes)));
            }
            if (!each.weights.isEmpty()) {
                weights.put(
                        each, new WantedFile(each.weights, bytes -> weightsArrived(each, bytes)));
            }
        }
    }

    void reach(Files reached) {
        files = reached;
        for (WantedFile file : texts.values()) {
            file.reach(reached);
        }
        for (WantedFile file : weights.values()) {
            file.reach(reached);
        }
    }

    Files files() {
        return files;
    }

    private void textArrived(Source each, byte[] bytes) {
        textBytes.put(each, bytes);
    }

    private void weightsArrived(Source each, byte[] bytes) {
        pretrained.put(each, Safetensors.read(bytes));
    }

    // Getting ready

    /** Begins anew: other text, other weights or another design. */
    void restart() {
        intake = null;
        tokens = null;
        vocabulary = null;
        learner = null;
        writing = null;
        losses.clear();
        loss = Double.NaN;
        steps = 0;
        writings = 0;
        untilSample = SAMPLE_EVERY;
        halfDone = false;
        diverged = false;
        pending = 0;
    }

    /** Whether the network begins with the weights that the suite brings. */
    boolean isPretrained() {
        return usesPretrained && opened == null && !source.weights.isEmpty();
    }

    /** The file that is needed first: weights, or else the text; null where none is. */
    WantedFile firstFile() {
        return isPretrained() ? weights.get(source) : texts.get(source);
    }

    /** Whether there is a network; if not, what it needs is asked for. */
    boolean isReady() {
        if (learner == null) {
            if (opened != null) {
                build(opened);
            } else if (isPretrained()) {
                weights.get(source).want();
                if (pretrained.containsKey(source)) {
                    build(pretrained.get(source));
                }
            } else if (textIsRead() && intake.vocabulary().size() > 0) {
                vocabulary = intake.vocabulary();
                TextLearner.Design design = new TextLearner.Design(cell, width(), hidden);
                learner = make(design);
            }
        }
        return learner != null;
    }

    private int width() {
        return vocabulary.size() > 200 ? 32 : 16;
    }

    private TextLearner make(TextLearner.Design design) {
        int lanes = vocabulary.size() > 500 ? 4 : 8;
        TextLearner made = new TextLearner(design, vocabulary.size(), 16, lanes, seed);
        made.setLearningRate(learningRate);
        return made;
    }

    private void build(Safetensors file) {
        vocabulary = Vocabulary.of(file.metadata().get("vocabulary"));
        learner = make(design(file));
        Parameters.load(learner.parameters(), file.tensors());
    }

    /**
     * The design that a file of weights is for.
     *
     * @throws IllegalArgumentException if it is none of a character model
     */
    static TextLearner.Design design(Safetensors file) {
        Tensor table = file.tensors().get("embedding.table");
        String characters = file.metadata().get("vocabulary");
        if (table == null || characters == null || table.shape().rank() != 2) {
            throw new IllegalArgumentException(
                    "embedding.table and a vocabulary are expected, as this demo saves them");
        }
        if (Vocabulary.of(characters).size() != table.shape().dim(0)) {
            throw new IllegalArgumentException(
                    "embedding.table has "
                            + table.shape().dim(0)
                            + " rows, the vocabulary "
                            + Vocabulary.of(characters).size()
                            + " characters");
        }
        for (Cell cell : Cell.values()) {
            String name = cell == Cell.ELMAN ? "rnn.w" : cell == Cell.GRU ? "gru" : "lstm";
            Tensor state = file.tensors().get(cell == Cell.ELMAN ? name : name + ".stateWeight");
            if (state != null && state.shape().rank() == 2 && state.shape().dim(1) <= 512) {
                return new TextLearner.Design(cell, table.shape().dim(1), state.shape().dim(1));
            }
        }
        throw new IllegalArgumentException("no weights of an Elman, GRU or LSTM cell were found");
    }

    /** Whether the text is read, its words counted; if not it is asked for. */
    boolean textIsRead() {
        if (tokens != null) {
            return true;
        }
        if (intake == null) {
            if (source == Source.OWN) {
                intake =
                        ownBytes != null
                                ? TextIntake.of(ownBytes, MOST_CHARACTERS, given())
                                : TextIntake.of(ownText, MOST_CHARACTERS, given());
            } else {
                texts.get(source).want();
                byte[] bytes = textBytes.get(source);
                intake = bytes == null ? null : TextIntake.of(bytes, MOST_CHARACTERS, given());
            }
        }
        if (intake != null && intake.isDone()) {
            tokens = intake.tokens();
        }
        return tokens != null;
    }

    private Vocabulary given() {
        return learner == null ? null : vocabulary;
    }

    // Work that goes on by itself

    boolean hasWork() {
        boolean reads = (intake != null && !intake.isDone()) || (pending > 0 && !isWaiting());
        boolean needsText = !isPretrained() && opened == null && learner == null;
        return reads
                || (needsText && source == Source.OWN && tokens == null)
                || (needsText && textBytes.containsKey(source) && tokens == null)
                || (isReady() && (writing == null || !writing.isDone()));
    }

    void work() {
        if (intake != null && !intake.isDone()) {
            intake.work();
        } else if (!isReady()) {
            textIsRead();
        } else if (pending > 0 && textIsRead()) {
            pending -= stepPart() ? 1 : 0;
        } else if (writing == null) {
            write();
        } else {
            for (int i = 0; i < 3; i++) {
                writing.step();
            }
        }
    }

    /** Begins a new sample. */
    void write() {
        if (isReady()) {
            int[] codes = Vocabulary.codePoints(prompt);
            int count = 0;
            for (int code : codes) {
                int place = vocabulary.place(code);
                if (place >= 0) {
                    codes[count++] = place;
                }
            }
            int[] places = Arrays.copyOf(codes, count);
            Rng rng = new Rng(seed * 1000 + writings);
            writings++;
            writing = new Writing(learner, vocabulary, places, SAMPLE, temperature, rng);
        }
    }

    /** What is written; null before the first character. */
    Writing writing() {
        return writing;
    }

    // Training

    boolean canStep() {
        return !diverged && (tokens == null || tokens.length > 0);
    }

    /** Whether a step has to wait for the text or the weights. */
    boolean isWaiting() {
        return !isReady() || !textIsRead();
    }

    /** A step; it is made up for when text and weights come, if they are not here. */
    void step() {
        if (isWaiting()) {
            pending++;
            return;
        }
        boolean complete = false;
        while (!complete) {
            complete = stepPart();
        }
    }

    /**
     * Half a step.
     *
     * @return whether a step is complete
     */
    boolean stepPart() {
        if (isWaiting() || tokens.length == 0) {
            return true;
        }
        if (halfDone) {
            learner.update();
            halfDone = false;
            steps++;
            untilSample--;
            if (untilSample <= 0 && writing != null && writing.isDone()) {
                untilSample = SAMPLE_EVERY;
                write();
            }
            return true;
        }
        if (steps == 0) {
            learner.learn(tokens);
        }
        double value = learner.read();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            diverged = true;
            return true;
        }
        loss = Double.isNaN(loss) ? value : (1 - SMOOTH) * loss + SMOOTH * value;
        losses.add(loss);
        halfDone = true;
        return false;
    }

    int steps() {
        return steps;
    }

    /** Steps that were asked for before the text was here; they are made up for. */
    int pending() {
        return pending;
    }

    /** Characters that were read in training, repeated ones included. */
    double charactersRead() {
        return learner == null ? 0 : (double) steps * learner.tokens();
    }

    /** How often the text was read. */
    double epochs() {
        return tokens == null || tokens.length == 0 ? 0 : charactersRead() / tokens.length;
    }

    /** The smoothed loss; not a number before the first step. */
    double loss() {
        return loss;
    }

    boolean hasDiverged() {
        return diverged;
    }

    TextIntake intake() {
        return intake;
    }

    /** The number of characters of the text; −1 while it is not read. */
    int length() {
        return tokens == null ? -1 : tokens.length;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    TextLearner learner() {
        return learner;
    }

    // Weights in and out

    byte[] save() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("model", "character model of Neurarium");
        metadata.put("vocabulary", vocabulary.text());
        metadata.put("steps", Integer.toString(steps));
        return new Safetensors(Parameters.tensors(learner.parameters()), metadata).write();
    }

    /**
     * Takes the weights of a file.
     *
     * @throws IllegalArgumentException if they are none of a character model; nothing has changed
     */
    void open(byte[] bytes) {
        Safetensors file = Safetensors.read(bytes);
        TextLearner.Design design = design(file);
        int size = file.tensors().get("embedding.table").shape().dim(0);
        Parameters.load(new TextLearner(design, size, 1, 1, 1).parameters(), file.tensors());
        opened = file;
        restart();
    }

    void forgetOpened() {
        opened = null;
    }

    // Settings

    Source source() {
        return source;
    }

    void source(Source chosen) {
        if (chosen != source) {
            source = chosen;
            opened = null;
            restart();
        }
    }

    boolean usesPretrained() {
        return usesPretrained;
    }

    /** Pretrained weights end the choice of another cell or size, which meant random ones. */
    void usesPretrained(boolean uses) {
        if (uses != usesPretrained) {
            usesPretrained = uses;
            if (uses) {
                cell = PRETRAINED_CELL;
                hidden = HIDDEN;
            }
            opened = null;
            restart();
        }
    }

    Cell cell() {
        return cell;
    }

    /** Another cell means random weights. */
    void cell(Cell chosen) {
        if (chosen != cell) {
            cell = chosen;
            usesPretrained = false;
            opened = null;
            restart();
        }
    }

    int hidden() {
        return hidden;
    }

    /** Another size means random weights. */
    void hidden(int units) {
        if (units != hidden) {
            hidden = units;
            usesPretrained = false;
            opened = null;
            restart();
        }
    }

    double learningRate() {
        return learningRate;
    }

    void learningRate(double rate) {
        learningRate = rate;
        if (learner != null) {
            learner.setLearningRate(rate);
        }
    }

    double temperature() {
        return temperature;
    }

    void temperature(double value) {
        temperature = value;
        writing = null;
        writings = 0;
    }

    String prompt() {
        return prompt;
    }

    void prompt(String text) {
        prompt = text;
        writing = null;
        writings = 0;
    }

    String ownText() {
        return ownText;
    }

    /** A text that was typed or pasted. */
    void ownText(String text) {
        if (!text.equals(ownText) || ownBytes != null) {
            ownText = text;
            ownBytes = null;
            ownName = "";
            source = Source.OWN;
            opened = null;
            restart();
        }
    }

    /** A text from a file. */
    void ownFile(String name, byte[] bytes) {
        ownBytes = bytes;
        ownText = "";
        ownName = name;
        source = Source.OWN;
        opened = null;
        restart();
    }

    /** The name of the file of one's own; empty without. */
    String ownName() {
        return ownName;
    }

    void seed(int value) {
        seed = value;
        restart();
    }
}
