package neurarium.demos.charrnn;

import java.util.List;
import java.util.function.BooleanSupplier;
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
    private Safetensors opened;

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

    /** Takes the weights of a file that fits; null forgets those that were opened. */
    void open(Safetensors file) {
        opened = file;
    }

    /** The choice of the weights; {@code changed} is told of another one. */
    Control weightsControl(BooleanSupplier shown, Runnable changed) {
        return Choice.of(
                        "weights",
                        Text.of("权重", "Weights"),
                        List.of(true, false),
                        Network::option,
                        () -> usesPretrained,
                        uses -> {
                            if (uses != usesPretrained) {
                                usePretrained(uses);
                                changed.run();
                            }
                        })
                .when(shown);
    }

    private static Option option(boolean pretrained) {
        return pretrained
                ? Option.of("pretrained", "训练好的", "pretrained")
                : Option.of("random", "随机", "random");
    }

    /** The controls of the design; {@code changed} is told of another one. */
    Section section(Runnable changed) {
        return new Section(
                Text.of("网络", "Network"),
                List.of(
                        Choice.of(
                                        "cell",
                                        Text.of("单元", "Cell"),
                                        List.of(Cell.values()),
                                        CellOption::of,
                                        () -> cell,
                                        chosen -> design(chosen, hidden, changed))
                                .sets("weights"),
                        new NumberInput(
                                        "hidden",
                                        Text.of("状态维数 h", "State size h"),
                                        8,
                                        256,
                                        () -> hidden,
                                        units -> design(cell, units, changed))
                                .sets("weights"),
                        new Slider(
                                "alpha",
                                Text.of("学习率 α（Adam）", "Learning rate α (Adam)"),
                                0.0005,
                                0.05,
                                0.0005,
                                () -> learningRate,
                                this::learningRate)));
    }

    /** Pretrained weights end the choice of another cell or size, which meant random ones. */
    private void usePretrained(boolean uses) {
        usesPretrained = uses;
        opened = null;
        if (uses) {
            cell = PRETRAINED_CELL;
            hidden = PRETRAINED_HIDDEN;
        }
    }

    /** Another cell or size means random weights. */
    private void design(Cell chosen, int units, Runnable changed) {
        if (chosen != cell || units != hidden) {
            usePretrained(false);
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
