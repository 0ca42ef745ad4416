package neurarium.demos.charrnn;

import neurarium.model.RecurrentLanguageModel.Cell;
import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/**
 * A network that learns a text and writes: what it waits for, and what comes next while it reads
 * the text, learns it, or writes a sample.
 */
final class CharModel {
    /** The longest text of one's own, in bytes or characters. */
    static final int LONGEST = 5_000_000;

    final SourceText text = new SourceText();
    final Network network = new Network();
    final Training training = new Training();
    final Samples samples = new Samples();
    private int pending;

    void reach(Files files) {
        text.reach(files);
        network.reach(files);
    }

    // Getting ready

    /** Begins anew: other text, other weights or another design. */
    void restart() {
        text.restart();
        network.restart();
        training.restart();
        samples.restart();
        pending = 0;
    }

    /** Begins anew without the weights of a file that the reader opened. */
    void restartWithoutOpened() {
        network.forgetOpened();
        restart();
    }

    /** Whether the network begins with the weights that the suite brings. */
    boolean isPretrained() {
        return network.isPretrained(text.source());
    }

    /** The file that is needed first: weights, or else the text; null where none is. */
    WantedFile firstFile() {
        return isPretrained() ? network.file(text.source()) : text.file();
    }

    /** Whether that file did not come. */
    boolean hasFailed() {
        return firstFile() != null && firstFile().hasFailed();
    }

    /** Whether there is a network; if not, what it needs is asked for. */
    boolean isReady() {
        if (!network.isMade()) {
            if (network.hasWeights(text.source())) {
                network.load(text.source());
            } else if (textIsRead() && text.vocabulary().size() > 0) {
                network.make(text.vocabulary());
            }
        }
        return network.isMade();
    }

    /** Whether the text is read, its characters counted; if not it is asked for. */
    private boolean textIsRead() {
        return text.isRead(network.vocabulary());
    }

    // Work that goes on by itself

    boolean hasWork() {
        boolean reads = text.isReading() || (pending > 0 && !isWaiting());
        boolean needsText = !network.hasWeights(text.source()) && !network.isMade();
        return reads
                || (needsText && text.isHere() && text.tokens() == null)
                || (isReady() && !samples.isDone());
    }

    void work() {
        if (text.isReading()) {
            text.work();
        } else if (!isReady()) {
            textIsRead();
        } else if (pending > 0 && textIsRead()) {
            pending -= stepPart() ? 1 : 0;
        } else if (samples.writing() == null) {
            write();
        } else {
            samples.work();
        }
    }

    /** Begins a new sample. */
    void write() {
        if (isReady()) {
            samples.begin(network.learner(), network.vocabulary(), network.seed());
        }
    }

    // Training

    boolean canStep() {
        return !training.hasDiverged() && text.length() != 0;
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
        if (isWaiting() || text.length() == 0) {
            return true;
        }
        if (!training.isHalfDone()) {
            return !training.read(network.learner(), text.tokens());
        }
        training.update(network.learner());
        if (samples.isDueAfterStep()) {
            write();
        }
        return true;
    }

    /** Steps that were asked for before the text was here; they are made up for. */
    int pending() {
        return pending;
    }

    /** Characters that were read in training, repeated ones included. */
    double charactersRead() {
        return network.isMade() ? (double) training.steps() * network.learner().tokens() : 0;
    }

    /** How often the text was read. */
    double epochs() {
        return text.length() <= 0 ? 0 : charactersRead() / text.length();
    }

    // Weights in and out

    byte[] save() {
        return ModelFile.write(network.learner(), network.vocabulary(), training.steps());
    }

    /**
     * Takes the weights of a file.
     *
     * @throws IllegalArgumentException if they are none of a character model; nothing has changed
     */
    void open(byte[] bytes) {
        network.open(ModelFile.read(bytes));
        restart();
    }

    // Settings that begin anew

    void source(Source chosen) {
        if (chosen != text.source()) {
            text.source(chosen);
            restartWithoutOpened();
        }
    }

    /** A text that was typed or pasted. */
    void ownText(String typed) {
        if (!text.isOwn(typed)) {
            text.own(typed, null);
            restartWithoutOpened();
        }
    }

    /** A text from a file. */
    void ownFile(byte[] bytes) {
        text.own("", bytes);
        restartWithoutOpened();
    }

    void usesPretrained(boolean uses) {
        if (uses != network.usesPretrained()) {
            network.usesPretrained(uses);
            restart();
        }
    }

    void cell(Cell chosen) {
        if (chosen != network.cell()) {
            network.cell(chosen);
            restart();
        }
    }

    void hidden(int units) {
        if (units != network.hidden()) {
            network.hidden(units);
            restart();
        }
    }

    void seed(int value) {
        network.seed(value);
        restart();
    }
}
