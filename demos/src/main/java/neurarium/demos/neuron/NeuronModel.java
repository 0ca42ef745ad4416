package neurarium.demos.neuron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import neurarium.data.Curve;
import neurarium.data.Overlap;
import neurarium.data.Sample;
import neurarium.data.TruthTable;
import neurarium.demos.DrawnPoints;
import neurarium.model.Activation;
import neurarium.model.Neuron;
import neurarium.tensor.Rng;

/**
 * One neuron, a table of wanted outputs, and a search for w₁, w₂ and b that make L small. Lecture,
 * section 1: "Neuron" and "Searching for parameters".
 */
final class NeuronModel {
    /** How the parameters are looked for. */
    enum Search {
        HAND,
        RANDOM,
        GRADIENT
    }

    /** The parameters stay within ±LIMIT; a search that leaves this range has diverged. */
    static final double LIMIT = 20;

    /** A random try takes w₁ and w₂ from ±REACH and b from twice that range. */
    static final double REACH = 4;

    /** Gradient descent has arrived where the gradient is shorter than this. */
    static final double FLAT = 1e-3;

    /** The part of the plane that inputs and points are in, the same along x₁ and x₂. */
    static final double LOW = -1;

    static final double HIGH = 3;

    final Neuron neuron = new Neuron(new Neuron.Parameters(0, 0, 0), Activation.TANH);
    final Curve losses = new Curve(512);
    final Curve tries = new Curve(512);
    double x1 = 2;
    double x2 = 2;
    double alpha = 0.03;

    Search search = Search.GRADIENT;

    /** The table that is to be learned; empty where it is the points that a student placed. */
    Optional<TruthTable> table = Optional.of(TruthTable.LECTURE);

    /**
     * Those points, at first a few that one line separates; class 0 is d = 1, class 1 is d = −1.
     */
    final DrawnPoints points = new DrawnPoints(40, LOW, HIGH, List.of("+", "-"));

    /** The samples that the neuron is to get right. */
    List<Sample> samples = TruthTable.LECTURE.samples();

    /** Why no line separates the classes; empty where one does. */
    Optional<Overlap> overlap = Optional.empty();

    int steps;
    boolean hasDiverged;
    private Neuron.Parameters start = neuron.parameters();

    /** The parameters that random search tried last. */
    Neuron.Parameters lastTry = start;

    private Rng rng = new Rng(0);
    private int seed;

    NeuronModel() {
        points.read("0 0 -; 0.5 1.5 -; 1 0 -; 1.5 2 +; 2 0.5 +; 2.5 1.5 +");
    }

    double z() {
        return neuron.z(x1, x2);
    }

    double y() {
        return neuron.y(x1, x2);
    }

    double loss() {
        return neuron.loss(samples);
    }

    int correct() {
        return neuron.correct(samples);
    }

    /**
     * How many rows want −1 of an f that never goes below 0: each of them costs 1 at least, so L
     * cannot fall below this number.
     */
    int outOfReach() {
        boolean reached =
                neuron.activation != Activation.SIGMOID && neuron.activation != Activation.RELU;
        int rows = 0;
        for (Sample sample : samples) {
            rows += reached || sample.d() > 0 ? 0 : 1;
        }
        return rows;
    }

    void search(Search search) {
        this.search = search;
        hasDiverged = false;
    }

    /** Sets the learning rate; a run that diverged may go on with it. */
    void alpha(double alpha) {
        this.alpha = alpha;
        hasDiverged = false;
    }

    // region search
    /** One try of random search, or one step of gradient descent. */
    void step() {
        Neuron.Parameters before = neuron.parameters();
        double best = loss();
        if (search == Search.RANDOM) {
            lastTry = randomTry();
            neuron.set(lastTry);
            tries.add(loss());
            if (loss() >= best) {
                neuron.set(before);
            }
        } else {
            neuron.descend(samples, alpha);
            if (!isWithinLimits()) {
                neuron.set(before);
                hasDiverged = true;
                return;
            }
        }
        steps++;
        losses.add(loss());
    }

    private Neuron.Parameters randomTry() {
        return new Neuron.Parameters(
                rng.uniform(-REACH, REACH),
                rng.uniform(-REACH, REACH),
                rng.uniform(-2 * REACH, 2 * REACH));
    }

    // endregion

    /** Whether a step can change anything: there is a search, and it has not ended. */
    boolean canStep() {
        return switch (search) {
            case HAND -> false;
            case RANDOM -> !samples.isEmpty();
            case GRADIENT -> !hasDiverged && !samples.isEmpty() && !isFlat();
        };
    }

    /** Whether gradient descent stands still here. */
    boolean isFlat() {
        return neuron.gradient(samples).norm() < FLAT;
    }

    private boolean isWithinLimits() {
        return Math.abs(neuron.w1) <= LIMIT
                && Math.abs(neuron.w2) <= LIMIT
                && Math.abs(neuron.b) <= LIMIT;
    }

    /** Draws new first parameters and returns to them. */
    void seed(int seed) {
        this.seed = seed;
        start = first(new Rng(seed));
        reset();
    }

    /**
     * Weights from ±1, and the bias that leads the first line through a random point among the
     * samples, so that it is in sight. All three are whole hundredths: what the page shows of them
     * is exact.
     */
    private static Neuron.Parameters first(Rng rng) {
        double w1 = hundredths(rng.uniform(-1, 1));
        double w2 = hundredths(rng.uniform(-1, 1));
        double b = -w1 * rng.uniform(0.5, 1.5) - w2 * rng.uniform(0.5, 1.5);
        double middle = -w1 - w2; // of the line through (1, 1); rounding towards it stays in sight
        double rounded = middle + (int) ((b - middle) * 100) / 100.0;
        return new Neuron.Parameters(w1, w2, hundredths(rounded));
    }

    /** The number that two digits behind the point show. */
    static double hundredths(double value) {
        return Math.rint(value * 100) / 100;
    }

    /** Makes the present parameters those that {@link #reset} returns to. */
    void startHere() {
        start = neuron.parameters();
        forgetRun();
    }

    void reset() {
        rng = new Rng(~seed);
        neuron.set(start);
        forgetRun();
    }

    private void forgetRun() {
        steps = 0;
        hasDiverged = false;
        lastTry = neuron.parameters();
        losses.clear();
        tries.clear();
        losses.add(loss());
        tries.add(loss());
    }

    /** A parameter was moved by hand: the run continues from here. */
    void moved() {
        hasDiverged = false;
        if (search == Search.HAND) {
            steps++;
            losses.add(loss());
        } else if (steps == 0) {
            forgetRun();
        }
    }

    void activation(Activation activation) {
        neuron.activation = activation;
        forgetRun();
    }

    void table(Optional<TruthTable> table) {
        this.table = table;
        samplesChanged();
    }

    boolean isFree() {
        return table.isEmpty();
    }

    /** Takes points as {@link DrawnPoints#write} writes them. */
    void points(String text) {
        points.read(text);
        samplesChanged();
    }

    void addPoint(double x1, double x2, int d) {
        points.add(x1, x2, d > 0 ? 0 : 1);
        samplesChanged();
    }

    /** Removes the free point nearest to (x₁, x₂) if it is within a distance. */
    void removePoint(double x1, double x2, double distance) {
        if (points.removeNear(x1, x2, distance)) {
            samplesChanged();
        }
    }

    private void samplesChanged() {
        samples = table.isPresent() ? table.get().samples() : new ArrayList<>();
        if (isFree()) {
            for (DrawnPoints.Point point : points.list()) {
                samples.add(new Sample(point.x1(), point.x2(), point.kind() == 0 ? 1 : -1));
            }
        }
        overlap = Overlap.find(samples);
        forgetRun();
    }
}
