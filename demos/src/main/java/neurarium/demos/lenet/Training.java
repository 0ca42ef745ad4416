package neurarium.demos.lenet;

import neurarium.data.Curve;
import neurarium.data.LabeledImages;
import neurarium.tensor.Rng;

/** A run of training: parts of batches, updates, and a look at the test images now and then. */
final class Training {
    /** After so many examples the test images are looked at for the first time. */
    private static final int FIRST_TEST = 2000;

    private static final int TEST_EVERY = 20000;

    /** The loss in the curve: L ← 0.95 L + 0.05 · loss of the batch. */
    private static final double SMOOTH = 0.05;

    final Curve losses = new Curve(400);

    /** Accuracy of each test, and after how many examples it was made. */
    final java.util.List<double[]> tests = new java.util.ArrayList<>();

    private final Order order;
    private int parts;
    private int steps;
    private int examples;
    private int nextTest = FIRST_TEST;
    private double loss = Double.NaN;
    private double sum;
    private boolean diverged;
    private Evaluation evaluation;

    Training(Rng rng) {
        order = new Order(rng);
    }

    int steps() {
        return steps;
    }

    /** Images trained on so far, repeated ones included. */
    int examples() {
        return examples;
    }

    double epochs(DataSet data) {
        return order.epochs(data);
    }

    /** The smoothed loss; not a number before the first update. */
    double loss() {
        return loss;
    }

    boolean hasDiverged() {
        return diverged;
    }

    boolean isReady(DataSet data) {
        return order.isReady(data, Network.PART);
    }

    /** The test that is being made; null where none is. */
    Evaluation evaluation() {
        return evaluation;
    }

    /**
     * A part of a batch, or of the test that is due; only after {@link #isReady}.
     *
     * @return whether an update was made
     */
    boolean part(Network network, DataSet data, int batch) {
        if (evaluation != null) {
            test(network, data);
            return false;
        }
        if (parts == 0) {
            network.clear();
            sum = 0;
        }
        float[] images = network.images();
        float[] labels = network.labels();
        for (int i = 0; i < Network.PART; i++) {
            labels[i] = order.copy(data, images, i * LabeledImages.PIXELS);
        }
        float value = network.part();
        if (!Float.isFinite(value)) {
            diverged = true;
            return true;
        }
        sum += value;
        parts++;
        if (parts * Network.PART < batch) {
            return false;
        }
        update(network, data);
        return true;
    }

    private void update(Network network, DataSet data) {
        network.update(parts);
        double mean = sum / parts;
        loss = steps == 0 ? mean : (1 - SMOOTH) * loss + SMOOTH * mean;
        losses.add(loss);
        steps++;
        examples += parts * Network.PART;
        parts = 0;
        if (examples >= nextTest && data.testCount() > 0) {
            boolean early = examples < TEST_EVERY / 2;
            int all = data.testCount();
            evaluation = new Evaluation(early ? Math.min(Evaluation.SAMPLE, all) : all);
            nextTest = examples < TEST_EVERY ? 2 * examples : examples + TEST_EVERY;
        }
    }

    private void test(Network network, DataSet data) {
        evaluation.part(network, data);
        if (evaluation.isDone()) {
            tests.add(new double[] {examples, evaluation.accuracy(), evaluation.seen()});
            finished = evaluation;
            evaluation = null;
        }
    }

    private Evaluation finished;

    /** The test that was finished last; null before the first. */
    Evaluation finished() {
        return finished;
    }
}
