package neurarium.demos.charrnn;

import java.util.List;
import neurarium.data.Vocabulary;
import neurarium.demos.CellOption;
import neurarium.demos.SiteFiles;
import neurarium.io.Safetensors;
import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.model.RnnTrainer;
import neurarium.nn.Parameters;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.NumberInput;
import neurarium.ui.Option;
import neurarium.ui.Section;
import neurarium.ui.Slider;
import neurarium.ui.Text;

/** The network: its design, and the weights it begins with, of the site, of a file, or random. */
final class Network {
    private static final Cell PRETRAINED_CELL = Cell.LSTM;
    private static final int PRETRAINED_HIDDEN = 96;

    final SiteFiles<Safetensors> files = new SiteFiles<>(Source.WEIGHTS, Safetensors::read);

    /** The characters that it knows; null until it is built. */
    Vocabulary vocabulary;

    /** What learns and writes; null until it is built. */
    RnnTrainer learner;

    int seed = 1;
    private boolean usesPretrained = true;
    private Cell cell = PRETRAINED_CELL;
    private int hidden = PRETRAINED_HIDDEN;
    private double learningRate = 0.005;

    /** The weights of a file that the reader opened; null without. */
    Safetensors opened;

    private final Runnable changed;

    /** A network that is not built; {@code changed} is told of another design or other weights. */
    Network(Runnable changed) {
        this.changed = changed;
    }

    /** Whether it begins with the weights of the site. */
    boolean isPretrained(Source source) {
        return usesPretrained && opened == null && !source.weights.isEmpty();
    }

    /** Whether it begins with weights of a file, of the site or of the reader. */
    boolean hasWeights(Source source) {
        return opened != null || isPretrained(source);
    }

    // Getting ready

    /** Forgets what was built; it is to be built anew. */
    void restart() {
        vocabulary = null;
        learner = null;
    }

    boolean isBuilt() {
        return learner != null;
    }

    /** Builds it with the weights of a file, or asks for that file. */
    void load(Source source) {
        Safetensors file = opened != null ? opened : files.want(source.weights);
        if (file != null) {
            build(ModelFile.design(file), ModelFile.vocabulary(file));
            Parameters.load(learner.parameters(), file.tensors());
        }
    }

    /** Builds it with random weights for the characters of a text. */
    void build(Vocabulary characters) {
        int width = characters.size() > 200 ? 32 : 16;
        build(new RnnTrainer.Design(cell, width, hidden), characters);
    }

    private void build(RnnTrainer.Design design, Vocabulary characters) {
        int lanes = characters.size() > 500 ? 4 : 8;
        vocabulary = characters;
        learner = new RnnTrainer(design, characters.size(), 16, lanes, seed);
        learner.setLearningRate(learningRate);
    }

    // Settings: they hold when it is built the next time

    /** The choice of the weights. */
    Control weightsControl() {
        Text label = Text.of("权重", "Weights");
        List<Boolean> both = List.of(true, false);
        return Choice.of(
                "weights", label, both, Network::option, () -> usesPretrained, this::chooseWeights);
    }

    /** Pretrained weights end the choice of another cell or size, which meant random ones. */
    private void chooseWeights(boolean pretrained) {
        if (pretrained != usesPretrained) {
            usesPretrained = pretrained;
            opened = null;
            cell = pretrained ? PRETRAINED_CELL : cell;
            hidden = pretrained ? PRETRAINED_HIDDEN : hidden;
            changed.run();
        }
    }

    private static Option option(boolean pretrained) {
        return pretrained
                ? Option.of("pretrained", "训练好的", "pretrained")
                : Option.of("random", "随机", "random");
    }

    /** The controls of the design. */
    Section section() {
        Text size = Text.of("状态维数 h", "State size h");
        Text rate = Text.of("学习率 α（Adam）", "Learning rate α (Adam)");
        Text one = Text.of("单元", "Cell");
        List<Cell> cells = List.of(Cell.values());
        return new Section(
                Text.of("网络", "Network"),
                List.of(
                        Choice.of(
                                        "cell",
                                        one,
                                        cells,
                                        CellOption::of,
                                        () -> cell,
                                        chosen -> design(chosen, hidden))
                                .sets("weights"),
                        new NumberInput("hidden", size, 8, 256, () -> hidden, h -> design(cell, h))
                                .sets("weights"),
                        new Slider(
                                "alpha",
                                rate,
                                0.0005,
                                0.05,
                                0.0005,
                                () -> learningRate,
                                this::learningRate)));
    }

    /** Another cell or size means random weights. */
    private void design(Cell chosen, int units) {
        if (chosen != cell || units != hidden) {
            usesPretrained = false;
            opened = null;
            cell = chosen;
            hidden = units;
            changed.run();
        }
    }

    /** This one holds at once. */
    private void learningRate(double rate) {
        learningRate = rate;
        if (learner != null) {
            learner.setLearningRate(rate);
        }
    }
}
