package neurarium.demos.charrnn;

import neurarium.demos.Corpus;
import neurarium.demos.SiteFiles;
import neurarium.ui.FileProblem;
import neurarium.ui.Files;
import neurarium.ui.OpenedFile;
import neurarium.ui.Steps;
import neurarium.ui.Text;
import neurarium.ui.WantedFile;

/**
 * A network that learns a text and writes: what it waits for, and what comes next while it reads
 * the text, learns it, or writes a sample.
 */
final class CharModel implements Steps {
    final SiteFiles<byte[]> texts = new SiteFiles<>(Source.TEXTS, bytes -> bytes);
    final Corpus corpus = new Corpus(texts, Source.NAMES.text, "");
    final Network network = new Network(this::restart);
    final Training training = new Training();
    final Samples samples = new Samples();
    Source source = Source.NAMES;
    private Files files;

    void attach(Files files) {
        this.files = files;
        texts.attach(files);
        network.files.attach(files);
    }

    /** Begins anew: other text, other weights or another design. */
    void restart() {
        corpus.restart();
        network.restart();
        training.restart();
        samples.restart();
    }

    /** Begins anew without the weights of a file that the reader opened. */
    void restartWithoutOpened() {
        network.opened = null;
        restart();
    }

    /** The file that is needed first: weights, or else the text; null where none is. */
    WantedFile firstFile() {
        return network.isPretrained(source) ? network.files.file(source.weights) : corpus.file();
    }

    // Getting ready

    /** Builds the network and begins a sample if what they need is here; asks for it if not. */
    void update() {
        if (!network.isBuilt()) {
            if (network.hasWeights(source)) {
                network.load(source);
            } else {
                corpus.begin(null);
                if (corpus.length() > 0) {
                    network.build(corpus.vocabulary());
                }
            }
        }
    }

    /** Gets on with what a step needs: the network, and the text, which is asked for. */
    private void prepare() {
        update();
        if (network.isBuilt()) {
            corpus.begin(network.vocabulary);
        }
        if (corpus.isReading()) {
            corpus.work();
        }
    }

    // Work that goes on by itself

    boolean hasWork() {
        return corpus.isReading() || (network.isBuilt() && !samples.isDone());
    }

    void work() {
        if (corpus.isReading()) {
            corpus.work();
        } else if (samples.generation == null) {
            write();
        } else {
            samples.work();
        }
    }

    /** Begins a new sample. */
    void write() {
        update();
        if (network.isBuilt()) {
            samples.begin(network);
        }
    }

    // Training

    @Override
    public boolean canStep() {
        WantedFile first = firstFile();
        return !training.hasDiverged
                && corpus.length() != 0
                && (first == null || !first.hasFailed())
                && !corpus.hasFailed();
    }

    /** Whether weights or text are on their way. */
    @Override
    public boolean isWaiting() {
        return corpus.isWaiting() || (network.isPretrained(source) && !firstFile().isHere());
    }

    /** Half a step, or a part of what is needed before the first. */
    @Override
    public boolean stepPart() {
        if (!network.isBuilt() || !corpus.isRead()) {
            prepare();
            return false;
        }
        if (!training.isHalfDone) {
            return !training.read(network.learner, corpus.tokens());
        }
        training.update(network.learner);
        if (samples.isDueAfterStep()) {
            write();
        }
        return true;
    }

    /** The characters read in training, repeated ones included. */
    double charactersRead() {
        return network.isBuilt() ? (double) training.steps * network.learner.tokens() : 0;
    }

    // Weights in and out

    boolean canSave() {
        return files != null && network.isBuilt();
    }

    void save() {
        byte[] bytes = ModelFile.write(network.learner, network.vocabulary, training.steps);
        files.save("charrnn.safetensors", bytes);
    }

    /**
     * Takes the weights of a file.
     *
     * @return why they cannot be used, and nothing has changed; or which of them were not used
     */
    Text open(OpenedFile file) {
        try {
            network.opened = ModelFile.read(file.bytes());
        } catch (IllegalArgumentException e) {
            return FileProblem.refused(file.name(), e);
        }
        restart();
        return FileProblem.unused(file.name(), ModelFile.unused(network.opened));
    }

    // Settings that begin anew

    void source(Source chosen) {
        if (chosen != source) {
            source = chosen;
            corpus.choose(chosen.text);
            restartWithoutOpened();
        }
    }

    /** The reader's own text is there, or another one. */
    void chooseOwnText() {
        source = Source.OWN;
        restartWithoutOpened();
    }

    void seed(int value) {
        network.seed = value;
        restart();
    }
}
