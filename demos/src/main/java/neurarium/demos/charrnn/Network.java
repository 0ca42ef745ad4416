package neurarium.demos.charrnn;

import neurarium.data.Vocabulary;
import neurarium.io.Safetensors;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.TextLearner;
import neurarium.nn.Parameters;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The network: its design, and the weights it begins with, of the site, of a file, or random. */
final class Network {
    private static final Cell PRETRAINED_CELL = Cell.LSTM;
    private static final int PRETRAINED_HIDDEN = 96;

    private final SiteFiles<Safetensors> weights =
            new SiteFiles<>(source -> source.weights, Safetensors::read);
    private boolean usesPretrained = true;

    /** The weights of a file that the reader opened; null without. */
    private Safetensors opened;

    private Cell cell = PRETRAINED_CELL;
    private int hidden = PRETRAINED_HIDDEN;
    private double learningRate = 0.005;
    private int seed = 1;
    private Vocabulary vocabulary;
    private TextLearner learner;

    void reach(Files reached) {
        weights.reach(reached);
    }

    /** Whether it begins with the weights that the suite brings for a source. */
    boolean isPretrained(Source source) {
        return usesPretrained && opened == null && !source.weights.isEmpty();
    }

    /** Whether it begins with weights of a file, the suite's or the reader's. */
    boolean hasWeights(Source source) {
        return opened != null || isPretrained(source);
    }

    /** The file of the weights of a source; null where there is none. */
    WantedFile file(Source source) {
        return weights.file(source);
    }

    // Getting ready

    /** Forgets what was made; it is to be made anew. */
    void restart() {
        vocabulary = null;
        learner = null;
    }

    boolean isMade() {
        return learner != null;
    }

    /** Makes it of the weights of a file, or asks for that file. */
    void load(Source source) {
        if (opened != null) {
            make(opened);
            return;
        }
        weights.file(source).want();
        Safetensors file = weights.content(source);
        if (file != null) {
            make(file);
        }
    }

    private void make(Safetensors file) {
        make(ModelFile.design(file), ModelFile.vocabulary(file));
        Parameters.load(learner.parameters(), file.tensors());
    }

    /** Makes it of random weights for the characters of a text. */
    void make(Vocabulary characters) {
        int width = characters.size() > 200 ? 32 : 16;
        make(new TextLearner.Design(cell, width, hidden), characters);
    }

    private void make(TextLearner.Design design, Vocabulary characters) {
        int lanes = characters.size() > 500 ? 4 : 8;
        vocabulary = characters;
        learner = new TextLearner(design, characters.size(), 16, lanes, seed);
        learner.setLearningRate(learningRate);
    }

    /** The characters that it knows; null until it is made. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What learns and writes; null until it is made. */
    TextLearner learner() {
        return learner;
    }

    // Settings: they hold when it is made the next time

    /** Takes the weights of a file, which {@link ModelFile#read} found to fit. */
    void open(Safetensors file) {
        opened = file;
    }

    void forgetOpened() {
        opened = null;
    }

    boolean usesPretrained() {
        return usesPretrained;
    }

    /** Pretrained weights end the choice of another cell or size, which meant random ones. */
    void usesPretrained(boolean uses) {
        usesPretrained = uses;
        opened = null;
        if (uses) {
            cell = PRETRAINED_CELL;
            hidden = PRETRAINED_HIDDEN;
        }
    }

    Cell cell() {
        return cell;
    }

    /** Another cell means random weights. */
    void cell(Cell chosen) {
        usesPretrained(false);
        cell = chosen;
    }

    int hidden() {
        return hidden;
    }

    /** Another size means random weights. */
    void hidden(int units) {
        usesPretrained(false);
        hidden = units;
    }

    double learningRate() {
        return learningRate;
    }

    /** This one holds at once. */
    void learningRate(double rate) {
        learningRate = rate;
        if (learner != null) {
            learner.setLearningRate(rate);
        }
    }

    int seed() {
        return seed;
    }

    void seed(int value) {
        seed = value;
    }
}
