package neurarium.demos.gpt;

import neurarium.ui.Files;
import neurarium.ui.WantedFile;

/** The models of the page, the tab that is shown, and what runs in it. */
final class GptModels {
    final TrainModel train = new TrainModel();
    final WriteModel write = new WriteModel(train::snapshot);
    final TokensModel tokens = new TokensModel();
    Tab tab = Tab.WRITE;

    void reach(Files files) {
        write.reach(files);
        tokens.reach(files);
        train.reach(files);
    }

    /** The file of the site that the present tab needs; null where it needs none. */
    WantedFile file() {
        return switch (tab) {
            case WRITE -> write.file();
            case TOKENS -> tokens.file();
            case TRAIN -> train.design().material().isTask() ? null : train.text().file();
        };
    }

    boolean hasFailed() {
        return file() != null && file().hasFailed();
    }

    void seed(int seed) {
        write.seed(seed);
        train.seed(seed);
    }

    void reset() {
        switch (tab) {
            case WRITE -> write.reset();
            case TRAIN -> train.restart();
            case TOKENS -> {}
        }
    }

    boolean canStep() {
        return switch (tab) {
            case WRITE -> write.canStep();
            case TOKENS -> false;
            case TRAIN -> train.canStep();
        };
    }

    boolean isWaiting() {
        return switch (tab) {
            case WRITE -> write.isWaiting();
            case TOKENS -> false;
            case TRAIN -> train.isWaiting();
        };
    }

    void step() {
        if (tab == Tab.WRITE) {
            write.step();
        } else if (tab == Tab.TRAIN) {
            train.step();
        }
    }

    /**
     * A part of a step.
     *
     * @return whether a step is complete
     */
    boolean stepPart() {
        if (tab == Tab.TRAIN) {
            return train.stepPart();
        }
        step();
        return true;
    }

    boolean hasWork() {
        return write.hasWork() || (tab == Tab.TRAIN && train.hasWork());
    }

    void work() {
        if (write.hasWork()) {
            write.work();
        } else {
            train.work();
        }
    }
}
