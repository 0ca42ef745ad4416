package neurarium.demos.playground;

import java.util.Arrays;
import neurarium.data.Curve;
import neurarium.data.PointSet;
import neurarium.data.ToySet;

/**
 * A perceptron, its points, and its training. What is chosen is in {@link Settings}; what follows
 * from it is made anew when it is next asked for.
 */
final class PlaygroundModel {
    /** Cells along each side of the map. */
    static final int CELLS = 60;

    /** A loss beyond this has diverged. */
    static final double BEYOND = 1e6;

    private static final int ROOM = 256;

    /** How much one step is. */
    enum StepSize {
        UPDATE,
        EPOCH
    }

    final Settings settings = new Settings();
    final Drawn drawn = new Drawn();
    final Curve trainLosses = new Curve(512);
    final Curve testLosses = new Curve(512);
    StepSize stepSize = StepSize.EPOCH;

    private int seed;
    private PointSet points;
    private Network network;
    private Examples examples;
    private Training training;
    private Evaluation evaluation;
    private float[] initial;
    private float[] start;
    private float[] lastGood;
    private boolean pointsStale = true;
    private boolean networkStale = true;
    private boolean weightsStale = true;
    private boolean evaluationStale = true;
    private boolean mapStale = true;
    private boolean diverged;

    // What was chosen has changed

    /** Other points: the weights stay, if they fit, and the run begins anew. */
    void pointsChanged() {
        pointsStale = true;
    }

    /** Another shape or start of the network: new weights. */
    void networkChanged() {
        networkStale = true;
        weightsStale = true;
    }

    /** Another way of training: weights and run go on. */
    void trainingChanged() {
        networkStale = true;
        diverged = false;
    }

    void rate(double rate) {
        settings.rate = rate;
        diverged = false;
        if (training != null) {
            training.rate(rate);
        }
    }

    void seed(int seed) {
        this.seed = seed;
        networkChanged();
    }

    /** Makes the present weights those that {@link #reset} returns to. */
    void startHere() {
        settle();
        start = network.weights();
        beginRun();
    }

    void reset() {
        settle();
        network.weights(start);
        beginRun();
    }

    /** Brings up to date what follows from the settings. */
    private void settle() {
        if (pointsStale) {
            points = PointSource.make(settings, drawn);
        }
        if (pointsStale || networkStale) {
            boolean goesOn = !pointsStale && !weightsStale;
            pointsStale = false;
            networkStale = false;
            build(goesOn);
        }
    }

    private void build(boolean goesOn) {
        float[] before = weightsStale || network == null ? null : network.weights();
        Training run = training;
        int classes = points.classes;
        int rows = (points.size() / ROOM + 1) * ROOM;
        int batch = Math.max(1, Math.min(settings.batch, trainShare()));
        network = new Network(settings, classes, batch, rows, CELLS * CELLS, seed);
        boolean keeps = before != null && before.length == network.weightCount();
        if (!keeps) {
            initial = network.weights();
            start = initial;
        }
        weightsStale = false;
        examples = new Examples(points, settings, network.outputs, network.entropy);
        evaluation = new Evaluation(network, examples);
        fillMap();
        if (keeps) {
            network.weights(before);
        }
        if (keeps && goesOn) {
            training = new Training(network, settings, examples, seed);
            training.continueFrom(run);
            weightsMoved();
        } else {
            beginRun();
        }
    }

    private int trainShare() {
        return settings.source.isTable()
                ? points.size()
                : (int) Math.round(points.size() * settings.trainPercent / 100.0);
    }

    private void beginRun() {
        training = new Training(network, settings, examples, seed);
        diverged = false;
        trainLosses.clear();
        testLosses.clear();
        weightsMoved();
        lastGood = network.weights();
        record();
    }

    private void fillMap() {
        float[] inputs = network.map.features().data().write();
        var features = settings.chosenFeatures();
        int at = 0;
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                for (Feature feature : features) {
                    inputs[at++] = (float) feature.of(coordinate(column), -coordinate(row));
                }
            }
        }
    }

    /** The middle of a cell of the map, from −6 to 6. */
    static double coordinate(int cell) {
        return ToySet.REACH * ((2 * cell + 1.0) / CELLS - 1);
    }

    private void weightsMoved() {
        evaluationStale = true;
        mapStale = true;
    }

    // Training

    boolean canStep() {
        settle();
        return !diverged && examples.trainCount > 0;
    }

    /** One update, or as many as the present epoch still has. */
    void step() {
        settle();
        int epoch = training.epoch();
        do {
            update();
        } while (stepSize == StepSize.EPOCH && !diverged && training.epoch() == epoch);
    }

    /** Half a step: the next batch forward. */
    void forward() {
        settle();
        training.forward();
        stopIfDiverged();
    }

    /** Half a step: the gradients of the batch in hand. */
    void backward() {
        training.backward();
    }

    /** What is left of one update. */
    void update() {
        settle();
        if (training.next() == Training.Phase.FORWARD) {
            forward();
        }
        if (diverged) {
            return;
        }
        if (training.next() == Training.Phase.BACKWARD) {
            training.backward();
        }
        int epoch = training.epoch();
        training.update();
        weightsMoved();
        if (training.epoch() != epoch) {
            record();
        }
    }

    /** Keeps the last weights that were good, and says so, where the loss is out of bounds. */
    private void stopIfDiverged() {
        if (!(training.batchLoss() < BEYOND)) {
            diverged = true;
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
        Evaluation now = evaluation();
        if (now.trainLoss() < BEYOND) {
            lastGood = network.weights();
        }
        trainLosses.add(now.trainLoss());
        testLosses.add(Double.isNaN(now.testLoss()) ? 0 : now.testLoss());
    }

    // What there is

    boolean hasDiverged() {
        return diverged;
    }

    PointSet points() {
        settle();
        return examples.points;
    }

    Network network() {
        settle();
        return network;
    }

    Examples examples() {
        settle();
        return examples;
    }

    Training training() {
        settle();
        return training;
    }

    Evaluation evaluation() {
        settle();
        if (evaluationStale) {
            evaluationStale = false;
            evaluation.run();
        }
        return evaluation;
    }

    /** What each layer gives for every cell of the map. */
    Network.Chain map() {
        settle();
        if (mapStale) {
            mapStale = false;
            network.graph.setTraining(false);
            network.graph.forward(network.map.output());
            network.graph.setTraining(true);
        }
        return network.map;
    }

    /** Sets one weight by hand; the bias where {@code from} is −1. */
    void weight(int layer, int to, int from, double value) {
        settle();
        network.weight(layer, to, from, value);
        handMoved();
    }

    /** Sets all weights by hand. */
    void weights(float[] weights) {
        settle();
        network.weights(weights);
        handMoved();
    }

    private void handMoved() {
        diverged = false;
        weightsMoved();
        if (training.updates() == 0) {
            start = network.weights();
            beginRun();
        }
    }

    /** Whether the weights are those that the seed gave. */
    boolean isUntouched() {
        settle();
        return Arrays.equals(network.weights(), initial);
    }
}
