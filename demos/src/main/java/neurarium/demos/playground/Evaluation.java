package neurarium.demos.playground;

import java.util.Arrays;

/** How good the network is: on the examples it is trained on, and on those it never saw. */
final class Evaluation {
    double trainLoss;

    /** NaN where nothing is left to test on. */
    double testLoss;

    int trainRight;
    int testRight;

    private final Network network;
    private final Examples examples;
    private final int classes;
    private final int[] confusion;

    /** Hands the examples to the network; rows beyond them stay 0. */
    Evaluation(Network network, Examples examples) {
        this.network = network;
        this.examples = examples;
        classes = examples.points.classes;
        confusion = new int[classes * classes];
        float[] inputs = network.points.features().data().write();
        System.arraycopy(examples.inputs, 0, inputs, 0, examples.inputs.length);
    }

    /** Whether there are points that are not trained on. */
    boolean isTested() {
        return examples.testCount() > 0;
    }

    /** Runs the network on all examples. */
    void run() {
        network.run(network.points);
        Arrays.fill(confusion, 0);
        trainLoss = 0;
        testLoss = isTested() ? 0 : Double.NaN;
        trainRight = 0;
        testRight = 0;
        float[] y = network.points.output().value();
        for (int i = 0; i < examples.size(); i++) {
            double loss = loss(y, i);
            boolean isTrained = i < examples.trainCount;
            if (isTrained) {
                trainLoss += loss / examples.trainCount;
            } else {
                testLoss += loss / examples.testCount();
            }
            if (classes > 0) {
                count(y, i, isTrained);
            }
        }
    }

    private void count(float[] y, int i, boolean isTrained) {
        int wanted = (int) examples.points.target(i);
        int given = decision(y, i);
        if (given == wanted) {
            trainRight += isTrained ? 1 : 0;
            testRight += isTrained ? 0 : 1;
        }
        if (!isTrained || !isTested()) {
            confusion[wanted * classes + given]++;
        }
    }

    private double loss(float[] y, int i) {
        int outputs = network.outputs;
        if (network.entropy) {
            return entropy(y, i * outputs, (int) examples.points.target(i));
        }
        double squares = 0;
        for (int j = 0; j < outputs; j++) {
            double error = y[i * outputs + j] - examples.targets[i * outputs + j];
            squares += error * error;
        }
        return squares / outputs;
    }

    /** −ln softmax(y)[wanted] of the row that begins at an index. */
    private double entropy(float[] y, int at, int wanted) {
        double max = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < network.outputs; j++) {
            max = Math.max(max, y[at + j]);
        }
        double sum = 0;
        for (int j = 0; j < network.outputs; j++) {
            sum += Math.exp(y[at + j] - max);
        }
        return Math.log(sum) + max - y[at + wanted];
    }

    /** The class that the network gives to row i: the largest output, or the sign of the one. */
    private int decision(float[] y, int i) {
        int outputs = network.outputs;
        return outputs > 1 ? largest(y, i * outputs, outputs) : y[i] >= 0 ? 0 : 1;
    }

    /** Which of the numbers that begin at an index is the largest. */
    static int largest(float[] values, int at, int count) {
        int best = 0;
        for (int j = 1; j < count; j++) {
            best = values[at + j] > values[at + best] ? j : best;
        }
        return best;
    }

    /** Whether example i gets its class. */
    boolean isRight(int i) {
        float[] y = network.points.output().value();
        return classes > 0 && decision(y, i) == (int) examples.points.target(i);
    }

    /** The share of points in their class: of those to test on, or of all without such. */
    double shareRight() {
        return isTested()
                ? testRight / (double) examples.testCount()
                : trainRight / (double) Math.max(1, examples.trainCount);
    }

    /**
     * How many examples of a class got a class: of those to test on, or of all where none is left
     * for that.
     */
    int confusion(int wanted, int given) {
        return confusion[wanted * classes + given];
    }
}
