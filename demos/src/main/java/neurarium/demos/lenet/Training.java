package neurarium.demos.lenet;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Curve;
import neurarium.data.LabeledImages;
import neurarium.tensor.Rng;

/** A run of training: parts of batches, updates, and a look at the test images now and then. */
final class Training {
    /** The test images are looked at first after this many examples. */
    private static final int FIRST_TEST = 2000;

    private static final int TEST_EVERY = 20000;

    /** The loss in the curve: L ← 0.95 L + 0.05 · loss of the batch. */
    private static final double SMOOTH = 0.05;

    /** A finished test: after how many examples, how many images, and the share that was right. */
    record Test(int examples, int seen, double accuracy) {}

    final Curve losses = new Curve(400);
    final List<Test> tests = new ArrayList<>();
    private final ShuffledOrder order;
    private int parts;
    int steps;

    /** Images trained on so far, repeated ones included. */
    int examples;

    private int nextTest = FIRST_TEST;

    /** The smoothed loss; NaN before the first update. */
    double loss = Double.NaN;

    private double sum;
    private Evaluation evaluation;
    boolean diverged;

    /** The test that was finished last; null before the first. */
    Evaluation finished;

    Training(Rng rng) {
        order = new ShuffledOrder(rng);
    }

    double epochs(DataSet data) {
        return order.epochs(data);
    }

    boolean isTesting() {
        return evaluation != null;
    }

    /** Whether the next part can be computed: a test is being made, or its images are here. */
    boolean isReady(DataSet data) {
        return evaluation != null || order.isReady(data, Network.PART);
    }

    /**
     * A part of a batch, or of the test that is due; only after {@link #isReady}.
     *
     * @return whether an update was made
     */
    boolean part(Network network, DataSet data, TrainingSettings settings) {
        if (evaluation != null) {
            test(network, data);
            return false;
        }
        if (parts == 0) {
            network.clearGradients();
            sum = 0;
        }
        double rate = settings.rateAfter(order.epochs(data));
        float[] images = network.images.data().write();
        float[] labels = network.labels.data().write();
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
        if (parts * Network.PART < settings.batch) {
            return false;
        }
        network.update(parts, rate);
        count(data);
        return true;
    }

    private void count(DataSet data) {
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
            tests.add(new Test(examples, evaluation.seen, evaluation.accuracy()));
            finished = evaluation;
            evaluation = null;
        }
    }
}
