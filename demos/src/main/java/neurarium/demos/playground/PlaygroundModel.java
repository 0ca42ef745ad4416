package neurarium.demos.playground;

import java.util.Arrays;
import java.util.List;
import neurarium.data.Curve;
import neurarium.data.PointSet;
import neurarium.data.ToySet;
import neurarium.demos.DrawnPoints;

/**
 * A perceptron, its points, and its training. What is chosen is in {@link Settings}; the graph that
 * follows from it is built by {@link #update}, or when training goes on.
 */
final class PlaygroundModel {
    private static final double DIVERGED_ABOVE = 1e6;

    /** How many examples are trained on within a frame. */
    private static final int EXAMPLES_PER_PART = 2000;

    /** The graph has room for a multiple of this many points. */
    private static final int ROOM = 256;

    final Settings settings = new Settings();
    final DrawnPoints drawn =
            new DrawnPoints(300, -ToySet.REACH, ToySet.REACH, List.of("1", "2", "3", "4"));
    final Curve trainLosses = new Curve(512);
    final Curve testLosses = new Curve(512);
    Network network;
    private Examples all;

    /** Those that are drawn and measured: all, or some that stand for all. */
    Examples examples;

    Training training;
    Evaluation evaluation;
    boolean hasDiverged;

    private PointSet points = PointSource.make(settings, drawn);
    private int seed;
    private float[] initial;
    private float[] start;
    private float[] lastGood;
    private boolean hasNewPoints = true;
    private boolean hasNewShape = true;
    private boolean needsNewWeights = true;
    private boolean isEvaluated;
    private boolean isMapped;

    /** Other points: the weights stay, if they fit, and the run begins anew. */
    void pointsChanged() {
        points = PointSource.make(settings, drawn);
        hasNewPoints = true;
        hasDiverged = false;
    }

    /** Another shape or start of the network: new weights. */
    void networkChanged() {
        trainingChanged();
        needsNewWeights = true;
    }

    /** Another way of training: weights and run go on. */
    void trainingChanged() {
        hasNewShape = true;
        hasDiverged = false;
    }

    void rate(double rate) {
        settings.rate = rate;
        hasDiverged = false;
        if (training != null) {
            training.rate(rate);
        }
    }

    void seed(int seed) {
        this.seed = seed;
        networkChanged();
    }

    void reset() {
        build();
        network.weights(start);
        beginRun();
    }

    /** Builds what the settings ask for, and runs it on all points and on the map. */
    void update() {
        build();
        evaluate();
        if (!isMapped) {
            isMapped = true;
            network.run(network.map);
        }
    }

    /** Builds the graph, where it is not that of the settings. */
    void build() {
        if (!mustBuild()) {
            return;
        }
        Training run = hasNewPoints || needsNewWeights ? null : training;
        float[] kept = keepsWeights() ? network.weights() : null;
        int batch = Math.max(1, Math.min(settings.batch, settings.trainCount(points.size())));
        int cells = NeuronMaps.CELLS * NeuronMaps.CELLS;
        boolean entropy = settings.usesEntropy(points.classes);
        int[] sizes = sizes();
        all = new Examples(points, settings, sizes[sizes.length - 1], entropy);
        examples = all.shown();
        int rows = (examples.size() / ROOM + 1) * ROOM;
        network = new Network(settings, points.classes, batch, rows, cells, seed);
        if (kept == null) {
            initial = network.weights();
            start = initial;
        }
        hasNewPoints = false;
        hasNewShape = false;
        needsNewWeights = false;
        evaluation = new Evaluation(network, examples);
        NeuronMaps.fill(network.map.features().data().write(), settings.chosenFeatures());
        if (kept != null) {
            network.weights(kept);
        }
        if (kept != null && run != null) {
            training = new Training(network, settings, all, seed);
            training.continueFrom(run);
            weightsMoved();
        } else {
            beginRun();
        }
    }

    private boolean mustBuild() {
        return hasNewPoints || hasNewShape;
    }

    /** The numbers of neurons that the settings ask for, from the features to the outputs. */
    int[] sizes() {
        return settings.sizes(points.classes);
    }

    /** Whether the graph that is built next goes on with the present weights. */
    private boolean keepsWeights() {
        return !needsNewWeights && Network.weightCount(sizes()) == network.weightCount;
    }

    private void beginRun() {
        training = new Training(network, settings, all, seed);
        hasDiverged = false;
        trainLosses.clear();
        testLosses.clear();
        weightsMoved();
        lastGood = network.weights();
        record();
    }

    private void weightsMoved() {
        isEvaluated = false;
        isMapped = false;
    }

    private void evaluate() {
        if (!isEvaluated) {
            isEvaluated = true;
            evaluation.run();
        }
    }

    boolean canStep() {
        return !hasDiverged && points.size() > 0;
    }

    /** What comes next in an update. */
    Training.Phase next() {
        return mustBuild() ? Training.Phase.FORWARD : training.next;
    }

    /** One update, or as many as the present epoch still has. */
    void step() {
        while (!stepPart()) {}
    }

    /**
     * One update, or as many of the present epoch as are short enough for a frame.
     *
     * @return whether a step is complete
     */
    boolean stepPart() {
        build();
        int epoch = training.epoch;
        double end = training.seen + EXAMPLES_PER_PART;
        boolean isComplete;
        do {
            finishUpdate();
            boolean isWhole = settings.stepSize == Settings.StepSize.UPDATE;
            isComplete = isWhole || hasDiverged || training.epoch != epoch;
        } while (!isComplete && training.seen < end);
        return isComplete;
    }

    /** How many points there are, of which {@link #examples} may be a part. */
    int size() {
        return points.size();
    }

    /** A third of an update: the next batch forward. */
    void forward() {
        build();
        training.forward();
        stopIfDiverged();
    }

    /** A third of an update: the gradients of the batch in hand. */
    void backward() {
        training.backward();
    }

    /** What is left of one update. */
    void finishUpdate() {
        build();
        if (training.next == Training.Phase.FORWARD) {
            forward();
        }
        if (hasDiverged) {
            return;
        }
        if (training.next == Training.Phase.BACKWARD) {
            backward();
        }
        int epoch = training.epoch;
        training.update();
        weightsMoved();
        if (training.epoch != epoch) {
            record();
        }
    }

    /** Returns to the last weights that were good where the loss is out of bounds. */
    private void stopIfDiverged() {
        if (!(training.batchLoss() < DIVERGED_ABOVE)) {
            hasDiverged = true;
            network.weights(lastGood);
            weightsMoved();
        }
    }

    /** Adds the present losses to the curves, at the end of an epoch. */
    private void record() {
        if (!trainLosses.keepsNext()) {
            trainLosses.skip();
            testLosses.skip();
            return;
        }
        evaluate();
        if (evaluation.trainLoss < DIVERGED_ABOVE) {
            lastGood = network.weights();
        }
        trainLosses.add(evaluation.trainLoss);
        testLosses.add(evaluation.isTested() ? evaluation.testLoss : 0);
    }

    /** Sets one weight by hand; the bias where {@code from} is −1. */
    void weight(int layer, int to, int from, double value) {
        build();
        network.weight(layer, to, from, value);
        movedByHand();
    }

    /** Sets all weights by hand. */
    void weights(float[] weights) {
        build();
        network.weights(weights);
        movedByHand();
    }

    /** Weights that are set before a run begins are those that {@link #reset} returns to. */
    private void movedByHand() {
        hasDiverged = false;
        weightsMoved();
        if (training.updates == 0) {
            start = network.weights();
            beginRun();
        }
    }

    /** Whether the weights are those that the seed gave. */
    boolean isUntouched() {
        return !keepsWeights() || Arrays.equals(network.weights(), initial);
    }
}
